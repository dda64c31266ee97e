// What is said in the print room of a document that is there: a letter that cannot be printed, a
// name without room, what was issued before.

#include "app/issued.h"
#include "app/print_view_model.h"
#include "app/words/issue_words.h"

namespace safeplaces {

// The page can be looked at, with a box where the letter should be, and not be saved.
void PrintViewModel::refuse_missing_letter() {
    const auto letter = missing_letter(m_state.document->drawing);
    if (!letter) {
        return;
    }
    const StatusWords words = letter_missing_in_words(*letter, m_state.document->drawing);
    m_state.status_title = words.title;
    m_state.status_text = words.text;
    m_state.may_be_made = false;
    const bool is_persons =
        m_state.document->kind == DocumentKind::certificate &&
        m_desk.library.fonts.missing_letter(m_passed[m_state.certificate].person).has_value();
    m_state.remedy = is_persons ? PrintRemedy::people : PrintRemedy::registration;
}

// Of a document that is there already, what saving it once more gives.
void PrintViewModel::show_issued() {
    if (!m_state.may_be_made || !is_official(*m_state.document)) {
        return;
    }
    const IssuedBefore before = issued_before(m_desk, *m_state.document);
    const std::string words = issued_before_in_words(before.reissue, before.on);
    if (!words.empty()) {
        m_state.status_text += (m_state.status_text.empty() ? "" : "\n") + words;
    }
}

// It is printed all the same, for whoever looks at it can judge: and what was issued once is handed
// out again.
void PrintViewModel::say_too_long() {
    const std::string& name = m_state.document->drawing.too_long;
    if (!name.empty() && m_state.may_be_made) {
        const std::string& text = m_state.status_text;
        m_state.status_text = too_long_in_words(name) + (text.empty() ? "" : "\n") + text;
    }
}

} // namespace safeplaces
