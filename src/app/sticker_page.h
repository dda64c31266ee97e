#pragma once

#include "app/library.h"
#include "app/sticker_check.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace safeplaces {

// The page that checks stickers in a browser, with the keys and the list of now in it: one file,
// for the scheme's web page and for any phone. It speaks English, as the sticker does.
//
// `shipped`: resources/sticker-check.html. Throws InstallError when it is not that.
// Pre: trust.revoked.
[[nodiscard]] std::string sticker_page(const StickerTrust& trust, std::string_view shipped);

// Saves it beside that file for venues, as "<scheme>-check.html", and returns its name. Throws as
// sticker_page(), MachineError. Pre: trust.revoked.
std::string save_sticker_page_beside(const std::filesystem::path& file,
                                     const StickerTrust& trust,
                                     const InstalledFiles& installed);

} // namespace safeplaces
