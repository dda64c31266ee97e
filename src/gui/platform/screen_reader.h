#pragma once

namespace safeplaces {

// Whether the desktop's screen reader is on. The first call begins to ask, without waiting: until
// the desktop has answered, it is off.
[[nodiscard]] bool is_screen_reader_on();

} // namespace safeplaces
