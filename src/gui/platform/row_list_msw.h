#pragma once

#include "gui/platform/row_list_parts.h"

#include <wx/imaglist.h>
#include <wx/listctrl.h>

#include <vector>

namespace safeplaces {

class RowList : public wxListCtrl {
public:
    RowList(wxWindow* parent,
            const Look& look,
            const std::vector<RowListColumn>& columns,
            RowListCells cells);

    void set_rows(int rows);
    void redraw();
    void select_row(int row);
    [[nodiscard]] int selected_row() const;
    [[nodiscard]] wxRect rectangle_of(int row) const;
    [[nodiscard]] int width_needed(int row, int column) const;
    void show_sorted(int column, SortArrow arrow);
    void set_column_width(int column, int width);
    void hide_column(int column, bool hidden);
    [[nodiscard]] bool is_column_hidden(int column) const;
    void on_selection(std::function<void()> action);
    void on_heading(std::function<void(int column)> action);
    void on_open(std::function<void(int row)> action);
    void on_menu(std::function<void()> action);

protected:
    wxString OnGetItemText(long row, long column) const override;
    int OnGetItemColumnImage(long row, long column) const override;
    wxItemAttr* OnGetItemColumnAttr(long row, long column) const override;

private:
    struct Column {
        int width;
        bool is_hidden = false;
    };
    [[nodiscard]] int number_of(const wxBitmapBundle& picture) const;

    RowListCells m_cells;
    std::vector<Column> m_columns;
    int m_picture_side;
    wxFont m_bold;
    bool m_is_selecting = false; // the program, not a person
    mutable wxImageList m_pictures;
    mutable std::vector<wxBitmapBundle> m_seen; // in the order of m_pictures
    mutable wxItemAttr m_attributes;
};

} // namespace safeplaces
