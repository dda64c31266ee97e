#pragma once

#include "gui/controls/screen.h"

#include <functional>
#include <string>

namespace safeplaces {

// What stands there when another screen could not be made, and `again` for once more.
[[nodiscard]] Screen* trouble_screen(wxWindow* parent,
                                     const Look& look,
                                     const std::string& trouble,
                                     std::function<void()> again);

} // namespace safeplaces
