#include "app/words/quiz_sheet_words.h"

#include "app/words/quiz_words.h"
#include "app/words/tr.h"
#include "domain/overload.h"
#include "domain/training/paper_quiz.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t lines_for_thoughts = 4;

template <class Text>
std::vector<std::string> in_order(const std::vector<int>& order, Text text) {
    std::vector<std::string> lines;
    for (const int place : order) {
        lines.push_back(text(static_cast<std::size_t>(place)));
    }
    return lines;
}

void add_options(PrintedQuestion& printed,
                 AnswerSpace space,
                 const Question& question,
                 const std::vector<int>& order) {
    const std::vector<Option> options = options_of(question);
    printed.space = space;
    printed.lines =
        in_order(order, [&](std::size_t i) { return option_in_words(question, options[i]); });
}

// "A: 999", in the order of the alphabet, as the screen lists them.
std::vector<std::string> lettered(std::vector<std::string> matches) {
    std::ranges::sort(matches);
    char letter = 'A';
    for (std::string& match : matches) {
        match = std::string{letter++} + ": " + match;
    }
    return matches;
}

PrintedQuestion
printed_question(const Question& question, const std::vector<int>& order, std::size_t number) {
    PrintedQuestion printed{.number = std::to_string(number),
                            .text = question.text,
                            .how = {},
                            .lines = {},
                            .choices = {}};
    std::visit(
        Overload{[&](const OneAnswer&) {
                     printed.how = how_to_answer(AnswerWay::choose_one);
                     add_options(printed, AnswerSpace::circle, question, order);
                 },
                 [&](const TrueOrFalse&) {
                     printed.how = how_to_answer(AnswerWay::choose_one);
                     add_options(printed, AnswerSpace::circle, question, order);
                 },
                 [&](const SeveralAnswers&) {
                     printed.how = how_to_answer(AnswerWay::choose_several);
                     add_options(printed, AnswerSpace::square, question, order);
                 },
                 [&](const StepsInOrder& steps) {
                     printed.how = tr("Write 1 before the first step, 2 before the next, and so "
                                      "on.");
                     printed.space = AnswerSpace::number;
                     printed.lines = in_order(order, [&](std::size_t i) { return steps.steps[i]; });
                 },
                 [&](const Pairs& pairs) {
                     printed.how = tr("Write before each line the letter of what belongs to it.");
                     printed.space = AnswerSpace::number;
                     printed.choices = lettered(pairs.matches);
                     printed.lines =
                         in_order(order, [&](std::size_t i) { return pairs.pairs[i].prompt; });
                 },
                 [&](const Typed& typed) {
                     printed.how = how_to_answer(asks_for_number(typed) ? AnswerWay::type_number
                                                                        : AnswerWay::type);
                     printed.space = AnswerSpace::rule;
                     printed.lines.resize(1);
                 },
                 [&](Reflection) {
                     printed.how = tr("Think about it, and write if you like. There is no wrong "
                                      "answer.");
                     printed.space = AnswerSpace::rule;
                     printed.lines.resize(lines_for_thoughts);
                 }},
        question.form);
    if (question.gravity == Gravity::critical) {
        printed.how = tr("Safety question: must be right to pass.") + ' ' + printed.how;
    }
    return printed;
}

} // namespace

std::string print_in_words(QuizPrint print) {
    switch (print) {
    case QuizPrint::usual:
        return tr("Usual print");
    case QuizPrint::large:
        return tr("Large print");
    case QuizPrint::easy_read:
        break;
    }
    return tr("Easy Read, large print");
}

QuizSheet quiz_sheet(const PrintedVenue& venue,
                     const Course& course,
                     const Edition& edition,
                     std::uint64_t seed) {
    const std::string place = place_in_words(venue);
    // TRANSLATORS: {1} the number of a sheet of paper, which is typed in later.
    const std::string number = filled(tr("Sheet {1}"), {sheet_number(course, seed)});
    QuizSheet sheet{
        .language = paper_language(edition.language),
        // TRANSLATORS: {1} a course, {2} such as "Sheet 48213-507".
        .document_title = filled(tr("Quiz: {1}. {2}"), {edition.title, number}),
        .title = edition.title,
        .venue = place.empty() ? tr("Quiz")
                               // TRANSLATORS: {1} the name of a venue.
                               : filled(tr("Quiz, {1}"), {place}),
        .name_label = tr("Name"),
        .date_label = tr("Date"),
        .number = number,
        .intro = filled(tr("There is no time limit. To pass, {1} of {2} answers must be right, and "
                           "every safety question."),
                        {std::to_string(course.rule.right), std::to_string(course.rule.draw)}),
        .questions = {},
        .note = tr("To make it count: pick your name in the program, press “Key in a quiz from "
                   "paper”, and give the number of this sheet. Write nothing on it about people "
                   "who came in for help."),
        .page_number = &page_number};
    for (const auto& [id, order] : draw_questions(edition.bank, course.rule, seed)) {
        sheet.questions.push_back(
            printed_question(*find(edition.bank, id), order, sheet.questions.size() + 1));
    }
    return sheet;
}

} // namespace safeplaces
