#include <boost/test/unit_test.hpp>

#include "documents/code.h"
#include "documents/pdf_writer.h"
#include "every_design.h"

using namespace safeplaces;

namespace {

const std::string code_words = "Code that proves this sticker";

std::vector<Part> codes_of(const Drawing& drawing) {
    std::vector<Part> codes;
    for (const Part& part : drawing.pages.front().parts) {
        if (part.tag == Tag::figure && part.words.starts_with(code_words)) {
            codes.push_back(part);
        }
    }
    return codes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(code)

BOOST_AUTO_TEST_CASE(an_approved_sticker_has_one_code_and_nothing_provisional_has_any) {
    for (const Design& design : every_design()) {
        const bool is_approved_sticker = design.name.starts_with("approved sticker");
        BOOST_TEST(codes_of(design.drawing).size() == (is_approved_sticker ? 1U : 0U), design);
        BOOST_TEST(design.drawing.proof.empty() != is_approved_sticker, design);
    }
}

BOOST_AUTO_TEST_CASE(a_code_is_at_least_30_mm_wide_in_one_dark_colour) {
    for (const Design& sample : designs_with_a_code()) {
        BOOST_TEST_CONTEXT(sample) {
            for (const Part& part : codes_of(sample.drawing)) {
                const auto bounds = bounds_of(part.marks);
                BOOST_REQUIRE(bounds.has_value());
                BOOST_TEST(bounds->width >= 30);
                BOOST_TEST(bounds->height >= 30);
                BOOST_REQUIRE(part.marks.size() == 1U);
                const auto& code = std::get<CodePattern>(part.marks.front());
                BOOST_TEST((code.colour == Colour{0x12, 0x26, 0x3A}));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_module_of_a_code_is_at_least_058_mm_wide) {
    for (const Design& sample : designs_with_a_code()) {
        for (const Part& part : codes_of(sample.drawing)) {
            const auto& code = std::get<CodePattern>(part.marks.front());
            BOOST_TEST(code.width / code.across >= 0.58, sample);
        }
    }
}

// Four modules of nothing on each side, as readers want it.
BOOST_AUTO_TEST_CASE(a_code_keeps_its_quiet_zone_inside_its_square) {
    const Rectangle square{{10, 20}, 61, 61};
    const std::vector<Mark> marks{code_of("https://safeplaces.example/v#1234567890", square)};
    const auto bounds = bounds_of(marks);
    BOOST_REQUIRE(bounds.has_value());
    BOOST_TEST(bounds->top_left.x == 14.0); // 53 modules and 8, 1 mm each
    BOOST_TEST(bounds->top_left.y == 24.0);
    BOOST_TEST(bounds->width == 53.0);
    BOOST_TEST(bounds->height == 53.0);
}

BOOST_AUTO_TEST_CASE(the_statement_stands_in_the_file_for_programs) {
    const Drawing drawing = draw(approved_sticker(), shipped_fonts());
    const std::string bytes = pdf_bytes(drawing, shipped_fonts());
    BOOST_TEST(bytes.find("/SafePlaceSticker (" + drawing.proof + ")") != std::string::npos);
    const std::string other =
        pdf_bytes(draw(provisional_sticker(), shipped_fonts()), shipped_fonts());
    BOOST_TEST(other.find("SafePlaceSticker") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
