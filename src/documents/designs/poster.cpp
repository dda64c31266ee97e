#include "documents/designs/poster.h"

#include "documents/artwork.h"
#include "documents/designs/mark.h"
#include "documents/designs/step_icons.h"
#include "documents/palette.h"
#include "documents/placing.h"
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
        sheet.note_if_too_long(style, venue, width, 2);
    }
    sheet.paragraph(Tag::heading, style, venue,
                    {baseline, width, style.size_pt * 1.15, Align::left});
}

// What stands below the venue's name, as chosen: in letters of one size, as high as they need.
struct Details {
    TextStyle style{FontWeight::medium, 12.5, palette::ink};
    double width = 0;
    double height = 0;
};

constexpr double details_leading = 1.3; // em
constexpr double below_details = 1.2;
constexpr double most_details = 34; // mm: with more the picture would be lost

Details details_of(const Fonts& fonts, const PosterWords& words, double width) {
    Details details{.width = width};
    for (const std::string& each : words.details) {
        details.style = fitted(fonts, details.style, each, width, 10.5, 2);
    }
    for (const std::string& each : words.details) {
        details.height += static_cast<double>(wrapped(fonts, details.style, each, width).size()) *
                          details.style.size_pt * details_leading * mm_per_pt;
    }
    details.height += words.details.empty() ? 0 : below_details;
    return details;
}

void add_details(Sheet& sheet, const PosterWords& words, const Details& details, Point baseline) {
    for (const std::string& each : words.details) {
        const double width = balanced_width(sheet.fonts(), details.style, each, details.width);
        baseline.y += sheet.paragraph(
            Tag::paragraph, details.style, each,
            {baseline, width, details.style.size_pt * details_leading, Align::left});
    }
    if (details.height > most_details) {
        sheet.note_too_long(words.details.front());
    }
}

// The ground: a hill that the house stands on, from the left edge to the right.
Path below_hill(double y_at_edge, double y_in_middle, double to_y) {
    const double left = -edge;
    const double right = a4_portrait.width + edge;
    return {MoveTo{{left, y_at_edge}},
            CurveTo{{70, y_in_middle}, {140, y_in_middle}, {right, y_at_edge}},
            LineTo{{right, to_y}}, LineTo{{left, to_y}}, Close{}};
}

// What stands on the hill, where the hill is higher: smaller, its top where it was.
class OnTheHill {
public:
    explicit OnTheHill(double up)
        : m_place{(height - up) / height,
                  {centre_x * up / height, foot - up - foot * (height - up) / height}} {}

    [[nodiscard]] std::vector<Mark> operator()(std::vector<Mark> marks) const {
        for (Mark& mark : marks) {
            mark = placed(std::move(mark), m_place);
        }
        return marks;
    }

    static constexpr double foot = 182.4;
    static constexpr double height = 106.3;

private:
    Placing m_place;
};

// The glow is behind our mark.
void add_approved_ground(Sheet& sheet, bool glows, double up) {
    const double bottom = a4_portrait.height + edge;
    const Rectangle all{{-edge, -edge}, a4_portrait.width + 2 * edge, bottom + edge};
    std::vector<Mark> marks;
    marks.emplace_back(filled(rectangle(all), palette::teal));
    if (glows) {
        marks.push_back(
            OnTheHill(up)({filled(circle({centre_x, 133}, 58), palette::mid_teal)}).front());
    }
    marks.emplace_back(filled(below_hill(165.7 - up, 186.7 - up, bottom), palette::yellow));
    marks.emplace_back(filled(below_hill(170.2 - up, 191.2 - up, bottom), palette::cream));
    sheet.decorate(std::move(marks));
}

void add_approved_mark(Sheet& sheet, const std::string& words, double up) {
    const MarkColours colours{palette::white, palette::red, palette::yellow, palette::teal};
    std::vector<Mark> marks =
        mark_standing_on({centre_x, OnTheHill::foot}, OnTheHill::height, colours);
    const Point light[] = {{92, 181}, {118, 181}, {129, 188.8}, {81, 188.8}};
    marks.emplace_back(filled(polygon(light), palette::pale_yellow));
    sheet.figure(words, OnTheHill(up)(std::move(marks)));
}

// On white, for nobody knows its colours.
void add_artwork(Sheet& sheet,
                 const std::string& words,
                 const std::vector<Mark>& artwork,
                 double up) {
    constexpr Rectangle panel{{48, 71}, 114, 102};
    constexpr Rectangle room{{56, 79}, 98, 86};
    sheet.decorate(OnTheHill(up)({filled(rounded_rectangle(panel, 6), palette::white)}));
    sheet.figure(words, OnTheHill(up)(artwork_in(room, artwork)));
}

void add_approved_card(Sheet& sheet, const ApprovedPoster& poster, const Details& details) {
    constexpr double left = 20;
    const double width = details.width;
    const double up = details.height;
    const Path card = rounded_rectangle({{12, 242.5 - up}, 186, 40 + up}, 4);
    std::vector<Mark> marks;
    marks.emplace_back(filled(card, palette::white));
    marks.emplace_back(stroked(card, {palette::teal, 0.7, LineEnd::butt, {}}));
    sheet.decorate(std::move(marks));

    sheet.line(Tag::paragraph, {FontWeight::bold, 12, palette::mid_teal}, poster.words.venue_label,
               {left, 250.6 - up});
    add_venue(sheet, poster.words.venue, {left, 261.2 - up}, width, 3.6);
    add_details(sheet, poster.words, details, {left, 270.7 - up});
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

void add_provisional_card(Sheet& sheet, const PosterWords& words, const Details& details) {
    const double up = details.height;
    const Path card = rounded_rectangle({{22, 240.5 - up}, 166, 27 + up}, 4);
    std::vector<Mark> marks;
    marks.emplace_back(stroked(card, {palette::ink, 0.6, LineEnd::butt, {3, 2}}));
    sheet.decorate(std::move(marks));
    sheet.line(Tag::paragraph, {FontWeight::bold, 12, palette::muted}, words.venue_label,
               {30, 249.3 - up});
    add_venue(sheet, words.venue, {30, 260.5 - up}, details.width, 3);
    add_details(sheet, words, details, {30, 269.2 - up});
}

Drawing poster_of(const PosterWords& words, Sheet& sheet) {
    return {words.document_title,
            words.language,
            {{a4_portrait, 0, sheet.take()}},
            {},
            sheet.too_long()};
}

} // namespace

Drawing draw(const ApprovedPoster& poster, const Fonts& fonts) {
    Sheet sheet(fonts);
    const Details details = details_of(fonts, poster.words, 170);
    const double up = details.height;
    add_approved_ground(sheet, poster.artwork.empty(), up);
    const TextStyle title{FontWeight::extra_bold, 94, palette::white, -1.2};
    add_wide_line(sheet, Tag::title, title, poster.words.title, 43.5);
    const TextStyle lead{FontWeight::bold, 29, palette::yellow};
    add_wide_line(sheet, Tag::paragraph, lead, poster.words.line, 62.5);
    if (poster.artwork.empty()) {
        add_approved_mark(sheet, poster.words.picture, up);
    } else {
        add_artwork(sheet, poster.words.picture, poster.artwork, up);
    }
    const IconColours icons{palette::teal, palette::teal, palette::white, palette::red};
    add_steps(sheet, poster.words, {42, 202.4 - up, 222.8 - up, 230.4 - up, icons});
    add_approved_card(sheet, poster, details);
    add_wide_line(sheet, Tag::paragraph, {FontWeight::bold, 12.5, palette::ink},
                  poster.words.emergency, 289);
    return poster_of(poster.words, sheet);
}

Drawing draw(const ProvisionalPoster& poster, const Fonts& fonts) {
    Sheet sheet(fonts);
    const Details details = details_of(fonts, poster.words, 150);
    const double up = details.height;
    add_hatched_border(sheet);
    const TextStyle title{FontWeight::extra_bold, 82, palette::ink, -1};
    add_wide_line(sheet, Tag::title, title, poster.words.title, 59);
    add_status(sheet, poster);
    const TextStyle lead{FontWeight::bold, 27, palette::ink};
    add_wide_line(sheet, Tag::paragraph, lead, poster.words.line, 75.5);
    sheet.figure(poster.words.picture, dashed_mark_standing_on({centre_x, 181 - up}, 97 - up));
    const IconColours icons{palette::white, palette::ink, palette::ink, palette::white};
    add_steps(sheet, poster.words, {46, 199 - up, 219 - up, 226.5 - up, icons});
    add_provisional_card(sheet, poster.words, details);
    add_wide_line(sheet, Tag::paragraph, {FontWeight::bold, 14, palette::ink},
                  poster.words.emergency, 276);
    return poster_of(poster.words, sheet);
}

} // namespace safeplaces
