#include "documents/designs/large_posters.h"

#include "documents/artwork.h"
#include "documents/palette.h"

namespace safeplaces {

namespace {

struct Sizes {
    double smallest_pt = 0; // of all words
    double line_pt = 0;     // of what is asked; 0: nothing is
    double heading_pt = 0;
    double text_pt = 0;
    double venue_pt = 0;
    double first_row = 0; // y
    double row = 0;       // height
    double icon = 0;      // its width
    double emergency = 0; // y of its band
};

constexpr Sizes easy_read{.smallest_pt = 16,
                          .heading_pt = 28,
                          .text_pt = 28,
                          .venue_pt = 24,
                          .first_row = 68,
                          .row = 38.5,
                          .icon = 31,
                          .emergency = 224};
constexpr Sizes large_print{.smallest_pt = 18,
                            .line_pt = 38,
                            .heading_pt = 36,
                            .text_pt = 24,
                            .venue_pt = 28,
                            .first_row = 88,
                            .row = 36,
                            .icon = 28,
                            .emergency = 198};

// The words stand in the middle of the picture's height.
void add_line(Sheet& sheet, const PictureLine& line, const Sizes& sizes, double top) {
    const Fonts& fonts = sheet.fonts();
    const double left = poster::left + sizes.icon + 8;
    const double room = poster::left + poster::width - left;
    const TextStyle heading =
        fitted(fonts, {FontWeight::extra_bold, sizes.heading_pt, palette::ink}, line.heading, room,
               sizes.smallest_pt);
    const TextStyle text = fitted(fonts, {FontWeight::bold, sizes.text_pt, palette::ink}, line.text,
                                  room, sizes.smallest_pt, 2);
    const double balanced = balanced_width(fonts, text, line.text, room);
    const double leading = text.size_pt * 1.2 * mm_per_pt;
    const auto lines = static_cast<double>(wrapped(fonts, text, line.text, balanced).size());
    const double head = line.heading.empty() ? 0 : heading.size_pt * 1.2 * mm_per_pt;
    double y = top + (sizes.icon - head - lines * leading) / 2;
    const IconColours colours{palette::teal, palette::teal, palette::white, palette::red};
    sheet.decorate(artwork_in({{poster::left, top}, sizes.icon, sizes.icon},
                              step_icon(line.icon, {0, 0}, colours)));
    if (!line.heading.empty()) {
        sheet.line(Tag::heading, heading, line.heading, {left, y + head * 0.78});
        y += head;
    }
    sheet.paragraph(Tag::paragraph, text, line.text,
                    {{left, y + leading * 0.78}, balanced, text.size_pt * 1.2});
}

Drawing drawn(const LargePosterWords& words, const Sizes& sizes, const Fonts& fonts) {
    Sheet sheet(fonts);
    add_poster_head(sheet, words.title, words.mark);
    if (sizes.line_pt > 0) {
        const TextStyle style = fitted(fonts, {FontWeight::extra_bold, sizes.line_pt, palette::ink},
                                       words.line, poster::width, sizes.smallest_pt);
        sheet.line(Tag::paragraph, style, words.line, {poster::left, 79});
    }
    double y = sizes.first_row;
    for (const PictureLine& line : words.lines) {
        add_line(sheet, line, sizes, y);
        y += sizes.row;
    }
    add_poster_band(sheet, words.emergency, sizes.emergency);
    add_signed_for(sheet, words.signed_for, sizes.emergency + 28, sizes.smallest_pt,
                   sizes.venue_pt);
    return {words.document_title, words.language, {{a4_portrait, 0, sheet.take()}}};
}

} // namespace

Drawing draw_easy_read(const LargePosterWords& words, const Fonts& fonts) {
    return drawn(words, easy_read, fonts);
}

Drawing draw_large_print(const LargePosterWords& words, const Fonts& fonts) {
    return drawn(words, large_print, fonts);
}

} // namespace safeplaces
