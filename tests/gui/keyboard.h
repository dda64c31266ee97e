#pragma once

#include <string>
#include <vector>

class wxFrame;

namespace safeplaces {

// Presses Tab until the focus is where it was. Says what a person could not reach, meets in another
// order than that of reading, or could not leave: one sentence for each.
[[nodiscard]] std::vector<std::string> faults_of_tab_order(wxFrame& frame);

} // namespace safeplaces
