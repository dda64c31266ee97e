#pragma once

#include "gui/theme.h"

class wxWindow;

namespace safeplaces {

class Screen;

// The pages of the gallery, by what they show.
[[nodiscard]] Screen* home_page(wxWindow* parent, const Look& look);
[[nodiscard]] Screen* form_page(wxWindow* parent, const Look& look);
[[nodiscard]] Screen* fields_page(wxWindow* parent, const Look& look);
[[nodiscard]] Screen* slide_page(wxWindow* parent, const Look& look);
[[nodiscard]] Screen* quiz_page(wxWindow* parent, const Look& look);
[[nodiscard]] Screen* answers_page(wxWindow* parent, const Look& look);
[[nodiscard]] Screen* print_page(wxWindow* parent, const Look& look);
[[nodiscard]] Screen* records_page(wxWindow* parent, const Look& look);

// What their buttons do.
inline void nothing() {
}

} // namespace safeplaces
