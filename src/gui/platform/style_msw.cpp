#ifdef _WIN32

#include "gui/platform/accessibility.h"
#include "gui/platform/style.h"

#include <wx/choice.h>
#include <wx/containr.h>
#include <wx/frame.h>
#include <wx/hyperlink.h>
#include <wx/radiobut.h>
#include <wx/textctrl.h>

#include <optional>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <commctrl.h>

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

// The radio button to which the focus is coming.
HWND& under_focus() {
    static HWND window = nullptr;
    return window;
}

// Windows moves the focus with an arrow key; ours chooses with it too (controls/button.cpp).
LRESULT CALLBACK radio_hears(
    HWND window, UINT message, WPARAM wide, LPARAM data, UINT_PTR /*id*/, DWORD_PTR /*ours*/) {
    const bool comes = message == WM_SETFOCUS;
    if (comes) {
        under_focus() = window;
    }
    const LRESULT answer = DefSubclassProc(window, message, wide, data);
    if (comes) {
        under_focus() = nullptr;
    }
    return message == WM_GETDLGCODE ? answer | DLGC_WANTARROWS : answer;
}

// For Windows the focus on a radio button is a click: nobody could come to a question and not
// answer it.
LRESULT CALLBACK its_parent_hears(
    HWND window, UINT message, WPARAM wide, LPARAM data, UINT_PTR /*id*/, DWORD_PTR /*ours*/) {
    const bool is_click = message == WM_COMMAND && HIWORD(wide) == BN_CLICKED && data != 0;
    return is_click && reinterpret_cast<HWND>(data) == under_focus()
               ? 0
               : DefSubclassProc(window, message, wide, data);
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
    } else if (name == "count-card") {
        fill(window, colours.card, colours.ink);
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

// The frame of a text is Windows' own, with the focus: ours says only that there is to be one.
void add_outer_class(wxWindow& window, const std::string& name) {
    if (name == "several-lines") {
        window.SetWindowStyleFlag((window.GetWindowStyleFlag() & ~wxBORDER_MASK) | wxBORDER_THEME);
    }
}

void remove_outer_class(wxWindow&, const std::string&) {
}

// wx has given them the colour of their parent; without any they are Windows' own again.
void dress_choice(wxWindow& choice, const wxColour&) {
    choice.SetForegroundColour(wxNullColour);
    auto* window = static_cast<HWND>(choice.GetHandle());
    SetWindowLongPtrW(window, GWL_STYLE, GetWindowLongPtrW(window, GWL_STYLE) | BS_MULTILINE);
    if (dynamic_cast<wxRadioButton*>(&choice) != nullptr) {
        SetWindowSubclass(window, &radio_hears, 0, 0);
        SetWindowSubclass(GetParent(window), &its_parent_hears, 0, 0);
    }
}

void give_size(wxChoice& choice, const wxSize& size) {
    choice.SetMinSize({size.x, choice.GetBestSize().y});
}

void give_height(wxTextCtrl& field, int) {
    field.SetMinSize({-1, field.GetBestSize().y});
}

// It always does, on Windows.
void keep_scroll_bar(wxWindow&) {
}

void let_tab_go_round(wxFrame& frame) {
    frame.Bind(wxEVT_NAVIGATION_KEY, [&frame](wxNavigationKeyEvent& event) {
        wxControlContainer parts;
        parts.SetContainerWindow(&frame);
        parts.HandleOnNavigationKey(event);
    });
}

// Windows gives a size at once.
void give_out_sizes(wxWindow&) {
}

Still::Still(wxWindow& window) : m_window(window) {
    m_window.Freeze();
}

Still::~Still() {
    m_window.Thaw();
}

// Windows moves the hidden ones without a word.
HiddenChildren::HiddenChildren(const wxWindow&) {
}

HiddenChildren::~HiddenChildren() = default;

} // namespace safeplaces

#endif
