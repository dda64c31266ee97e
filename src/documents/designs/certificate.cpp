#include "documents/designs/certificate.h"

#include "documents/designs/mark.h"
#include "documents/palette.h"
#include "documents/shapes.h"
#include "documents/sheet.h"

namespace safeplaces {

namespace {

constexpr double panel_width = 84;
constexpr double left = 102;
constexpr double width = 175;

// A pale panel with the mark: friendly, and nothing like a seal or a coat of arms.
void add_panel(Sheet& sheet, const std::string& picture) {
    const Rectangle panel{{-3, -3}, panel_width + 3, a4_landscape.height + 6};
    std::vector<Mark> ground;
    ground.emplace_back(filled(rectangle(panel), palette::tint));
    ground.emplace_back(
        filled(rectangle({{panel_width, -3}, 2, a4_landscape.height + 6}), palette::yellow));
    sheet.decorate(std::move(ground));
    sheet.figure(picture, mark_standing_on(
                              {panel_width / 2, 133}, 58,
                              {palette::teal, palette::yellow, palette::yellow, palette::teal}));
}

// One of the two dates at the foot.
void add_date(Sheet& sheet, const std::string& label, const std::string& date, double x) {
    constexpr double date_width = 82;
    const Fonts& fonts = sheet.fonts();
    std::vector<GlyphRun> runs{
        line_of_text(fonts, {FontWeight::medium, 12.5, palette::muted}, label, {x, 163})};
    end_with_space(runs.back(), fonts);
    const TextStyle style =
        fitted(fonts, {FontWeight::bold, 19, palette::ink}, date, date_width, 12);
    runs.push_back(line_of_text(fonts, style, date, {x, 171.5}));
    sheet.text(Tag::paragraph, std::move(runs));
}

} // namespace

Drawing draw(const Certificate& words, const Fonts& fonts) {
    Sheet sheet(fonts);
    add_panel(sheet, words.picture);
    const auto add = [&](Tag tag, TextStyle style, const std::string& text, double y) {
        style = fitted(fonts, style, text, width, style.size_pt / 2);
        sheet.line(tag, style, text, {left, y});
    };
    // A long name shrinks to a point, then takes a second line upwards into the room above it.
    const auto add_name = [&](Tag tag, TextStyle style, const std::string& text, double y) {
        style = fitted(fonts, style, text, width, style.size_pt * 0.8);
        style = fitted(fonts, style, text, width, 12, 2);
        const double leading = style.size_pt * 1.1;
        const auto lines = static_cast<double>(wrapped(fonts, style, text, width).size());
        const double first = y - (lines - 1) * leading * mm_per_pt * 0.5;
        sheet.paragraph(tag, style, text, {{left, first}, width, leading});
    };
    const TextStyle small{FontWeight::medium, 15, palette::ink};
    add(Tag::title, {FontWeight::extra_bold, 36, palette::teal}, words.title, 42);
    add(Tag::paragraph, small, words.before_person, 63);
    add_name(Tag::heading, {FontWeight::extra_bold, 38, palette::ink}, words.person, 81);
    add(Tag::paragraph, small, words.before_course, 100);
    add_name(Tag::heading, {FontWeight::bold, 26, palette::ink}, words.course, 114);
    add_name(Tag::paragraph, small, words.venue, 128);
    sheet.decorate(
        {stroked(line({left, 150}, {left + width, 150}), {palette::line, 0.4, LineEnd::butt, {}})});
    add_date(sheet, words.passed_label, words.passed, left);
    add_date(sheet, words.valid_label, words.valid_until, left + 90);
    add(Tag::paragraph, {FontWeight::regular, 12, palette::muted}, words.note, 190);
    return {words.document_title, words.language, {{a4_landscape, 0, sheet.take()}}};
}

} // namespace safeplaces
