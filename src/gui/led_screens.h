#pragma once

#include "gui/screens.h"

namespace safeplaces {

// The parts of a led session, in their order; led_screen() makes the one that the session is at.
[[nodiscard]] Screen* led_group_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen* led_slides_screen(wxWindow* parent, const Surroundings& here);
[[nodiscard]] Screen* led_questions_screen(wxWindow* parent, const Surroundings& here);

} // namespace safeplaces
