// A question is read aloud as it stands on the screen, and each part stands out meanwhile.

#include "gui/answer_area.h"
#include "gui/controls/notices.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/status.h"
#include "gui/controls/words.h"
#include "gui/questions_screen.h"
#include "gui/read_aloud_button.h"
#include "gui/reading_parts.h"

#include <algorithm>

namespace safeplaces {

std::vector<PartToRead> QuestionsScreen::page_to_read() {
    const QuizState& now = m_model.state();
    m_said.clear();
    if (m_slide != nullptr) {
        return in_language(parts_to_read(*now.page), now.language);
    }
    m_said = question_shown();
    std::vector<PartToRead> parts;
    for (const SaidPart& part : m_said) {
        parts.push_back({part.text, part.is_ours ? m_here.desk.language : now.language});
    }
    return parts;
}

std::vector<SaidPart> QuestionsScreen::question_shown() {
    std::vector<SaidPart> parts;
    if (m_safety != nullptr) {
        parts.push_back(m_safety->said());
    }
    parts.push_back(said_part(*m_question));
    parts.push_back(ours(said_part(*m_how)));
    std::vector<SaidPart> result = m_strip->said();
    if (!result.empty()) {
        const SaidPart more = result.back();
        result.pop_back();
        const std::vector<SaidPart> both = with_ours_after(m_model.state().why, more);
        result.insert(result.end(), both.begin(), both.end());
    }
    for (const std::vector<SaidPart>& more : {m_answer->said(), result, m_notice->said()}) {
        parts.insert(parts.end(), more.begin(), more.end());
    }
    return parts;
}

void QuestionsScreen::mark(const std::optional<SentenceToRead>& sentence) {
    if (m_slide != nullptr) {
        m_slide->mark(sentence);
        return;
    }
    if (m_marked) {
        m_said[*m_marked].mark({});
        m_marked.reset();
    }
    if (sentence) {
        m_marked = sentence->part;
        const SaidPart& part = m_said[*m_marked];
        part.mark(range_of(*sentence));
        show_part(*part.where, 0, part.where->GetSize().y);
    }
}

void QuestionsScreen::stop_reading_what_has_changed() {
    if (m_marked &&
        !std::ranges::equal(m_said, question_shown(), {}, &SaidPart::text, &SaidPart::text)) {
        stop_reading(m_aloud);
    }
}

} // namespace safeplaces
