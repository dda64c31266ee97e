#pragma once

#include "app/start_view_model.h"
#include "gui/controls/screen.h"
#include "gui/language_entry.h"

namespace safeplaces {

// The very first screen, and the list of venues. `model` lives at least as long as anybody can use
// the screen.
[[nodiscard]] Screen* start_screen(wxWindow* parent,
                                   const Look& look,
                                   StartViewModel& model,
                                   const LanguageChoice& languages = {});

} // namespace safeplaces
