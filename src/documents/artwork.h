#pragma once

#include "documents/shapes.h"
#include "domain/print/drawing.h"

#include <span>
#include <vector>

namespace safeplaces {

// A council's own picture (shapes and pixels of any size) as large as the room lets it be, in the
// room's middle. Only the pointed corners of thick lines can reach out of the room, which has white
// around it. Empty when it draws nothing.
[[nodiscard]] std::vector<Mark> artwork_in(const Rectangle& room, std::span<const Mark> artwork);

} // namespace safeplaces
