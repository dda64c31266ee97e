#pragma once

#include <string>

namespace safeplaces {

// What our red, green and blue mean, as an ICC profile (version 2) for sRGB: PDF/A wants one inside
// the file. Made here, so that nobody else's licence comes with a document.
//
// Source: IEC 61966-2-1 (sRGB); ICC.1:1998-09, section 6.
[[nodiscard]] std::string srgb_profile();

} // namespace safeplaces
