#include "gui/controls/dashes.h"

#include <cmath>
#include <cstddef>

namespace safeplaces {

namespace {

Point between(const Point& a, const Point& b, double share) {
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

class Dasher {
public:
    explicit Dasher(const std::vector<double>& lengths) : m_lengths(lengths) { begin({}); }

    void begin(Point at) {
        m_start = m_at = at;
        m_place = 0;
        m_left = m_lengths.front();
        m_pen_down = false;
    }

    void line(Point to) {
        const double length = std::hypot(to.x - m_at.x, to.y - m_at.y);
        double done = 0;
        const Point from = m_at;
        while (length - done > m_left) {
            done += m_left;
            draw(between(from, to, done / length));
            m_place = (m_place + 1) % (2 * m_lengths.size());
            m_left = m_lengths[m_place % m_lengths.size()];
            m_pen_down = false;
        }
        m_left -= length - done;
        draw(to);
    }

    void curve(const CurveTo& curve) {
        constexpr int pieces = 24;
        const Point from = m_at;
        for (int piece = 1; piece <= pieces; ++piece) {
            const double t = static_cast<double>(piece) / pieces;
            const Point a = between(from, curve.control1, t);
            const Point b = between(curve.control1, curve.control2, t);
            const Point c = between(curve.control2, curve.to, t);
            line(between(between(a, b, t), between(b, c, t), t));
        }
    }

    void close() { line(m_start); }

    Path result;

private:
    void draw(Point to) {
        if (m_place % 2 == 0) {
            if (!m_pen_down) {
                result.push_back(MoveTo{m_at});
                m_pen_down = true;
            }
            result.push_back(LineTo{to});
        }
        m_at = to;
    }

    const std::vector<double>& m_lengths;
    std::size_t m_place = 0; // even: a dash; odd: a gap
    double m_left = 0;       // mm of it still to go
    bool m_pen_down = false;
    Point m_start;
    Point m_at;
};

} // namespace

Path dashed(const Path& path, const std::vector<double>& lengths) {
    Dasher dasher(lengths);
    for (const auto& step : path) {
        if (const auto* move = std::get_if<MoveTo>(&step)) {
            dasher.begin(move->to);
        } else if (const auto* line = std::get_if<LineTo>(&step)) {
            dasher.line(line->to);
        } else if (const auto* curve = std::get_if<CurveTo>(&step)) {
            dasher.curve(*curve);
        } else {
            dasher.close();
        }
    }
    return std::move(dasher.result);
}

} // namespace safeplaces
