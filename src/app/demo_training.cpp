#include "app/demo_training.h"

#include "app/courses_view_model.h"
#include "app/front_view_model.h"
#include "app/lesson_view_model.h"
#include "app/quiz_view_model.h"
#include "app/words/demo_words.h"

#include <algorithm>

namespace safeplaces {

namespace {

// Whether the option that stands at that place of the screen is right.
bool is_right(const Question& question, const QuizState& shown, std::size_t place) {
    const std::vector<Option> options = options_of(question);
    if (std::holds_alternative<TrueOrFalse>(question.form)) {
        return options[place].is_right; // always shown in this order
    }
    return std::any_of(options.begin(), options.end(), [&](const Option& option) {
        return option.is_right && option.text == shown.options[place].text;
    });
}

class Training {
public:
    Training(Desk& desk, const std::function<void(const std::string&)>& say)
        : m_desk(desk), m_say(say) {}

    bool train_everyone();
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

private:
    bool train(const LearnerRow& learner);
    bool learn(const LearnerRow& learner, const Course& course);
    enum class Knowledge { knows, guesses_wrong };
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
        const QuizState shown = quiz.state();
        const auto question = std::find_if(bank.begin(), bank.end(), [&](const Question& each) {
            return each.text == shown.question;
        });
        for (std::size_t place = 0; place < shown.options.size(); ++place) {
            const bool right = is_right(*question, shown, place);
            if (right == (knowledge == Knowledge::knows)) {
                quiz.choose(place);
            }
        }
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
