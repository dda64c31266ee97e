#pragma once

#include "domain/print/drawing.h"

#include <optional>
#include <string_view>

namespace safeplaces {

// Path data of SVG (all commands, MmLlHhVvCcSsQqTtAaZz) as steps: quadratic curves and arcs become
// cubic ones. Nothing when it is not path data, or draws nothing.
// Source: SVG 1.1, section 8.3 and appendix F.6.
[[nodiscard]] std::optional<Path> path_from_data(std::string_view data);

// An ellipse as four curves, clockwise from its right end. Pre: both radii > 0.
[[nodiscard]] Path ellipse_path(Point centre, double radius_x, double radius_y);

// A rectangle from its top left corner; corners are round where the radii are > 0.
// Pre: radius_x <= width / 2, radius_y <= height / 2.
[[nodiscard]] Path
rectangle_path(Point corner, double width, double height, double radius_x, double radius_y);

} // namespace safeplaces
