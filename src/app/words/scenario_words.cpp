#include "app/words/scenario_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string practice_in_words(const std::string& title, PracticeStage stage) {
    switch (stage) {
    case PracticeStage::not_begun:
        return filled(tr("Practise: {1}"), {title});
    case PracticeStage::begun:
        return filled(tr("Go on practising: {1}"), {title});
    case PracticeStage::finished:
        break;
    }
    return filled(tr("Practise again: {1}"), {title});
}

std::string practice_lead(PracticeStage stage) {
    return stage == PracticeStage::finished
               ? tr("You have been through this story before. Practise as often as you like. "
                    "Nothing is marked, and nobody sees what you choose.")
               : tr("A story to practise in, if you like. Nothing is marked, and nobody sees what "
                    "you choose.");
}

std::string practice_done() {
    return tr("The story ends here. Well done: you found a right next step.");
}

std::string where_the_number_is() {
    // TRANSLATORS: comes after words such as "The number is".
    return tr("under “Help numbers”");
}

} // namespace safeplaces
