#include "app/words/scheme_document_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string letter_title() {
    return tr("Letter to the venue");
}

std::string letter_in_words(bool is_saved) {
    return is_saved ? tr("Signed and saved") : tr("Signed, not saved yet");
}

std::string paper_title(const PaperIssue& paper) {
    switch (paper.kind) {
    case PaperKind::approval_letter:
        return tr("Printed approval");
    case PaperKind::reminder_letter:
        return tr("Printed reminder");
    case PaperKind::removal_letter:
        return tr("Printed letter: take the sticker down");
    case PaperKind::sticker:
        return filled(tr("Printed sticker {1}"), {paper.sticker});
    }
    return {};
}

std::string paper_in_words(const PaperIssue& paper, std::optional<Date> replaced) {
    const std::string words =
        filled(tr("On page {1} of its file"), {std::to_string(paper.first_page)});
    return replaced ? filled(tr("{1}. Replaced on {2}"), {words, short_date(*replaced)}) : words;
}

std::string save_paper_again_question() {
    return tr("Save the file as it was printed");
}

std::string kept_paper_cannot_be_had(Keeping state) {
    if (state == Keeping::gone) {
        return tr("The file of this paper is not kept any more: its time is over.");
    }
    return tr("The file that was kept of this paper is damaged, and is not handed out. Make the "
              "letter anew under Many venues at once, a sticker under Print stickers, or go back "
              "to a backup.");
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
