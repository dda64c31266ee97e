#include "app/led_questions_view_model.h"

#include "app/words/led_words.h"
#include "app/words/quiz_words.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

LedQuestionsViewModel::LedQuestionsViewModel(Desk& desk)
    : m_desk(desk), m_course(*course_of(desk, desk.led)) {
    m_state.course_title = course_title(desk.library, m_course.id, desk.language);
    m_state.is_marked = false;
    m_state.face = desk.led->face;
    m_state.has_other_face = has_easy_read(m_course, desk.led->language);
    m_state.number = desk.led->answered;
    m_state.questions = desk.led->answered + desk.led->questions.size();
    if (desk.led->questions.empty()) { // the last one was answered before another screen was opened
        finish();
    } else {
        ask();
    }
}

void LedQuestionsViewModel::take(const Answer& /*answer*/) {
    m_state.explanation =
        m_state.was_right ? answer_was_right(m_state.way) : led_answer_was_wrong();
    LedSession& session = *m_desk.led;
    session.questions.erase(session.questions.begin());
    if (!m_state.was_right) {
        session.questions.push_back(m_asked);
    }
    ++session.answered;
    m_state.questions = session.answered + session.questions.size();
}

void LedQuestionsViewModel::end() {
    m_desk.outside.confirm(end_led_question(), end_led_word(), [this] {
        m_desk.led.reset();
        m_state.stage = QuizState::Stage::practised;
        m_state.is_ended = true;
        changed();
    });
}

void LedQuestionsViewModel::ask() {
    m_asked = m_desk.led->questions.front();
    show_question(question(), m_asked.option_order);
    m_state.is_critical = question().gravity == Gravity::critical;
    m_state.progress = quiz_progress_in_words(m_state.number + 1, m_state.questions, 0);
    changed();
}

void LedQuestionsViewModel::finish() {
    m_desk.led->stage = LedSession::Stage::confirming;
    m_desk.led->finished = m_desk.outside.today();
    m_state.stage = QuizState::Stage::practised;
    m_state.result_title = led_questions_done();
    m_state.result_text = led_questions_done_text();
    changed();
}

const Question& LedQuestionsViewModel::in_words_of(Face face) {
    m_desk.led->face = face;
    return question();
}

const Question& LedQuestionsViewModel::question() const {
    const Edition& shown = edition_of(m_course, *m_desk.led);
    const Question* found = find(shown.bank, m_asked.question);
    assert(found != nullptr);
    return *found;
}

} // namespace safeplaces
