#pragma once

#include "app/sticker_check.h"

#include <string>
#include <string_view>

namespace safeplaces {

// The page that checks stickers in a browser, with the keys and the list of now in it: one file,
// for the scheme's web page and for any phone. It speaks English, as the sticker does.
//
// `shipped`: resources/sticker-check.html. Throws InstallError when it is not that.
// Pre: trust.revoked.
[[nodiscard]] std::string sticker_page(const StickerTrust& trust, std::string_view shipped);

} // namespace safeplaces
