#ifdef _WIN32

#include "gui/platform/accessibility.h"
#include "gui/platform/style.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/hyperlink.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <optional>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace safeplaces {

namespace {

// Of the style sheet in force; none under high contrast, where Windows' own colours stay.
std::optional<Palette>& colours_in_force() {
    static std::optional<Palette> colours;
    return colours;
}

bool is_high_contrast_on() {
    HIGHCONTRASTW state{};
    state.cbSize = sizeof state;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, state.cbSize, &state, 0) != FALSE &&
           (state.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

void fill(wxWindow& window, const wxColour& ground, const wxColour& words) {
    window.SetBackgroundColour(ground);
    window.SetForegroundColour(words);
    window.Refresh();
}

void open_row_at(wxDataViewCtrl& list, const wxPoint& where) {
    wxDataViewItem item;
    wxDataViewColumn* column = nullptr;
    list.HitTest(where, item, column);
    if (item.IsOk()) {
        wxDataViewEvent event(wxEVT_DATAVIEW_ITEM_ACTIVATED, &list, item);
        list.ProcessWindowEvent(event);
    }
}

} // namespace

// Windows' dark mode is not for programs of this kind: what it draws in them stays light.
ColourScheme scheme_of_desktop() {
    return is_high_contrast_on() ? ColourScheme::high_contrast : ColourScheme::light;
}

struct StyleSheet::Loaded {};

StyleSheet::StyleSheet(const Look& look) {
    if (look.scheme() != ColourScheme::high_contrast) {
        colours_in_force() = look.colours();
    }
}

StyleSheet::~StyleSheet() {
    colours_in_force().reset();
}

void prepare_toolkit() {
    give_words_a_language();
}

// The few classes that Windows' controls can show. A button's key, its focus and its borders are
// Windows' own.
void add_class(wxWindow& window, const std::string& name) {
    if (!colours_in_force()) {
        return;
    }
    const Palette& colours = *colours_in_force();
    if (name == "suggested-action") {
        fill(window, colours.fill, colours.on_fill);
    } else if (name == "set") {
        fill(window, colours.tint, colours.accent);
    } else if (name == "in-error" && dynamic_cast<wxTextCtrl*>(&window) != nullptr) {
        fill(window, colours.err_back, colours.ink);
    } else if (auto* link = dynamic_cast<wxHyperlinkCtrl*>(&window);
               link != nullptr && name == "on-error") {
        link->SetNormalColour(colours.err);
        link->SetVisitedColour(colours.err);
    }
}

void remove_class(wxWindow& window, const std::string& name) {
    if (!colours_in_force()) {
        return;
    }
    if (name == "set") {
        fill(window, wxNullColour, wxNullColour);
    } else if (name == "in-error" && dynamic_cast<wxTextCtrl*>(&window) != nullptr) {
        fill(window, colours_in_force()->card, colours_in_force()->ink);
    }
}

// Windows draws the frame of a text itself, with the focus.
void add_outer_class(wxWindow&, const std::string&) {
}

void remove_outer_class(wxWindow&, const std::string&) {
}

// It always does, on Windows.
void keep_scroll_bar(wxWindow&) {
}

// Windows moves the hidden ones without a word.
HiddenChildren::HiddenChildren(const wxWindow&) {
}

HiddenChildren::~HiddenChildren() = default;

// The rows of wx search nothing when somebody types, and the selected one has Windows' colours.
void style_list(wxDataViewCtrl& list, const Look& look) {
    list.SetBackgroundColour(look.colours().card);
    list.SetForegroundColour(look.colours().ink);
}

void open_on_click(wxDataViewCtrl& list) {
    list.GetMainWindow()->Bind(wxEVT_LEFT_UP, [&list](wxMouseEvent& event) {
        event.Skip();
        const wxPoint where = list.GetMainWindow()->ClientToScreen(event.GetPosition());
        list.CallAfter([&list, where] { open_row_at(list, list.ScreenToClient(where)); });
    });
}

// Rows have one height, and their own room at the sides.
void set_cell_padding(wxDataViewCtrl& list, int, int, int y) {
    if (y > 0) {
        list.SetRowHeight(list.GetCharHeight() + 2 * y);
    }
}

void redraw_rows(wxDataViewCtrl& list) {
    list.GetMainWindow()->Refresh();
}

} // namespace safeplaces

#endif
