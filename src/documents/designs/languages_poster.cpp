#include "documents/designs/languages_poster.h"

#include "documents/palette.h"
#include "documents/shapes.h"

namespace safeplaces {

namespace {

constexpr double first_row = poster::head_height + 5;
constexpr double last_row = 230; // where the band begins
constexpr double names = 33;     // the width of the column of languages

void add_invitation(Sheet& sheet, const Invitation& each, double top, double height) {
    constexpr double right = poster::left + poster::width;
    constexpr double room = poster::width - names;
    const Fonts& fonts = sheet.fonts();
    const Align align = each.right_to_left ? Align::right : Align::left;
    const TextStyle name =
        fitted(fonts, {FontWeight::bold, 15, palette::mid_teal}, each.name, names - 4, 9);
    const TextStyle text =
        fitted(fonts, {FontWeight::bold, 20, palette::ink}, each.text, room, 11, 2);
    const double balanced = balanced_width(fonts, text, each.text, room);
    const double leading = text.size_pt * 1.3 * mm_per_pt;
    const auto lines = static_cast<double>(wrapped(fonts, text, each.text, balanced).size());
    const double baseline = top + (height - lines * leading) / 2 + leading * 0.75;
    sheet.speak(each.language);
    sheet.line(Tag::heading, name, each.name, {each.right_to_left ? right : poster::left, baseline},
               align);
    sheet.paragraph(Tag::paragraph, text, each.text,
                    {{each.right_to_left ? right - names : poster::left + names, baseline},
                     balanced,
                     text.size_pt * 1.3,
                     align});
    sheet.speak({});
    sheet.decorate({stroked(line({poster::left, top + height}, {right, top + height}),
                            {palette::line, 0.3, LineEnd::butt, {}})});
}

} // namespace

Drawing draw(const LanguagesPoster& poster, const Fonts& fonts) {
    Sheet sheet(fonts);
    SignedForPlace place{last_row + 28.5, 12, 20};
    const double given = given_by_head(fonts, poster.signed_for, place);
    place.baseline -= given;
    add_poster_head(sheet, poster.title, poster.mark, given);
    const double height =
        (last_row - first_row) / static_cast<double>(std::size(poster.invitations));
    double y = first_row - given;
    for (const Invitation& each : poster.invitations) {
        add_invitation(sheet, each, y, height);
        y += height;
    }
    add_poster_band(sheet, poster.emergency, last_row + 2 - given);
    add_signed_for(sheet, poster.signed_for, place);
    return {poster.document_title,
            poster.language,
            {{a4_portrait, 0, sheet.take()}},
            {},
            sheet.too_long()};
}

} // namespace safeplaces
