#include "documents/designs/certificate_face.h"

#include "documents/palette.h"
#include "documents/shapes.h"

namespace safeplaces {

namespace {

constexpr double words_left = 102;
constexpr double words_width = 175;

// One of the two dates at the foot.
void add_date(Sheet& sheet, const CertificateDate& each, double x) {
    constexpr double date_width = 82;
    const Fonts& fonts = sheet.fonts();
    std::vector<GlyphRun> runs{
        line_of_text(fonts, {FontWeight::medium, 12.5, palette::muted}, each.label, {x, 163})};
    end_with_space(runs.back(), fonts);
    const TextStyle style =
        fitted(fonts, {FontWeight::bold, 19, palette::ink}, each.date, date_width, 12);
    runs.push_back(line_of_text(fonts, style, each.date, {x, 171.5}));
    sheet.text(Tag::paragraph, std::move(runs));
}

} // namespace

void add_certificate_panel(Sheet& sheet, Colour ground) {
    constexpr double over = 3; // fills run this far over the paper's edge
    constexpr double high = a4_landscape.height + 2 * over;
    sheet.decorate(
        {filled(rectangle({{-over, -over}, certificate_panel_width + over, high}), ground),
         filled(rectangle({{certificate_panel_width, -over}, 2, high}), palette::yellow)});
}

void add_certificate_words(Sheet& sheet, const CertificateFace& face) {
    const Fonts& fonts = sheet.fonts();
    const auto add = [&](Tag tag, TextStyle style, const std::string& text, double y) {
        style = fitted(fonts, style, text, words_width, style.size_pt / 2);
        sheet.line(tag, style, text, {words_left, y});
    };
    // A long name shrinks to a point, then takes a second line upwards into the room above it.
    const auto add_name = [&](Tag tag, TextStyle style, const std::string& text, double y) {
        style = fitted(fonts, style, text, words_width, style.size_pt * 0.8);
        style = fitted(fonts, style, text, words_width, 12, 2);
        sheet.note_if_too_long(style, text, words_width, 2);
        const double leading = style.size_pt * 1.1;
        const auto lines = static_cast<double>(wrapped(fonts, style, text, words_width).size());
        const double first = y - (lines - 1) * leading * mm_per_pt * 0.5;
        sheet.paragraph(tag, style, text, {{words_left, first}, words_width, leading});
    };
    const TextStyle small{FontWeight::medium, 15, palette::ink};
    add(Tag::title, {FontWeight::extra_bold, 36, palette::teal}, face.title, 42);
    add(Tag::paragraph, small, face.before_name, 63);
    add_name(Tag::heading, {FontWeight::extra_bold, 38, palette::ink}, face.name, 81);
    add(Tag::paragraph, small, face.before_what, 100);
    sheet.speak(face.what_language);
    add_name(Tag::heading, {FontWeight::bold, 26, palette::ink}, face.what, 114);
    sheet.speak({});
    add_name(Tag::paragraph, small, face.below, 128);
    sheet.decorate({stroked(line({words_left, 150}, {words_left + words_width, 150}),
                            {palette::line, 0.4, LineEnd::butt, {}})});
    add_date(sheet, face.dates[0], words_left);
    add_date(sheet, face.dates[1], words_left + 90);
    add(Tag::paragraph, {FontWeight::regular, 12, palette::muted}, face.note, 190);
}

} // namespace safeplaces
