#pragma once

#include "domain/venue/form.h"
#include "gui/controls/status.h"

namespace safeplaces {

// A part of a form in the task list.
[[nodiscard]] StatusKind kind_of(PageState state);

} // namespace safeplaces
