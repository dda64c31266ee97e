#pragma once

#include "gui/theme.h"

namespace safeplaces {

// For a room that looks at one screen: half as large again as the size that somebody chose. The
// first base of a screen, so that it outlives the controls.
struct BigLook {
    explicit BigLook(const Look& look) : big(look.scheme(), look.text_percent() * 3 / 2) {}

    Look big;
};

// For questions and choices in Easy Read: no words in less than 14 points, whatever the desktop's
// font. Likewise a first base.
struct EasyReadLook {
    explicit EasyReadLook(const Look& look);

    Look easy;
};

} // namespace safeplaces
