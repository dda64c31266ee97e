#pragma once

#include "app/library.h"

#include <filesystem>
#include <functional>
#include <string>

namespace safeplaces {

// Takes an invented venue from the first start to poster and sticker, through the same view-models
// as the window, with a clock and dice of its own: the same files come out each time. They stand in
// `folder` afterwards, the venue itself in <folder>/venue. A venue that an earlier demo left there
// is replaced; nothing else is deleted.
//
// Hands a line for each step to `say`. Returns a sentence saying what stopped it; empty when
// nothing did. Throws MachineError.
[[nodiscard]] std::string run_demo(const Library& library,
                                   const std::filesystem::path& folder,
                                   const std::function<void(const std::string&)>& say);

} // namespace safeplaces
