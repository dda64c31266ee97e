#pragma once

#include "domain/print/drawing.h"

#include <optional>
#include <span>
#include <vector>

namespace safeplaces {

// Paths in millimetres, y downwards.

struct Rectangle {
    Point top_left;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return top_left.x + width; }
    [[nodiscard]] double bottom() const { return top_left.y + height; }
};

[[nodiscard]] Path line(Point from, Point to);
[[nodiscard]] Path polygon(std::span<const Point> corners);
[[nodiscard]] Path rectangle(const Rectangle& rectangle);
[[nodiscard]] Path rounded_rectangle(const Rectangle& rectangle, double radius);
[[nodiscard]] Path circle(Point centre, double radius);

// On a circle, in degrees as a clock's hand turns: 0 is at the top.
[[nodiscard]] Point on_circle(Point centre, double radius, double degrees);

// Goes along a circle from where the path is, which is at `from`. Pre: |to - from| <= 90.
void add_arc(Path& path, Point centre, double radius, double from, double to);

// One corner of a polygon; radius 0 leaves it sharp.
struct Corner {
    Point at;
    double radius = 0;
};

// Pre: the rounded stretches of two neighbours do not overlap.
[[nodiscard]] Path rounded_polygon(std::span<const Corner> corners);

[[nodiscard]] Shape filled(Path path, Colour colour);
[[nodiscard]] Shape stroked(Path path, Stroke stroke);

// Slanting lines that fill the rectangle, all in step with each other over the whole page, so that
// neighbours meet without a seam. `step` is from line to line.
[[nodiscard]] Path hatching(const Rectangle& rectangle, double step);

// Slanting lines between two circles.
[[nodiscard]] Path ring_hatching(Point centre, double inner, double outer, int lines);

// The least upright rectangle round what the marks draw (control points of curves included, widths
// of strokes not); nothing when they draw nothing.
[[nodiscard]] std::optional<Rectangle> bounds_of(std::span<const Mark> marks);

} // namespace safeplaces
