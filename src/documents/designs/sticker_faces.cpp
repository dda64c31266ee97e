#include "documents/designs/sticker_faces.h"

#include "documents/artwork.h"
#include "documents/code.h"
#include "documents/designs/mark.h"
#include "documents/designs/sticker_paper.h"
#include "documents/palette.h"
#include "documents/shapes.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace safeplaces {

namespace {

// The picture, which stands on the year's bar. In our mark the code is the door.
struct Middle {
    Rectangle code;
    House house;
    Point foot;
    Point heart;
    double heart_width = 0;
};

// The same with the council's picture: a panel in place of the house, and on it the picture over
// the code.
struct PictureMiddle {
    Rectangle code;
    Rectangle panel;
    double round_above = 0; // radius of the panel's corners
    Rectangle artwork;
};

constexpr double edge = 0.8; // of white, between two colours

void add_middle(Sheet& sheet, const ApprovedSticker& sticker, const Middle& middle) {
    sheet.figure(sticker.words.picture,
                 {filled(outline_of(middle.house, middle.foot), palette::white),
                  filled(heart(middle.heart, middle.heart_width), palette::red)});
    sheet.figure(sticker.code_words, {code_of(sticker.code, middle.code)});
}

// All on white, for nobody knows the colours of the picture.
void add_middle(Sheet& sheet, const ApprovedSticker& sticker, const PictureMiddle& middle) {
    constexpr double round_below = 2;
    const Rectangle& panel = middle.panel;
    const Rectangle lower{{panel.top_left.x, panel.top_left.y + middle.round_above},
                          panel.width,
                          panel.height - middle.round_above};
    // The corners of the panel leave the code's quiet zone its white.
    sheet.decorate({filled(rounded_rectangle(panel, middle.round_above), palette::white),
                    filled(rounded_rectangle(lower, round_below), palette::white),
                    filled(rectangle(middle.code), palette::white)});
    sheet.figure(sticker.words.picture, artwork_in(middle.artwork, sticker.artwork));
    sheet.figure(sticker.code_words, {code_of(sticker.code, middle.code)});
}

// Round the middle of the paper.
constexpr Point centre{cut_margin + round_sticker.width / 2, cut_margin + round_sticker.height / 2};
constexpr double radius = round_sticker.width / 2;
constexpr BandRing ring{centre, 43.4, radius, radius + cut_bleed};
constexpr double field = ring.inner - edge; // of teal, inside the band

constexpr Point from_centre(double right, double down) {
    return {centre.x + right, centre.y + down};
}

// What lies between two heights of a circle.
Path slice_of_circle(double circle_radius, double top, double bottom) {
    const auto degrees = [&](double down) {
        return std::acos(-down / circle_radius) * 180 / std::numbers::pi;
    };
    Path path{MoveTo{on_circle(centre, circle_radius, degrees(top))}};
    add_arc(path, centre, circle_radius, degrees(top), degrees(bottom));
    path.emplace_back(LineTo{on_circle(centre, circle_radius, -degrees(bottom))});
    add_arc(path, centre, circle_radius, -degrees(bottom), -degrees(top));
    path.emplace_back(Close{});
    return path;
}

constexpr double bar_top = 19; // from the centre down
constexpr double bar_bottom = 31.5;

void add_round_ground(Sheet& sheet, const ApprovedSticker& sticker) {
    add_band_ground(sheet, sticker.band, ring);
    sheet.decorate(
        {filled(circle(centre, field), palette::teal),
         filled(slice_of_circle(field, bar_top - edge, bar_bottom + edge), palette::white),
         filled(slice_of_circle(field, bar_top, bar_bottom),
                colours_of(sticker.band.last.year()).ground)});
}

// Beside the house, one word below the other.
void add_beside(Sheet& sheet, const std::string& words, double right) {
    constexpr double width = 16;
    TextStyle style{FontWeight::bold, 12.5, palette::yellow};
    style = fitted(sheet.fonts(), style, words, width, 7, 3);
    const double leading = style.size_pt * 1.2;
    const auto lines = static_cast<double>(wrapped(sheet.fonts(), style, words, width).size());
    const double first = (style.size_pt * 0.34 - (lines - 1) / 2 * leading) * mm_per_pt;
    sheet.paragraph(Tag::paragraph, style, words,
                    {from_centre(right, first), width, leading, Align::centre});
}

constexpr double venue_leading = 1.1; // em
constexpr double venue_down = 36.3;   // from the centre to the middle of its lines

// The circle narrows downwards: as wide as it is at the foot of the last line.
double width_in_circle(double size_pt, int lines) {
    constexpr double foot = 0.6; // em, from the middle of a line to below its letters
    constexpr double air = 1;
    const double down =
        venue_down + ((lines - 1) / 2.0 * venue_leading + foot) * size_pt * mm_per_pt;
    return 2 * (std::sqrt(field * field - down * down) - air);
}

constexpr int most_name_lines = 3;

struct VenueLines {
    TextStyle style;
    double width = 0;
    bool fits = true;
};

// In the least letters. A name may take one more line than usual, where none is wider than its part
// of the room: the foot of each is where that of the last of so many lines would be.
bool has_room(const Fonts& fonts,
              const TextStyle& style,
              const std::string& venue,
              double room,
              const WidthOfLines& width) {
    const std::vector<std::string> lines =
        wrapped(fonts, style, venue, balanced_width(fonts, style, venue, room));
    const auto count = static_cast<int>(lines.size());
    for (int place = 0; place < count; ++place) {
        std::string line = lines[static_cast<std::size_t>(place)];
        line.resize(line.find_last_not_of(' ') + 1);
        if (width_of(fonts, style, line) > width(style.size_pt, 2 * place - count + 2)) {
            return false;
        }
    }
    return count <= most_name_lines + 1;
}

VenueLines venue_lines(const Fonts& fonts,
                       TextStyle style,
                       const std::string& venue,
                       const WidthOfLines& width) {
    constexpr double step = 0.5;
    const double large = style.size_pt;
    const auto fits = [&](int lines) {
        const double room = width(style.size_pt, lines);
        return wrapped(fonts, style, venue, room).size() <= static_cast<std::size_t>(lines);
    };
    for (; style.size_pt >= large * 0.85; style.size_pt -= step) {
        if (fits(1)) {
            return {style, width(style.size_pt, 1)};
        }
    }
    for (style.size_pt = large * 0.8; style.size_pt > large * 0.5; style.size_pt -= step) {
        for (int lines = 2; lines <= most_name_lines; ++lines) {
            if (fits(lines)) {
                return {style, width(style.size_pt, lines)};
            }
        }
    }
    style.size_pt = large * 0.5;
    const double room = width(style.size_pt, most_name_lines);
    return {style, room, has_room(fonts, style, venue, room, width)};
}

constexpr double upright_band = 8; // wide
constexpr double upright_inset = upright_band + edge;
constexpr double upright_room = a6_sticker.width - 2 * upright_inset - 7;

constexpr TextStyle venue_on_round{FontWeight::bold, 10, palette::white};
constexpr TextStyle venue_on_upright{FontWeight::bold, 17, palette::white};

double width_on_upright(double, int) {
    return upright_room;
}

} // namespace

bool has_room(const std::string& venue, StickerShape shape, const Fonts& fonts) {
    return shape == StickerShape::round
               ? venue_lines(fonts, venue_on_round, venue, width_in_circle).fits
               : venue_lines(fonts, venue_on_upright, venue, width_on_upright).fits;
}

void add_sticker_venue(Sheet& sheet,
                       const TextStyle& largest,
                       const std::string& venue,
                       Point middle,
                       const WidthOfLines& width) {
    const auto [style, room, fits] = venue_lines(sheet.fonts(), largest, venue, width);
    if (!fits) {
        sheet.note_too_long(venue);
    }
    const double balanced = balanced_width(sheet.fonts(), style, venue, room);
    const auto lines = static_cast<double>(wrapped(sheet.fonts(), style, venue, balanced).size());
    const double leading = style.size_pt * venue_leading;
    const double first = (style.size_pt * 0.34 - (lines - 1) / 2 * leading) * mm_per_pt;
    sheet.paragraph(Tag::heading, style, venue,
                    {{middle.x, middle.y + first}, balanced, leading, Align::centre});
}

void add_round_face(Sheet& sheet, const ApprovedSticker& sticker) {
    const StickerWords& words = sticker.words;
    constexpr double title_radius = 34.8;
    constexpr double title_room = title_radius * 2.4; // down to the eaves on both sides
    constexpr double foot = bar_top - edge;
    constexpr double code = 42.4; // wide, with its quiet zone: the roof is over all of it
    constexpr Rectangle code_room{from_centre(-code / 2, foot - code), code, code};
    const Middle house{.code = code_room,
                       .house = {21.5, 39.8, 27.6, 51.6, 1.3},
                       .foot = from_centre(0, foot),
                       .heart = from_centre(0, -27.9),
                       .heart_width = 6};
    const PictureMiddle picture{.code = code_room,
                                .panel = {from_centre(-21.5, -32.4), 43, 32.4 + foot},
                                .round_above = 14,
                                .artwork = {from_centre(-12, -31.4), 24, 6.6}};
    add_round_ground(sheet, sticker);
    TextStyle title{FontWeight::extra_bold, 25, palette::white, 2.2};
    title = fitted(sheet.fonts(), title, words.title, title_room, 12);
    sheet.text(Tag::title, {text_on_circle(sheet.fonts(), title, words.title, centre, title_radius,
                                           Arc::over)});
    sticker.artwork.empty() ? add_middle(sheet, sticker, house)
                            : add_middle(sheet, sticker, picture);
    add_beside(sheet, words.come_in, -31.8);
    add_beside(sheet, words.promise, 31.8);
    add_year_bar(sheet, sticker.band, {sticker.valid_to, sticker.number},
                 {from_centre(-31, bar_top), 62, bar_bottom - bar_top}, 45.4);
    add_open_month(sheet, sticker.band, ring);
    add_sticker_venue(sheet, venue_on_round, words.venue, from_centre(0, venue_down),
                      width_in_circle);
}

void add_upright_face(Sheet& sheet, const ApprovedSticker& sticker) {
    constexpr double middle_x = cut_margin + a6_sticker.width / 2;
    const auto inside = [](double by) {
        return Rectangle{{cut_margin + by, cut_margin + by},
                         a6_sticker.width - 2 * by,
                         a6_sticker.height - 2 * by};
    };
    const BandFrame frame{inside(upright_band), inside(0), inside(-cut_bleed)};
    const Rectangle bar{
        {cut_margin + upright_inset, 104}, a6_sticker.width - 2 * upright_inset, 17};
    const double foot = bar.top_left.y - edge;
    constexpr double code = 46; // wide, with its quiet zone
    const Rectangle code_room{{middle_x - code / 2, foot - 0.6 - code}, code, code};
    const Middle house{.code = code_room,
                       .house = {24, 45, 35, 63.4, 2.2},
                       .foot = {middle_x, foot},
                       .heart = {middle_x, 50},
                       .heart_width = 9.5};
    const PictureMiddle picture{.code = code_room,
                                .panel = {{middle_x - 25, 39.4}, 50, foot - 39.4},
                                .round_above = 6,
                                .artwork = {{middle_x - 20, 41.4}, 40, 14.8}};
    const StickerWords& words = sticker.words;
    const auto add_line = [&](Tag tag, const TextStyle& style, const std::string& text, double y) {
        sheet.line(tag, fitted(sheet.fonts(), style, text, upright_room, style.size_pt / 2), text,
                   {middle_x, y}, Align::centre);
    };
    add_band_ground(sheet, sticker.band, frame);
    sheet.decorate(
        {filled(rectangle(inside(upright_inset)), palette::teal),
         filled(
             rectangle({{bar.top_left.x, bar.top_left.y - edge}, bar.width, bar.height + 2 * edge}),
             palette::white),
         filled(rectangle(bar), colours_of(sticker.band.last.year()).ground)});
    add_line(Tag::title, {FontWeight::extra_bold, 38, palette::white, 1.5}, words.title, 35);
    sticker.artwork.empty() ? add_middle(sheet, sticker, house)
                            : add_middle(sheet, sticker, picture);
    add_year_bar(sheet, sticker.band, {sticker.valid_to, sticker.number},
                 {{bar.top_left.x + 2, bar.top_left.y}, bar.width - 4, bar.height}, 58);
    add_open_month(sheet, sticker.band, frame);
    add_sticker_venue(sheet, venue_on_upright, words.venue, {middle_x, 129.2}, width_on_upright);
    add_line(Tag::paragraph, {FontWeight::bold, 17, palette::yellow, 0.6},
             words.come_in + ' ' + words.promise, 146);
}

} // namespace safeplaces
