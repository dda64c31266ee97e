#pragma once

#include "gui/platform/row_list_parts.h"

#include <wx/dataview.h>

#include <vector>

namespace safeplaces {

class RowList : public wxDataViewCtrl {
public:
    RowList(wxWindow* parent,
            const Look& look,
            const std::vector<RowListColumn>& columns,
            RowListCells cells);
    RowList(const RowList&) = delete;
    RowList& operator=(const RowList&) = delete;
    ~RowList() override;

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

private:
    class Model;
    void append(const RowListColumn& column, unsigned place);

    wxFont m_font;
    wxFont m_bold;
    wxObjectDataPtr<Model> m_model;
};

} // namespace safeplaces
