#pragma once

#include "gui/controls/screen.h"
#include "gui/platform/picture_list.h"
#include "gui/platform/row_list.h"
#include "gui/platform/style.h"
#include "gui/theme.h"

#include <wx/app.h>
#include <wx/control.h>
#include <wx/frame.h>
#include <wx/stopwatch.h>
#include <wx/utils.h>

#include <memory>
#include <string>
#include <vector>

namespace safeplaces {

// What differs between toolkits, at the start of the test program: what the toolkit itself
// complains of is a failed test.
void prepare_tests();

// The desktop's own theme, as somebody sets it: "Adwaita", "HighContrast", "HighContrastInverse".
// On Windows its colours alone: only a person can set what it says of itself.
void use_theme_of_desktop(const std::string& name);

// Of every window that is made from here on.
inline wxLayoutDirection direction_of_tests = wxLayout_LeftToRight;

// Lets the window do what it has to do, until `done` says so. Gives back what it said last.
template <class Done>
bool wait_for(Done done, long most_milliseconds = 3000) {
    const wxStopWatch watch;
    while (!done() && watch.Time() < most_milliseconds) {
        wxYield();
        wxMilliSleep(2);
    }
    return done();
}

// What is due after the events so far.
inline void settle() {
    wxYield();
    wxTheApp->ProcessPendingEvents();
    wxYield();
}

// What the toolkit does just before it draws: only then it has worked its style sheets in.
void wait_until_drawn(wxWindow& window);

// As by a click or an arrow key.
void choose_row_of(PictureList& list, int row);

// As by Enter.
void open_row_of(PictureList& list, int row);
void open_row_of(RowList& list, int row);

// Within the list.
[[nodiscard]] wxRect place_of_row(const PictureList& list, int row);

// As the toolkit asks for them.
[[nodiscard]] std::string words_in_cell(const RowList& list, int row, int column);
[[nodiscard]] int width_of_column(const RowList& list, int column);

// The control that has the keyboard, as the toolkit sees it; null when none of ours has.
[[nodiscard]] wxWindow* focused_in(wxFrame& frame);
void press_tab_key();

// A shown window of 1024 x 700 with an empty screen in it.
class OpenWindow {
public:
    explicit OpenWindow(int text_percent = 100, ColourScheme scheme = ColourScheme::light)
        : look(under_its_theme(scheme), text_percent), m_style(look) {
        frame->SetClientSize(1024, 700);
        screen = new Screen(frame.get(), look);
    }
    ~OpenWindow() {
        // At once, not at the next idle time as for a window that the user closes.
        frame.reset();
    }
    OpenWindow(const OpenWindow&) = delete;
    OpenWindow& operator=(const OpenWindow&) = delete;

    void show() {
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        sizer->Add(screen, wxSizerFlags(1).Expand());
        frame->SetSizer(sizer);
        frame->Layout();
        frame->Show();
        wait_for([this] { return frame->IsShownOnScreen(); });
        settle();
    }

    Look look;
    std::unique_ptr<wxFrame> frame =
        std::make_unique<wxFrame>(nullptr, wxID_ANY, wxS("Window tests"));
    Screen* screen = nullptr;

private:
    static ColourScheme under_its_theme(ColourScheme scheme) {
        use_theme_of_desktop(scheme == ColourScheme::high_contrast ? "HighContrast" : "Adwaita");
        return scheme;
    }

    StyleSheet m_style;
};

// What a control says, without its underlined letter and on one line.
inline std::string words_of(const wxWindow& window) {
    auto words = wxControl::RemoveMnemonics(window.GetLabel());
    words.Replace(wxS("\n"), wxS(" "));
    return words.utf8_string();
}

// All windows inside, in the order in which they were made.
inline std::vector<wxWindow*> everything_in(wxWindow& window) {
    std::vector<wxWindow*> all;
    for (auto* child : window.GetChildren()) {
        all.push_back(child);
        for (auto* inner : everything_in(*child)) {
            all.push_back(inner);
        }
    }
    return all;
}

// What a person hits with Tab: shown controls that take the keyboard and are no containers.
inline std::vector<wxWindow*> tab_stops_in(wxWindow& window) {
    std::vector<wxWindow*> stops;
    for (auto* inner : everything_in(window)) {
        if (inner->IsShownOnScreen() && inner->CanAcceptFocusFromKeyboard() &&
            inner->GetChildren().empty()) {
            stops.push_back(inner);
        }
    }
    return stops;
}

} // namespace safeplaces
