#include "app/words/artwork_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string which_artwork() {
    return tr("Which picture?");
}

std::string artwork_pattern() {
    return "*.png;*.jpg;*.jpeg;*.svg";
}

std::string artwork_is_our_mark() {
    return tr("No picture of your own: approved posters and stickers show a neutral house.");
}

std::string artwork_is_on_signs() {
    return tr("This picture stands on approved posters and stickers.");
}

std::string artwork_unusable() {
    return tr("This file cannot be used: it must be a PNG or JPEG picture or a plain SVG drawing "
              "that is whole, up to 2 MB and 2,000 pixels wide and high.");
}

} // namespace safeplaces
