#include "app/lesson_view_model.h"

#include "app/reading.h"
#include "app/refreshers.h"
#include "app/scenario_view_model.h"
#include "app/words/course_words.h"
#include "app/words/refresher_words.h"

#include <algorithm>

namespace safeplaces {

LessonViewModel::LessonViewModel(Desk& desk, const Course& course)
    : m_desk(desk), m_course(course) {
    tried([&] {
        m_state.face = face_of_learner(desk, course);
        const Progress reading = reading_of(desk, course);
        const auto last = static_cast<std::size_t>(reading.last);
        const std::size_t end = edition().slides.size() - 1;
        const bool is_read_again = reading.is_finished && last >= end;
        m_state.page = is_read_again ? 0 : std::min(last, end);
    });
    visit();
    show();
}

LessonViewModel::LessonViewModel(Desk& desk, const Course& course, Refresher /*tag*/)
    : m_desk(desk), m_course(course) {
    tried([&] {
        m_state.face = face_of_learner(desk, course);
        m_only = pages_to_refresh(desk, course);
    });
    m_state.is_refresher = !m_only.empty();
    visit();
    show();
}

LessonViewModel::LessonViewModel(Desk& desk, const Course& course, const SlideAddress& page)
    : m_desk(desk), m_course(course) {
    m_state.is_from_quiz = true;
    tried([&] { m_state.face = face_of_learner(desk, course); });
    m_state.page = slide_index(edition(), page);
    show();
}

void LessonViewModel::next() {
    if (m_state.page + 1 < slides().size()) {
        go_to(m_state.page + 1);
    }
}

void LessonViewModel::back() {
    if (m_state.page > 0) {
        go_to(m_state.page - 1);
    }
}

void LessonViewModel::go_to(std::size_t page) {
    if (page >= slides().size()) {
        return;
    }
    m_state.page = page;
    m_state.is_contents_open = false;
    visit();
    show();
}

void LessonViewModel::toggle_contents() {
    m_state.is_contents_open = !m_state.is_contents_open;
    changed();
}

void LessonViewModel::switch_face(Face face) {
    const SlideAddress here = slides()[m_state.page]->address;
    m_state.face = face;
    if (m_only.empty()) {
        m_state.page = slide_index(edition(), here);
    } // else each page is the same one in the other words
    tried([&] { choose_face(m_desk, face); });
    visit();
    show();
}

ProgressKey LessonViewModel::key() const {
    return {.person = m_desk.session.learner().value(),
            .course = m_course.id,
            .language = m_desk.language,
            .face = m_state.face};
}

const Edition& LessonViewModel::edition() const {
    return edition_of(m_course, m_desk.language, m_state.face);
}

std::vector<const Slide*> LessonViewModel::slides() const {
    std::vector<const Slide*> shown;
    const Edition& all = edition();
    for (const SlideAddress& page : m_only) {
        shown.push_back(&all.slides[slide_index(all, page)]);
    }
    for (const Slide& slide : all.slides) {
        if (m_only.empty()) {
            shown.push_back(&slide);
        }
    }
    return shown;
}

void LessonViewModel::visit() {
    m_state.practice.clear();
    if (m_state.is_from_quiz || m_state.is_refresher) {
        return;
    }
    tried([&] {
        m_desk.progress.visit(key(), static_cast<int>(m_state.page));
        if (m_state.page + 1 == edition().slides.size()) {
            m_desk.progress.finish(key());
            note_read(m_desk, m_course);
            m_state.practice = way_to_practice(m_desk, m_course, edition());
        }
    });
}

void LessonViewModel::show() {
    const std::vector<const Slide*> shown = slides();
    m_state.course_title = m_only.empty() ? edition().title : refresher_title(edition().title);
    m_state.slide = shown[m_state.page];
    m_state.language = edition().language;
    m_state.pages = shown.size();
    m_state.is_last = m_state.page + 1 == m_state.pages;
    m_state.has_easy_read = has_easy_read(m_course, m_desk.language);
    m_state.contents.clear();
    for (const Slide* slide : shown) {
        m_state.contents.push_back(slide->title);
    }
    // The quiz counts like two pages.
    const auto left = static_cast<long>(m_state.pages - m_state.page) + 1;
    const long all = static_cast<long>(edition().slides.size()) + 2;
    const std::chrono::minutes rest{
        std::max<std::chrono::minutes::rep>(1, m_course.minutes.count() * left / all)};
    m_state.progress = lesson_progress_in_words(m_state.page + 1, m_state.pages, rest);
    changed();
}

} // namespace safeplaces
