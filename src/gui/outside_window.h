#pragma once

#include "app/outside.h"

class wxFrame;

namespace safeplaces {

// The questions of `Outside` asked through the system's own windows, with `frame` in front of them.
// Clock, day and dice stay as `base` has them. Every window opens after the event is over.
[[nodiscard]] Outside outside_of_window(wxFrame& frame, Outside base);

} // namespace safeplaces
