#include "app/led_slides_view_model.h"

#include "app/words/led_words.h"

#include <algorithm>

namespace safeplaces {

LedSlidesViewModel::LedSlidesViewModel(Desk& desk)
    : m_desk(desk), m_course(*course_of(desk, desk.led)) {
    show();
}

void LedSlidesViewModel::next() {
    if (m_state.is_over) {
        return;
    }
    LedSession& session = *m_desk.led;
    if (m_state.is_last) {
        begin_questions(m_desk);
        m_state.is_over = true;
        changed();
        return;
    }
    ++session.page;
    show();
}

void LedSlidesViewModel::back() {
    if (!m_state.is_over && m_state.page > 0) {
        --m_desk.led->page;
        show();
    }
}

void LedSlidesViewModel::switch_face(Face face) {
    if (m_state.is_over) {
        return;
    }
    LedSession& session = *m_desk.led;
    const SlideAddress here = edition().slides[session.page].address;
    session.face = face;
    session.page = slide_index(edition(), here);
    show();
}

void LedSlidesViewModel::end() {
    m_desk.outside.confirm(end_led_question(), end_led_word(), [this] {
        m_desk.led.reset();
        m_state.is_over = true;
        changed();
    });
}

const Edition& LedSlidesViewModel::edition() const {
    return edition_of(m_course, *m_desk.led);
}

void LedSlidesViewModel::show() {
    LedSession& session = *m_desk.led;
    const Edition& shown = edition();
    session.page = std::min(session.page, shown.slides.size() - 1);
    m_state.course_title = shown.title;
    m_state.page = session.page;
    m_state.pages = shown.slides.size();
    m_state.slide = &shown.slides[session.page];
    m_state.progress = led_progress(session.page + 1, m_state.pages);
    m_state.face = shown.face;
    m_state.has_easy_read = has_easy_read(m_course, session.language);
    m_state.is_last = session.page + 1 == m_state.pages;
    changed();
}

} // namespace safeplaces
