#include "documents/designs/poster_parts.h"

#include "documents/artwork.h"
#include "documents/designs/mark.h"
#include "documents/palette.h"
#include "documents/shapes.h"

namespace safeplaces {

namespace {

constexpr double edge = 3; // fills run this far over the paper's edge
constexpr double wide = a4_portrait.width + 2 * edge;

} // namespace

void add_poster_head(Sheet& sheet, const std::string& title, const PosterMark& mark) {
    constexpr Rectangle picture{{poster::left, 9}, 44, 46};
    sheet.decorate(
        {filled(rectangle({{-edge, -edge}, wide, poster::head_height + edge}), palette::teal)});
    const double title_left = picture.right() + 8;
    const double room = a4_portrait.width - poster::left - title_left;
    const TextStyle style =
        fitted(sheet.fonts(), {FontWeight::extra_bold, 80, palette::white, -1}, title, room, 40);
    sheet.line(Tag::title, style, title,
               {title_left, poster::head_height / 2 + style.size_pt * 0.36 * mm_per_pt});
    if (mark.artwork.empty()) {
        const MarkColours colours{palette::white, palette::red, palette::yellow, palette::teal};
        const Point foot{picture.top_left.x + picture.width / 2, picture.bottom()};
        sheet.figure(mark.words, mark_standing_on(foot, picture.height, colours));
    } else { // on white, for nobody knows its colours
        constexpr Rectangle inside{{poster::left + 3, 12}, 38, 40};
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

void add_signed_for(
    Sheet& sheet, const SignedFor& words, double baseline, double small_pt, double venue_pt) {
    double y = baseline;
    const auto add = [&](Tag tag, TextStyle style, const std::string& text) {
        style = fitted(sheet.fonts(), style, text, poster::width, small_pt);
        const double width = balanced_width(sheet.fonts(), style, text, poster::width);
        y += sheet.paragraph(tag, style, text, {{poster::left, y}, width, style.size_pt * 1.2});
    };
    add(Tag::paragraph, {FontWeight::bold, small_pt, palette::ink}, words.venue_label);
    y += 1.5;
    add(Tag::heading, {FontWeight::extra_bold, venue_pt, palette::ink}, words.venue);
    add(Tag::paragraph, {FontWeight::medium, small_pt, palette::ink}, words.checked);
    add(Tag::paragraph, {FontWeight::bold, small_pt, palette::ink}, words.number);
}

} // namespace safeplaces
