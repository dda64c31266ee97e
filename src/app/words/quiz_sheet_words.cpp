#include "app/words/quiz_sheet_words.h"

#include "app/words/quiz_words.h"
#include "app/words/tr.h"
#include "domain/training/paper_quiz.h"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace safeplaces {

namespace {

constexpr std::size_t lines_for_thoughts = 4;

// "A: 999", in the order of the alphabet, as the screen lists them.
std::vector<std::string> lettered(std::vector<std::string> matches) {
    std::ranges::sort(matches);
    char letter = 'A';
    for (std::string& match : matches) {
        match = std::string{letter++} + ": " + match;
    }
    return matches;
}

// How a question is answered by hand.
class ByHand {
public:
    ByHand(const Question& question, const std::vector<int>& order)
        : m_question(question), m_order(order) {}

    [[nodiscard]] PrintedQuestion print(std::size_t number) {
        m_printed.number = std::to_string(number);
        m_printed.text = m_question.text;
        add_picture();
        std::visit(*this, m_question.form);
        if (m_question.gravity == Gravity::critical) {
            m_printed.how = tr("Safety question: must be right to pass.") + ' ' + m_printed.how;
        }
        return std::move(m_printed);
    }

    void operator()(const OneAnswer&) { choose(AnswerWay::choose_one, AnswerSpace::circle); }
    void operator()(const TrueOrFalse&) { choose(AnswerWay::choose_one, AnswerSpace::circle); }
    void operator()(const SeveralAnswers&) {
        choose(AnswerWay::choose_several, AnswerSpace::square);
    }
    void operator()(const StepsInOrder& steps) {
        m_printed.how = tr("Write 1 before the first step, 2 before the next, and so on.");
        m_printed.space = AnswerSpace::number;
        add_lines([&](std::size_t place) { return steps.steps[place]; });
    }
    void operator()(const Pairs& pairs) {
        m_printed.how = tr("Write before each line the letter of what belongs to it.");
        m_printed.space = AnswerSpace::number;
        m_printed.choices = lettered(pairs.matches);
        add_lines([&](std::size_t place) { return pairs.pairs[place].prompt; });
    }
    void operator()(const Typed& typed) {
        write(how_to_answer(asks_for_number(typed) ? AnswerWay::type_number : AnswerWay::type), 1);
    }
    void operator()(Reflection) {
        write(tr("Think about it, and write if you like. There is no wrong answer."),
              lines_for_thoughts);
    }

private:
    void add_picture() {
        const auto& picture = m_question.picture;
        const Drawing drawing = picture && picture->drawing ? picture->drawing() : Drawing{};
        if (!drawing.pages.empty()) {
            m_printed.picture = PrintedPicture{drawing.pages.front(), picture->alt};
        }
    }

    void choose(AnswerWay way, AnswerSpace space) {
        const std::vector<Option> options = options_of(m_question);
        m_printed.how = how_to_answer(way);
        m_printed.space = space;
        add_lines([&](std::size_t place) { return option_in_words(m_question, options[place]); });
    }

    void write(std::string how, std::size_t lines) {
        m_printed.how = std::move(how);
        m_printed.space = AnswerSpace::rule;
        m_printed.lines.resize(lines);
    }

    template <class Words>
    void add_lines(Words words) {
        for (const int place : m_order) {
            m_printed.lines.push_back(words(static_cast<std::size_t>(place)));
        }
    }

    const Question& m_question;
    const std::vector<int>& m_order;
    PrintedQuestion m_printed{};
};

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
        .language = paper_language(venue.language),
        .course_language = paper_language(edition.language),
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
    std::set<QuestionId> printed; // of what introduces them
    for (const auto& [id, order] : draw_questions(edition.bank, course.rule, seed)) {
        const Question& question = *find(edition.bank, id);
        sheet.questions.push_back(ByHand{question, order}.print(sheet.questions.size() + 1));
        for (const Introduction& each : question.introductions) {
            if (printed.insert(each.id).second) {
                sheet.questions.back().introductions.push_back({each.title, each.text});
            }
        }
    }
    return sheet;
}

} // namespace safeplaces
