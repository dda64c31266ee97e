#include "documents/shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace safeplaces {

namespace {

// How far a Bezier's control point stands off for a quarter of a circle, in radii.
constexpr double quarter = 0.5522847498;

Point towards(Point from, Point to, double distance) {
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const double part = distance / length;
    return {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
}

double angle_at(Point corner, Point one, Point other) {
    const double a = std::atan2(one.y - corner.y, one.x - corner.x);
    const double b = std::atan2(other.y - corner.y, other.x - corner.x);
    const double angle = std::fabs(a - b);
    return std::min(angle, 2 * std::numbers::pi - angle);
}

// Replaces the corner by an arc that touches both of its sides.
void add_corner(Path& path, const Corner& corner, Point before, Point after) {
    const auto go_to = [&path](Point to) {
        if (path.empty()) {
            path.push_back(MoveTo{to});
        } else {
            path.push_back(LineTo{to});
        }
    };
    if (corner.radius <= 0) {
        go_to(corner.at);
        return;
    }
    const double angle = angle_at(corner.at, before, after);
    const double reach = corner.radius / std::tan(angle / 2);
    const double turned = std::numbers::pi - angle;
    const double control = reach - corner.radius * 4 / 3 * std::tan(turned / 4);
    go_to(towards(corner.at, before, reach));
    path.push_back(CurveTo{towards(corner.at, before, control), towards(corner.at, after, control),
                           towards(corner.at, after, reach)});
}

class Extent {
public:
    void add(Point point) {
        m_left = std::min(m_left, point.x);
        m_top = std::min(m_top, point.y);
        m_right = std::max(m_right, point.x);
        m_bottom = std::max(m_bottom, point.y);
    }

    void add(const Path& path) {
        for (const PathStep& step : path) {
            if (const auto* move = std::get_if<MoveTo>(&step)) {
                add(move->to);
            } else if (const auto* line = std::get_if<LineTo>(&step)) {
                add(line->to);
            } else if (const auto* curve = std::get_if<CurveTo>(&step)) {
                add(curve->control1);
                add(curve->control2);
                add(curve->to);
            }
        }
    }

    [[nodiscard]] std::optional<Rectangle> rectangle() const {
        if (m_left > m_right) {
            return std::nullopt;
        }
        return Rectangle{{m_left, m_top}, m_right - m_left, m_bottom - m_top};
    }

private:
    double m_left = 1e9;
    double m_top = 1e9;
    double m_right = -1e9;
    double m_bottom = -1e9;
};

} // namespace

Path line(Point from, Point to) {
    return {MoveTo{from}, LineTo{to}};
}

Path polygon(std::span<const Point> corners) {
    Path path;
    for (const Point corner : corners) {
        if (path.empty()) {
            path.push_back(MoveTo{corner});
        } else {
            path.push_back(LineTo{corner});
        }
    }
    path.push_back(Close{});
    return path;
}

Path rectangle(const Rectangle& rectangle) {
    return rounded_rectangle(rectangle, 0);
}

Path rounded_rectangle(const Rectangle& rectangle, double radius) {
    const auto [left, top] = rectangle.top_left;
    const Corner corners[] = {{{left, top}, radius},
                              {{rectangle.right(), top}, radius},
                              {{rectangle.right(), rectangle.bottom()}, radius},
                              {{left, rectangle.bottom()}, radius}};
    return rounded_polygon(corners);
}

Path circle(Point centre, double radius) {
    const auto [x, y] = centre;
    const double k = radius * quarter;
    return {MoveTo{{x - radius, y}},
            CurveTo{{x - radius, y - k}, {x - k, y - radius}, {x, y - radius}},
            CurveTo{{x + k, y - radius}, {x + radius, y - k}, {x + radius, y}},
            CurveTo{{x + radius, y + k}, {x + k, y + radius}, {x, y + radius}},
            CurveTo{{x - k, y + radius}, {x - radius, y + k}, {x - radius, y}},
            Close{}};
}

Point on_circle(Point centre, double radius, double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

void add_arc(Path& path, Point centre, double radius, double from, double to) {
    const double turned = (to - from) * std::numbers::pi / 180;
    const double reach = radius * 4 / 3 * std::tan(turned / 4);
    const Point start = on_circle(centre, radius, from);
    const Point end = on_circle(centre, radius, to);
    const Point ahead = on_circle({}, reach, from + 90);
    const Point back = on_circle({}, reach, to - 90);
    path.push_back(
        CurveTo{{start.x + ahead.x, start.y + ahead.y}, {end.x + back.x, end.y + back.y}, end});
}

Path rounded_polygon(std::span<const Corner> corners) {
    Path path;
    const std::size_t count = corners.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Point before = corners[(i + count - 1) % count].at;
        const Point after = corners[(i + 1) % count].at;
        add_corner(path, corners[i], before, after);
    }
    path.push_back(Close{});
    return path;
}

Shape filled(Path path, Colour colour) {
    return {std::move(path), colour, {}};
}

Shape stroked(Path path, Stroke stroke) {
    return {std::move(path), {}, std::move(stroke)};
}

Path hatching(const Rectangle& rectangle, double step) {
    // Along one line x + y is the same, a multiple of the step.
    const auto [left, top] = rectangle.top_left;
    const double first = std::ceil((left + top) / step) * step;
    const double last = rectangle.right() + rectangle.bottom();
    Path path;
    for (int i = 0; first + i * step < last; ++i) {
        const double sum = first + i * step;
        const double low = std::min(sum - left, rectangle.bottom());
        const double high = std::max(sum - rectangle.right(), top);
        if (low > high) {
            path.push_back(MoveTo{{sum - low, low}});
            path.push_back(LineTo{{sum - high, high}});
        }
    }
    return path;
}

Path ring_hatching(Point centre, double inner, double outer, int lines) {
    const double slant = (outer - inner) / outer;
    Path path;
    for (int i = 0; i < lines; ++i) {
        const double angle = 2 * std::numbers::pi * i / lines;
        const auto on_circle = [&](double radius, double at) {
            return Point{centre.x + radius * std::cos(at), centre.y + radius * std::sin(at)};
        };
        path.push_back(MoveTo{on_circle(inner, angle)});
        path.push_back(LineTo{on_circle(outer, angle + slant)});
    }
    return path;
}

std::optional<Rectangle> bounds_of(std::span<const Mark> marks) {
    Extent extent;
    for (const Mark& mark : marks) {
        if (const auto* shape = std::get_if<Shape>(&mark)) {
            extent.add(shape->path);
        } else if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            extent.add(run->outline);
        } else if (const auto* picture = std::get_if<PixelPicture>(&mark)) {
            extent.add(picture->at);
            extent.add({picture->at.x + picture->width, picture->at.y + picture->height});
        } else if (const auto* code = std::get_if<CodePattern>(&mark)) {
            extent.add(code->at);
            extent.add({code->at.x + code->width, code->at.y + code->width});
        }
    }
    return extent.rectangle();
}

} // namespace safeplaces
