#include <boost/test/unit_test.hpp>

#include "gui/controls/dashes.h"
#include "gui/controls/painting.h"
#include "gui/controls/printing.h"
#include "samples.h"

#include <wx/dcmemory.h>
#include <wx/graphics.h>
#include <wx/image.h>

#include <cmath>
#include <memory>

using namespace safeplaces;

namespace {

constexpr double dots_per_inch = 50;
constexpr double scale = dots_per_inch / 25.4; // pixels to a millimetre

wxBitmap white_paper(const Size& size) {
    wxBitmap bitmap(static_cast<int>(std::lround(size.width * scale)),
                    static_cast<int>(std::lround(size.height * scale)), 24);
    wxMemoryDC dc(bitmap);
    dc.SetBackground(*wxWHITE_BRUSH);
    dc.Clear();
    return bitmap;
}

wxImage painted(const DrawnPage& page) {
    auto bitmap = white_paper(page.size);
    {
        wxMemoryDC dc(bitmap);
        const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
        paint(page, *context, scale);
    }
    return bitmap.ConvertToImage();
}

wxColour colour_at(const wxImage& image, double x, double y) {
    const int column = static_cast<int>(x * scale);
    const int row = static_cast<int>(y * scale);
    return {image.GetRed(column, row), image.GetGreen(column, row), image.GetBlue(column, row)};
}

// Millimetres of teal along a line across the page.
double teal_across(const wxImage& image, double y) {
    int pixels = 0;
    for (int column = 0; column < image.GetWidth(); ++column) {
        pixels += image.GetRed(column, static_cast<int>(y * scale)) < 60 ? 1 : 0;
    }
    return pixels / scale;
}

const wxColour white(255, 255, 255);
const wxColour teal(11, 74, 87);
const wxColour yellow(255, 196, 58);

// A printer that prints onto a bitmap of 50 dots to an inch.
class OnBitmap : public DrawingPrintout {
public:
    OnBitmap(const Drawing& drawing, wxDC& dc, const wxSize& paper) : DrawingPrintout(drawing) {
        SetDC(&dc);
        SetPPIPrinter(static_cast<int>(dots_per_inch), static_cast<int>(dots_per_inch));
        SetPaperRectPixels(wxRect(paper));
        SetPageSizePixels(paper.x, paper.y);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(painting)

BOOST_AUTO_TEST_CASE(a_mirrored_page_is_seen_as_it_prints) {
    auto page = sample_page();
    page.is_mirrored = true;
    const auto image = painted(page);
    BOOST_TEST((colour_at(image, 180, 30) == teal));
    BOOST_TEST((colour_at(image, 80, 30) == white));
}

BOOST_AUTO_TEST_CASE(the_line_of_a_cutting_machine_is_seen) {
    auto page = sample_page();
    page.cut = {MoveTo{{10, 100}}, safeplaces::LineTo{{200, 100}}};
    bool is_seen = false;
    const auto image = painted(page);
    for (double y = 99; y < 101; y += 0.25) {
        is_seen = is_seen || colour_at(image, 180, y) != white;
    }
    BOOST_TEST(is_seen);
}

BOOST_AUTO_TEST_CASE(shapes_are_where_the_drawing_says_in_their_colours) {
    const auto image = painted(sample_page());
    BOOST_TEST((colour_at(image, 10, 10) == white));
    BOOST_TEST((colour_at(image, 30, 30) == teal));
    BOOST_TEST((colour_at(image, 70, 70) == yellow));
    BOOST_TEST((colour_at(image, 130, 30) == white));
}

BOOST_AUTO_TEST_CASE(a_hundred_millimetres_are_a_hundred_millimetres) {
    BOOST_TEST(teal_across(painted(sample_page()), 30) == 100.0,
               boost::test_tools::tolerance(0.01));
}

BOOST_AUTO_TEST_CASE(print_has_the_same_size_as_the_preview) {
    const Drawing drawing{"Sample", "en-GB", {sample_page()}};
    auto bitmap = white_paper(drawing.pages.front().size);
    {
        wxMemoryDC dc(bitmap);
        OnBitmap printout(drawing, dc, bitmap.GetSize());
        BOOST_TEST(printout.HasPage(1));
        BOOST_TEST(!printout.HasPage(2));
        BOOST_TEST(printout.OnPrintPage(1));
    }
    const auto image = bitmap.ConvertToImage();
    BOOST_TEST((colour_at(image, 30, 30) == teal));
    BOOST_TEST(teal_across(image, 30) == 100.0, boost::test_tools::tolerance(0.01));
}

BOOST_AUTO_TEST_CASE(glyphs_and_pixels_are_painted_too) {
    std::vector<std::uint8_t> four_yellow_pixels;
    for (int pixel = 0; pixel < 4; ++pixel) {
        four_yellow_pixels.insert(four_yellow_pixels.end(), {255, 196, 58});
    }
    DrawnPage page{.size = {50, 50}, .parts = {}};
    const Path square{MoveTo{{5, 5}}, safeplaces::LineTo{{15, 5}}, safeplaces::LineTo{{15, 15}},
                      safeplaces::LineTo{{5, 15}}, Close{}};
    page.parts.push_back({Tag::paragraph,
                          "A",
                          {GlyphRun{12, {11, 74, 87}, {}, square},
                           PixelPicture{{20, 20}, 20, 20, 2, 2, four_yellow_pixels}}});
    const auto image = painted(page);
    BOOST_TEST((colour_at(image, 10, 10) == teal));
    for (const double at : {20.5, 30.0, 39.5}) {
        BOOST_TEST_CONTEXT(colour_at(image, at, at).GetAsString(wxC2S_HTML_SYNTAX).utf8_string()) {
            BOOST_TEST((colour_at(image, at, at) == yellow));
        }
    }
    BOOST_TEST((colour_at(image, 45, 45) == white));
}

BOOST_AUTO_TEST_CASE(a_dashed_line_has_its_dashes_and_gaps) {
    const auto pieces = dashed({MoveTo{{0, 0}}, safeplaces::LineTo{{25, 0}}}, {6, 4});
    const Path expected{MoveTo{{0, 0}},  safeplaces::LineTo{{6, 0}},
                        MoveTo{{10, 0}}, safeplaces::LineTo{{16, 0}},
                        MoveTo{{20, 0}}, safeplaces::LineTo{{25, 0}}};
    BOOST_REQUIRE(pieces.size() == expected.size());
    for (std::size_t step = 0; step < pieces.size(); ++step) {
        BOOST_TEST(pieces[step].index() == expected[step].index());
        const auto x = [](const PathStep& of) {
            const auto* move = std::get_if<MoveTo>(&of);
            return move != nullptr ? move->to.x : std::get<safeplaces::LineTo>(of).to.x;
        };
        BOOST_TEST(x(pieces[step]) == x(expected[step]), boost::test_tools::tolerance(1e-9));
    }
}

BOOST_AUTO_TEST_CASE(dashes_go_round_a_corner_and_close_the_shape) {
    const Path square{MoveTo{{0, 0}}, safeplaces::LineTo{{10, 0}}, safeplaces::LineTo{{10, 10}},
                      safeplaces::LineTo{{0, 10}}, Close{}};
    double drawn = 0;
    Point at{};
    for (const auto& step : dashed(square, {3, 2})) {
        const auto* move = std::get_if<MoveTo>(&step);
        const Point to = move != nullptr ? move->to : std::get<safeplaces::LineTo>(step).to;
        drawn += move != nullptr ? 0 : std::hypot(to.x - at.x, to.y - at.y);
        at = to;
    }
    BOOST_TEST(drawn == 24.0, boost::test_tools::tolerance(1e-9)); // 3 of every 5 of 40 mm
}

BOOST_AUTO_TEST_SUITE_END()
