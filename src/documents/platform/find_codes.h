#pragma once

#include "domain/print/drawing.h"

#include <string>
#include <vector>

// The texts of the codes in the picture, as zxing-cpp finds them, are added to `texts`. On Linux it
// stands in a library of its own, which comes into memory with the first picture and not with every
// start; on Windows in the program.
extern "C" void safeplaces_find_codes(const safeplaces::PixelPicture& picture,
                                      std::vector<std::string>& texts);

namespace safeplaces {

// The name of that library's file, which open_find_codes() finds where the program was installed.
[[nodiscard]] const char* find_codes_file();

// Throws InstallError when the file is not there, or is another one.
[[nodiscard]] decltype(&safeplaces_find_codes) open_find_codes(const char* file);

} // namespace safeplaces
