#pragma once

#include "app/people_view_model.h"
#include "gui/screens.h"
#include "gui/turning_screen.h"

namespace safeplaces {

// The views of the staff list's screen.
using PeopleView = View<PeopleState>;

// What is kept about people and why, and the manager PIN, before the first name.
[[nodiscard]] PeopleView*
privacy_view(Screen& screen, const Surroundings& here, PeopleViewModel& model);

// Everybody who works here or did, and what can be done about the selected one.
[[nodiscard]] PeopleView*
list_view(Screen& screen, const Surroundings& here, PeopleViewModel& model);

// Somebody new, or a correction. Pre: the state has a draft.
[[nodiscard]] PeopleView* person_view(Screen& screen, PeopleViewModel& model);

} // namespace safeplaces
