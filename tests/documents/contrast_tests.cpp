#include <boost/test/unit_test.hpp>

#include "documents/palette.h"
#include "documents/shapes.h"
#include "documents/sheet.h"
#include "every_design.h"
#include "seen_colours.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

using namespace safeplaces;

namespace {

using Ring = std::vector<Point>;

Point on_curve(Point from, const CurveTo& curve, double part) {
    const double rest = 1 - part;
    const auto mixed = [&](double a, double b, double c, double d) {
        return rest * rest * rest * a + 3 * rest * rest * part * b + 3 * rest * part * part * c +
               part * part * part * d;
    };
    return {mixed(from.x, curve.control1.x, curve.control2.x, curve.to.x),
            mixed(from.y, curve.control1.y, curve.control2.y, curve.to.y)};
}

std::vector<Ring> rings_of(const Path& path) {
    std::vector<Ring> rings;
    for (const PathStep& step : path) {
        if (const auto* move = std::get_if<MoveTo>(&step)) {
            rings.push_back({move->to});
        } else if (const auto* straight = std::get_if<LineTo>(&step)) {
            rings.back().push_back(straight->to);
        } else if (const auto* curve = std::get_if<CurveTo>(&step)) {
            constexpr int parts = 12;
            const Point from = rings.back().back();
            for (int part = 1; part <= parts; ++part) {
                rings.back().push_back(on_curve(from, *curve, static_cast<double>(part) / parts));
            }
        }
    }
    return rings;
}

// A fill with what it covers.
struct Ground {
    Colour colour;
    Rectangle bounds;
    std::vector<Ring> rings;

    [[nodiscard]] bool covers(Point point) const {
        if (point.x < bounds.top_left.x || point.x > bounds.right() ||
            point.y < bounds.top_left.y || point.y > bounds.bottom()) {
            return false;
        }
        int winding = 0;
        for (const Ring& ring : rings) {
            for (std::size_t place = 0; place < ring.size(); ++place) {
                const Point from = ring[place];
                const Point to = ring[(place + 1) % ring.size()];
                const double side =
                    (to.x - from.x) * (point.y - from.y) - (point.x - from.x) * (to.y - from.y);
                if (from.y <= point.y && to.y > point.y && side > 0) {
                    ++winding;
                } else if (from.y > point.y && to.y <= point.y && side < 0) {
                    --winding;
                }
            }
        }
        return winding != 0;
    }
};

void add_ground(const Mark& mark, std::vector<Ground>& painted) {
    if (const auto* shape = std::get_if<Shape>(&mark); shape && shape->fill) {
        const Mark marks[] = {*shape};
        painted.push_back({*shape->fill, bounds_of(marks).value(), rings_of(shape->path)});
    }
}

// Within a small letter.
Point middle_of(const Glyph& glyph, double size_pt) {
    const double up = 0.25 * size_pt * mm_per_pt;
    const double right = 0.2 * size_pt * mm_per_pt;
    return {glyph.at.x + right * std::cos(glyph.turn) + up * std::sin(glyph.turn),
            glyph.at.y + right * std::sin(glyph.turn) - up * std::cos(glyph.turn)};
}

// The lowest contrast of a letter with what was painted under it, and what it belongs to.
struct Lowest {
    double contrast = 21;
    std::string words;
};

void look_at(const GlyphRun& run,
             const std::vector<Ground>& painted,
             const std::string& words,
             Lowest& lowest) {
    for (const Glyph& glyph : run.glyphs) {
        if (glyph.text == " ") {
            continue;
        }
        const Point point = middle_of(glyph, run.size_pt);
        const auto ground = std::find_if(painted.rbegin(), painted.rend(),
                                         [&](const Ground& each) { return each.covers(point); });
        const double found =
            contrast(run.colour, ground == painted.rend() ? palette::white : ground->colour);
        if (found < lowest.contrast) {
            lowest = {found, words};
        }
    }
}

// All of it, and four squares more on each side, the corners too: where readers look for the end
// of it.
bool stands_on_white(const CodePattern& code, const std::vector<Ground>& painted) {
    constexpr int quiet_zone = 4;
    const double square = code.width / code.across;
    const auto is_white = [&](int row, int column) {
        const Point point{code.at.x + (column + 0.5) * square, code.at.y + (row + 0.5) * square};
        const auto ground = std::find_if(painted.rbegin(), painted.rend(),
                                         [&](const Ground& each) { return each.covers(point); });
        return ground == painted.rend() || ground->colour == palette::white;
    };
    for (int row = -quiet_zone; row < code.across + quiet_zone; ++row) {
        for (int column = -quiet_zone; column < code.across + quiet_zone; ++column) {
            if (!is_white(row, column)) {
                return false;
            }
        }
    }
    return true;
}

// Pre: it has a code.
bool code_stands_on_white(const DrawnPage& page) {
    std::vector<Ground> painted;
    for (const Part& part : page.parts) {
        for (const Mark& mark : part.marks) {
            if (const auto* code = std::get_if<CodePattern>(&mark)) {
                return stands_on_white(*code, painted);
            }
            add_ground(mark, painted);
        }
    }
    throw std::logic_error("a page without a code");
}

Lowest lowest_contrast(const DrawnPage& page) {
    std::vector<Ground> painted;
    Lowest lowest;
    for (const Part& part : page.parts) {
        for (const Mark& mark : part.marks) {
            if (const auto* run = std::get_if<GlyphRun>(&mark)) {
                look_at(*run, painted, part.words, lowest);
            }
            add_ground(mark, painted);
        }
    }
    return lowest;
}

} // namespace

BOOST_AUTO_TEST_SUITE(contrast_on_paper)

// WCAG 2. It counts light alone, so that it holds for a print in black and white.
BOOST_AUTO_TEST_CASE(every_letter_of_every_design_stands_out_from_what_is_under_it) {
    for (const Design& sample : every_design()) {
        BOOST_TEST_CONTEXT(sample) {
            for (const DrawnPage& page : sample.drawing.pages) {
                const Lowest lowest = lowest_contrast(page);
                BOOST_TEST(lowest.contrast >= 4.5, lowest.contrast << ": " << lowest.words);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_code_has_white_round_it_for_readers) {
    for (const Design& sample : designs_with_a_code()) {
        BOOST_TEST(code_stands_on_white(sample.drawing.pages.front()), sample);
    }
}

BOOST_AUTO_TEST_CASE(a_letter_that_hardly_shows_is_noticed) {
    Sheet sheet(shipped_fonts());
    sheet.decorate({filled(circle({50, 50}, 20), palette::yellow)});
    sheet.line(Tag::paragraph, {FontWeight::bold, 12, palette::white}, "Come in", {45, 50});
    const Lowest lowest = lowest_contrast({a4_portrait, 0, sheet.take()});
    BOOST_TEST(lowest.contrast < 2);
    BOOST_TEST(lowest.words == "Come in");
}

BOOST_AUTO_TEST_SUITE_END()
