#pragma once

#include "gui/controls/box.h"

#include <string>
#include <vector>

namespace safeplaces {

class Paragraph;

// "What will happen", in numbered sentences on a tint: read before one presses.
class OutcomeBox : public Box {
public:
    OutcomeBox(wxWindow* parent, const Look& look);
    void show(const std::vector<std::string>& sentences);

private:
    Paragraph* m_sentences;
};

} // namespace safeplaces
