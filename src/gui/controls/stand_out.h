#pragma once

#include "gui/theme.h"

class wxWindow;

namespace safeplaces {

// Words stand out while they are read aloud, in the colours of what is selected; then in their own.
void let_stand_out(wxWindow& words, const Look& look);
void let_stand_back(wxWindow& words, const Look& look, Tone own = Tone::ink);

} // namespace safeplaces
