#include "app/words/quiz_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"
#include "domain/overload.h"
#include "domain/training/quiz_item.h"

namespace safeplaces {

std::string option_in_words(const Question& question, const Option& option) {
    const auto one_of = [&](const std::string& right, const std::string& wrong) {
        return option.is_right ? right : wrong;
    };
    return std::visit(
        Overload{
            [&](const TrueOrFalse&) { return option.text == "True" ? tr("True") : tr("False"); },
            [&](const StepsInOrder&) {
                return one_of(tr("In the right order"), tr("In another order"));
            },
            [&](const Pairs&) { return one_of(tr("All matched"), tr("Not all matched")); },
            [&](const Typed&) {
                return option.text == "Another answer" ? tr("Another answer") : option.text;
            },
            [](Reflection) { return tr("Thought about"); },
            [&](const auto& /*chosen from a list*/) { return option.text; }},
        question.form);
}

std::string question_said(const std::string& question) {
    const std::size_t at = question.find(gap);
    // TRANSLATORS: said in place of a line in a sentence, where a word is to be filled in.
    return at == std::string::npos
               ? question
               : std::string{question}.replace(at, gap.size(), tr("(missing word)"));
}

std::string quiz_progress_in_words(std::size_t number, std::size_t all, int right) {
    return filled(right == 0 ? tr("Question {1} of {2}")
                             : tr("Question {1} of {2}, {3} right so far"),
                  {std::to_string(number), std::to_string(all), std::to_string(right)});
}

std::string title_of_introduction() {
    return tr("Read this first");
}

std::string reading_in_words(std::size_t number, std::size_t all) {
    return filled(tr("Something to read before question {1} of {2}"),
                  {std::to_string(number), std::to_string(all)});
}

std::string how_to_answer(AnswerWay way) {
    switch (way) {
    case AnswerWay::choose_one:
        return tr("Choose one answer.");
    case AnswerWay::choose_several:
        return tr("Choose every answer that is right.");
    case AnswerWay::put_in_order:
        return tr("Put the steps in the right order, the first one on top.");
    case AnswerWay::match:
        return tr("Choose for each line what belongs to it.");
    case AnswerWay::type:
        return tr("Write your answer. Small or capital letters are the same.");
    case AnswerWay::type_number:
        return tr("Write a number in digits, such as 12.");
    case AnswerWay::think:
        break;
    }
    return tr("Think about it, and write if you like. There is no wrong answer, and nothing of it "
              "is kept.");
}

std::string answer_missing(AnswerWay way) {
    switch (way) {
    case AnswerWay::put_in_order:
        return tr("Move the steps first. You can guess: nothing is lost.");
    case AnswerWay::match:
        return tr("Choose something for each line first. You can guess: nothing is lost.");
    case AnswerWay::type:
        return tr("Write an answer first. You can guess: nothing is lost.");
    case AnswerWay::type_number:
        return tr("Write a number first, in digits. You can guess: nothing is lost.");
    case AnswerWay::choose_one:
    case AnswerWay::choose_several:
    case AnswerWay::think:
        break;
    }
    return tr("Choose an answer first. You can guess: nothing is lost.");
}

std::string step_belongs(std::size_t number) {
    return filled(tr("This is step {1}."), {std::to_string(number)});
}

std::string prompt_belongs(const std::string& match) {
    // TRANSLATORS: {1} is what belongs to the words of a line, in a question that matches them.
    return filled(tr("Right is: {1}"), {match});
}

std::string right_order(const StepsInOrder& steps) {
    std::string words = tr("The right order:");
    for (std::size_t place = 0; place < steps.steps.size(); ++place) {
        const std::string& step = steps.steps[place];
        words += ' ' + std::to_string(place + 1) + ". " + step + (step.ends_with('.') ? "" : ".");
    }
    return words;
}

std::string typed_feedback(const Typed& typed, const Option& given, const std::string& why) {
    std::string words = given.feedback;
    if (!given.is_right) {
        words += (words.empty() ? "" : " ") + prompt_belongs(right_answer_to(typed));
        words += words.ends_with('.') ? "" : ".";
    }
    return given.feedback == why ? words : words + ' ' + why;
}

std::string answer_was_right(AnswerWay way) {
    return way == AnswerWay::think ? tr("Thank you for thinking about it.") : tr("That is right.");
}

std::string answer_was_wrong() {
    return tr("That is not quite right. No harm done: you can take this quiz again as often as you "
              "like.");
}

std::string answer_was_blank() {
    return tr("Nothing is written there, so it counts as not right. No harm done: you can take "
              "this quiz again as often as you like.");
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
