#include "content/svg_path.h"

#include "content/svg_numbers.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace safeplaces {

namespace {

// Where the control points of a quarter circle stand, as a share of the radius.
constexpr double quarter = 0.5522847498307936;

Point operator+(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}
Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
Point operator*(double factor, Point p) {
    return {factor * p.x, factor * p.y};
}

struct Arc {
    Point radii;
    double turn = 0; // radians
    bool is_large = false;
    bool is_clockwise = false;
    Point from;
    Point to;
};

// The same arc by its centre: what SVG 1.1, F.6.5 computes.
struct CentredArc {
    Point centre;
    double rx = 0;
    double ry = 0;
    double cos_turn = 1;
    double sin_turn = 0;
    double start = 0; // radians
    double sweep = 0;

    // From the unit circle to the page.
    [[nodiscard]] Point at(double x, double y) const {
        return centre +
               Point{cos_turn * rx * x - sin_turn * ry * y, sin_turn * rx * x + cos_turn * ry * y};
    }
};

// Nothing where the arc is so flat that it is a line.
std::optional<CentredArc> centred(const Arc& arc) {
    CentredArc found;
    found.rx = std::abs(arc.radii.x);
    found.ry = std::abs(arc.radii.y);
    found.cos_turn = std::cos(arc.turn);
    found.sin_turn = std::sin(arc.turn);
    if (found.rx < 1e-6 || found.ry < 1e-6) {
        return std::nullopt;
    }
    const Point half = 0.5 * (arc.from - arc.to);
    const Point p{found.cos_turn * half.x + found.sin_turn * half.y,
                  found.cos_turn * half.y - found.sin_turn * half.x};
    // Radii that cannot reach both ends grow until they do (F.6.6).
    const double reach = std::hypot(p.x / found.rx, p.y / found.ry);
    found.rx *= std::max(1.0, reach);
    found.ry *= std::max(1.0, reach);
    const Point unit{p.x / found.rx, p.y / found.ry};
    const double length = unit.x * unit.x + unit.y * unit.y;
    if (!(length > 1e-18)) {
        return std::nullopt;
    }
    const double root = std::sqrt(std::max(0.0, 1 / length - 1));
    const double sign = arc.is_large == arc.is_clockwise ? -1 : 1;
    const Point c{sign * root * unit.y, -sign * root * unit.x};
    found.centre = 0.5 * (arc.from + arc.to);
    found.centre = found.at(c.x, c.y);
    found.start = std::atan2(unit.y - c.y, unit.x - c.x);
    found.sweep = std::atan2(-unit.y - c.y, -unit.x - c.x) - found.start;
    if (arc.is_clockwise && found.sweep < 0) {
        found.sweep += 2 * std::numbers::pi;
    } else if (!arc.is_clockwise && found.sweep > 0) {
        found.sweep -= 2 * std::numbers::pi;
    }
    return found;
}

// Appends an arc as curves of at most a quarter turn.
void add_arc(const Arc& arc, Path& path) {
    if (arc.from == arc.to) {
        return;
    }
    const auto found = centred(arc);
    if (!found) {
        path.push_back(LineTo{arc.to});
        return;
    }
    const int parts = std::max(1, static_cast<int>(std::ceil(std::abs(found->sweep) / 1.5708)));
    const double part = found->sweep / parts;
    const double handle = 4.0 / 3.0 * std::tan(part / 4);
    for (int i = 0; i < parts; ++i) {
        const double a = found->start + part * i;
        const double b = a + part;
        path.push_back(CurveTo{
            found->at(std::cos(a) - handle * std::sin(a), std::sin(a) + handle * std::cos(a)),
            found->at(std::cos(b) + handle * std::sin(b), std::sin(b) - handle * std::cos(b)),
            i + 1 == parts ? arc.to : found->at(std::cos(b), std::sin(b))});
    }
}

class PathReader {
public:
    explicit PathReader(std::string_view data) : m_scanner(data) {}

    [[nodiscard]] std::optional<Path> read() {
        char command = 0;
        m_scanner.skip_separator();
        while (!m_scanner.at_end()) {
            const char next = m_scanner.peek();
            if (std::string_view{"MmLlHhVvCcSsQqTtAaZz"}.find(next) != std::string_view::npos) {
                command = next;
                m_scanner.step();
            } else if (command == 0 || command == 'Z' || command == 'z') {
                return std::nullopt;
            } else if (command == 'M' || command == 'm') { // further pairs are lines
                command = command == 'M' ? 'L' : 'l';
            }
            const bool starts = command == 'M' || command == 'm';
            if ((m_path.empty() && !starts) || !step(command)) {
                return std::nullopt;
            }
            m_scanner.skip_separator();
        }
        if (m_path.size() < 2) {
            return std::nullopt;
        }
        return std::move(m_path);
    }

private:
    // What the next S or T mirrors.
    enum class Mirror { nothing, cubic, quadratic };

    [[nodiscard]] bool step(char command) {
        const bool is_relative = command >= 'a';
        const Point base = is_relative ? m_at : Point{};
        const Mirror before = m_mirror;
        m_mirror = Mirror::nothing;
        switch (is_relative ? command - 'a' + 'A' : command) {
        case 'M':
            return move(base);
        case 'L':
            return line(pair(base));
        case 'H':
            return line(along(base.x, [this](double x) { return Point{x, m_at.y}; }));
        case 'V':
            return line(along(base.y, [this](double y) { return Point{m_at.x, y}; }));
        case 'C': {
            const auto control1 = pair(base);
            const auto control2 = pair(base);
            return cubic(control1, control2, pair(base));
        }
        case 'S': {
            const Point control1 = before == Mirror::cubic ? 2.0 * m_at - m_control : m_at;
            const auto control2 = pair(base);
            return cubic(control1, control2, pair(base));
        }
        case 'Q': {
            const auto control = pair(base);
            return quadratic(control, pair(base));
        }
        case 'T':
            return quadratic(before == Mirror::quadratic ? 2.0 * m_at - m_control : m_at,
                             pair(base));
        case 'A':
            return arc(base);
        default:
            return close();
        }
    }

    [[nodiscard]] std::optional<Point> pair(Point base) {
        const auto x = m_scanner.number();
        const auto y = x ? m_scanner.number() : std::nullopt;
        return y ? std::optional{base + Point{*x, *y}} : std::nullopt;
    }

    template <class Place>
    [[nodiscard]] std::optional<Point> along(double base, const Place& place) {
        const auto way = m_scanner.number();
        return way ? std::optional{place(base + *way)} : std::nullopt;
    }

    [[nodiscard]] bool move(Point base) {
        const auto to = pair(base);
        if (!to) {
            return false;
        }
        m_path.push_back(MoveTo{*to});
        m_at = m_start = *to;
        m_is_closed = false;
        return true;
    }

    // After Z a path goes on from where it began.
    void reopen() {
        if (m_is_closed) {
            m_path.push_back(MoveTo{m_at});
            m_is_closed = false;
        }
    }

    [[nodiscard]] bool line(std::optional<Point> to) {
        if (!to) {
            return false;
        }
        reopen();
        m_path.push_back(LineTo{*to});
        m_at = *to;
        return true;
    }

    [[nodiscard]] bool
    cubic(std::optional<Point> control1, std::optional<Point> control2, std::optional<Point> to) {
        if (!control1 || !control2 || !to) {
            return false;
        }
        reopen();
        m_path.push_back(CurveTo{*control1, *control2, *to});
        m_at = *to;
        m_control = *control2;
        m_mirror = Mirror::cubic;
        return true;
    }

    [[nodiscard]] bool quadratic(std::optional<Point> control, std::optional<Point> to) {
        if (!control || !to) {
            return false;
        }
        reopen();
        const Point from = m_at;
        m_path.push_back(
            CurveTo{from + (2.0 / 3) * (*control - from), *to + (2.0 / 3) * (*control - *to), *to});
        m_at = *to;
        m_control = *control;
        m_mirror = Mirror::quadratic;
        return true;
    }

    [[nodiscard]] bool arc(Point base) {
        const auto rx = m_scanner.number();
        const auto ry = m_scanner.number();
        const auto degrees = m_scanner.number();
        const auto is_large = m_scanner.flag();
        const auto is_clockwise = m_scanner.flag();
        const auto to = pair(base);
        if (!rx || !ry || !degrees || !is_large || !is_clockwise || !to) {
            return false;
        }
        reopen();
        const double turn = *degrees * std::numbers::pi / 180;
        add_arc({{*rx, *ry}, turn, *is_large, *is_clockwise, m_at, *to}, m_path);
        m_at = *to;
        return true;
    }

    [[nodiscard]] bool close() {
        if (!m_is_closed) {
            m_path.push_back(Close{});
        }
        m_is_closed = true;
        m_at = m_start;
        return true;
    }

    NumberScanner m_scanner;
    Path m_path{};
    Point m_at{};
    Point m_start{};
    Point m_control{};
    Mirror m_mirror = Mirror::nothing;
    bool m_is_closed = false;
};

} // namespace

std::optional<Path> path_from_data(std::string_view data) {
    return PathReader{data}.read();
}

Path ellipse_path(Point centre, double radius_x, double radius_y) {
    const auto at = [&](double x, double y) { return centre + Point{radius_x * x, radius_y * y}; };
    return {MoveTo{at(1, 0)},
            CurveTo{at(1, quarter), at(quarter, 1), at(0, 1)},
            CurveTo{at(-quarter, 1), at(-1, quarter), at(-1, 0)},
            CurveTo{at(-1, -quarter), at(-quarter, -1), at(0, -1)},
            CurveTo{at(quarter, -1), at(1, -quarter), at(1, 0)},
            Close{}};
}

Path rectangle_path(Point corner, double width, double height, double radius_x, double radius_y) {
    const double right = corner.x + width;
    const double bottom = corner.y + height;
    if (!(radius_x > 0 && radius_y > 0)) {
        return {MoveTo{corner}, LineTo{{right, corner.y}}, LineTo{{right, bottom}},
                LineTo{{corner.x, bottom}}, Close{}};
    }
    const double x = radius_x;
    const double y = radius_y;
    const double near_x = x * (1 - quarter); // from the corner to a control point
    const double near_y = y * (1 - quarter);
    return {
        MoveTo{{corner.x + x, corner.y}},
        LineTo{{right - x, corner.y}},
        CurveTo{{right - near_x, corner.y}, {right, corner.y + near_y}, {right, corner.y + y}},
        LineTo{{right, bottom - y}},
        CurveTo{{right, bottom - near_y}, {right - near_x, bottom}, {right - x, bottom}},
        LineTo{{corner.x + x, bottom}},
        CurveTo{{corner.x + near_x, bottom}, {corner.x, bottom - near_y}, {corner.x, bottom - y}},
        LineTo{{corner.x, corner.y + y}},
        CurveTo{
            {corner.x, corner.y + near_y}, {corner.x + near_x, corner.y}, {corner.x + x, corner.y}},
        Close{}};
}

} // namespace safeplaces
