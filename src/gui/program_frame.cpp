#include "gui/program_frame.h"

#include "app/words/program_words.h"
#include "app/words/reasons.h"
#include "app/words/tr.h"
#include "domain/utf8_path.h"
#include "gui/controls/icons.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <wx/fileconf.h>
#include <wx/gdicmn.h>
#include <wx/sizer.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

const wxString size_key = wxS("/window/text_size");
const wxString language_key = wxS("/window/language");
constexpr int tick_ms = 5000;

} // namespace

ProgramFrame::ProgramFrame(std::filesystem::path data)
    : wxFrame(nullptr, wxID_ANY, to_wx(program_name())),
      m_data(std::move(data)),
      m_preferences(std::make_unique<wxFileConfig>(wxString{},
                                                   wxString{},
                                                   to_wx(utf8(m_data / "preferences.ini")),
                                                   wxString{},
                                                   wxCONFIG_USE_LOCAL_FILE)),
      m_questions([this] { when_questions_are_over(); }),
      m_timer(this) {
    SetIcons(wxIconBundle{logo_bitmap(64).GetIcon(wxSize{64, 64})});
    SetSizer(new wxBoxSizer(wxVERTICAL));
    let_tab_go_round(*this);
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tick(); });
    Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
        event.Skip(); // to the controls
        when_colours_change();
    });
    m_timer.Start(tick_ms);
}

ProgramFrame::~ProgramFrame() {
    m_preferences->Flush();
}

wxSize ProgramFrame::fitting(wxSize wanted) const {
    wxSize size = FromDIP(wanted);
    size.DecTo(wxGetClientDisplayRect().GetSize() - FromDIP(wxSize{16, 48}));
    return size;
}

void ProgramFrame::renew_look() {
    const int percent =
        std::clamp(static_cast<int>(m_preferences->ReadLong(size_key, 100)), 100, 200);
    m_style.reset();
    m_look = std::make_unique<Look>(scheme_of_desktop(), percent);
    m_style = std::make_unique<StyleSheet>(*m_look);
    SetBackgroundColour(m_look->colours().page);
}

void ProgramFrame::change_text_size(int percent) {
    m_preferences->Write(size_key, static_cast<long>(percent));
    later([this] { renew_window(); });
}

// Somebody switches high contrast on or off, and waits for it. Dark and light come with the next
// start: desktops change them by the hour, in the middle of what somebody types.
void ProgramFrame::when_colours_change() {
    const auto differs = [this] {
        const auto is_high = [](ColourScheme scheme) {
            return scheme == ColourScheme::high_contrast;
        };
        return m_look && is_high(m_look->scheme()) != is_high(scheme_of_desktop());
    };
    if (differs()) {
        later([this, differs] { // the system may have told it more than once
            if (differs()) {
                renew_window();
            }
        });
    }
}

std::string ProgramFrame::kept_language() const {
    return from_wx(m_preferences->Read(language_key, wxString{}));
}

void ProgramFrame::keep_language(const std::string& code) {
    m_preferences->Write(language_key, to_wx(code));
    m_preferences->Flush();
}

void ProgramFrame::later(std::function<void()> step) {
    CallAfter([this, step = std::move(step)] {
        if (m_questions.any()) {
            m_waiting.push_back(step);
        } else {
            const Still still(*this);
            step();
        }
    });
}

void ProgramFrame::meet_second_start(const std::filesystem::path& file) {
    if (IsShown()) { // else somebody has left it quickly, and they alone bring it back
        Iconize(false);
        Raise(); // where no window may come by itself, the system tells of it
    }
    if (!file.empty()) {
        offer_file(file);
    }
}

// A question left open over lunch does not keep the desk open for whoever answers it.
void ProgramFrame::when_questions_are_over() {
    if (idle().is_over()) {
        later([this] { tick(); });
    } else {
        idle().touch();
    }
    for (std::function<void()>& step : std::exchange(m_waiting, {})) {
        later(std::move(step));
    }
}

void ProgramFrame::update_title(const std::string& screen) {
    // TRANSLATORS: the window's title: {1} the screen, {2} the program's name.
    SetTitle(to_wx(filled(tr("{1} - {2}"), {screen, program_name()})));
}

} // namespace safeplaces
