#include "documents/designs/certificate.h"

#include "documents/designs/certificate_face.h"
#include "documents/designs/mark.h"
#include "documents/palette.h"

namespace safeplaces {

// The panel is pale: friendly, and nothing like a seal or a coat of arms.
Drawing draw(const Certificate& words, const Fonts& fonts) {
    Sheet sheet(fonts);
    add_certificate_panel(sheet, palette::tint);
    sheet.figure(words.picture, mark_standing_on({certificate_panel_width / 2, 133}, 58,
                                                 {palette::teal, palette::yellow, palette::yellow,
                                                  palette::teal}));
    add_certificate_words(sheet, {.title = words.title,
                                  .before_name = words.before_person,
                                  .name = words.person,
                                  .before_what = words.before_course,
                                  .what = words.course,
                                  .what_language = words.course_language,
                                  .below = words.venue,
                                  .dates = {{{words.passed_label, words.passed},
                                             {words.valid_label, words.valid_until}}},
                                  .note = words.note});
    return {words.document_title,
            words.language,
            {{a4_landscape, 0, sheet.take()}},
            {},
            sheet.too_long()};
}

} // namespace safeplaces
