#pragma once

#include "gui/theme.h"

namespace safeplaces {

// For a room that looks at one screen: half as large again as the size that somebody chose. The
// first base of a screen, so that it outlives the controls.
struct BigLook {
    explicit BigLook(const Look& look) : big(look.scheme(), look.text_percent() * 3 / 2) {}

    Look big;
};

} // namespace safeplaces
