#include "documents/designs/code_words_poster.h"

#include "documents/palette.h"

#include <array>

namespace safeplaces {

namespace {

constexpr Rectangle usual_bubble{{poster::left, 84}, poster::width, 46};
constexpr PictureLineSizes sizes{.smallest_pt = 14, .heading_pt = 26, .text_pt = 26, .icon = 25};

// What to say, in the middle of a bubble as large as it can be.
void add_bubble(Sheet& sheet, const std::string& say, double up) {
    constexpr double tail = 9; // high
    constexpr double room = usual_bubble.width - 16;
    Rectangle bubble = usual_bubble;
    bubble.top_left.y -= up;
    const Point tip{bubble.top_left.x + 22, bubble.bottom() + tail};
    const std::array corners{tip, Point{tip.x + 2, bubble.bottom() - 1},
                             Point{tip.x + 18, bubble.bottom() - 1}};
    sheet.decorate({filled(rounded_rectangle(bubble, 8), palette::pale_yellow),
                    filled(polygon(corners), palette::pale_yellow)});
    const TextStyle style =
        fitted(sheet.fonts(), {FontWeight::extra_bold, 48, palette::ink}, say, room, 20, 2);
    sheet.note_if_too_long(style, say, room, 2);
    const double width = balanced_width(sheet.fonts(), style, say, room);
    const auto lines = static_cast<double>(wrapped(sheet.fonts(), style, say, width).size());
    const double leading = style.size_pt * 1.15;
    const double first = bubble.top_left.y + bubble.height / 2 +
                         (style.size_pt * 0.34 - (lines - 1) / 2 * leading) * mm_per_pt;
    sheet.paragraph(Tag::heading, style, say,
                    {{bubble.top_left.x + bubble.width / 2, first}, width, leading, Align::centre});
}

} // namespace

Drawing draw(const CodeWordsPoster& words, const Fonts& fonts) {
    constexpr double first_row = 143;
    constexpr double row = 27;
    constexpr double emergency = 227;
    Sheet sheet(fonts);
    SignedForPlace place = fitted(fonts, words.signed_for, {emergency + 27.5, 14.5, 26}, 12);
    const double given = given_by_head(fonts, words.signed_for, place);
    place.baseline -= given;
    add_poster_head(sheet, words.title, words.mark, given);
    const TextStyle lead =
        fitted(fonts, {FontWeight::extra_bold, 27, palette::ink}, words.lead, poster::width, 14);
    sheet.line(Tag::paragraph, lead, words.lead, {poster::left, 77 - given});
    add_bubble(sheet, words.say, given);
    double y = first_row - given;
    for (const PictureLine& line : words.lines) {
        add_picture_line(sheet, line, sizes, y);
        y += row;
    }
    add_poster_band(sheet, words.emergency, emergency - given);
    add_signed_for(sheet, words.signed_for, place);
    return {words.document_title,
            words.language,
            {{a4_portrait, 0, sheet.take()}},
            {},
            sheet.too_long()};
}

} // namespace safeplaces
