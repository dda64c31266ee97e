#include <boost/test/unit_test.hpp>

#include "documents/chart.h"
#include "documents/shapes.h"
#include "samples.h"

#include <algorithm>

using namespace safeplaces;

namespace {

std::vector<std::string> words_in(const DrawnPage& picture) {
    std::vector<std::string> words;
    for (const Mark& mark : picture.parts.at(0).marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            std::string text;
            for (const Glyph& glyph : run->glyphs) {
                text += glyph.text;
            }
            words.push_back(text);
        }
    }
    return words;
}

bool says(const DrawnPage& picture, const std::string& text) {
    const auto words = words_in(picture);
    return std::find(words.begin(), words.end(), text) != words.end();
}

// The heights of what is filled with that colour, from left to right.
std::vector<double> bars(const DrawnPage& picture, Colour colour) {
    std::vector<double> heights;
    for (const Mark& mark : picture.parts.at(0).marks) {
        const auto* shape = std::get_if<Shape>(&mark);
        if (shape != nullptr && shape->fill == colour) {
            heights.push_back(bounds_of(std::vector<Mark>{mark})->height);
        }
    }
    return heights;
}

DrawnPage drawn(const Chart& chart, double width) {
    return draw(chart, width, paper_chart_colours, shipped_fonts());
}

Chart year_of_months() {
    Chart chart = columns_chart();
    chart.points.clear();
    for (int month = 1; month <= 12; ++month) {
        chart.points.push_back(
            {"Month " + std::to_string(month), 100.0 * month, std::to_string(100 * month)});
    }
    return chart;
}

} // namespace

BOOST_AUTO_TEST_SUITE(chart)

BOOST_AUTO_TEST_CASE(a_column_is_as_high_as_its_number_and_the_highest_stands_out) {
    const DrawnPage picture = drawn(columns_chart(), 170);
    const auto plain = bars(picture, paper_chart_colours.bar);
    const auto strong = bars(picture, paper_chart_colours.strong);
    BOOST_REQUIRE(plain.size() == 1U); // nothing has no bar
    BOOST_REQUIRE(strong.size() == 1U);
    BOOST_TEST(plain[0] / strong[0] == 310.0 / 1204, boost::test_tools::tolerance(0.001));
    BOOST_TEST(says(picture, "1,204"));
    BOOST_TEST(says(picture, "Mar 27"));
    BOOST_TEST(says(picture, "2,000"));
}

BOOST_AUTO_TEST_CASE(labels_without_room_are_left_out_and_the_last_one_never_is) {
    const DrawnPage wide = drawn(year_of_months(), 250);
    const DrawnPage narrow = drawn(year_of_months(), 60);
    BOOST_TEST(says(wide, "Month 1"));
    BOOST_TEST(!says(narrow, "Month 11"));
    BOOST_TEST(says(narrow, "Month 12"));
    BOOST_TEST(says(narrow, "1200")); // of the highest column
    BOOST_TEST(!says(narrow, "100"));
}

BOOST_AUTO_TEST_CASE(long_names_of_lying_bars_wrap_and_make_the_picture_higher) {
    Chart chart{.kind = ChartKind::rows,
                .words = "Bars",
                .points = {{"Safeguarding and confidentiality, 1.0", 50, "50 %"}},
                .most = 100,
                .scale = "100 %"};
    BOOST_TEST(drawn(chart, 50).size.height > drawn(chart, 250).size.height);
    chart.points.push_back(chart.points.front());
    BOOST_TEST(drawn(chart, 250).size.height > 8);
}

BOOST_AUTO_TEST_CASE(everything_stands_inside_its_picture) {
    for (const double width : {40.0, 60.0, 120.0, 250.0}) {
        for (const ChartKind kind : {ChartKind::columns, ChartKind::rows, ChartKind::line}) {
            Chart chart = year_of_months();
            chart.kind = kind;
            const DrawnPage picture = drawn(chart, width);
            const auto bounds = bounds_of(picture.parts.at(0).marks);
            BOOST_REQUIRE(bounds.has_value());
            BOOST_TEST(bounds->top_left.x >= -0.01);
            BOOST_TEST(bounds->top_left.y >= -0.01);
            BOOST_TEST(bounds->right() <= picture.size.width + 0.01);
            BOOST_TEST(bounds->bottom() <= picture.size.height + 0.01);
        }
    }
}

BOOST_AUTO_TEST_CASE(it_is_one_picture_that_says_what_it_shows) {
    const DrawnPage picture = drawn(columns_chart(), 170);
    BOOST_REQUIRE(picture.parts.size() == 1U);
    BOOST_TEST((picture.parts[0].tag == Tag::figure));
    BOOST_TEST(picture.parts[0].words == columns_chart().words);
}

BOOST_AUTO_TEST_SUITE_END()
