#pragma once

#include "app/library.h"

#include <filesystem>
#include <functional>
#include <string>

namespace safeplaces {

// Takes an invented venue from the first start to a provisional poster and sticker, then to its
// council and back with the real ones, through the same view-models as the windows. Clock and dice
// are its own: the same documents come out each time; only what is sealed with new keys differs.
// They stand in `folder` afterwards, the venue itself in <folder>/venue, the council's register in
// <folder>/council. Those that an earlier demo left there are replaced; nothing else is deleted.
//
// Hands a line for each step to `say`. Returns a sentence saying what stopped it; empty when
// nothing did. Throws MachineError.
[[nodiscard]] std::string run_demo(const Library& library,
                                   const InstalledFiles& files,
                                   const std::filesystem::path& folder,
                                   const std::function<void(const std::string&)>& say);

} // namespace safeplaces
