#include "gui/controls/stand_out.h"

#include <wx/window.h>

namespace safeplaces {

void let_stand_out(wxWindow& words, const Look& look) {
    words.SetBackgroundColour(look.colours().fill);
    words.SetForegroundColour(look.colours().on_fill);
    words.Refresh();
}

void let_stand_back(wxWindow& words, const Look& look, Tone own) {
    words.SetBackgroundColour(words.GetParent()->GetBackgroundColour());
    words.SetForegroundColour(look.colour(own));
    words.Refresh();
}

} // namespace safeplaces
