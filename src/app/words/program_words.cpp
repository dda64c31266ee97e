#include "app/words/program_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string program_name() {
    return tr("Safe Places Desk");
}

std::string program_incomplete() {
    return tr("A part of this program is missing or broken. Install the program again; your "
              "records are kept elsewhere and are safe.");
}

std::string name_of_language() {
    // TRANSLATORS: the name of your language, in your language. Until somebody who grew up with it
    // has read the translation, say so behind the name.
    return tr("English");
}

} // namespace safeplaces
