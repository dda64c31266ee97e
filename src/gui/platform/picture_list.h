#pragma once

// A list of a few rows with a picture each, one of them selected, in the control that screen
// readers read best: on Windows its own list box, elsewhere the list of wx. Both sources declare a
// class PictureList:
//
//     PictureList(wxWindow* parent, const Look& look, const std::string& name, PictureRows kind,
//                 int row_height, PictureRowAt row);
//     void set_rows(int rows);              // selects nothing
//     void redraw_row(int row);             // its contents are others
//     void select_row(int row);             // -1: none
//     int selected_row() const;             // -1: none
//     void on_selection(std::function<void()>);   // by a person
//     void on_open(std::function<void(int row)>); // Enter or a double click
//     void open_by_one_click();                   // instead of two
//     void on_click(std::function<void()>);       // after the row was selected
#ifdef _WIN32
#include "gui/platform/picture_list_msw.h"
#else
#include "gui/platform/picture_list_gtk.h"
#endif
