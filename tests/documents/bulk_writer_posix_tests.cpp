#include <boost/test/unit_test.hpp>

#include "documents/bulk_writer.h"
#include "documents/pdf_writer.h"
#include "pdf_tools.h"
#include "samples.h"
#include "two_readers.h"

#include <algorithm>
#include <cstdlib>

using namespace safeplaces;

namespace {

const RunWords words{"Safe Place window stickers 1 to 3", "en-GB", "Untagged: for a machine & <it>",
                     3};

std::string link_of(int number) {
    return "https://safeplaces.example/v#" + std::string(390, '7') + std::to_string(number);
}

// Each of another venue, in the scripts of the city too.
Drawing sticker_of(int number, StickerShape shape = StickerShape::round) {
    ApprovedSticker sticker = approved_sticker();
    const std::vector<LocalNames> local = local_names();
    const auto script = static_cast<std::size_t>(number) % (local.size() + 1);
    sticker.words.venue =
        script == local.size() ? "Tŷ Gŵyl " + std::to_string(number) : local[script].venue;
    sticker.number = "Number SP-" + std::to_string(number);
    sticker.code = link_of(number);
    sticker.shape = shape;
    return draw(sticker, shipped_fonts());
}

std::string run_of(int stickers) {
    BulkWriter writer(shipped_fonts());
    for (int number = 0; number < stickers; ++number) {
        writer.add(sticker_of(number).pages.front());
    }
    return writer.finish(words);
}

// Where the code stands, in parts of the page's width and height.
constexpr double code_from = 0.3;
constexpr double code_to = 0.675;

// Of what both show beside the code, from 0 to 255. A code's edges are drawn in another way.
double mean_difference(const PixelPicture& one, const PixelPicture& other) {
    BOOST_TEST_REQUIRE(one.rgb.size() == other.rgb.size());
    const auto is_beside = [](int at, int all) {
        return at < code_from * all || at > code_to * all;
    };
    double sum = 0;
    double count = 0;
    for (int row = 0; row < one.rows; ++row) {
        for (int column = 0; column < one.columns; ++column) {
            if (is_beside(row, one.rows) || is_beside(column, one.columns)) {
                const auto at = 3 * static_cast<std::size_t>(row * one.columns + column);
                for (std::size_t part = 0; part < 3; ++part, ++count) {
                    sum += std::abs(one.rgb[at + part] - other.rgb[at + part]);
                }
            }
        }
    }
    return sum / count;
}

// Of what is mirrored.
PixelPicture from_the_street(const PixelPicture& page) {
    PixelPicture seen = page;
    for (int row = 0; row < page.rows; ++row) {
        for (int column = 0; column < page.columns; ++column) {
            const auto from = 3 * static_cast<std::size_t>(row * page.columns + column);
            const auto to =
                3 * static_cast<std::size_t>(row * page.columns + page.columns - 1 - column);
            std::copy_n(&page.rgb[from], 3, &seen.rgb[to]);
        }
    }
    return seen;
}

std::size_t times_in(const std::string& bytes, const std::string& what) {
    std::size_t times = 0;
    for (auto at = bytes.find(what); at != std::string::npos; at = bytes.find(what, at + 1)) {
        ++times;
    }
    return times;
}

} // namespace

BOOST_AUTO_TEST_SUITE(bulk_writer)

BOOST_AUTO_TEST_CASE(every_page_looks_like_the_sticker_by_itself_and_its_code_is_read) {
    constexpr int stickers = 5;
    const PdfFile run(run_of(stickers));
    for (int number = 0; number < stickers; ++number) {
        BOOST_TEST_CONTEXT("page " << number + 1) {
            const PdfFile single(pdf_bytes(sticker_of(number), shipped_fonts()));
            const PixelPicture page = run.rendered(150, number + 1);
            BOOST_TEST(mean_difference(page, single.rendered(150)) < 0.01);
            test_that_two_readers_take(link_of(number), run, views, number + 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_run_of_a6_for_the_inside_of_the_glass_reads_as_it_should_from_the_street) {
    constexpr int stickers = 3;
    BulkWriter writer(shipped_fonts());
    for (int number = 0; number < stickers; ++number) {
        writer.add(mirrored(sticker_of(number, StickerShape::a6)).pages.front());
    }
    const PdfFile run(writer.finish(words));
    BOOST_TEST(run.check().status == 0);
    const std::string boxes = one_spaced(run.info("-box -f 3 -l 3"));
    BOOST_TEST(boxes.find("TrimBox: 34.02 34.02 331.65 453.54") != std::string::npos, boxes);
    BOOST_TEST(boxes.find("BleedBox: 25.51 25.51 340.16 462.05") != std::string::npos, boxes);
    for (int number = 0; number < stickers; ++number) {
        const Drawing drawing = sticker_of(number, StickerShape::a6);
        const PixelPicture page = run.rendered(150, number + 1);
        const PdfFile film(pdf_bytes(mirrored(drawing), shipped_fonts()));
        BOOST_TEST(mean_difference(page, film.rendered(150)) < 0.01);
        const PixelPicture seen = from_the_street(page);
        const PdfFile paper(pdf_bytes(drawing, shipped_fonts()));
        BOOST_TEST(mean_difference(seen, paper.rendered(150)) < 2);
        BOOST_TEST(mean_difference(page, paper.rendered(150)) > 4);
        BOOST_TEST(codes_in(seen) == std::vector{link_of(number)},
                   boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(a_run_is_a_sound_file_with_each_font_once) {
    const PdfFile run(run_of(60));
    const Ran checked = run.check();
    BOOST_TEST(checked.status == 0, checked.output);
    BOOST_TEST(checked.output.find("WARNING") == std::string::npos, checked.output);
    std::vector<std::string> fonts = lines_of(run.fonts());
    // Two lines of heading; two weights, Arabic for Urdu too, Punjabi and Chinese.
    BOOST_TEST(fonts.size() == 2U + 5U);
    for (auto font = fonts.begin() + 2; font != fonts.end(); ++font) {
        BOOST_TEST(font->find("yes yes yes") != std::string::npos, *font);
    }
}

BOOST_AUTO_TEST_CASE(the_words_of_each_page_are_there_in_every_script) {
    const int stickers = static_cast<int>(local_names().size()) + 1;
    const std::string text = PdfFile(run_of(stickers)).copied();
    for (const LocalNames& names : local_names()) {
        BOOST_TEST(one_spaced(text).find(names.venue) != std::string::npos, names.script);
    }
    BOOST_TEST(times_in(one_spaced(text), "SP-") == static_cast<std::size_t>(stickers));
}

BOOST_AUTO_TEST_CASE(it_says_that_it_is_not_tagged_and_claims_nothing_else) {
    const std::string bytes = run_of(3);
    const PdfFile run(bytes);
    const std::string info = run.info();
    BOOST_TEST(info.find("Tagged:          no") != std::string::npos, info);
    BOOST_TEST(info.find(words.title) != std::string::npos, info);
    BOOST_TEST(info.find(words.note) != std::string::npos, info);
    BOOST_TEST(run.info("-meta").find("Untagged: for a machine &amp; &lt;it&gt;") !=
               std::string::npos);
    BOOST_TEST(bytes.find("pdfaid") == std::string::npos);
    BOOST_TEST(bytes.find("pdfuaid") == std::string::npos);
    BOOST_TEST(bytes.find("/SafePlaceSticker") == std::string::npos); // it is of many
    BOOST_TEST(bytes.find("/SafePlaceRun (3)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_pages_have_in_common_is_written_once) {
    const std::size_t short_run = run_of(60).size();
    const std::size_t long_run = run_of(120).size();
    BOOST_TEST((long_run - short_run) / 60 < 2500U); // of which 750 are the code
    BOOST_TEST(times_in(run_of(60), "/Subtype /Form") == times_in(run_of(120), "/Subtype /Form"));
}

BOOST_AUTO_TEST_CASE(pages_of_other_sizes_share_nothing_that_would_be_cut) {
    Drawing small = sticker_of(4);
    Drawing large = sticker_of(4);
    large.pages.front().size = {210, 297};
    BulkWriter writer(shipped_fonts());
    for (const Drawing& each : {small, small, large, large}) {
        writer.add(each.pages.front());
    }
    BOOST_TEST(writer.pages() == 4U);
    const PdfFile run(writer.finish(words));
    BOOST_TEST((run.rendered(50, 4) == run.rendered(50, 3))); // which shares nothing yet
}

BOOST_AUTO_TEST_CASE(a_page_keeps_the_boxes_that_a_plotter_cuts_by) {
    const std::string boxes = one_spaced(PdfFile(run_of(2)).info("-box -f 2 -l 2"));
    BOOST_TEST(boxes.find("TrimBox: 34.02 34.02 317.48 317.48") != std::string::npos, boxes);
    BOOST_TEST(boxes.find("BleedBox: 25.51 25.51 325.98 325.98") != std::string::npos, boxes);
}

BOOST_AUTO_TEST_CASE(the_same_pages_give_the_same_bytes) {
    BOOST_TEST((run_of(4) == run_of(4)));
}

BOOST_AUTO_TEST_SUITE_END()
