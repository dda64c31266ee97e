#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace safeplaces {

// What ink makes on a page (domain/print/drawing.h): paths, letters, pixels.
//
// Lengths are millimetres from the top left corner of the page, y downwards, unless a name says
// otherwise. Every number is finite.

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

struct MoveTo {
    Point to;

    friend bool operator==(const MoveTo&, const MoveTo&) = default;
};
struct LineTo {
    Point to;

    friend bool operator==(const LineTo&, const LineTo&) = default;
};
struct CurveTo { // cubic Bezier
    Point control1;
    Point control2;
    Point to;

    friend bool operator==(const CurveTo&, const CurveTo&) = default;
};
struct Close {
    friend bool operator==(const Close&, const Close&) = default;
};

using PathStep = std::variant<MoveTo, LineTo, CurveTo, Close>;
using Path = std::vector<PathStep>;

enum class LineEnd { butt, round };

struct Stroke {
    Colour colour;
    double width = 0;             // mm, > 0
    LineEnd end = LineEnd::butt;  // round ends come with round joins
    std::vector<double> dashes{}; // mm on, mm off, ...; empty is a whole line

    friend bool operator==(const Stroke&, const Stroke&) = default;
};

struct Shape {
    Path path;
    std::optional<Colour> fill{}; // non-zero winding
    std::optional<Stroke> stroke{};

    friend bool operator==(const Shape&, const Shape&) = default;
};

// The way in which letters follow each other.
enum class Direction { rightwards, leftwards };

// One glyph of shaped text.
struct Glyph {
    std::uint32_t id = 0; // in its face
    Point at;             // its origin on the baseline
    double turn = 0;      // radians, clockwise on the page (for text on a circle)
    std::string text; // the characters that it stands for; empty for the other glyphs of a cluster
    std::size_t face = 0; // a number that documents/fonts.h knows
    Direction direction = Direction::rightwards;

    friend bool operator==(const Glyph&, const Glyph&) = default;
};

// A line of glyphs in one size and colour, in the order in which they are read. `outline` is the
// same glyphs as a filled path. `language` (BCP 47) is empty where it is that of its part.
struct GlyphRun {
    double size_pt = 0; // > 0
    Colour colour;
    std::vector<Glyph> glyphs;
    Path outline;
    std::string language{};

    friend bool operator==(const GlyphRun&, const GlyphRun&) = default;
};

// Pixels, row by row from the top, three bytes (red, green, blue) each.
struct PixelPicture {
    Point at;         // top left
    double width = 0; // mm, > 0
    double height = 0;
    int columns = 0;
    int rows = 0;
    std::vector<std::uint8_t> rgb; // columns * rows * 3 bytes

    friend bool operator==(const PixelPicture&, const PixelPicture&) = default;
};

// The pattern of a code that phones read: dark squares in a square, on whatever lies under it.
struct CodePattern {
    Point at;               // top left corner; the quiet zone is not part of it
    double width = 0;       // mm, > 0; as high as it is wide
    int across = 0;         // squares
    std::vector<bool> dark; // row by row from the top, across * across
    Colour colour;

    friend bool operator==(const CodePattern&, const CodePattern&) = default;
};

// Its dark squares, those that touch in a row as one rectangle.
[[nodiscard]] Path path_of(const CodePattern& code);

using Mark = std::variant<Shape, GlyphRun, PixelPicture, CodePattern>;

} // namespace safeplaces
