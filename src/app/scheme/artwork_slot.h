#pragma once

#include "app/outside.h"
#include "domain/print/drawing.h"

#include <functional>
#include <optional>
#include <string>

namespace safeplaces {

// A council's own picture for its signs, as it is chosen in the wizard and later in the settings.
struct ArtworkSlot {
    std::string bytes;             // of the file; empty: none, and our mark stands on the signs
    std::optional<DrawnPage> page; // to look at it
    std::string words;             // what stands on the signs
    std::string problem;           // why the file chosen last is refused; the one before stays
    int choices = 0;               // counts them: the same again is said again
};

// With what the register keeps. A picture that cannot be read any more shows as none.
[[nodiscard]] ArtworkSlot artwork_slot(const std::string& bytes);

// Asks for a file; `changed` runs when one was chosen, also when it is refused. Both outlive the
// question.
void choose_artwork(const Outside& outside, ArtworkSlot& slot, std::function<void()> changed);
void drop_artwork(ArtworkSlot& slot);

} // namespace safeplaces
