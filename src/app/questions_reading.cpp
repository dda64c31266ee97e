// The texts between the questions.

#include "app/questions_view_model.h"
#include "app/words/quiz_words.h"

namespace safeplaces {

namespace {

// As a page of a lesson.
Slide page_of(const Introduction& introduction) {
    const std::string& title = introduction.title;
    return {.address = {introduction.id.text},
            .title = title.empty() ? title_of_introduction() : title,
            .blocks = {Prose{{{introduction.text}}}},
            .picture = {}};
}

} // namespace

void QuestionsViewModel::go_on_reading() {
    m_state.stage = QuizState::Stage::asking;
    m_state.page.reset();
    for (const Introduction& introduction : m_question->introductions) {
        if (m_read.insert(introduction.id).second) {
            m_state.stage = QuizState::Stage::reading;
            m_state.page = page_of(introduction);
            return;
        }
    }
}

void QuestionsViewModel::read_again() {
    if (m_state.stage == QuizState::Stage::asking) {
        for (const Introduction& introduction : m_question->introductions) {
            m_read.erase(introduction.id);
        }
        go_on_reading();
        changed();
    }
}

void QuestionsViewModel::show_page_in_its_words() {
    for (const Introduction& introduction : m_question->introductions) {
        if (m_state.page && m_state.page->address.file == introduction.id.text) {
            m_state.page = page_of(introduction);
        }
    }
}

} // namespace safeplaces
