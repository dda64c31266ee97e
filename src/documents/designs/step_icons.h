#pragma once

#include "domain/print/drawing.h"

#include <vector>

namespace safeplaces {

enum class StepIcon { door, talk, telephone, chair };

struct IconColours {
    Colour disc;
    Colour rim;
    Colour sign;
    Colour heart; // in the speech bubble
};

// A disc of 11.4 mm radius with the sign on it.
[[nodiscard]] std::vector<Mark> step_icon(StepIcon icon, Point centre, IconColours colours);

} // namespace safeplaces
