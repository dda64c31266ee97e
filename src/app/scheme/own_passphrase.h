#pragma once

#include <functional>
#include <string>

namespace safeplaces {

struct SchemeDesk;

// Before something that a desk which somebody left open must not do by itself: looks beside the
// window whether that is the passphrase of whoever works here. `then` gets what is wrong with it,
// in words; empty: nothing. Wrong ones count as at the door, and have to wait like there. Does
// nothing while another one is looked at. Throws nothing.
void look_at_own_passphrase(SchemeDesk& desk,
                            const std::string& passphrase,
                            std::function<void(const std::string& problem)> then);

} // namespace safeplaces
