#pragma once

#include "gui/theme.h"

#include <wx/bmpbndl.h>

#include <functional>
#include <string>

namespace safeplaces {

enum class PictureRows {
    two_lines,  // the second one smaller
    with_count, // one line, a number at the right
};

struct PictureRow {
    wxBitmapBundle picture; // at the left; where there are two lines as high as the row
    std::string words;
    std::string more; // the second line, or the number
    wxColour colour;  // of the words
    wxColour colour_of_more;
    bool is_bold = false; // the words
};

using PictureRowAt = std::function<PictureRow(int row)>;

} // namespace safeplaces
