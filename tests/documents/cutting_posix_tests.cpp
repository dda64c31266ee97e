#include <boost/test/unit_test.hpp>

#include "documents/designs/sticker_paper.h"
#include "documents/pdf_writer.h"
#include "pdf_tools.h"
#include "samples.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace safeplaces;

// What is cut: stickers by their crop marks and boxes, cards along their lines.

namespace {

struct Segment {
    Point from;
    Point to;

    [[nodiscard]] bool is_upright() const { return from.x == to.x; }
};

// Of the hairlines, none of which bends.
std::vector<Segment> crop_marks_of(const DrawnPage& page) {
    std::vector<Segment> marks;
    for (const Part& part : page.parts) {
        for (const Mark& mark : part.marks) {
            const auto* shape = std::get_if<Shape>(&mark);
            if (shape == nullptr || !shape->stroke || shape->stroke->width > 0.1) {
                continue;
            }
            for (std::size_t at = 0; at + 1 < shape->path.size(); at += 2) {
                marks.push_back({std::get<MoveTo>(shape->path[at]).to,
                                 std::get<LineTo>(shape->path[at + 1]).to});
            }
        }
    }
    return marks;
}

bool lies_in(const Rectangle& room, Point point) {
    return point.x > room.top_left.x && point.x < room.right() && point.y > room.top_left.y &&
           point.y < room.bottom();
}

std::vector<Drawing> stickers_of_each_size() {
    std::vector<Drawing> stickers;
    for (const StickerShape shape : {StickerShape::round, StickerShape::a6, StickerShape::a5}) {
        stickers.push_back(draw(approved_sticker(shape), shipped_fonts()));
        stickers.push_back(draw(provisional_sticker(shape), shipped_fonts()));
    }
    return stickers;
}

} // namespace

BOOST_AUTO_TEST_SUITE(cutting)

BOOST_AUTO_TEST_CASE(crop_marks_stand_outside_the_bleed_in_line_with_each_side_and_its_middle) {
    for (const Drawing& drawing : stickers_of_each_size()) {
        const DrawnPage& page = drawing.pages.front();
        const Size cut{page.size.width - 2 * cut_margin, page.size.height - 2 * cut_margin};
        const Rectangle bled{{cut_margin - cut_bleed, cut_margin - cut_bleed},
                             cut.width + 2 * cut_bleed,
                             cut.height + 2 * cut_bleed};
        const Rectangle paper{{0, 0}, page.size.width, page.size.height};
        const std::vector<Segment> marks = crop_marks_of(page);
        BOOST_TEST(marks.size() == 12U);
        for (const double along : {0.0, 0.5, 1.0}) {
            const double x = cut_margin + along * cut.width;
            const double y = cut_margin + along * cut.height;
            BOOST_TEST(std::ranges::count_if(marks, [&](const Segment& mark) {
                           return mark.is_upright() && std::fabs(mark.from.x - x) < 0.001;
                       }) == 2);
            BOOST_TEST(std::ranges::count_if(marks, [&](const Segment& mark) {
                           return !mark.is_upright() && std::fabs(mark.from.y - y) < 0.001;
                       }) == 2);
        }
        for (const Segment& mark : marks) {
            for (const Point end : {mark.from, mark.to}) {
                BOOST_TEST(!lies_in(bled, end));
                BOOST_TEST(lies_in(paper, end));
            }
            BOOST_TEST(std::hypot(mark.to.x - mark.from.x, mark.to.y - mark.from.y) >= 4.9);
        }
    }
}

BOOST_AUTO_TEST_CASE(upright_stickers_say_where_they_are_cut_and_where_their_bleed_ends) {
    for (const auto& [shape, trim, bleed] :
         {std::tuple{StickerShape::a6, "TrimBox: 34.02 34.02 331.65 453.54",
                     "BleedBox: 25.51 25.51 340.16 462.05"},
          std::tuple{StickerShape::a5, "TrimBox: 34.02 34.02 453.54 629.29",
                     "BleedBox: 25.51 25.51 462.05 637.80"}}) {
        for (const bool is_mirrored : {false, true}) {
            Drawing drawing = draw(approved_sticker(shape), shipped_fonts());
            drawing = is_mirrored ? mirrored(std::move(drawing)) : std::move(drawing);
            const std::string boxes =
                one_spaced(PdfFile(pdf_bytes(drawing, shipped_fonts())).info("-box"));
            BOOST_TEST(boxes.find(trim) != std::string::npos, boxes);
            BOOST_TEST(boxes.find(bleed) != std::string::npos, boxes);
        }
    }
}

// The size of a bank card: ISO/IEC 7810, ID-1, is 85.60 by 53.98 mm.
BOOST_AUTO_TEST_CASE(ten_contact_cards_of_a_bank_cards_size_share_a_sheet_without_a_gap) {
    const Drawing drawing = draw(contact_cards(), shipped_fonts());
    BOOST_TEST_REQUIRE(drawing.pages.size() == 1U);
    const DrawnPage& page = drawing.pages.front();
    BOOST_TEST((page.size == a4_portrait));
    std::vector<Rectangle> cards;
    for (const Part& part : page.parts) {
        for (const Mark& mark : part.marks) {
            const auto* shape = std::get_if<Shape>(&mark);
            if (shape != nullptr && shape->stroke && !shape->stroke->dashes.empty()) {
                const Mark outline[] = {Shape{shape->path, Colour{}, {}}};
                cards.push_back(*bounds_of(outline));
            }
        }
    }
    BOOST_TEST_REQUIRE(cards.size() == 10U);
    for (const Rectangle& card : cards) {
        BOOST_TEST(std::fabs(card.width - 85.6) < 0.01);
        BOOST_TEST(std::fabs(card.height - 54) < 0.01);
        BOOST_TEST((card.top_left.x >= 5 && card.right() <= 205)); // printers leave a margin
        BOOST_TEST((card.top_left.y >= 5 && card.bottom() <= 292));
        for (const Rectangle& other : cards) {
            const double across =
                std::min(card.right(), other.right()) - std::max(card.top_left.x, other.top_left.x);
            const double down = std::min(card.bottom(), other.bottom()) -
                                std::max(card.top_left.y, other.top_left.y);
            BOOST_TEST((&card == &other || across < 0.01 || down < 0.01));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
