#include "app/sticker_form.h"

#include "app/words/print_words.h"

namespace safeplaces {

Drawing draw(ApprovedSticker sticker, const StickerForm& form, const Fonts& fonts) {
    sticker.shape = form.shape;
    if (form.side == GlassSide::outside) {
        return draw(sticker, fonts);
    }
    sticker.words.document_title = mirrored_in_words(sticker.words.document_title);
    return mirrored(draw(sticker, fonts));
}

std::string form_in_a_file_name(const StickerForm& form) {
    std::string words;
    switch (form.shape) {
    case StickerShape::round:
        break;
    case StickerShape::a6:
        words = "-a6";
        break;
    case StickerShape::a5:
        words = "-a5";
        break;
    }
    return form.side == GlassSide::inside ? words + "-mirrored" : words;
}

} // namespace safeplaces
