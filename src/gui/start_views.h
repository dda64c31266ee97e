#pragma once

#include "app/start_view_model.h"
#include "gui/turning_screen.h"

namespace safeplaces {

// The views of the first screen that have a file of their own.
using StartView = View<StartState>;

// What could not be opened: why, and what to do. Pre: the state has it.
[[nodiscard]] StartView* refused_view(Screen& screen, StartViewModel& model);

// A back-up was brought back: what was done, and a way to undo it. Pre: the state has it.
[[nodiscard]] StartView* brought_back_view(Screen& screen, StartViewModel& model);

} // namespace safeplaces
