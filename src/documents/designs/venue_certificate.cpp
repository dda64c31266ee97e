#include "documents/designs/venue_certificate.h"

#include "documents/artwork.h"
#include "documents/designs/certificate_face.h"
#include "documents/designs/mark.h"
#include "documents/palette.h"
#include "documents/shapes.h"

namespace safeplaces {

namespace {

// In the teal of what the council has approved.
void add_panel(Sheet& sheet, const PosterMark& mark) {
    add_certificate_panel(sheet, palette::teal);
    if (mark.artwork.empty()) {
        const MarkColours colours{palette::white, palette::red, palette::yellow, palette::teal};
        sheet.figure(mark.words, mark_standing_on({certificate_panel_width / 2, 133}, 58, colours));
        return;
    }
    constexpr Rectangle ground{{10, 70}, certificate_panel_width - 20, 70};
    constexpr Rectangle inside{{14, 74}, certificate_panel_width - 28, 62};
    sheet.decorate({filled(rounded_rectangle(ground, 4), palette::white)});
    sheet.figure(mark.words, artwork_in(inside, mark.artwork));
}

} // namespace

Drawing draw(const VenueCertificate& words, const Fonts& fonts) {
    Sheet sheet(fonts);
    add_panel(sheet, words.mark);
    add_certificate_words(sheet, {.title = words.title,
                                  .before_name = words.before_venue,
                                  .name = words.venue,
                                  .before_what = words.before_council,
                                  .what = words.council,
                                  .below = words.level,
                                  .dates = {{{words.approved_label, words.approved},
                                             {words.valid_label, words.valid_to}}},
                                  .note = words.number});
    return {words.document_title,
            words.language,
            {{a4_landscape, 0, sheet.take()}},
            {},
            sheet.too_long()};
}

} // namespace safeplaces
