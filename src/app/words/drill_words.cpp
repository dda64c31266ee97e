#include "app/words/drill_words.h"

#include "app/words/lists.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string drill_title() {
    return tr("2 minutes of practice");
}

std::string drill_answer_was_wrong() {
    return tr("That is not quite right. No harm done: this is practice, and nobody sees it.");
}

ResultWords
drill_done_in_words(int right, std::size_t asked, const std::vector<std::string>& missed) {
    const std::string count =
        filled(tr("{1} of {2} answers were right. Nothing of it is kept. The next practice comes "
                  "in the next quarter of the year."),
               {std::to_string(right), std::to_string(asked)});
    if (missed.empty()) {
        return {tr("Thank you. That was it."), count};
    }
    std::vector<std::string> titles;
    for (const std::string& title : missed) {
        titles.push_back(filled(tr("“{1}”"), {title}));
    }
    return {tr("Thank you. That was it."),
            count + ' ' +
                filled(tr("Worth a look, when you have a moment: {1}."), {names_in_words(titles)})};
}

} // namespace safeplaces
