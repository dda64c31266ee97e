#pragma once

#include <vector>

namespace safeplaces {

// What a column of a table asks for, in pixels.
struct ColumnWish {
    int heading = 0; // what its heading needs
    int content = 0; // what is in it needs, uncut
    int designed = 1;
    bool is_short = false; // of no use when it is cut
    int leaves = 0;        // as in TableColumn
};

// The widths of the columns in so much room, in their order; 0: left out. First those are left out
// that may be, until what is in the others has room; then what is long is cut, down to half of what
// was designed for it; and where even that is too much, columns are left out from the right, but
// never the first.
[[nodiscard]] std::vector<int> column_widths(const std::vector<ColumnWish>& columns, int room);

} // namespace safeplaces
