#include "gui/scheme/outcome_card.h"

#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/words.h"

#include <utility>

namespace safeplaces {

OutcomeCard::OutcomeCard(wxWindow* parent, const Look& look, std::function<void()> act)
    : DeskCard(parent, look, tr("What will happen")),
      m_sentences(new Paragraph(this, look, {})),
      m_button(new Button(this, look, ButtonKind::primary, " ", std::move(act))) {
    add(m_sentences);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_button);
    add(row, space::button);
    end();
}

void OutcomeCard::show(const std::vector<std::string>& sentences, const std::string& button) {
    std::string words;
    for (const std::string& sentence : sentences) {
        words += (words.empty() ? "" : "\n") + sentence;
    }
    m_sentences->set_words(words);
    m_button->set_words(button.empty() ? " " : button);
}

} // namespace safeplaces
