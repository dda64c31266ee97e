#include "app/words/scheme_document_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string letter_title() {
    return tr("Letter to the venue");
}

std::string letter_in_words(bool is_saved) {
    return is_saved ? tr("Signed and saved") : tr("Signed, not saved yet");
}

std::string points_in_words(int points) {
    return points == 0 ? tr("Nothing to put right")
                       : filled(trn("{1} point to put right", "{1} points to put right", points),
                                {std::to_string(points)});
}

std::string visit_lead(const std::string& venue) {
    return filled(tr("About {1}. Note how the venue did, never who was on duty."), {venue});
}

std::string not_read_yet() {
    return tr("Not read yet");
}

} // namespace safeplaces
