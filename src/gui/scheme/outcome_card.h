#pragma once

#include "gui/scheme/desk_page.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

// "What will happen", in sentences, and the button that does it.
class OutcomeCard : public DeskCard {
public:
    OutcomeCard(wxWindow* parent, const Look& look, std::function<void()> act);
    void show(const std::vector<std::string>& sentences, const std::string& button);
    [[nodiscard]] Button& button() { return *m_button; }

private:
    Paragraph* m_sentences;
    Button* m_button;
};

} // namespace safeplaces
