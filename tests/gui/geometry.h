#pragma once

#include <string>
#include <vector>

class wxWindow;

namespace safeplaces {

// What is wrong with where things stand in a window: a control that sticks out of its parent, words
// that have not the room they need, two controls on top of each other. One sentence for each.
[[nodiscard]] std::vector<std::string> misplaced_in(const wxWindow& window);

// The cells of tables, of the rows in view, of which not every word can be seen. One sentence each.
[[nodiscard]] std::vector<std::string> cut_cells_in(wxWindow& window);

// Words of such cells, and of columns that are left out, that do not even stand beneath the table
// when their row is chosen. Chooses rows.
[[nodiscard]] std::vector<std::string> words_lost_in(wxWindow& window);

} // namespace safeplaces
