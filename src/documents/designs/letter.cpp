#include "documents/designs/letter.h"

#include "documents/designs/mark.h"
#include "documents/palette.h"

namespace safeplaces {

namespace {

constexpr double left = letter_frame.room.top_left.x;
constexpr double width = letter_frame.room.width;
constexpr double mark_room = 26;

} // namespace

Block letter_head(const Fonts& fonts,
                  const std::string& title,
                  const std::string& venue,
                  const std::string& language) {
    Sheet sheet(fonts);
    // It adds nothing to hear, so it is decoration.
    sheet.decorate(
        mark_standing_on({letter_frame.room.right() - 8.5, 18}, 18,
                         {palette::teal, palette::yellow, palette::yellow, palette::teal}));
    const double text_width = width - mark_room;
    const TextStyle title_style =
        fitted(fonts, {FontWeight::extra_bold, 27, palette::ink}, title, text_width, 20, 2);
    double y = 9.5;
    sheet.speak(language);
    y += sheet.paragraph(Tag::title, title_style, title,
                         {{left, y}, text_width, title_style.size_pt * 1.15});
    sheet.speak({});
    if (!venue.empty()) {
        const TextStyle venue_style =
            fitted(fonts, {FontWeight::bold, 15, palette::mid_teal}, venue, text_width, 12, 2);
        y -= 2;
        y += sheet.paragraph(Tag::paragraph, venue_style, venue, {{left, y}, text_width, 18});
    }
    const double rule = std::max(y - 2.5, 22.0);
    sheet.decorate({stroked(line({left, rule}, {left + width, rule}),
                            {palette::yellow, 1.2, LineEnd::butt, {}})});
    return {sheet.take(), rule + 1, 0, Follow::with_next};
}

Block letter_heading(const Fonts& fonts, const std::string& heading) {
    Sheet sheet(fonts);
    const TextStyle style{FontWeight::bold, 17, palette::ink};
    const double height = sheet.paragraph(Tag::heading, style, heading, {{left, 5.5}, width, 21});
    return {sheet.take(), height + 0.5, 8, Follow::with_next};
}

Block letter_paragraph(const Fonts& fonts, const std::string& text) {
    Sheet sheet(fonts);
    const TextStyle style{FontWeight::regular, 13, palette::ink};
    const double height = sheet.paragraph(Tag::paragraph, style, text, {{left, 4.5}, width, 18});
    return {sheet.take(), height, 6, Follow::freely};
}

} // namespace safeplaces
