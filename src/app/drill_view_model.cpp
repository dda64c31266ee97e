#include "app/drill_view_model.h"

#include "app/reading.h"
#include "app/words/drill_words.h"
#include "app/words/quiz_words.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

namespace {

std::string setting_of(const PersonId& person) {
    return "drill." + person.text;
}

// The courses that the learner must hold, as far as they are there.
std::vector<const Course*> courses_of_learner(Desk& desk) {
    std::vector<const Course*> courses;
    const auto person = desk.people.find(desk.session.learner().value());
    for (const CourseNeed& need : desk.library.scheme.gate) {
        const Course* course = find_course(desk.library, need.course);
        if (person && course != nullptr && is_wanted_from(*person, need)) {
            courses.push_back(course);
        }
    }
    return courses;
}

} // namespace

bool has_drill_to_do(Desk& desk) {
    const PersonId learner = desk.session.learner().value();
    const auto person = desk.people.find(learner);
    if (!person) {
        return false;
    }
    const Date today = desk.outside.today();
    const auto [held, wanted] =
        training_of(*person, desk.library.scheme.gate, desk.completions.of(learner), today);
    return wanted > 0 && held == wanted &&
           desk.settings.get(setting_of(learner)) != quarter_of(today);
}

void forget_drill(Desk& desk, const PersonId& person) {
    desk.settings.remove(setting_of(person));
}

DrillViewModel::DrillViewModel(Desk& desk) : m_desk(desk) {
    m_state.course_title = drill_title();
    if (!tried([&] { draw(); })) {
        m_asked.clear();
    }
    m_state.questions = m_asked.size();
    if (m_asked.empty()) {
        m_state.stage = QuizState::Stage::practised;
        m_state.result_title = drill_title();
    } else {
        ask();
    }
}

void DrillViewModel::take(const Answer& /*answer*/) {
    const Asked& asked = m_asked[m_state.number];
    const Edition& shown = edition_of(asked);
    const std::string& page = shown.slides[slide_index(shown, question_of(asked).taught_on)].title;
    m_right += m_state.was_right ? 1 : 0;
    m_state.explanation =
        m_state.was_right ? answer_was_right(m_state.way) : drill_answer_was_wrong();
    if (!m_state.was_right && std::find(m_missed.begin(), m_missed.end(), page) == m_missed.end()) {
        m_missed.push_back(page);
    }
}

void DrillViewModel::draw() {
    const std::vector<const Course*> courses = courses_of_learner(m_desk);
    for (const auto& [id, drawn] :
         draw_drill(courses, m_desk.attempts.all(), m_desk.outside.random())) {
        m_asked.push_back({find_course(m_desk.library, id), drawn});
    }
    m_state.face = chosen_face(m_desk);
    m_state.has_other_face = std::any_of(m_asked.begin(), m_asked.end(), [&](const Asked& each) {
        return has_easy_read(*each.course, m_desk.language);
    });
}

const Edition& DrillViewModel::edition_of(const Asked& asked) const {
    return safeplaces::edition_of(*asked.course, m_desk.language, m_state.face);
}

const Question& DrillViewModel::question_of(const Asked& asked) const {
    const Question* question = find(edition_of(asked).bank, asked.drawn.question);
    assert(question != nullptr);
    return *question;
}

const Question& DrillViewModel::in_words_of(Face face) {
    tried([&] { choose_face(m_desk, face); });
    m_state.face = face;
    return question_of(m_asked[m_state.number]);
}

void DrillViewModel::ask() {
    const Asked& asked = m_asked[m_state.number];
    show_question(question_of(asked), asked.drawn.option_order);
    m_state.language = edition_of(asked).language;
    m_state.progress = quiz_progress_in_words(m_state.number + 1, m_state.questions, m_right);
    changed();
}

void DrillViewModel::finish() {
    tried([&] {
        m_desk.settings.put(setting_of(m_desk.session.learner().value()),
                            quarter_of(m_desk.outside.today()));
    });
    // Where that could not be kept, the practice is offered once more, and the screen says why.
    const ResultWords words = drill_done_in_words(m_right, m_state.questions, m_missed);
    m_state.stage = QuizState::Stage::practised;
    m_state.result_title = words.title;
    m_state.result_text = words.text;
    changed();
}

} // namespace safeplaces
