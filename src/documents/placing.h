#pragma once

#include "documents/shapes.h"
#include "domain/print/drawing.h"

namespace safeplaces {

// Where a drawing comes to stand: p * scale + shift.
struct Placing {
    double scale = 1; // > 0
    Point shift;

    [[nodiscard]] Point operator()(Point at) const {
        return {at.x * scale + shift.x, at.y * scale + shift.y};
    }
};

[[nodiscard]] Mark placed(Mark mark, const Placing& place);

} // namespace safeplaces
