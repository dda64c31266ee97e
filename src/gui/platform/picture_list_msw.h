#pragma once

#include "gui/platform/picture_list_parts.h"

#include <wx/listbox.h>

namespace safeplaces {

class PictureList : public wxListBox {
public:
    PictureList(wxWindow* parent,
                const Look& look,
                const std::string& name,
                PictureRows kind,
                int row_height,
                PictureRowAt row);

    void set_rows(int rows);
    void redraw_row(int row);
    void select_row(int row);
    [[nodiscard]] int selected_row() const;
    void on_selection(std::function<void()> action);
    void on_open(std::function<void(int row)> action);
    void open_by_one_click();
    void on_click(std::function<void()> action);

protected:
    wxOwnerDrawn* CreateLboxItem(size_t place) override;

private:
    class Item;
    void draw(wxDC& dc, const wxRect& room, int row, bool is_selected, bool has_focus) const;
    void draw_words(wxDC& dc, const wxRect& room, const PictureRow& row, bool is_selected) const;
    [[nodiscard]] wxColour colour_of_words(const wxColour& own, bool is_selected) const;
    void open();

    const Look& m_look;
    PictureRows m_kind;
    int m_row_height;
    PictureRowAt m_row;
    std::function<void(int row)> m_on_open;
};

} // namespace safeplaces
