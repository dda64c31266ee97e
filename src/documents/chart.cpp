#include "documents/chart.h"

#include "documents/shapes.h"
#include "documents/sheet.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace safeplaces {

namespace {

constexpr double letter_pt = 9.5;
constexpr double line_height = letter_pt * 1.25 * mm_per_pt;
constexpr double letter_gap = 1.4; // between letters and what they are for
constexpr double plot_height = 42;
constexpr double most_label_share = 0.45; // of the width, for the names of lying bars
constexpr double row_gap = 2.6;

class ChartDrawing {
public:
    ChartDrawing(const Chart& chart, double width, const ChartColours& colours, const Fonts& fonts)
        : m_chart(chart), m_width(width), m_colours(colours), m_fonts(fonts) {}

    DrawnPage page() {
        switch (m_chart.kind) {
        case ChartKind::columns:
            upright([this](double left, double step) { draw_columns(left, step); });
            break;
        case ChartKind::rows:
            draw_rows();
            break;
        case ChartKind::line:
            upright([this](double left, double step) { draw_line(left, step); });
            break;
        }
        DrawnPage page;
        page.size = {m_width, m_height};
        page.parts.push_back({Tag::figure, m_chart.words, std::move(m_marks)});
        return page;
    }

private:
    [[nodiscard]] TextStyle style(FontWeight weight, Colour colour) const {
        return {weight, letter_pt, colour};
    }

    [[nodiscard]] double width_of_words(const std::string& words, FontWeight weight) const {
        return width_of(m_fonts, style(weight, m_colours.ink), words);
    }

    void write(const std::string& words, FontWeight weight, Colour colour, Point at, Align align) {
        m_marks.emplace_back(line_of_text(m_fonts, style(weight, colour), words, at, align));
    }

    [[nodiscard]] double share(const ChartPoint& point) const {
        return std::clamp(point.value / m_chart.most, 0.0, 1.0);
    }

    [[nodiscard]] double y_of(double part) const { return m_top + plot_height * (1 - part); }

    // Scale and labels of a picture that goes from left to right; `draw_points` gets the left edge
    // of the first point's room, and the width of each.
    template <class DrawPoints>
    void upright(DrawPoints draw_points) {
        m_top = line_height + letter_gap;
        const double left = std::max(width_of_words(m_chart.scale, FontWeight::regular),
                                     width_of_words("0", FontWeight::regular)) +
                            letter_gap;
        for (const double part : {0.0, 0.5, 1.0}) {
            m_marks.emplace_back(stroked(line({left, y_of(part)}, {m_width, y_of(part)}),
                                         {m_colours.line, part == 0 ? 0.4 : 0.2}));
        }
        const double letters_down = letter_pt * 0.34 * mm_per_pt;
        write("0", FontWeight::regular, m_colours.muted,
              {left - letter_gap, y_of(0) + letters_down}, Align::right);
        write(m_chart.scale, FontWeight::regular, m_colours.muted,
              {left - letter_gap, y_of(1) + letters_down}, Align::right);
        const double step = (m_width - left) / static_cast<double>(m_chart.points.size());
        draw_points(left, step);
        write_labels(left, step);
        m_height = y_of(0) + letter_gap + line_height + letter_gap;
    }

    // As many as have room, at equal distances, the last one always.
    void write_labels(double left, double step) {
        double widest = 0;
        for (const ChartPoint& point : m_chart.points) {
            widest = std::max(widest, width_of_words(point.label, FontWeight::regular));
        }
        const auto every = static_cast<std::size_t>(std::ceil((widest + letter_gap) / step));
        const std::size_t count = m_chart.points.size();
        const double baseline = y_of(0) + letter_gap + line_height * 0.8;
        for (std::size_t place = 0; place < count; ++place) {
            if ((count - 1 - place) % every != 0) {
                continue;
            }
            const std::string& label = m_chart.points[place].label;
            const double half = width_of_words(label, FontWeight::regular) / 2;
            const double middle = left + (static_cast<double>(place) + 0.5) * step;
            write(label, FontWeight::regular, m_colours.muted,
                  {std::clamp(middle, half, m_width - half), baseline}, Align::centre);
        }
    }

    [[nodiscard]] std::size_t highest() const {
        return static_cast<std::size_t>(
            std::max_element(
                m_chart.points.begin(), m_chart.points.end(),
                [](const ChartPoint& a, const ChartPoint& b) { return a.value < b.value; }) -
            m_chart.points.begin());
    }

    void draw_columns(double left, double step) {
        const std::size_t peak = highest();
        const bool all_have_room =
            std::all_of(m_chart.points.begin(), m_chart.points.end(), [&](const ChartPoint& each) {
                return width_of_words(each.words, FontWeight::bold) + letter_gap <= step;
            });
        for (std::size_t place = 0; place < m_chart.points.size(); ++place) {
            const ChartPoint& point = m_chart.points[place];
            const double middle = left + (static_cast<double>(place) + 0.5) * step;
            const double bar = step * 0.7;
            const double top = y_of(share(point));
            if (point.value > 0) {
                m_marks.emplace_back(
                    filled(rectangle({{middle - bar / 2, top}, bar, y_of(0) - top}),
                           place == peak ? m_colours.strong : m_colours.bar));
            }
            if (all_have_room || place == peak) {
                write_value(point, middle, top - letter_gap, place == peak);
            }
        }
    }

    void write_value(const ChartPoint& point, double middle, double baseline, bool is_strong) {
        const FontWeight weight = is_strong ? FontWeight::bold : FontWeight::regular;
        const double half = width_of_words(point.words, weight) / 2;
        write(point.words, weight, m_colours.ink,
              {std::clamp(middle, half, m_width - half), baseline}, Align::centre);
    }

    // The first and the last point say their number.
    void draw_line(double left, double step) {
        Path path;
        for (std::size_t place = 0; place < m_chart.points.size(); ++place) {
            const ChartPoint& point = m_chart.points[place];
            const Point at{left + (static_cast<double>(place) + 0.5) * step, y_of(share(point))};
            path.push_back(place == 0 ? PathStep{MoveTo{at}} : PathStep{LineTo{at}});
        }
        m_marks.emplace_back(stroked(path, {m_colours.bar, 0.7, LineEnd::round, {}}));
        for (std::size_t place = 0; place < m_chart.points.size(); ++place) {
            const ChartPoint& point = m_chart.points[place];
            const Point at{left + (static_cast<double>(place) + 0.5) * step, y_of(share(point))};
            const bool is_end = place == 0 || place + 1 == m_chart.points.size();
            m_marks.emplace_back(
                filled(circle(at, is_end ? 1.2 : 0.8), is_end ? m_colours.strong : m_colours.bar));
            if (is_end) {
                write_value(point, at.x, at.y - 1.2 - letter_gap, true);
            }
        }
    }

    // Name, bar, number.
    void draw_rows() {
        double label_width = 0;
        double number_width = 0;
        for (const ChartPoint& point : m_chart.points) {
            label_width = std::max(label_width, width_of_words(point.label, FontWeight::regular));
            number_width = std::max(number_width, width_of_words(point.words, FontWeight::bold));
        }
        label_width = std::min(label_width + 0.1, m_width * most_label_share);
        const double left = label_width + 2 * letter_gap;
        const double room = m_width - left - number_width - 2 * letter_gap;
        double y = 0;
        for (const ChartPoint& point : m_chart.points) {
            const std::vector<GlyphRun> label =
                paragraph(m_fonts, style(FontWeight::regular, m_colours.ink), point.label,
                          {{0, y + line_height * 0.8}, label_width, letter_pt * 1.25});
            m_marks.insert(m_marks.end(), label.begin(), label.end());
            const double height =
                std::max<double>(1, static_cast<double>(label.size())) * line_height;
            const double bar = share(point) * room;
            m_marks.emplace_back(filled(rectangle({{left, y}, room, height}), m_colours.line));
            if (bar > 0) {
                m_marks.emplace_back(filled(rectangle({{left, y}, bar, height}), m_colours.bar));
            }
            write(point.words, FontWeight::bold, m_colours.ink,
                  {m_width, y + height / 2 + letter_pt * 0.34 * mm_per_pt}, Align::right);
            y += height + row_gap;
        }
        m_height = y;
    }

    const Chart& m_chart;
    double m_width;
    const ChartColours& m_colours;
    const Fonts& m_fonts;
    std::vector<Mark> m_marks;
    double m_top = 0;
    double m_height = 0;
};

} // namespace

DrawnPage draw(const Chart& chart, double width, const ChartColours& colours, const Fonts& fonts) {
    assert(!chart.points.empty() && chart.most > 0);
    return ChartDrawing(chart, width, colours, fonts).page();
}

} // namespace safeplaces
