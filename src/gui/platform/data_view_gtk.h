#pragma once

#include "gui/theme.h"

class wxDataViewCtrl;

namespace safeplaces {

// What the lists of wx need beyond it; style_gtk.cpp holds it, beside its style sheets.

// Colours of a list's selected row, and no search box of the toolkit when somebody types in it.
void style_list(wxDataViewCtrl& list, const Look& look);

// One click opens a row, as Enter does; the arrow keys only move.
void open_on_click(wxDataViewCtrl& list);

// Room around the cells of a column, in pixels; the toolkit's own rows are too tight.
void set_cell_padding(wxDataViewCtrl& list, int column, int x, int y);

// Draws all rows anew. The toolkit keeps a picture of them while they can be scrolled, which
// Refresh() leaves as it is.
void redraw_rows(wxDataViewCtrl& list);

} // namespace safeplaces
