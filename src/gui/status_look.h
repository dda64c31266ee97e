#pragma once

#include "app/status.h"
#include "domain/venue/form.h"
#include "gui/controls/status.h"

namespace safeplaces {

[[nodiscard]] StatusKind kind_of(Status status);

// A part of a form in the task list.
[[nodiscard]] StatusKind kind_of(PageState state);

} // namespace safeplaces
