#include "app/demo_training.h"

#include "app/courses_view_model.h"
#include "app/front_view_model.h"
#include "app/lesson_view_model.h"
#include "app/quiz_view_model.h"
#include "app/words/demo_words.h"
#include "app/words/quiz_words.h"

#include <algorithm>

namespace safeplaces {

namespace {

enum class Knowledge { knows, guesses_wrong };

std::size_t row_of(const QuizState& shown, const std::string& text) {
    return static_cast<std::size_t>(std::ranges::find(shown.options, text, &OptionState::text) -
                                    shown.options.begin());
}

// Gives the answer to the question on the screen as somebody would who knows it, or does not.
class Answering {
public:
    Answering(QuizViewModel& quiz, const Question& question, Knowledge knowledge)
        : m_quiz(quiz), m_question(question), m_knows(knowledge == Knowledge::knows) {}

    void operator()(const StepsInOrder& steps) {
        for (std::size_t place = 0; place < steps.steps.size(); ++place) {
            m_quiz.move_step(row_of(m_quiz.state(), steps.steps[place]), m_knows ? place : 0);
        }
    }
    void operator()(const Pairs& pairs) {
        for (const auto& [prompt, match] : pairs.pairs) {
            const auto right = static_cast<std::size_t>(match);
            m_quiz.match(row_of(m_quiz.state(), prompt),
                         m_knows ? right : (right + 1) % pairs.matches.size());
        }
    }
    void operator()(const Typed& typed) { m_quiz.type(m_knows ? right_answer_to(typed) : "-1"); }
    void operator()(Reflection) {}
    void operator()(const auto& /*chosen from a list*/) {
        for (const Option& option : options_of(m_question)) {
            if (option.is_right == m_knows) {
                m_quiz.choose(row_of(m_quiz.state(), option_in_words(m_question, option)));
            }
        }
    }

private:
    QuizViewModel& m_quiz;
    const Question& m_question;
    bool m_knows;
};

class Training {
public:
    Training(Desk& desk, const std::function<void(const std::string&)>& say)
        : m_desk(desk), m_say(say) {}

    bool train_everyone();
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

private:
    bool train(const LearnerRow& learner);
    bool learn(const LearnerRow& learner, const Course& course);
    void answer_all(QuizViewModel& quiz, const Course& course, Knowledge knowledge);
    bool went_well(const ScreenState& state);

    Desk& m_desk;
    const std::function<void(const std::string&)>& m_say;
    std::string m_trouble;
    bool m_has_failed_once = false; // one of the learners, at their first try
};

bool Training::train_everyone() {
    const std::vector<LearnerRow> learners = FrontViewModel{m_desk}.state().learners;
    return std::all_of(learners.begin(), learners.end(),
                       [&](const LearnerRow& learner) { return train(learner); });
}

bool Training::train(const LearnerRow& learner) {
    FrontViewModel front{m_desk};
    front.pick(learner.id);
    const std::vector<CourseRow> rows = CoursesViewModel{m_desk}.state().courses;
    return went_well(front.state()) &&
           std::all_of(rows.begin(), rows.end(), [&](const CourseRow& row) {
               const Course* course = find_course(m_desk.library, row.id);
               return !row.is_needed || course == nullptr || learn(learner, *course);
           });
}

bool Training::learn(const LearnerRow& learner, const Course& course) {
    LessonViewModel lesson{m_desk, course};
    while (!lesson.state().is_last) {
        lesson.next();
    }
    const std::string title = lesson.state().course_title;
    m_say(demo_has_read(learner.name, static_cast<int>(lesson.state().pages), title));

    QuizViewModel quiz{m_desk, course};
    if (!m_has_failed_once) {
        m_has_failed_once = true;
        answer_all(quiz, course, Knowledge::guesses_wrong);
        m_say(demo_has_not_passed(learner.name));
        quiz.try_again();
    }
    answer_all(quiz, course, Knowledge::knows);
    if (!went_well(quiz.state())) {
        return false;
    }
    m_say(demo_has_passed(learner.name, title));
    return true;
}

void Training::answer_all(QuizViewModel& quiz, const Course& course, Knowledge knowledge) {
    const QuestionBank& bank = edition_of(course, m_desk.language, Face::standard).bank;
    while (quiz.state().stage == QuizState::Stage::asking) {
        const auto question = std::ranges::find(bank, quiz.state().question, &Question::text);
        std::visit(Answering{quiz, *question, knowledge}, question->form);
        quiz.check_answer();
        quiz.next();
    }
}

bool Training::went_well(const ScreenState& state) {
    m_trouble = state.trouble;
    return m_trouble.empty();
}

} // namespace

std::string train_in_demo(Desk& desk, const std::function<void(const std::string&)>& say) {
    Training training{desk, say};
    static_cast<void>(training.train_everyone());
    return training.trouble();
}

} // namespace safeplaces
