#pragma once

#include "gui/theme.h"

#include <wx/choice.h>

namespace safeplaces {

// A closed drop-down list. The wheel over it scrolls the page: whoever scrolls past it must not
// change an answer without seeing it.
class DropDown : public wxChoice {
public:
    DropDown(wxWindow* parent, const Look& look);
};

} // namespace safeplaces
