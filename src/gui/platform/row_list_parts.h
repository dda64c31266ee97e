#pragma once

#include "gui/theme.h"

#include <wx/bmpbndl.h>
#include <wx/string.h>

#include <functional>
#include <optional>

namespace safeplaces {

// `width` in pixels.
struct RowListColumn {
    wxString title;
    int width = 100;
    Side side = Side::left;
    bool has_picture = false; // its cells may carry one
};

struct RowListCell {
    wxString words;
    wxBitmapBundle picture{}; // one that is the same is the same bundle
    wxColour colour{};
    bool is_bold = false;
};

using RowListCells = std::function<RowListCell(int row, int column)>;

enum class SortArrow { up, down };

} // namespace safeplaces
