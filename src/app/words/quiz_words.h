#pragma once

#include "app/questions_view_model.h"
#include "domain/date.h"
#include "domain/training/quiz.h"

#include <cstddef>
#include <string>

namespace safeplaces {

// An option as it is shown: true and false in the language of the program.
[[nodiscard]] std::string option_in_words(const Question& question, const Option& option);

// A question as it is heard: a gap in it is a line to look at.
[[nodiscard]] std::string question_said(const std::string& question);

// "Question 4 of 6, 3 right so far", without the latter when there is none; `number` counts from 1.
[[nodiscard]] std::string quiz_progress_in_words(std::size_t number, std::size_t all, int right);

// Over a text before a question that has no title of its own.
[[nodiscard]] std::string title_of_introduction();
// "Something to read before question 4 of 6"; `number` counts from 1.
[[nodiscard]] std::string reading_in_words(std::size_t number, std::size_t all);

// Under the question: "Choose one answer."
[[nodiscard]] std::string how_to_answer(AnswerWay way);

// Beside the options while nothing is answered.
[[nodiscard]] std::string answer_missing(AnswerWay way);

// Beside a step that stands elsewhere, counted from 1, and a prompt that has another match.
[[nodiscard]] std::string step_belongs(std::size_t number);
[[nodiscard]] std::string prompt_belongs(const std::string& match);

// "The right order: 1. Ask first. 2. Call 999."
[[nodiscard]] std::string right_order(const StepsInOrder& steps);

// After what somebody typed: what the question says to it, and what is right where it was not.
[[nodiscard]] std::string
typed_feedback(const Typed& typed, const Option& given, const std::string& why);

// After an answer.
[[nodiscard]] std::string answer_was_right(AnswerWay way);
[[nodiscard]] std::string answer_was_wrong();
[[nodiscard]] std::string answer_was_blank(); // on the sheet that is keyed in
// "The answer is on page 6, “999 or 101?”."; `page` counts from 1.
[[nodiscard]] std::string taught_on_in_words(std::size_t page, const std::string& title);

// The end of a quiz: a bold line, and what it means.
struct ResultWords {
    std::string title;
    std::string text;
};

// `until` is the last day on which the training counts.
[[nodiscard]] ResultWords passed_in_words(const Score& score, Date until);
// Without a pass: kind, with what to do. It says whether the number or a safety question is
// missing.
[[nodiscard]] ResultWords not_passed_in_words(const Score& score, const PassRule& rule);
// The bold line of a result that could not be written yet.
[[nodiscard]] std::string result_not_saved();

} // namespace safeplaces
