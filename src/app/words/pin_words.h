#pragma once

#include <chrono>
#include <string>

namespace safeplaces {

// Beside a new PIN.
[[nodiscard]] std::string pin_not_digits();
[[nodiscard]] std::string pins_differ();

// Beside a PIN that was asked for. `wait` is until the next try counts.
[[nodiscard]] std::string pin_wrong();
[[nodiscard]] std::string pin_must_wait(std::chrono::milliseconds wait);

// What a learner has done with their own.
[[nodiscard]] std::string pin_set_news();
[[nodiscard]] std::string pin_removed_news();

} // namespace safeplaces
