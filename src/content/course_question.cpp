#include "content/course_question.h"

#include "content/html_words.h"
#include "content/lesson_reader.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/overload.h"
#include "domain/plain_id.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::size_t most_to_choose_from = 12; // more than anybody can weigh
constexpr std::size_t fewest_steps = 3;
constexpr std::size_t most_steps = 8; // more than anybody can keep in mind

// Makes a question of ours from one of any kind, or refuses it.
class CourseQuestion {
public:
    CourseQuestion(const QuizItem& item, const std::string& file) : m_item(item), m_file(file) {}

    [[nodiscard]] WrittenQuestion read() {
        m_written.line = m_item.place.line;
        read_id();
        read_tags();
        read_picture();
        m_written.question.text = words(m_item.stem, m_item.stem.place);
        if (m_written.question.text.empty()) {
            refuse(m_item.stem.place, "the question has no words");
        }
        m_written.question.why = words(m_item.general_feedback, m_item.general_feedback.place);
        m_written.question.form = form();
        return std::move(m_written);
    }

    [[nodiscard]] Introduction introduction() {
        read_id();
        if (!m_item.tags.empty()) {
            refuse(m_item.place, "a question needs its answers in { }; text that asks nothing has "
                                 "no tags");
        }
        if (m_item.picture) {
            refuse(m_item.picture->place, "a picture stands before a question, not before text");
        }
        Introduction made{m_written.question.id, m_item.title,
                          words(m_item.stem, m_item.stem.place)};
        if (made.text.empty()) {
            refuse(m_item.place, "the text before a question has no words");
        }
        return made;
    }

private:
    [[noreturn]] void refuse(FilePlace place, const std::string& what) const {
        throw InputError(m_file, place.line, what);
    }

    void read_id() {
        const auto& [id, place] = m_item.id;
        if (place.line == 0) {
            refuse(m_item.place, "the question has no [id:]");
        }
        if (!is_plain_id(id)) {
            refuse(place, "'" + id + "' is no id");
        }
        m_written.question.id.text = id;
    }

    void read_tags() {
        for (const auto& [text, place] : m_item.tags) {
            if (text == "critical") {
                m_written.question.gravity = Gravity::critical;
            } else if (text.starts_with("page-")) {
                if (!m_written.page.empty()) {
                    refuse(place, "two [tag:page-] before one question");
                }
                m_written.page = text.substr(5);
            } else {
                refuse(place, "the tag [tag:" + text + "] means nothing here");
            }
        }
        if (m_written.page.empty()) {
            refuse(m_item.place, "the question has no [tag:page-] for the slide that teaches it");
        }
    }

    void read_picture() {
        if (!m_item.picture) {
            return;
        }
        const auto& [file, alt, place] = *m_item.picture;
        if (const std::string fault = fault_of_picture_path(file); !fault.empty()) {
            refuse(place, fault);
        }
        if (alt.empty()) {
            refuse(place, "a picture needs words");
        }
        m_written.question.picture = SlidePicture{file, {}, alt, {}};
        m_written.picture_line = place.line;
    }

    [[nodiscard]] std::string words(const ItemText& text, FilePlace place) const {
        switch (text.format) {
        case TextFormat::moodle:
        case TextFormat::plain:
            break;
        case TextFormat::html: {
            HtmlWords found = html_words(text.text);
            if (!found.refused.empty()) {
                refuse(place, "[html] with " + found.refused + ": a question is plain words");
            }
            return std::move(found.words);
        }
        case TextFormat::markdown:
            refuse(place, "[markdown]: a question is plain words");
        }
        return text.text;
    }

    [[nodiscard]] QuestionForm form() const {
        return std::visit(
            Overload{
                [&](const SingleItem& single) -> QuestionForm {
                    return one_answer(single.choices);
                },
                [&](const MultipleItem& many) -> QuestionForm {
                    return several_answers(many.choices);
                },
                [&](const TrueFalseItem& truth) -> QuestionForm { return true_or_false(truth); },
                [&](const ShortAnswerItem& typed) -> QuestionForm { return typed_words(typed); },
                [&](const NumericalItem& numbers) -> QuestionForm { return typed_number(numbers); },
                [&](const MatchingItem& matching) -> QuestionForm { return pairs(matching); },
                [&](const OrderingItem& ordering) -> QuestionForm { return steps(ordering); },
                [&](EssayItem) -> QuestionForm { return reflection(); },
                [&](DescriptionItem) -> QuestionForm {
                    refuse(m_item.place, "a question needs its answers in { }");
                }},
            m_item.form);
    }

    // Of a kind whose answers cannot each say why.
    void need_why() const {
        if (m_item.general_feedback.text.empty()) {
            refuse(m_item.place, "a question of this kind says why behind #### at its end");
        }
    }

    // Adds it to what is known by now; false where it is known.
    static bool is_new(std::set<std::string>& seen, const std::string& words) {
        return seen.insert(folded(words)).second;
    }

    [[nodiscard]] StepsInOrder steps(const OrderingItem& ordering) const {
        need_why();
        if (ordering.steps.size() < fewest_steps || ordering.steps.size() > most_steps) {
            refuse(m_item.place, "a question about an order has 3 to 8 steps");
        }
        std::set<std::string> seen;
        for (const std::string& step : ordering.steps) {
            if (!is_new(seen, step)) {
                refuse(m_item.place, "two steps have the same words");
            }
        }
        return {ordering.steps};
    }

    [[nodiscard]] Pairs pairs(const MatchingItem& matching) const {
        need_why();
        Pairs made;
        std::set<std::string> seen;
        for (const auto& [prompt, match] : matching.pairs) {
            const auto known = std::ranges::find(made.matches, match);
            const auto place = static_cast<int>(known - made.matches.begin());
            if (known == made.matches.end()) {
                made.matches.push_back(match);
            }
            if (prompt.text.empty()) {
                continue;
            }
            if (!is_new(seen, prompt.text)) {
                refuse(prompt.place, "two pairs begin with the same words");
            }
            made.pairs.push_back({words(prompt, prompt.place), place});
        }
        if (made.pairs.size() < 2 || made.pairs.size() > most_steps) {
            refuse(m_item.place, "a matching question has 2 to 8 pairs");
        }
        if (made.matches.size() < 2 || made.matches.size() > most_to_choose_from) {
            refuse(m_item.place, "a matching question has 2 to 12 different matches");
        }
        return made;
    }

    void add_accepted(Typed& typed,
                      std::variant<std::string, NumberPattern> pattern,
                      double share,
                      const ItemText& feedback,
                      FilePlace place) const {
        if (typed.answers.size() == most_to_choose_from) {
            refuse(place, "a question has at most 12 options");
        }
        if (feedback.text.empty()) {
            refuse(place, "an option has no feedback after #");
        }
        if (share != 0 && share != 100) {
            refuse(place, "a typed answer is right (=) or wrong (=%0%)");
        }
        typed.answers.push_back({std::move(pattern), words(feedback, feedback.place), share > 0});
    }

    void need_right_one(const Typed& typed) const {
        if (std::ranges::none_of(typed.answers, &Typed::Accepted::is_right)) {
            refuse(m_item.place, "no right answer");
        }
        for (const Typed::Accepted& accepted : typed.answers) {
            const Answer answer = answer_to(typed, as_typed(accepted));
            if (accepted.is_right &&
                (answer.empty() || answer.front() == static_cast<int>(typed.answers.size()) ||
                 !typed.answers[static_cast<std::size_t>(answer.front())].is_right)) {
                refuse(m_item.place,
                       "a right answer cannot be typed, or one before it fits it too");
            }
        }
    }

    [[nodiscard]] Typed typed_words(const ShortAnswerItem& item) const {
        need_why();
        Typed typed;
        for (const auto& [text, share, feedback] : item.answers) {
            add_accepted(typed, words(text, text.place), share, feedback, text.place);
        }
        need_right_one(typed);
        return typed;
    }

    [[nodiscard]] Typed typed_number(const NumericalItem& item) const {
        need_why();
        Typed typed;
        for (const auto& [pattern, share, feedback] : item.answers) {
            add_accepted(typed, pattern, share, feedback, feedback.place);
        }
        need_right_one(typed);
        return typed;
    }

    [[nodiscard]] Reflection reflection() const {
        need_why();
        if (m_written.question.gravity == Gravity::critical) {
            refuse(m_item.place, "a question with a free answer is not marked, so not critical");
        }
        return {};
    }

    [[nodiscard]] TrueOrFalse true_or_false(const TrueFalseItem& truth) const {
        const auto& [is_true, when_wrong, when_right] = truth;
        if (when_wrong.text.empty() || when_right.text.empty()) {
            refuse(when_wrong.place, "true or false needs two feedbacks: #when wrong #when right");
        }
        return {is_true, words(when_wrong, when_wrong.place), words(when_right, when_right.place)};
    }

    [[nodiscard]] std::vector<Option> options_in(const std::vector<ItemChoice>& choices) const {
        std::vector<Option> options;
        std::set<std::string> seen;
        for (const auto& [text, share, feedback] : choices) {
            if (options.size() == most_to_choose_from) {
                refuse(text.place, "a question has at most 12 options");
            }
            if (feedback.text.empty()) {
                refuse(text.place, "an option has no feedback after #");
            }
            if (!is_new(seen, text.text)) {
                refuse(text.place, "two options have the same words");
            }
            options.push_back({words(text, text.place), words(feedback, text.place), share > 0});
        }
        if (options.size() < 2) {
            refuse(choices.front().text.place, "a question needs at least two options");
        }
        return options;
    }

    [[nodiscard]] OneAnswer one_answer(const std::vector<ItemChoice>& choices) const {
        OneAnswer answer{options_in(choices)};
        bool has_right = false;
        for (const ItemChoice& choice : choices) {
            if (choice.share != 0 && choice.share != 100) {
                refuse(choice.text.place, "where one option has a share, each is written ~%share%");
            }
            if (choice.share == 100 && has_right) {
                refuse(choice.text.place,
                       "a second right answer; write shares where several are right");
            }
            has_right = has_right || choice.share == 100;
        }
        if (!has_right) {
            refuse(m_item.place, "no right answer");
        }
        return answer;
    }

    [[nodiscard]] SeveralAnswers several_answers(const std::vector<ItemChoice>& choices) const {
        SeveralAnswers answers{options_in(choices)};
        double sum = 0;
        for (const ItemChoice& choice : choices) {
            sum += std::max(choice.share, 0.0);
        }
        const auto right = std::ranges::count(answers.options, true, &Option::is_right);
        const bool has_shares = std::ranges::any_of(
            choices, [](const ItemChoice& choice) { return choice.share != 0; });
        for (const ItemChoice& choice : choices) {
            if (has_shares && choice.share == 0) {
                refuse(choice.text.place, "where one option has a share, each is written ~%share%");
            }
            if (choice.share < 0 && choice.share != -100) {
                refuse(choice.text.place, "the share of a wrong option is %-100%");
            }
        }
        if (right == 0) {
            refuse(m_item.place, "no right answer");
        }
        if (right == 1) {
            refuse(m_item.place, "one right answer is written with =, without shares");
        }
        if (std::abs(sum - 100) > 0.05) { // three thirds are written 33.33
            refuse(m_item.place, "the shares of the right options do not add up to 100");
        }
        return answers;
    }

    const QuizItem& m_item;
    const std::string& m_file;
    WrittenQuestion m_written{};
};

} // namespace

WrittenQuestion course_question(const QuizItem& item, const std::string& file) {
    return CourseQuestion{item, file}.read();
}

Introduction course_introduction(const QuizItem& item, const std::string& file) {
    return CourseQuestion{item, file}.introduction();
}

} // namespace safeplaces
