#include "documents/designs/year_band.h"

#include "documents/sheet.h"

#include <array>
#include <utility>

namespace safeplaces {

namespace {

constexpr double notch = 1.3;   // wide
constexpr double outline = 0.8; // of the open month
constexpr double over = 0.3;    // an open month reaches over the band, so that no seam of it shows
constexpr int months = 12;
constexpr double month_degrees = 360.0 / months;

// Of the last month on a clock: December is where 12 is.
double middle_of(const YearBand& band) {
    return static_cast<unsigned>(band.last.month()) * month_degrees;
}

// A frame has as many months on each side as a clock has hours there: 11, 12 and 1 on top. Counted
// from the top left corner on, `place` 0 to 12 is where one month ends and the next begins.
Point on_frame(const Rectangle& frame, int place) {
    const std::array corners{frame.top_left, Point{frame.right(), frame.top_left.y},
                             Point{frame.right(), frame.bottom()},
                             Point{frame.top_left.x, frame.bottom()}};
    constexpr int to_a_side = months / 4;
    const auto side = static_cast<std::size_t>(place / to_a_side);
    const double part = static_cast<double>(place % to_a_side) / to_a_side;
    const Point from = corners[side % 4];
    const Point to = corners[(side + 1) % 4];
    return {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
}

Rectangle grown(const Rectangle& rectangle, double by) {
    return {{rectangle.top_left.x - by, rectangle.top_left.y - by},
            rectangle.width + 2 * by,
            rectangle.height + 2 * by};
}

int place_of(const YearBand& band) {
    return (static_cast<int>(static_cast<unsigned>(band.last.month())) + 1) % months;
}

void add_to(Path& path, const Path& more) {
    path.insert(path.end(), more.begin(), more.end());
}

// White hardly shows on a pale year: the lines of the band have the colour of its words.
Shape notches(Path path, const YearBand& band) {
    return stroked(std::move(path), {colours_of(band.last.year()).words, notch, LineEnd::butt, {}});
}

// The name stands upright in the middle of the open month. It is a part of the picture, whose words
// say it: the same month is read with the last day already.
void add_open(Sheet& sheet, const YearBand& band, Path open, Point middle, double band_width) {
    constexpr double cap_height = 0.67; // em
    const double height = band_width * 0.42;
    TextStyle style{FontWeight::bold, height / cap_height / mm_per_pt, palette::ink};
    style = fitted(sheet.fonts(), style, band.month, band_width - 0.6, style.size_pt / 2);
    const double baseline = middle.y + style.size_pt * mm_per_pt * cap_height / 2;
    std::vector<Mark> marks;
    Shape gap = filled(std::move(open), palette::white);
    gap.stroke = Stroke{colours_of(band.last.year()).words, outline, LineEnd::butt, {}};
    marks.emplace_back(std::move(gap));
    const GlyphRun name =
        line_of_text(sheet.fonts(), style, band.month, {middle.x, baseline}, Align::centre);
    marks.emplace_back(filled(outline_of(sheet.fonts(), name), palette::ink));
    sheet.figure(band.words, std::move(marks));
}

} // namespace

palette::YearColours colours_of(std::chrono::year year) {
    constexpr int first = 2000; // any year of the first colour
    const int years = static_cast<int>(palette::years.size());
    const int past = (static_cast<int>(year) - first) % years;
    return palette::years[static_cast<std::size_t>((past + years) % years)];
}

void add_band_ground(Sheet& sheet, const YearBand& band, const BandRing& ring) {
    Path lines;
    for (int i = 0; i < months; ++i) {
        const double angle = (i + 0.5) * month_degrees;
        add_to(lines, line(on_circle(ring.centre, ring.inner, angle),
                           on_circle(ring.centre, ring.bled, angle)));
    }
    sheet.decorate({filled(circle(ring.centre, ring.bled), colours_of(band.last.year()).ground),
                    notches(std::move(lines), band),
                    filled(circle(ring.centre, ring.inner), palette::white)});
}

void add_band_ground(Sheet& sheet, const YearBand& band, const BandFrame& frame) {
    Path lines;
    for (int i = 0; i < months; ++i) {
        add_to(lines, line(on_frame(frame.inner, i), on_frame(frame.bled, i)));
    }
    sheet.decorate({filled(rectangle(frame.bled), colours_of(band.last.year()).ground),
                    notches(std::move(lines), band),
                    filled(rectangle(frame.inner), palette::white)});
}

void add_open_month(Sheet& sheet, const YearBand& band, const BandRing& ring) {
    const double middle = middle_of(band);
    const double from = middle - month_degrees / 2;
    const double to = middle + month_degrees / 2;
    Path open{MoveTo{on_circle(ring.centre, ring.inner - over, from)}};
    add_arc(open, ring.centre, ring.inner - over, from, to);
    open.emplace_back(LineTo{on_circle(ring.centre, ring.bled + over, to)});
    add_arc(open, ring.centre, ring.bled + over, to, from);
    open.emplace_back(Close{});
    add_open(sheet, band, std::move(open),
             on_circle(ring.centre, (ring.inner + ring.cut) / 2, middle), ring.cut - ring.inner);
}

void add_open_month(Sheet& sheet, const YearBand& band, const BandFrame& frame) {
    const int place = place_of(band);
    const Rectangle inside = grown(frame.inner, -over);
    const Rectangle outside = grown(frame.bled, over);
    const std::array corners{on_frame(inside, place), on_frame(inside, place + 1),
                             on_frame(outside, place + 1), on_frame(outside, place)};
    Point middle;
    for (const Point& corner : {on_frame(frame.inner, place), on_frame(frame.inner, place + 1),
                                on_frame(frame.cut, place), on_frame(frame.cut, place + 1)}) {
        middle = {middle.x + corner.x / 4, middle.y + corner.y / 4};
    }
    add_open(sheet, band, polygon(corners), middle, frame.inner.top_left.x - frame.cut.top_left.x);
}

void add_year_bar(
    Sheet& sheet, const YearBand& band, const YearBar& bar, const Rectangle& room, double size_pt) {
    const Fonts& fonts = sheet.fonts();
    const Colour colour = colours_of(band.last.year()).words;
    const std::string digits = std::to_string(static_cast<int>(band.last.year()));
    const TextStyle large{FontWeight::extra_bold, size_pt, colour};
    const double middle = room.top_left.x + room.width / 2;
    const double half = width_of(fonts, large, digits) / 2;
    const double gap = size_pt * mm_per_pt * 0.1;
    const double beside = room.width / 2 - half - gap;
    const auto small = [&](const std::string& words, double left) {
        const TextStyle style =
            fitted(fonts, {FontWeight::bold, size_pt / 5, colour}, words, beside, size_pt / 9, 2);
        const double leading = style.size_pt * 1.2;
        const double balanced = balanced_width(fonts, style, words, beside);
        const auto lines = static_cast<double>(wrapped(fonts, style, words, balanced).size());
        const double first = room.top_left.y + room.height / 2 +
                             (style.size_pt * 0.34 - (lines - 1) / 2 * leading) * mm_per_pt;
        return paragraph(fonts, style, words,
                         {{left + beside / 2, first}, balanced, leading, Align::centre});
    };
    std::vector<GlyphRun> until = small(bar.valid_to, room.top_left.x);
    end_with_space(until.back(), fonts);
    const double baseline = room.top_left.y + room.height / 2 + size_pt * 0.335 * mm_per_pt;
    until.push_back(line_of_text(fonts, large, digits, {middle, baseline}, Align::centre));
    sheet.text(Tag::paragraph, std::move(until));
    sheet.text(Tag::paragraph, small(bar.number, middle + half + gap));
}

} // namespace safeplaces
