// A question is read aloud as it stands on the screen, and each part stands out meanwhile.

#include "gui/answer_area.h"
#include "gui/controls/notices.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/status.h"
#include "gui/controls/words.h"
#include "gui/questions_screen.h"
#include "gui/read_aloud_button.h"

namespace safeplaces {

PageToRead QuestionsScreen::page_to_read() {
    const QuizState& now = m_model.state();
    m_said.clear();
    if (m_slide != nullptr) {
        return {parts_to_read(*now.page), now.language};
    }
    m_said = question_shown();
    std::vector<std::string> texts;
    for (const SaidPart& part : m_said) {
        texts.push_back(part.text);
    }
    return {texts, now.language};
}

std::vector<SaidPart> QuestionsScreen::question_shown() {
    std::vector<SaidPart> parts;
    if (m_safety != nullptr) {
        parts.push_back(m_safety->said());
    }
    parts.push_back(said_part(*m_question));
    parts.push_back(said_part(*m_how));
    for (const std::vector<SaidPart>& more :
         {m_answer->said(), m_strip->said(), m_notice->said()}) {
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

} // namespace safeplaces
