#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace safeplaces {

// One page-layout value for paper, screen and printer. `documents` and `content` make it; the PDF
// writer, the preview in gui/ and the printer draw it.
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
// same glyphs as a filled path.
struct GlyphRun {
    double size_pt = 0; // > 0
    Colour colour;
    std::vector<Glyph> glyphs;
    Path outline;

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

using Mark = std::variant<Shape, GlyphRun, PixelPicture>;

// What a part of the page is to somebody who hears it.
enum class Tag {
    title,     // H1
    heading,   // H2
    paragraph, // P
    list_item, // LI
    figure,    // Figure: `words` is its alternative text
    // Of a table, cell by cell: column headings that follow each other are a row, and so is a row
    // heading with the cells after it.
    column_heading, // TH
    row_heading,    // TH
    cell,           // TD
    decoration      // not read
};

// A part of the page. Parts stand in reading order.
struct Part {
    Tag tag = Tag::decoration;
    std::string words; // what is read aloud; empty only for decoration
    std::vector<Mark> marks;
    std::string language{}; // BCP 47; empty: that of the drawing

    friend bool operator==(const Part&, const Part&) = default;
};

struct Size {
    double width = 0;
    double height = 0;

    friend bool operator==(const Size&, const Size&) = default;
};

struct DrawnPage {
    Size size;              // the paper, bleed and crop marks included
    double trim_margin = 0; // mm from the paper's edge to where it is cut; 0: not cut
    std::vector<Part> parts;

    friend bool operator==(const DrawnPage&, const DrawnPage&) = default;
};

struct Drawing {
    std::string title;
    std::string language; // BCP 47, "en-GB"
    std::vector<DrawnPage> pages;

    std::string proof{}; // of an approved sticker: its signed statement as digits, for programs

    friend bool operator==(const Drawing&, const Drawing&) = default;
};

} // namespace safeplaces
