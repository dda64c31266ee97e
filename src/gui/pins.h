#pragma once

#include "gui/controls/box.h"
#include "gui/controls/entry.h"

#include <string>

namespace safeplaces {

// A PIN or passphrase that is new, so typed twice.
struct TypedTwice {
    PinEntry* once;
    PinEntry* again;
};

// Adds both entries to the card. Enter in either runs `enter`.
[[nodiscard]] TypedTwice add_typed_twice(Card& card,
                                         const Look& look,
                                         const EntryWords& once,
                                         const std::string& again,
                                         const Action& enter);

// The recovery code in large letters, and what it is for.
void add_recovery_code(Card& card, const Look& look, const std::string& code);

} // namespace safeplaces
