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
constexpr double most_of_head = 26;                 // that it can give

// A paragraph of what is signed.
struct Said {
    Tag tag;
    TextStyle style;
    std::string text;
    double width = 0;
    double lines = 0;
    double space_before = 0;

    [[nodiscard]] double leading() const { return style.size_pt * said_leading * mm_per_pt; }
};

// A long name is larger on two lines than small on one.
TextStyle
style_of_venue(const Fonts& fonts, const std::string& venue, const SignedForPlace& place) {
    const TextStyle style{FontWeight::extra_bold, place.venue_pt, palette::ink};
    const double least_on_one = std::max(place.small_pt, place.venue_pt * 0.75);
    const TextStyle on_one = fitted(fonts, style, venue, poster::width, least_on_one);
    return wrapped(fonts, on_one, venue, poster::width).size() == 1
               ? on_one
               : fitted(fonts, style, venue, poster::width, place.small_pt, 2);
}

std::vector<Said> said_in(const Fonts& fonts, const SignedFor& words, const SignedForPlace& place) {
    std::vector<Said> all;
    const auto add = [&](Tag tag, const TextStyle& style, const std::string& text) {
        const double width = balanced_width(fonts, style, text, poster::width);
        const auto lines = static_cast<double>(wrapped(fonts, style, text, width).size());
        all.push_back({tag, style, text, width, lines, 0});
    };
    add(Tag::paragraph, {FontWeight::bold, place.small_pt, palette::ink}, words.venue_label);
    add(Tag::heading, style_of_venue(fonts, words.venue, place), words.venue);
    for (const std::string& each : words.details) {
        add(Tag::paragraph, {FontWeight::bold, place.small_pt, palette::ink}, each);
    }
    add(Tag::paragraph, {FontWeight::medium, place.small_pt, palette::ink}, words.checked);
    add(Tag::paragraph, {FontWeight::bold, place.small_pt, palette::ink}, words.number);
    all[2].space_before = 1.5; // below the name
    return all;
}

// Below the last letters.
double foot_of(const std::vector<Said>& all, const SignedForPlace& place) {
    constexpr double below_baseline = 0.3; // em
    double y = place.baseline - all.front().leading();
    for (const Said& each : all) {
        y += each.space_before + each.lines * each.leading();
    }
    return y + below_baseline * all.back().style.size_pt * mm_per_pt;
}

// The words of a picture line.
struct WordsBeside {
    TextStyle heading;
    TextStyle text;
    double room = 0;
    double head = 0;    // mm
    double leading = 0; // mm
    double lines = 0;

    [[nodiscard]] double height() const { return head + lines * leading; }
};

double left_of_words(const PictureLineSizes& sizes) {
    return poster::left + sizes.icon + 8;
}

WordsBeside
words_beside(const Fonts& fonts, const PictureLine& line, const PictureLineSizes& sizes) {
    const double room = poster::left + poster::width - left_of_words(sizes);
    WordsBeside words{.heading =
                          fitted(fonts, {FontWeight::extra_bold, sizes.heading_pt, palette::ink},
                                 line.heading, room, sizes.smallest_pt),
                      .text = fitted(fonts, {FontWeight::bold, sizes.text_pt, palette::ink},
                                     line.text, room, sizes.smallest_pt, 2)};
    words.room = balanced_width(fonts, words.text, line.text, room);
    words.head = line.heading.empty() ? 0 : words.heading.size_pt * 1.2 * mm_per_pt;
    words.leading = words.text.size_pt * 1.2 * mm_per_pt;
    words.lines = static_cast<double>(wrapped(fonts, words.text, line.text, words.room).size());
    return words;
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

double height_of(const Fonts& fonts, const PictureLine& line, const PictureLineSizes& sizes) {
    return std::max(sizes.icon, words_beside(fonts, line, sizes).height());
}

void add_picture_line(Sheet& sheet,
                      const PictureLine& line,
                      const PictureLineSizes& sizes,
                      double top) {
    const WordsBeside words = words_beside(sheet.fonts(), line, sizes);
    const double left = left_of_words(sizes);
    double y = top + (sizes.icon - words.height()) / 2;
    const IconColours colours{palette::teal, palette::teal, palette::white, palette::red};
    sheet.decorate(artwork_in({{poster::left, top}, sizes.icon, sizes.icon},
                              step_icon(line.icon, {0, 0}, colours)));
    if (!line.heading.empty()) {
        sheet.line(Tag::heading, words.heading, line.heading, {left, y + words.head * 0.78});
        y += words.head;
    }
    sheet.paragraph(Tag::paragraph, words.text, line.text,
                    {{left, y + words.leading * 0.78}, words.room, words.text.size_pt * 1.2});
}

double missing_room(const Fonts& fonts, const SignedFor& words, const SignedForPlace& place) {
    return std::max(foot_of(said_in(fonts, words, place), place) - lowest, 0.0);
}

double given_by_head(const Fonts& fonts, const SignedFor& words, const SignedForPlace& place) {
    return std::min(missing_room(fonts, words, place), most_of_head);
}

SignedForPlace
fitted(const Fonts& fonts, const SignedFor& words, SignedForPlace place, double smallest_pt) {
    while (place.small_pt > smallest_pt && missing_room(fonts, words, place) > most_of_head) {
        const double smaller = std::max(place.small_pt - 0.5, smallest_pt);
        place.venue_pt *= smaller / place.small_pt;
        place.small_pt = smaller;
    }
    return place;
}

void add_signed_for(Sheet& sheet, const SignedFor& words, const SignedForPlace& place) {
    const std::vector<Said> all = said_in(sheet.fonts(), words, place);
    double before = place.baseline - all.front().leading(); // the last baseline above
    for (const Said& each : all) {
        before += each.space_before;
        before += sheet.paragraph(each.tag, each.style, each.text,
                                  {{poster::left, before + each.leading()},
                                   each.width,
                                   each.style.size_pt * said_leading});
    }
    if (foot_of(all, place) > lowest + 0.01) {
        SignedFor without = words;
        without.details.clear();
        const bool is_name = foot_of(said_in(sheet.fonts(), without, place), place) > lowest + 0.01;
        sheet.note_too_long(is_name ? words.venue : words.details.front());
    }
}

} // namespace safeplaces
