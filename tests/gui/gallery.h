#pragma once

#include "gui/theme.h"

#include <string>
#include <vector>

class wxWindow;

namespace safeplaces {

class Screen;

// Every control of the kit, on pages that look like the real screens: to look at, and for the tests
// and the audit of what a screen reader meets.

[[nodiscard]] const std::vector<std::string>& gallery_pages();

// Pre: `page` is one of gallery_pages().
[[nodiscard]] Screen*
make_gallery_page(const std::string& page, wxWindow* parent, const Look& look);

} // namespace safeplaces
