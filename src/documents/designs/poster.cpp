#include "documents/designs/poster.h"

#include "documents/artwork.h"
#include "documents/designs/mark.h"
#include "documents/designs/step_icons.h"
#include "documents/palette.h"
#include "documents/shapes.h"
#include "documents/sheet.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr double centre_x = 105;
constexpr double edge = 3; // fills run this far over the paper's edge

// The steps stand side by side: icons, headings, texts.
struct StepRow {
    double first_x = 0;
    double icons_y = 0;
    double headings_y = 0;
    double texts_y = 0;
    IconColours colours;
};

constexpr double step_width = 50;

// The three stand side by side, so they share the size that the longest needs.
TextStyle heading_style_for(const Fonts& fonts, const PosterWords& words) {
    TextStyle style{FontWeight::extra_bold, 21.5, palette::ink};
    for (const PosterStep& step : words.steps) {
        style = fitted(fonts, style, step.heading, step_width + 6, 10);
    }
    return style;
}

// On two lines if they can be read from a step away, else on three.
TextStyle text_style_for(const Fonts& fonts, const PosterWords& words) {
    TextStyle style{FontWeight::medium, 13.5, palette::ink};
    for (const PosterStep& step : words.steps) {
        style = fitted(fonts, style, step.text, step_width, 12, 2);
        style = fitted(fonts, style, step.text, step_width, 9, 3);
    }
    return style;
}

void add_steps(Sheet& sheet, const PosterWords& words, const StepRow& row) {
    constexpr std::array icons{StepIcon::door, StepIcon::talk, StepIcon::telephone};
    const TextStyle heading = heading_style_for(sheet.fonts(), words);
    const TextStyle text = text_style_for(sheet.fonts(), words);
    for (std::size_t i = 0; i < icons.size(); ++i) {
        const double x = row.first_x + (centre_x - row.first_x) * static_cast<double>(i);
        const PosterStep& step = words.steps[i];
        sheet.decorate(step_icon(icons[i], {x, row.icons_y}, row.colours));
        sheet.line(Tag::heading, heading, step.heading, {x, row.headings_y}, Align::centre);
        const double width = balanced_width(sheet.fonts(), text, step.text, step_width);
        sheet.paragraph(Tag::paragraph, text, step.text,
                        {{x, row.texts_y}, width, text.size_pt * 1.26, Align::centre});
    }
}

void add_wide_line(
    Sheet& sheet, Tag tag, const TextStyle& style, const std::string& text, double y) {
    constexpr double width = 176;
    sheet.line(tag, fitted(sheet.fonts(), style, text, width, style.size_pt / 2), text,
               {centre_x, y}, Align::centre);
}

// The venue's name: large on one line, a long one smaller on two.
void add_venue(Sheet& sheet, const std::string& venue, Point baseline, double width, double room) {
    TextStyle style{FontWeight::extra_bold, 23, palette::ink};
    style = fitted(sheet.fonts(), style, venue, width, 18);
    if (wrapped(sheet.fonts(), style, venue, width).size() > 1) {
        style =
            fitted(sheet.fonts(), {FontWeight::extra_bold, 16, palette::ink}, venue, width, 9, 2);
        baseline.y -= room;
    }
    sheet.paragraph(Tag::heading, style, venue,
                    {baseline, width, style.size_pt * 1.15, Align::left});
}

// The ground: a hill that the house stands on, from the left edge to the right.
Path below_hill(double y_at_edge, double y_in_middle, double to_y) {
    const double left = -edge;
    const double right = a4_portrait.width + edge;
    return {MoveTo{{left, y_at_edge}},
            CurveTo{{70, y_in_middle}, {140, y_in_middle}, {right, y_at_edge}},
            LineTo{{right, to_y}}, LineTo{{left, to_y}}, Close{}};
}

// The glow is behind our mark.
void add_approved_ground(Sheet& sheet, bool glows) {
    const double bottom = a4_portrait.height + edge;
    const Rectangle all{{-edge, -edge}, a4_portrait.width + 2 * edge, bottom + edge};
    std::vector<Mark> marks;
    marks.emplace_back(filled(rectangle(all), palette::teal));
    if (glows) {
        marks.emplace_back(filled(circle({centre_x, 133}, 58), palette::mid_teal));
    }
    marks.emplace_back(filled(below_hill(165.7, 186.7, bottom), palette::yellow));
    marks.emplace_back(filled(below_hill(170.2, 191.2, bottom), palette::cream));
    sheet.decorate(std::move(marks));
}

void add_approved_mark(Sheet& sheet, const std::string& words) {
    const MarkColours colours{palette::white, palette::red, palette::yellow, palette::teal};
    std::vector<Mark> marks = mark_standing_on({centre_x, 182.4}, 106.3, colours);
    const Point light[] = {{92, 181}, {118, 181}, {129, 188.8}, {81, 188.8}};
    marks.emplace_back(filled(polygon(light), palette::pale_yellow));
    sheet.figure(words, std::move(marks));
}

// On white, for nobody knows its colours.
void add_artwork(Sheet& sheet, const std::string& words, const std::vector<Mark>& artwork) {
    constexpr Rectangle panel{{48, 71}, 114, 102};
    constexpr Rectangle room{{56, 79}, 98, 86};
    sheet.decorate({filled(rounded_rectangle(panel, 6), palette::white)});
    sheet.figure(words, artwork_in(room, artwork));
}

void add_approved_card(Sheet& sheet, const ApprovedPoster& poster) {
    constexpr double left = 20;
    constexpr double width = 170;
    const Path card = rounded_rectangle({{12, 242.5}, 186, 40}, 4);
    std::vector<Mark> marks;
    marks.emplace_back(filled(card, palette::white));
    marks.emplace_back(stroked(card, {palette::teal, 0.7, LineEnd::butt, {}}));
    sheet.decorate(std::move(marks));

    sheet.line(Tag::paragraph, {FontWeight::bold, 12, palette::mid_teal}, poster.words.venue_label,
               {left, 250.6});
    add_venue(sheet, poster.words.venue, {left, 261.2}, width, 3.6);
    const auto small = [&](FontWeight weight, const std::string& text, double y) {
        const TextStyle style = fitted(sheet.fonts(), {weight, 12.5, palette::ink}, text, width, 8);
        sheet.line(Tag::paragraph, style, text, {left, y});
    };
    small(FontWeight::medium, poster.checked, 270.7);
    small(FontWeight::bold, poster.number, 277.5);
}

// A band of slanting lines round the whole page, like a drawing of something not built yet. It
// stays clear of the 5 mm that office printers leave white.
void add_hatched_border(Sheet& sheet) {
    constexpr double outside = 6.5;
    constexpr double band = 9;
    constexpr double inside = outside + band;
    const double width = a4_portrait.width;
    const double height = a4_portrait.height;
    Path lines;
    for (const Rectangle& side : {Rectangle{{outside, outside}, width - 2 * outside, band},
                                  Rectangle{{outside, height - inside}, width - 2 * outside, band},
                                  Rectangle{{outside, inside}, band, height - 2 * inside},
                                  Rectangle{{width - inside, inside}, band, height - 2 * inside}}) {
        const Path hatched = hatching(side, 4.5);
        lines.insert(lines.end(), hatched.begin(), hatched.end());
    }
    std::vector<Mark> marks;
    marks.emplace_back(stroked(lines, {palette::ink, 0.8, LineEnd::butt, {}}));
    for (const double margin : {outside, inside}) {
        const Rectangle frame{{margin, margin}, width - 2 * margin, height - 2 * margin};
        marks.emplace_back(stroked(rectangle(frame), {palette::ink, 0.8, LineEnd::butt, {}}));
    }
    sheet.decorate(std::move(marks));
}

// "Provisional." on a dark tab over the border, the rest below it; one sentence to hear.
void add_status(Sheet& sheet, const ProvisionalPoster& poster) {
    const Fonts& fonts = sheet.fonts();
    const TextStyle tab_style =
        fitted(fonts, {FontWeight::extra_bold, 25, palette::white}, poster.status, 130, 12);
    const double tab_width = width_of(fonts, tab_style, poster.status) + 20;
    const Rectangle tab{{centre_x - tab_width / 2, 4.5}, tab_width, 14.5};
    std::vector<Mark> marks;
    marks.emplace_back(filled(rounded_rectangle(tab, 3), palette::ink));
    marks.emplace_back(
        stroked(rounded_rectangle(tab, 3), {palette::white, 1.2, LineEnd::butt, {}}));
    sheet.decorate(std::move(marks));

    std::vector<GlyphRun> runs{
        line_of_text(fonts, tab_style, poster.status, {centre_x, 14.8}, Align::centre)};
    end_with_space(runs.back(), fonts);
    const TextStyle detail =
        fitted(fonts, {FontWeight::bold, 16, palette::ink}, poster.detail, 170, 10);
    runs.push_back(line_of_text(fonts, detail, poster.detail, {centre_x, 28}, Align::centre));
    sheet.text(Tag::paragraph, std::move(runs));
}

void add_provisional_mark(Sheet& sheet, const std::string& words) {
    sheet.figure(words, dashed_mark_standing_on({centre_x, 181}, 97));
}

void add_provisional_card(Sheet& sheet, const PosterWords& words) {
    const Path card = rounded_rectangle({{22, 240.5}, 166, 27}, 4);
    std::vector<Mark> marks;
    marks.emplace_back(stroked(card, {palette::ink, 0.6, LineEnd::butt, {3, 2}}));
    sheet.decorate(std::move(marks));
    sheet.line(Tag::paragraph, {FontWeight::bold, 12, palette::muted}, words.venue_label,
               {30, 249.3});
    add_venue(sheet, words.venue, {30, 260.5}, 150, 3);
}

Drawing poster_of(const PosterWords& words, Sheet& sheet) {
    return {words.document_title, words.language, {{a4_portrait, 0, sheet.take()}}};
}

} // namespace

Drawing draw(const ApprovedPoster& poster, const Fonts& fonts) {
    Sheet sheet(fonts);
    add_approved_ground(sheet, poster.artwork.empty());
    const TextStyle title{FontWeight::extra_bold, 94, palette::white, -1.2};
    add_wide_line(sheet, Tag::title, title, poster.words.title, 43.5);
    const TextStyle lead{FontWeight::bold, 29, palette::yellow};
    add_wide_line(sheet, Tag::paragraph, lead, poster.words.line, 62.5);
    if (poster.artwork.empty()) {
        add_approved_mark(sheet, poster.words.picture);
    } else {
        add_artwork(sheet, poster.words.picture, poster.artwork);
    }
    const IconColours icons{palette::teal, palette::teal, palette::white, palette::red};
    add_steps(sheet, poster.words, {42, 202.4, 222.8, 230.4, icons});
    add_approved_card(sheet, poster);
    add_wide_line(sheet, Tag::paragraph, {FontWeight::bold, 12.5, palette::ink},
                  poster.words.emergency, 289);
    return poster_of(poster.words, sheet);
}

Drawing draw(const ProvisionalPoster& poster, const Fonts& fonts) {
    Sheet sheet(fonts);
    add_hatched_border(sheet);
    const TextStyle title{FontWeight::extra_bold, 82, palette::ink, -1};
    add_wide_line(sheet, Tag::title, title, poster.words.title, 59);
    add_status(sheet, poster);
    const TextStyle lead{FontWeight::bold, 27, palette::ink};
    add_wide_line(sheet, Tag::paragraph, lead, poster.words.line, 75.5);
    add_provisional_mark(sheet, poster.words.picture);
    const IconColours icons{palette::white, palette::ink, palette::ink, palette::white};
    add_steps(sheet, poster.words, {46, 199, 219, 226.5, icons});
    add_provisional_card(sheet, poster.words);
    add_wide_line(sheet, Tag::paragraph, {FontWeight::bold, 14, palette::ink},
                  poster.words.emergency, 276);
    return poster_of(poster.words, sheet);
}

} // namespace safeplaces
