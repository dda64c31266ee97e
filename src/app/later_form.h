#pragma once

#include "app/desk.h"

#include <string>
#include <vector>

namespace safeplaces {

// The forms that a venue may fill in once it is registered: a change of details, leaving, the
// yearly check. They point into the library.
[[nodiscard]] std::vector<const Form*> later_forms(const Library& library);

// One of them by its id, else the registration.
[[nodiscard]] const Form& form_with(const Library& library, const std::string& id);

// Signs what is typed in it: it goes with the next file for the council, and the form is empty for
// the next time.
// Pre: is_complete(), and nothing waits in desk.answers. Throws MachineError; then nothing is
// signed.
void sign_form(Desk& desk, const Form& form);

} // namespace safeplaces
