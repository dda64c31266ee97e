#pragma once

#include "gui/controls/box.h"
#include "gui/controls/text_entry.h"

#include <string>

namespace safeplaces {

// A PIN or passphrase that is new, so typed twice.
struct TypedTwice {
    PinEntry* once;
    PinEntry* again;
};

// Adds both entries to the card. Enter in either runs `enter`. `width` as in PinEntry.
[[nodiscard]] TypedTwice add_typed_twice(Card& card,
                                         const Look& look,
                                         const EntryWords& once,
                                         const std::string& again,
                                         const Action& enter,
                                         int width = pin_width);

// A whole page with the recovery code in large letters and what it is for. Returns its primary
// button, "I have written it down".
[[nodiscard]] Button* add_recovery_page(
    wxWindow* parent, wxSizer& body, const Look& look, const std::string& code, Action done);

} // namespace safeplaces
