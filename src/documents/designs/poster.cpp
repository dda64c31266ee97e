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

// The least letters for a paper, in points on A4: on A5 they are 8.5 pt.
struct Least {
    double text_pt = 10.5;
    double name_pt = 9; // of the venue's, which is bold
    double step_pt = 9;
    double label_pt = 12;
};

Least least_on(Paper paper) {
    constexpr double on_a5 = 12.1;
    return paper == Paper::a5 ? Least{on_a5, on_a5, on_a5, on_a5} : Least{};
}

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
TextStyle heading_style_for(const Fonts& fonts, const PosterWords& words, const Least& least) {
    TextStyle style{FontWeight::extra_bold, 21.5, palette::ink};
    for (const PosterStep& step : words.steps) {
        style = fitted(fonts, style, step.heading, step_width + 6, std::max(10.0, least.step_pt));
    }
    return style;
}

// On two lines if they can be read from a step away, else on three.
TextStyle text_style_for(const Fonts& fonts, const PosterWords& words, const Least& least) {
    TextStyle style{FontWeight::medium, 13.5, palette::ink};
    for (const PosterStep& step : words.steps) {
        style = fitted(fonts, style, step.text, step_width, std::max(12.0, least.step_pt), 2);
        style = fitted(fonts, style, step.text, step_width, least.step_pt, 3);
    }
    return style;
}

void add_steps(Sheet& sheet, const PosterWords& words, const StepRow& row, const Least& least) {
    constexpr std::array icons{StepIcon::door, StepIcon::talk, StepIcon::telephone};
    const TextStyle heading = heading_style_for(sheet.fonts(), words, least);
    const TextStyle text = text_style_for(sheet.fonts(), words, least);
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

// What stands below the venue's name, as chosen: in letters of one size, as high as they need.
struct Details {
    Least least;
    TextStyle style{FontWeight::medium, 12.5, palette::ink};
    double width = 0;
    double height = 0;
};

constexpr double details_leading = 1.3; // em
constexpr double below_details = 1.2;
constexpr double most_details = 42; // mm: with more the picture would be lost

// In mm.
double
lines_height(const Fonts& fonts, const TextStyle& style, const std::string& text, double width) {
    return static_cast<double>(wrapped(fonts, style, text, width).size()) * style.size_pt *
           details_leading * mm_per_pt;
}

Details details_of(const Fonts& fonts, const PosterWords& words, double width, const Least& least) {
    Details details{.least = least, .width = width};
    for (const std::string& each : words.details) {
        details.style = fitted(fonts, details.style, each, width, least.text_pt, 2);
    }
    for (const std::string& each : words.details) {
        details.height += lines_height(fonts, details.style, each, width);
    }
    details.height += words.details.empty() ? 0 : below_details;
    return details;
}

// The venue's name: large on one line, a long one smaller on two.
void add_venue(
    Sheet& sheet, const std::string& venue, Point baseline, const Details& details, double room) {
    const double width = details.width;
    TextStyle style{FontWeight::extra_bold, 23, palette::ink};
    style = fitted(sheet.fonts(), style, venue, width, 18);
    if (wrapped(sheet.fonts(), style, venue, width).size() > 1) {
        style = fitted(sheet.fonts(), {FontWeight::extra_bold, 16, palette::ink}, venue, width,
                       details.least.name_pt, 2);
        baseline.y -= room;
        sheet.note_if_too_long(style, venue, width, 2);
    }
    sheet.paragraph(Tag::heading, style, venue,
                    {baseline, width, style.size_pt * 1.15, Align::left});
}

void add_details(Sheet& sheet, const PosterWords& words, const Details& details, Point baseline) {
    for (const std::string& each : words.details) {
        const double width = balanced_width(sheet.fonts(), details.style, each, details.width);
        baseline.y += sheet.paragraph(
            Tag::paragraph, details.style, each,
            {baseline, width, details.style.size_pt * details_leading, Align::left});
    }
}

// Both that the council says: a line each, and more where its name is long.
struct CouncilLines {
    TextStyle checked{FontWeight::medium, 12.5, palette::ink};
    TextStyle number{FontWeight::bold, 12.5, palette::ink};
    double more_checked = 0; // mm
    double more_number = 0;  // mm

    [[nodiscard]] double more() const { return more_checked + more_number; }
};

CouncilLines
council_lines(const Fonts& fonts, const ApprovedPoster& poster, const Details& details) {
    const double width = details.width;
    const double least_pt = details.least.text_pt;
    const auto more = [&](const TextStyle& style, const std::string& text) {
        return lines_height(fonts, style, text, width) - lines_height(fonts, style, "1", width);
    };
    CouncilLines lines;
    lines.checked = fitted(fonts, lines.checked, poster.checked, width, least_pt);
    lines.number = fitted(fonts, lines.number, poster.number, width, least_pt);
    lines.more_checked = more(lines.checked, poster.checked);
    lines.more_number = more(lines.number, poster.number);
    return lines;
}

void add_council_lines(Sheet& sheet,
                       const ApprovedPoster& poster,
                       const CouncilLines& lines,
                       double left,
                       double width) {
    const auto add = [&](const TextStyle& style, const std::string& text, double y) {
        sheet.paragraph(Tag::paragraph, style, text,
                        {{left, y},
                         balanced_width(sheet.fonts(), style, text, width),
                         style.size_pt * details_leading});
    };
    add(lines.checked, poster.checked, 270.7 - lines.more());
    add(lines.number, poster.number, 277.5 - lines.more_number);
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

void add_approved_card(Sheet& sheet,
                       const ApprovedPoster& poster,
                       const Details& details,
                       const CouncilLines& lines) {
    constexpr double left = 20;
    const double up = details.height + lines.more();
    const Path card = rounded_rectangle({{12, 242.5 - up}, 186, 40 + up}, 4);
    std::vector<Mark> marks;
    marks.emplace_back(filled(card, palette::white));
    marks.emplace_back(stroked(card, {palette::teal, 0.7, LineEnd::butt, {}}));
    sheet.decorate(std::move(marks));

    sheet.line(Tag::paragraph, {FontWeight::bold, details.least.label_pt, palette::mid_teal},
               poster.words.venue_label, {left, 250.6 - up});
    add_venue(sheet, poster.words.venue, {left, 261.2 - up}, details, 3.6);
    add_details(sheet, poster.words, details, {left, 270.7 - up});
    add_council_lines(sheet, poster, lines, left, details.width);
    if (up > most_details) {
        sheet.note_too_long(details.height > 0 ? poster.words.details.front() : poster.checked);
    }
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
void add_status(Sheet& sheet, const ProvisionalPoster& poster, const Least& least) {
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
        fitted(fonts, {FontWeight::bold, 16, palette::ink}, poster.detail, 170, least.text_pt);
    runs.push_back(line_of_text(fonts, detail, poster.detail, {centre_x, 28}, Align::centre));
    sheet.text(Tag::paragraph, std::move(runs));
}

void add_provisional_card(Sheet& sheet, const PosterWords& words, const Details& details) {
    const double up = details.height;
    const Path card = rounded_rectangle({{22, 240.5 - up}, 166, 27 + up}, 4);
    std::vector<Mark> marks;
    marks.emplace_back(stroked(card, {palette::ink, 0.6, LineEnd::butt, {3, 2}}));
    sheet.decorate(std::move(marks));
    sheet.line(Tag::paragraph, {FontWeight::bold, details.least.label_pt, palette::muted},
               words.venue_label, {30, 249.3 - up});
    add_venue(sheet, words.venue, {30, 260.5 - up}, details, 3);
    add_details(sheet, words, details, {30, 269.2 - up});
    if (up > most_details) {
        sheet.note_too_long(words.details.front());
    }
}

Drawing poster_of(const PosterWords& words, Sheet& sheet) {
    return {words.document_title,
            words.language,
            {{a4_portrait, 0, sheet.take()}},
            {},
            sheet.too_long()};
}

} // namespace

Drawing draw(const ApprovedPoster& poster, const Fonts& fonts, Paper paper) {
    Sheet sheet(fonts);
    const Least least = least_on(paper);
    const Details details = details_of(fonts, poster.words, 170, least);
    const CouncilLines lines = council_lines(fonts, poster, details);
    const double up = details.height + lines.more();
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
    add_steps(sheet, poster.words, {42, 202.4 - up, 222.8 - up, 230.4 - up, icons}, least);
    add_approved_card(sheet, poster, details, lines);
    add_wide_line(sheet, Tag::paragraph, {FontWeight::bold, 12.5, palette::ink},
                  poster.words.emergency, 289);
    return poster_of(poster.words, sheet);
}

Drawing draw(const ProvisionalPoster& poster, const Fonts& fonts, Paper paper) {
    Sheet sheet(fonts);
    const Least least = least_on(paper);
    const Details details = details_of(fonts, poster.words, 150, least);
    const double up = details.height;
    add_hatched_border(sheet);
    const TextStyle title{FontWeight::extra_bold, 82, palette::ink, -1};
    add_wide_line(sheet, Tag::title, title, poster.words.title, 59);
    add_status(sheet, poster, least);
    const TextStyle lead{FontWeight::bold, 27, palette::ink};
    add_wide_line(sheet, Tag::paragraph, lead, poster.words.line, 75.5);
    sheet.figure(poster.words.picture, dashed_mark_standing_on({centre_x, 181 - up}, 97 - up));
    const IconColours icons{palette::white, palette::ink, palette::ink, palette::white};
    add_steps(sheet, poster.words, {46, 199 - up, 219 - up, 226.5 - up, icons}, least);
    add_provisional_card(sheet, poster.words, details);
    add_wide_line(sheet, Tag::paragraph, {FontWeight::bold, 14, palette::ink},
                  poster.words.emergency, 276);
    return poster_of(poster.words, sheet);
}

} // namespace safeplaces
