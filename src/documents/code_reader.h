#pragma once

#include "domain/print/drawing.h"

#include <string>
#include <vector>

namespace safeplaces {

// The texts of the codes (QR) that a picture shows, whichever way it was held: of 4 at most.
[[nodiscard]] std::vector<std::string> codes_in(const PixelPicture& picture);

} // namespace safeplaces
