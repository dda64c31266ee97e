#pragma once

#include "domain/print/drawing.h"

#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

// What brings a scheme's keys back when every passphrase is lost: to be printed and locked away.
struct RecoverySheet {
    std::string language;
    std::string document_title;
    std::string title;
    std::string scheme;
    std::string intro;
    std::string code_heading;
    std::vector<std::string> lines; // of the code, as they are to be typed; numbered from 1
    std::string steps_heading;
    std::vector<std::string> steps; // how to use it
    std::string closing;
};

// A4, one page.
[[nodiscard]] Drawing draw(const RecoverySheet& sheet, const Fonts& fonts);

} // namespace safeplaces
