#pragma once

#include "gui/platform/picture_list_parts.h"

#include <wx/dataview.h>

namespace safeplaces {

class PictureList : public wxDataViewCtrl {
public:
    PictureList(wxWindow* parent,
                const Look& look,
                const std::string& name,
                PictureRows kind,
                int row_height,
                PictureRowAt row);
    PictureList(const PictureList&) = delete;
    PictureList& operator=(const PictureList&) = delete;
    ~PictureList() override;

    void set_rows(int rows);
    void redraw_row(int row);
    void select_row(int row);
    [[nodiscard]] int selected_row() const;
    void on_selection(std::function<void()> action);
    void on_open(std::function<void(int row)> action);
    void open_by_one_click();
    void on_click(std::function<void()> action);

private:
    class Model;
    void append_two_lines(const Look& look);
    void append_words_and_count(const Look& look, int row_height);

    wxObjectDataPtr<Model> m_model;
};

} // namespace safeplaces
