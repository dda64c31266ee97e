#pragma once

#include "domain/print/drawing.h"

#include <string>
#include <vector>

namespace safeplaces {

// What finds the codes comes into memory with the first picture; this brings it there. Throws
// InstallError when it is not there.
void load_code_reader();

// The texts of the codes (QR) that a picture shows, whichever way it was held: of 4 at most.
// Throws InstallError.
[[nodiscard]] std::vector<std::string> codes_in(const PixelPicture& picture);

} // namespace safeplaces
