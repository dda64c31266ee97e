#include "window.h"

#include <wx/init.h>
#include <wx/msw/private.h>

#include <array>

namespace safeplaces {

namespace {

constexpr std::array places{COLOR_WINDOW, COLOR_WINDOWTEXT, COLOR_HIGHLIGHT, COLOR_HIGHLIGHTTEXT};
using Colours = std::array<COLORREF, places.size()>;

Colours colours_of_windows() {
    Colours colours{};
    for (std::size_t place = 0; place < places.size(); ++place) {
        colours.at(place) = GetSysColor(places.at(place));
    }
    return colours;
}

// As Windows 10 has them.
constexpr Colours high_contrast_white{RGB(255, 255, 255), RGB(0, 0, 0), RGB(55, 0, 110),
                                      RGB(255, 255, 255)};
constexpr Colours high_contrast_black{RGB(0, 0, 0), RGB(255, 255, 255), RGB(26, 235, 255),
                                      RGB(0, 0, 0)};

} // namespace

// What a program with a window gets from Windows at its start, and one with a main() asks for.
void prepare_tests() {
    wxSetInstance(GetModuleHandle(nullptr));
}

void use_theme_of_desktop(const std::string& name) {
    static const Colours usual = colours_of_windows();
    const Colours& wanted = name == "HighContrast"          ? high_contrast_white
                            : name == "HighContrastInverse" ? high_contrast_black
                                                            : usual;
    if (wanted != colours_of_windows()) {
        SetSysColors(static_cast<int>(places.size()), places.data(), wanted.data());
    }
}

void wait_until_drawn(wxWindow& window) {
    window.Update();
    settle();
}

void choose_row_of(PictureList& list, int row) {
    list.SetSelection(row);
    wxCommandEvent event(wxEVT_LISTBOX, list.GetId());
    event.SetEventObject(&list);
    event.SetInt(row);
    list.ProcessWindowEvent(event);
}

void open_row_of(PictureList& list, int row) {
    list.SetSelection(row);
    wxCommandEvent event(wxEVT_LISTBOX_DCLICK, list.GetId());
    list.ProcessWindowEvent(event);
}

void open_row_of(RowList& list, int row) {
    wxListEvent event(wxEVT_LIST_ITEM_ACTIVATED, list.GetId());
    event.m_itemIndex = row;
    list.ProcessWindowEvent(event);
}

wxRect place_of_row(const PictureList& list, int row) {
    RECT place{};
    SendMessageW(static_cast<HWND>(list.GetHandle()), LB_GETITEMRECT, static_cast<WPARAM>(row),
                 reinterpret_cast<LPARAM>(&place));
    return {wxPoint(place.left, place.top), wxPoint(place.right - 1, place.bottom - 1)};
}

std::string words_in_cell(const RowList& list, int row, int column) {
    return list.GetItemText(row, column).utf8_string();
}

int width_of_column(const RowList& list, int column) {
    return list.GetColumnWidth(column);
}

wxWindow* focused_in(wxFrame& frame) {
    auto* focus = wxWindow::FindFocus();
    return focus != nullptr && frame.IsDescendant(focus) ? focus : nullptr;
}

void press_tab_key() {
    PostMessageW(GetFocus(), WM_KEYDOWN, VK_TAB, 0);
    PostMessageW(GetFocus(), WM_KEYUP, VK_TAB, 0);
}

} // namespace safeplaces
