#pragma once

#include <string>
#include <vector>

class wxWindow;

namespace safeplaces {

// What is wrong with where things stand in a window: a control that sticks out of its parent, words
// that have not the room they need, two controls on top of each other. One sentence for each.
[[nodiscard]] std::vector<std::string> misplaced_in(const wxWindow& window);

} // namespace safeplaces
