#include "app/words/quiz_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string option_in_words(const Question& question, const Option& option) {
    if (!std::holds_alternative<TrueOrFalse>(question.form)) {
        return option.text;
    }
    return option.text == "True" ? tr("True") : tr("False");
}

std::string quiz_progress_in_words(std::size_t number, std::size_t all, int right) {
    return filled(right == 0 ? tr("Question {1} of {2}")
                             : tr("Question {1} of {2}, {3} right so far"),
                  {std::to_string(number), std::to_string(all), std::to_string(right)});
}

std::string choice_missing() {
    return tr("Choose an answer first. You can guess: nothing is lost.");
}

std::string answer_was_right() {
    return tr("That is right.");
}

std::string answer_was_wrong() {
    return tr("That is not quite right. No harm done: you can take this quiz again as often as you "
              "like.");
}

std::string taught_on_in_words(std::size_t page, const std::string& title) {
    return filled(tr("The answer is on page {1}, “{2}”."), {std::to_string(page), title});
}

ResultWords passed_in_words(const Score& score, Date until) {
    return {
        tr("Well done. You have passed."),
        filled(tr("{1} of {2} answers were right. The manager can print your certificate. "
                  "Your training counts until {3}."),
               {std::to_string(score.right), std::to_string(score.asked), date_in_words(until)})};
}

ResultWords not_passed_in_words(const Score& score, const PassRule& rule) {
    const std::string right = std::to_string(score.right);
    const std::string asked = std::to_string(score.asked);
    if (score.right >= rule.right) {
        return {tr("Nearly there"),
                filled(tr("{1} of {2} answers were right. One was a safety question, and those "
                          "must all be right. Read the page again, then take a new quiz. There is "
                          "no hurry."),
                       {right, asked})};
    }
    return {tr("Not passed this time, and that is fine"),
            filled(tr("{1} of {2} answers were right. You need {3}. Read the pages again, then "
                      "take a new quiz. You can try as often as you like."),
                   {right, asked, std::to_string(rule.right)})};
}

std::string result_not_saved() {
    return tr("Your result is not saved yet");
}

} // namespace safeplaces
