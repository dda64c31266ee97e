#include "documents/designs/poster_parts.h"

#include "documents/artwork.h"
#include "documents/designs/mark.h"
#include "documents/palette.h"
#include "documents/shapes.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr double edge = 3; // fills run this far over the paper's edge
constexpr double wide = a4_portrait.width + 2 * edge;
constexpr double lowest = a4_portrait.height - 7.1; // 5 mm that a printer leaves white, also on A5
constexpr double said_leading = 1.2;                // em

// A paragraph of what is signed.
struct Said {
    Tag tag;
    TextStyle style;
    std::string text;
    double width = 0;
    double height = 0;
    double space_before = 0;
};

std::vector<Said> said_in(const Fonts& fonts, const SignedFor& words, const SignedForPlace& place) {
    std::vector<Said> all;
    const auto add = [&](Tag tag, TextStyle style, const std::string& text, double before = 0) {
        style = fitted(fonts, style, text, poster::width, place.small_pt);
        const double width = balanced_width(fonts, style, text, poster::width);
        const auto lines = static_cast<double>(wrapped(fonts, style, text, width).size());
        all.push_back(
            {tag, style, text, width, lines * style.size_pt * said_leading * mm_per_pt, before});
    };
    add(Tag::paragraph, {FontWeight::bold, place.small_pt, palette::ink}, words.venue_label);
    add(Tag::heading, {FontWeight::extra_bold, place.venue_pt, palette::ink}, words.venue, 1.5);
    for (const std::string& each : words.details) {
        add(Tag::paragraph, {FontWeight::bold, place.small_pt, palette::ink}, each);
    }
    add(Tag::paragraph, {FontWeight::medium, place.small_pt, palette::ink}, words.checked);
    add(Tag::paragraph, {FontWeight::bold, place.small_pt, palette::ink}, words.number);
    return all;
}

// Below the last letters.
double foot_of(const std::vector<Said>& all, const SignedForPlace& place) {
    constexpr double below_baseline = 0.3; // em
    double y = place.baseline;
    for (const Said& each : all) {
        y += each.space_before + each.height;
    }
    return y - (said_leading - below_baseline) * all.back().style.size_pt * mm_per_pt;
}

} // namespace

void add_poster_head(Sheet& sheet, const std::string& title, const PosterMark& mark, double given) {
    const double height = poster::head_height - given;
    const Rectangle picture{{poster::left, 9}, 44, height - 15};
    sheet.decorate({filled(rectangle({{-edge, -edge}, wide, height + edge}), palette::teal)});
    const double title_left = picture.right() + 8;
    const double room = a4_portrait.width - poster::left - title_left;
    const TextStyle style =
        fitted(sheet.fonts(), {FontWeight::extra_bold, 80, palette::white, -1}, title, room, 40);
    sheet.line(Tag::title, style, title,
               {title_left, height / 2 + style.size_pt * 0.36 * mm_per_pt});
    if (mark.artwork.empty()) {
        const MarkColours colours{palette::white, palette::red, palette::yellow, palette::teal};
        const Point foot{picture.top_left.x + picture.width / 2, picture.bottom()};
        sheet.figure(mark.words, mark_standing_on(foot, picture.height, colours));
    } else { // on white, for nobody knows its colours
        const Rectangle inside{{poster::left + 3, 12}, 38, picture.height - 6};
        sheet.decorate({filled(rounded_rectangle(picture, 4), palette::white)});
        sheet.figure(mark.words, artwork_in(inside, mark.artwork));
    }
}

void add_poster_band(Sheet& sheet, const std::string& words, double top) {
    constexpr double height = 18;
    sheet.decorate({filled(rectangle({{-edge, top}, wide, height}), palette::yellow)});
    const TextStyle style =
        fitted(sheet.fonts(), {FontWeight::extra_bold, 34, palette::ink}, words, poster::width, 18);
    sheet.line(Tag::heading, style, words, {poster::left, top + 13.2});
}

void add_picture_line(Sheet& sheet,
                      const PictureLine& line,
                      const PictureLineSizes& sizes,
                      double top) {
    const Fonts& fonts = sheet.fonts();
    const double left = poster::left + sizes.icon + 8;
    const double room = poster::left + poster::width - left;
    const TextStyle heading =
        fitted(fonts, {FontWeight::extra_bold, sizes.heading_pt, palette::ink}, line.heading, room,
               sizes.smallest_pt);
    const TextStyle text = fitted(fonts, {FontWeight::bold, sizes.text_pt, palette::ink}, line.text,
                                  room, sizes.smallest_pt, 2);
    const double balanced = balanced_width(fonts, text, line.text, room);
    const double leading = text.size_pt * 1.2 * mm_per_pt;
    const auto lines = static_cast<double>(wrapped(fonts, text, line.text, balanced).size());
    const double head = line.heading.empty() ? 0 : heading.size_pt * 1.2 * mm_per_pt;
    double y = top + (sizes.icon - head - lines * leading) / 2;
    const IconColours colours{palette::teal, palette::teal, palette::white, palette::red};
    sheet.decorate(artwork_in({{poster::left, top}, sizes.icon, sizes.icon},
                              step_icon(line.icon, {0, 0}, colours)));
    if (!line.heading.empty()) {
        sheet.line(Tag::heading, heading, line.heading, {left, y + head * 0.78});
        y += head;
    }
    sheet.paragraph(Tag::paragraph, text, line.text,
                    {{left, y + leading * 0.78}, balanced, text.size_pt * 1.2});
}

double given_by_head(const Fonts& fonts, const SignedFor& words, const SignedForPlace& place) {
    constexpr double most = 26;
    return std::clamp(foot_of(said_in(fonts, words, place), place) - lowest, 0.0, most);
}

void add_signed_for(Sheet& sheet, const SignedFor& words, const SignedForPlace& place) {
    double y = place.baseline;
    const std::vector<Said> all = said_in(sheet.fonts(), words, place);
    for (const Said& each : all) {
        y += each.space_before;
        y += sheet.paragraph(each.tag, each.style, each.text,
                             {{poster::left, y}, each.width, each.style.size_pt * said_leading});
    }
    if (foot_of(all, place) > lowest + 0.01) {
        SignedFor without = words;
        without.details.clear();
        const bool is_name = foot_of(said_in(sheet.fonts(), without, place), place) > lowest + 0.01;
        sheet.note_too_long(is_name ? words.venue : words.details.front());
    }
}

} // namespace safeplaces
