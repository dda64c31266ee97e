#pragma once

// Many rows of several columns, made on demand, in the control that screen readers read best: on
// Windows its own list, elsewhere that of wx. Both sources declare a class RowList:
//
//     RowList(wxWindow* parent, const Look& look, std::vector<RowListColumn>, RowListCells);
//     void set_rows(int rows);               // selects nothing
//     void redraw();                         // the same number, other contents
//     void select_row(int row);              // and shows it
//     int selected_row() const;              // -1: none
//     wxRect rectangle_of(int row) const;
//     int width_needed(int row, int column) const; // to cut nothing; 0: nothing is there
//     void show_sorted(int column, SortArrow arrow); // -1: no arrow
//     void set_column_width(int column, int width);
//     void hide_column(int column, bool hidden);
//     bool is_column_hidden(int column) const;
//     void on_selection(std::function<void()>); // by a person
//     void on_heading(std::function<void(int column)>);
//     void on_open(std::function<void(int row)>);
//     void on_menu(std::function<void()>);
#ifdef _WIN32
#include "gui/platform/row_list_msw.h"
#else
#include "gui/platform/row_list_gtk.h"
#endif
