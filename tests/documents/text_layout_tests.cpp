#include <boost/test/unit_test.hpp>

#include "documents/shapes.h"
#include "documents/text_layout.h"
#include "samples.h"

#include <algorithm>
#include <cmath>

using namespace safeplaces;

namespace {

const TextStyle body{FontWeight::regular, 12, {}};

Rectangle box_of(const GlyphRun& run) {
    const Mark marks[] = {run};
    return bounds_of(marks).value();
}

} // namespace

BOOST_AUTO_TEST_SUITE(text_layout)

BOOST_AUTO_TEST_CASE(every_wrapped_line_but_the_last_ends_with_a_space) {
    const auto lines =
        wrapped(shipped_fonts(), body, "You do not have to buy anything to come in and ask.", 40);
    BOOST_TEST(lines.size() > 2);
    std::string together;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        BOOST_TEST(lines[i].ends_with(' ') == (i + 1 < lines.size()));
        together += lines[i];
    }
    BOOST_TEST(together == "You do not have to buy anything to come in and ask.");
}

BOOST_AUTO_TEST_CASE(no_wrapped_line_is_wider_than_its_room) {
    for (const double width : {15.0, 25.0, 60.0}) {
        for (std::string line : wrapped(shipped_fonts(), body, long_venue, width)) {
            if (line.ends_with(' ')) {
                line.pop_back();
            }
            BOOST_TEST(width_of(shipped_fonts(), body, line) <= width, line);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_word_wider_than_its_room_is_broken_without_a_space) {
    const std::string word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    const auto lines = wrapped(shipped_fonts(), body, word, 40);
    BOOST_TEST(lines.size() > 1);
    std::string together;
    for (const std::string& line : lines) {
        together += line;
    }
    BOOST_TEST(together == word);
}

BOOST_AUTO_TEST_CASE(a_line_break_in_an_answer_begins_a_new_line) {
    const auto lines = wrapped(shipped_fonts(), body, "Friday 9 to 18\n\nSunday  closed\n", 100);
    const std::vector<std::string> expected{"Friday 9 to 18 ", "Sunday closed"};
    BOOST_TEST(lines == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_line_holds_its_letters_as_they_are_read_wherever_they_stand) {
    const GlyphRun run = line_of_text(shipped_fonts(), body, "At خان 24", {20, 50});
    std::string read;
    for (const Glyph& glyph : run.glyphs) {
        read += glyph.text;
    }
    BOOST_TEST(read == "At خان 24");
    const auto place_of = [&](const char* text) {
        return std::ranges::find(run.glyphs, text, &Glyph::text)->at.x;
    };
    BOOST_TEST(place_of("A") < place_of("2"));
    BOOST_TEST(place_of("2") < place_of("ن"));
    BOOST_TEST(place_of("ن") < place_of("خ"));
}

BOOST_AUTO_TEST_CASE(all_lines_of_a_leftward_paragraph_are_laid_out_from_the_right) {
    const auto lines =
        paragraph(shipped_fonts(), body, "عائشہ خان Café!", {{20, 50}, 25, 16, Align::left});
    BOOST_REQUIRE(lines.size() == 2);
    // "Café!" by itself would have its sign on the right.
    BOOST_TEST(lines[1].glyphs.back().text == "!");
    BOOST_TEST(lines[1].glyphs.back().at.x < lines[1].glyphs.front().at.x);
}

BOOST_AUTO_TEST_CASE(a_word_whose_letters_join_is_broken_where_its_parts_fit) {
    const std::string word = "پڑھائیکامرکزاورکتابگھر";
    const auto lines = wrapped(shipped_fonts(), body, word, 20);
    BOOST_TEST(lines.size() > 1);
    std::string together;
    for (const std::string& line : lines) {
        BOOST_TEST(width_of(shipped_fonts(), body, line) <= 20, line);
        together += line;
    }
    BOOST_TEST(together == word);
}

BOOST_AUTO_TEST_CASE(an_empty_text_has_no_lines) {
    BOOST_TEST(wrapped(shipped_fonts(), body, " \n ", 50).empty());
}

BOOST_AUTO_TEST_CASE(a_centred_line_has_its_middle_where_it_was_put) {
    const GlyphRun run = line_of_text(shipped_fonts(), body, "Minimum", {100, 50}, Align::centre);
    const Rectangle box = box_of(run);
    BOOST_TEST(std::fabs(box.top_left.x + box.width / 2 - 100) < 0.5);
    BOOST_TEST(box.top_left.y > 50 - 12 * mm_per_pt);
    BOOST_TEST(std::fabs(box.bottom() - 50) < 0.2);
}

BOOST_AUTO_TEST_CASE(the_space_that_ends_a_line_does_not_move_it_from_the_middle) {
    const GlyphRun with = line_of_text(shipped_fonts(), body, "Come ", {100, 50}, Align::centre);
    const GlyphRun without = line_of_text(shipped_fonts(), body, "Come", {100, 50}, Align::centre);
    BOOST_TEST(with.glyphs.front().at.x == without.glyphs.front().at.x);
}

BOOST_AUTO_TEST_CASE(a_right_aligned_line_ends_where_it_was_put) {
    const Rectangle box =
        box_of(line_of_text(shipped_fonts(), body, "Page 1 of 3", {190, 50}, Align::right));
    BOOST_TEST(std::fabs(box.right() - 190) < 0.5);
}

BOOST_AUTO_TEST_CASE(tracking_widens_a_text_between_its_letters_only) {
    TextStyle wide = body;
    wide.tracking_pt = 3;
    const double more =
        width_of(shipped_fonts(), wide, "HELP") - width_of(shipped_fonts(), body, "HELP");
    BOOST_TEST(std::fabs(more - 3 * 3 * mm_per_pt) < 1e-9);
}

BOOST_AUTO_TEST_CASE(text_over_a_circle_stands_on_it_and_text_under_it_hangs_inside) {
    const Point centre{50, 50};
    const GlyphRun over =
        text_on_circle(shipped_fonts(), body, "SAFE PLACE", centre, 40, Arc::over);
    const GlyphRun under = text_on_circle(shipped_fonts(), body, "COME IN", centre, 40, Arc::under);
    BOOST_TEST(box_of(over).bottom() < 50);
    BOOST_TEST(box_of(over).top_left.y < 10);
    BOOST_TEST(box_of(under).top_left.y > 50);
    BOOST_TEST(box_of(under).bottom() < 90.5);
    BOOST_TEST(over.glyphs.front().at.x < over.glyphs.back().at.x);
    BOOST_TEST(under.glyphs.front().at.x < under.glyphs.back().at.x);
    BOOST_TEST(over.glyphs.front().turn < 0);
    BOOST_TEST(under.glyphs.front().turn > 0);
}

BOOST_AUTO_TEST_CASE(a_long_text_shrinks_until_it_fits_and_no_further_than_allowed) {
    const TextStyle large{FontWeight::bold, 23, {}};
    BOOST_TEST(fitted(shipped_fonts(), large, "Central Library", 170, 9).size_pt == 23);
    const TextStyle shrunk = fitted(shipped_fonts(), large, "Central Library, Southampton", 100, 9);
    BOOST_TEST(shrunk.size_pt < 23);
    BOOST_TEST(width_of(shipped_fonts(), shrunk, "Central Library, Southampton") <= 100);
    BOOST_TEST(fitted(shipped_fonts(), large, long_venue, 30, 18).size_pt == 18);
}

BOOST_AUTO_TEST_CASE(balanced_lines_are_narrower_but_no_more) {
    const std::string text = "In danger now, hurt, or seriously ill? Call at once.";
    const double width = balanced_width(shipped_fonts(), body, text, 90);
    BOOST_TEST(width < 80);
    BOOST_TEST(wrapped(shipped_fonts(), body, text, width).size() ==
               wrapped(shipped_fonts(), body, text, 90).size());
}

BOOST_AUTO_TEST_SUITE_END()
