#include "app/words/start_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string move_file_question() {
    return tr("Choose the file from your other computer");
}

std::string passphrase_wrong() {
    return tr("These are not the right words. Type them as they were typed on the other computer");
}

std::string move_file_unusable() {
    return tr("This file cannot be used: it is damaged, or it is not a file from “Move to a new "
              "computer”. Make it once more on the other computer.");
}

std::string venue_already_here() {
    return tr("This venue is on this computer already. Nothing was changed. Open it from the "
              "list.");
}

std::string venue_without_name() {
    return tr("A venue without a name yet");
}

} // namespace safeplaces
