// What can be chosen about a document in the print room: whose certificate, which sticker, for
// which course, how large, with what below the name.

#include "app/group_papers.h"
#include "app/poster_documents.h"
#include "app/print_view_model.h"
#include "documents/designs/catalogue.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace safeplaces {

void PrintViewModel::select_certificate(std::size_t certificate) {
    if (certificate >= m_state.certificates.size()) {
        return;
    }
    m_chosen = m_state.certificates[certificate].completion;
    m_state.page = 0;
    m_state.news.clear();
    m_state.saved.clear();
    show();
}

void PrintViewModel::select_course(std::size_t course) {
    if (course >= m_state.courses.size()) {
        return;
    }
    m_course = m_state.courses[course].id;
    m_state.page = 0;
    m_state.news.clear();
    m_state.saved.clear();
    show();
}

void PrintViewModel::select_sticker(std::size_t sticker) {
    if (sticker >= m_state.stickers.size()) {
        return;
    }
    m_state.sticker = sticker;
    m_state.news.clear();
    m_state.saved.clear();
    show();
}

void PrintViewModel::select_paper(std::size_t paper) {
    if (paper >= m_state.papers.size()) {
        return;
    }
    m_state.paper_size = paper;
    m_state.page = 0;
    ++m_state.document_number;
    m_state.news.clear();
    m_state.saved.clear();
    show();
}

void PrintViewModel::select_side(std::size_t side) {
    if (side >= m_state.sides.size()) {
        return;
    }
    m_state.side = side;
    ++m_state.document_number;
    m_state.news.clear();
    m_state.saved.clear();
    show();
}

void PrintViewModel::choose_detail(SignDetail detail, Wanted wanted) {
    m_state.news.clear();
    m_state.saved.clear();
    if (tried([&] { choose_sign_detail(m_desk.settings, detail, wanted); })) {
        show();
    } else {
        changed();
    }
}

void PrintViewModel::read_certificates(const VenueStanding& standing) {
    m_passed.clear();
    const std::map<PersonId, std::string> names = names_by_id(m_desk);
    for (Completion& completion : certified(standing)) {
        const auto person =
            std::find_if(standing.people.begin(), standing.people.end(),
                         [&](const Person& each) { return each.id == completion.person; });
        const auto leader = names.find(completion.led_by);
        m_passed.push_back({std::move(completion), person->name,
                            leader == names.end() ? std::string{} : leader->second});
    }
    const bool is_there = std::any_of(m_passed.begin(), m_passed.end(), [&](const Passed& each) {
        return each.completion.id.text == m_chosen;
    });
    if (!is_there) {
        m_chosen = m_passed.empty() ? std::string{} : m_passed.front().completion.id.text;
    }
}

void PrintViewModel::show_papers(const VenueStanding& standing) {
    const DocumentKind kind = m_state.documents[m_state.selected].kind;
    m_state.papers.clear();
    m_state.sides.clear();
    for (const Paper paper : design_of(kind).papers) {
        m_state.papers.push_back(paper_in_words(paper));
    }
    if (kind == DocumentKind::quiz_sheet) {
        const Course& course = *courses_for(kind, m_desk)[m_state.course];
        for (const QuizPrint print : quiz_prints) { // Easy Read is the last
            if (print != QuizPrint::easy_read || has_easy_read(course, m_desk.language)) {
                m_state.papers.push_back(print_in_words(print));
            }
        }
        m_state.paper_size = std::min(m_state.paper_size, m_state.papers.size() - 1);
    }
    if (kind == DocumentKind::sticker) {
        for (const StickerShape shape : sticker_shapes) {
            m_state.papers.push_back(shape_in_words(shape));
        }
    }
    if (kind == DocumentKind::sticker && sticker_of(kind, standing) != nullptr) {
        for (const GlassSide side : glass_sides) {
            m_state.sides.push_back(side_in_words(side));
        }
    }
}

StickerForm PrintViewModel::sticker_form() const {
    return {sticker_shapes.at(m_state.paper_size), glass_sides.at(m_state.side)};
}

// With one sticker there is nothing to choose.
void PrintViewModel::show_stickers(const VenueStanding& standing) {
    m_state.stickers.clear();
    const bool is_sticker = m_state.documents[m_state.selected].kind == DocumentKind::sticker;
    if (is_sticker && sign_gate(standing) == SignGate::approved &&
        standing.council.stickers.size() > 1) {
        for (const SignedSticker& each : standing.council.stickers) {
            m_state.stickers.push_back(
                {.number = each.statement.number, .words = sticker_line(each.statement)});
        }
    }
    if (m_state.sticker >= m_state.stickers.size()) {
        m_state.sticker = 0;
    }
}

void PrintViewModel::show_certificates() {
    m_state.certificates.clear();
    m_state.certificate = 0;
    if (m_state.documents[m_state.selected].kind != DocumentKind::certificate) {
        return;
    }
    for (const Passed& each : m_passed) {
        if (each.completion.id.text == m_chosen) {
            m_state.certificate = m_state.certificates.size();
        }
        m_state.certificates.push_back(
            {.completion = each.completion.id.text,
             .words =
                 certificate_line(each.person, course_title(m_desk.library, each.completion.course,
                                                            m_desk.language))});
    }
}

void PrintViewModel::show_courses() {
    m_state.courses.clear();
    m_state.course = 0;
    const DocumentKind kind = m_state.documents[m_state.selected].kind;
    if (!is_for_a_course(kind)) {
        return;
    }
    for (const Course* course : courses_for(kind, m_desk)) {
        if (course->id == m_course) {
            m_state.course = m_state.courses.size();
        }
        m_state.courses.push_back(
            {.id = course->id, .words = course_title(m_desk.library, course->id, m_desk.language)});
    }
}

} // namespace safeplaces
