#include "content/complaint.h"
#include "content/svg_reader.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace safeplaces;

namespace {

const std::string head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 340\">\n";

std::string drawing(const std::string& inside) {
    return head + inside + "\n</svg>\n";
}

std::vector<Shape> shapes(const std::string& inside) {
    std::vector<Shape> found;
    const Drawing read = read_svg(drawing(inside), "a.svg");
    for (const Mark& mark : read.pages.front().parts.front().marks) {
        found.push_back(std::get<Shape>(mark));
    }
    return found;
}

// The complaint about what stands inside; its first line is line 2.
std::string about(const std::string& inside) {
    return complaint([&] { return read_svg(drawing(inside), "a.svg"); });
}

Point start_of(const Shape& shape) {
    return std::get<MoveTo>(shape.path.front()).to;
}

} // namespace

BOOST_AUTO_TEST_SUITE(svg_reader)

BOOST_AUTO_TEST_CASE(the_view_box_is_the_page_in_millimetres) {
    const Drawing read = read_svg("\xEF\xBB\xBF<?xml version=\"1.0\"?>\r\n<!-- a house -->\r\n"
                                  "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                                  "viewBox=\"10 20 400 340\"><rect x=\"10\" y=\"20\" width=\"5\" "
                                  "height=\"5\"/></svg>",
                                  "a.svg");
    BOOST_REQUIRE(read.pages.size() == 1U);
    BOOST_TEST(read.pages[0].size.width == 400);
    BOOST_TEST(read.pages[0].size.height == 340);
    const auto& mark = std::get<Shape>(read.pages[0].parts[0].marks[0]);
    BOOST_TEST((start_of(mark) == Point{0, 0}));
}

BOOST_AUTO_TEST_CASE(groups_hand_down_colour_and_lines) {
    const auto found = shapes("<g fill=\"#0B4A57\" stroke=\"#ffc43a\" stroke-width=\"2\" "
                              "stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                              "<circle cx=\"5\" cy=\"6\" r=\"2\"/>"
                              "<path d=\"M0 0h9\" fill=\"none\" stroke-linecap=\"butt\" "
                              "stroke-linejoin=\"miter\"/></g><ellipse rx=\"3\" ry=\"4\"/>");
    BOOST_REQUIRE(found.size() == 3U);
    BOOST_TEST((found[0].fill == Colour{0x0B, 0x4A, 0x57}));
    BOOST_TEST((found[0].stroke->colour == Colour{0xFF, 0xC4, 0x3A}));
    BOOST_TEST(found[0].stroke->width == 2);
    BOOST_TEST((found[0].stroke->end == LineEnd::round));
    BOOST_TEST(!found[1].fill.has_value());
    BOOST_TEST((found[1].stroke->end == LineEnd::butt));
    BOOST_TEST((found[2].fill == Colour{0, 0, 0})); // what SVG says where nothing is said
    BOOST_TEST(!found[2].stroke.has_value());
}

BOOST_AUTO_TEST_CASE(transforms_move_points_and_scale_line_widths) {
    const auto found = shapes("<g transform=\"translate(100 50) scale(2)\">"
                              "<path d=\"M1 2h3\" stroke=\"#000000\" transform=\"rotate(90)\"/>"
                              "<path d=\"M1 2h3\" stroke=\"#000000\" transform=\"scale(-1, 1)\"/>"
                              "</g><path d=\"M20 10h3\" transform=\"rotate(180 10 10)\"/>");
    BOOST_REQUIRE(found.size() == 3U);
    BOOST_TEST(start_of(found[0]).x == 96, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(start_of(found[0]).y == 52, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(found[0].stroke->width == 2, boost::test_tools::tolerance(1e-9));
    BOOST_TEST((start_of(found[1]) == Point{98, 54}));
    BOOST_TEST(std::abs(start_of(found[2]).x) < 1e-9);
    BOOST_TEST(start_of(found[2]).y == 10, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(corner_radii_are_at_most_half_a_side) {
    const auto found = shapes("<rect width=\"10\" height=\"4\" rx=\"9\"/>");
    BOOST_TEST((start_of(found[0]) == Point{5, 0}));
}

BOOST_AUTO_TEST_CASE(what_is_not_seen_is_left_out) {
    BOOST_TEST(shapes("<path d=\"M0 0h9\" fill=\"none\"/>"
                      "<path d=\"M0 0h9\" fill=\"none\" stroke=\"#000000\" stroke-width=\"0\"/>")
                   .empty());
}

BOOST_AUTO_TEST_CASE(anything_else_is_refused_by_name_and_line) {
    BOOST_TEST(about("\n<text>Hi</text>") == "3: <text>: a drawing cannot hold this");
    BOOST_TEST(about("<style/>") == "2: <style>: a drawing cannot hold this");
    BOOST_TEST(about("<g>\n<linearGradient/></g>") ==
               "3: <linearGradient>: a drawing cannot hold this");
    BOOST_TEST(about("<circle r=\"1\" opacity=\"0.5\"/>") ==
               "2: <circle>: the attribute opacity is not used here");
    BOOST_TEST(about("<g\nstyle=\"fill:red\"/>") == "2: <g>: the attribute style is not used here");
    BOOST_TEST(about("<circle r=\"1\" fill=\"red\"/>") == "2: <circle>: fill is #RRGGBB or none");
    BOOST_TEST(about("<circle r=\"1\" stroke=\"url(#a)\"/>") ==
               "2: <circle>: stroke is #RRGGBB or none");
    BOOST_TEST(about("<circle r=\"1\" stroke-linecap=\"square\"/>") ==
               "2: <circle>: stroke-linecap is round or butt");
    BOOST_TEST(about("words") == "1: <svg>: holds text");
    BOOST_TEST(about("<circle r=\"1\"><title/></circle>") == "2: <circle>: a shape holds nothing");
    BOOST_TEST(about("<g transform=\"skewX(3)\"/>") ==
               "2: <g>: transform: 'skewX' with these numbers is not used");
    BOOST_TEST(about("<g transform=\"scale(0)\"/>") ==
               "2: <g>: transform: 'scale' with these numbers is not used");
    BOOST_TEST(about("<g transform=\"translate\"/>") ==
               "2: <g>: transform is a list of translate( ), scale( ) and rotate( )");
}

BOOST_AUTO_TEST_CASE(numbers_must_be_there_plain_and_finite) {
    BOOST_TEST(about("<circle/>") == "2: <circle>: the attribute r is missing");
    BOOST_TEST(about("<circle r=\"0\"/>") == "2: <circle>: r must be more than 0");
    BOOST_TEST(about("<circle r=\"nan\"/>") == "2: <circle>: r is no plain number");
    BOOST_TEST(about("<circle r=\"5mm\"/>") == "2: <circle>: r is no plain number");
    BOOST_TEST(about("<circle r=\"1e99\"/>") == "2: <circle>: r is no plain number");
    BOOST_TEST(about("<path/>") == "2: <path>: d is not path data");
    BOOST_TEST(about("<path d=\"M0 0\nL x\"/>") == "2: <path>: d is not path data");
    BOOST_TEST(about("<g transform=\"scale(9000)\"><circle r=\"9000\"/></g>") ==
               "2: <circle>: far outside the drawing");
    BOOST_TEST(about("<path d=\"M0 0h9\" stroke=\"#000000\" transform=\"scale(1 2)\"/>") ==
               "2: <path>: a line cannot be scaled by two different numbers");
    BOOST_TEST(about("<circle r=\"1\" r=\"2\"/>") == "2: <circle>: the attribute r stands twice");
    BOOST_TEST(about("<circle r=\"1\" stroke-width=\"-1\"/>") ==
               "2: <circle>: stroke-width is below 0");
}

BOOST_AUTO_TEST_CASE(the_file_is_one_drawing_and_nothing_else) {
    const auto of = [](const std::string& svg) {
        return complaint([&] { return read_svg(svg, "a.svg"); });
    };
    BOOST_TEST(of("").starts_with("1: "));
    BOOST_TEST(of(head).starts_with("1: "));
    BOOST_TEST(of("<!DOCTYPE svg [<!ENTITY a \"b\">]>\n" + drawing("")) ==
               "1: a drawing is one <svg> and nothing beside it");
    BOOST_TEST(of(drawing("") + drawing("")) == "1: a drawing is one <svg> and nothing beside it");
    BOOST_TEST(of("<html/>") == "1: <html>: a drawing begins with <svg>");
    BOOST_TEST(of("<svg viewBox=\"0 0 1 1\"/>") == "1: <svg>: xmlns is http://www.w3.org/2000/svg");
    BOOST_TEST(of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1\"/>") ==
               "1: <svg>: viewBox is four numbers, the last two more than 0");
    BOOST_TEST(of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" width=\"9\"/>") ==
               "1: <svg>: the attribute width is not used here");
}

BOOST_AUTO_TEST_CASE(groups_inside_groups_end_somewhere) {
    std::string open;
    std::string close;
    for (int i = 0; i < 40; ++i) {
        open += "<g>";
        close += "</g>";
    }
    BOOST_TEST(about(open + close) == "2: <g>: too many groups inside each other");
}

BOOST_AUTO_TEST_SUITE_END()
