#include "gui/scheme/scheme_frame.h"

#include "app/words/program_words.h"
#include "app/words/reasons.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"
#include "gui/controls/app_header.h"
#include "gui/controls/icons.h"
#include "gui/scheme/rail.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/text.h"
#include "gui/trouble_screen.h"

#include <wx/fileconf.h>
#include <wx/gdicmn.h>
#include <wx/log.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/utils.h>

#include <algorithm>
#include <array>
#include <utility>

namespace safeplaces {

namespace {

const wxString size_key = wxS("/window/text_size");
const wxString user_key = wxS("/scheme/user");
constexpr int tick_ms = 5000;
constexpr std::array text_sizes{100, 125, 150, 175, 200};
constexpr int rail_needs = 120; // characters that the window is wide

enum MenuId {
    id_take_in = wxID_HIGHEST + 1,
    id_lock,
    id_venue_desk,
    id_back,
    id_section,                     // and those after it
    id_text_size = id_section + 20, // likewise
};

wxString config_path(const std::filesystem::path& data) {
    const std::u8string text = (data / "preferences.ini").u8string();
    return to_wx({reinterpret_cast<const char*>(text.data()), text.size()});
}

} // namespace

SchemeFrame::SchemeFrame(const Library& library,
                         InstalledFiles files,
                         Outside base,
                         std::filesystem::path data,
                         std::function<void()> open_venue_desk)
    : wxFrame(nullptr, wxID_ANY, to_wx(program_name())),
      m_data(std::move(data)),
      m_files(std::move(files)),
      m_library(library),
      m_open_venue_desk(std::move(open_venue_desk)),
      m_preferences(std::make_unique<wxFileConfig>(
          wxString{}, wxString{}, config_path(m_data), wxString{}, wxCONFIG_USE_LOCAL_FILE)),
      m_questions([this] { when_questions_are_over(); }),
      m_outside(outside_of(std::move(base))),
      m_idle(*this,
             m_outside,
             {.session = [this] { return m_desk ? &m_session : nullptr; },
              .is_guarded = [] { return true; },
              .is_asking = [this] { return m_questions.any(); },
              .go_back = [this] { lock(); },
              .warn = [this](bool soon) { warn(soon); }}),
      m_timer(this) {
    SetIcons(wxIconBundle{logo_bitmap(64).GetIcon(wxSize{64, 64})});
    SetSizer(new wxBoxSizer(wxVERTICAL));
    const wxSize most = wxGetClientDisplayRect().GetSize() - FromDIP(wxSize{16, 48});
    wxSize size = FromDIP(wxSize{1280, 800});
    size.DecTo(most);
    SetSize(size);
    SetMinClientSize(FromDIP(wxSize{640, 480}));
    make_look();
    make_menus();
    // Once the window has its size: GTK complains of a bar that is laid out in a window of 2
    // pixels.
    GetMenuBar()->Hide();
    Bind(wxEVT_PAINT, [this](wxPaintEvent& event) {
        event.Skip();
        if (!GetMenuBar()->IsShown()) {
            later([this] {
                GetMenuBar()->Show();
                SendSizeEvent();
            });
        }
    });
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tick(); });
    Bind(wxEVT_CHAR_HOOK, &SchemeFrame::on_key, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        lay_out_rail();
    });
    m_timer.Start(tick_ms);
    begin();
}

SchemeFrame::~SchemeFrame() {
    lock();
    // Screens draw with the look, so they go first.
    DestroyChildren();
    m_preferences->Flush();
}

Outside SchemeFrame::outside_of(Outside base) {
    Outside outside = outside_of_window(*this, m_questions, std::move(base));
    outside.soon = [this](std::function<void()> step) {
        CallAfter([this, number = m_desk_number, step = std::move(step)] {
            if (number == m_desk_number) {
                step();
            }
        });
    };
    outside.in_background = [this](std::function<void()> work, std::function<void()> done) {
        run_in_background(std::move(work), std::move(done));
    };
    return outside;
}

// CallAfter() may be called from any thread.
void SchemeFrame::run_in_background(std::function<void()> work, std::function<void()> done) {
    m_workers.emplace_back(
        [this, number = m_desk_number, work = std::move(work), done = std::move(done)] {
            work();
            CallAfter([this, number, done] {
                if (number == m_desk_number) {
                    done();
                }
            });
        });
}

void SchemeFrame::make_look() {
    const int percent =
        std::clamp(static_cast<int>(m_preferences->ReadLong(size_key, 100)), 100, 200);
    m_style.reset();
    m_look = std::make_unique<Look>(scheme_of_desktop(), percent);
    m_style = std::make_unique<StyleSheet>(*m_look);
    m_header = new AppHeader(this, *m_look, program_name(), {},
                             [this](int chosen) { change_text_size(chosen); });
    m_rail = new Rail(
        this, *m_look,
        {.go = [this](int row) { go({scheme_sections().at(static_cast<std::size_t>(row)).place}); },
         .lock = [this] { lock(); }});
    GetSizer()->Add(m_header, wxSizerFlags().Expand());
    m_line = new DividingLine(this, *m_look, LineKind::down);
    m_desk_row = new wxBoxSizer(wxHORIZONTAL);
    m_desk_row->Add(m_rail, wxSizerFlags().Expand());
    m_desk_row->Add(m_line, wxSizerFlags().Expand());
    GetSizer()->Add(m_desk_row, wxSizerFlags(1).Expand());
    SetBackgroundColour(m_look->colours().page);
}

void SchemeFrame::make_menus() {
    auto* file = new wxMenu;
    file->Append(id_take_in, to_wx(tr("&Take in files") + "\tCtrl+O"));
    file->AppendSeparator();
    file->Append(id_lock, to_wx(tr("&Lock") + "\tCtrl+L"));
    file->Append(id_venue_desk, to_wx(tr("Open a &venue's desk")));
    file->Append(wxID_EXIT, to_wx(tr("&Close") + "\tCtrl+Q"));
    auto* places = new wxMenu;
    int number = 0;
    for (const SchemeSection& section : scheme_sections()) {
        places->Append(id_section + number,
                       to_wx(plain(section.words) + "\tCtrl+" + std::to_string(number + 1)));
        ++number;
    }
    places->AppendSeparator();
    places->Append(id_back, to_wx(tr("&Back") + "\tAlt+Left"));
    auto* view = new wxMenu;
    for (std::size_t place = 0; place < text_sizes.size(); ++place) {
        // TRANSLATORS: {1} a number: "Text 150 %".
        view->AppendRadioItem(id_text_size + static_cast<int>(place),
                              to_wx(filled(tr("Text {1} %"), {std::to_string(text_sizes[place])})));
        if (text_sizes[place] == m_look->text_percent()) {
            view->Check(id_text_size + static_cast<int>(place), true);
        }
    }
    auto* bar = new wxMenuBar;
    bar->Append(file, to_wx(tr("&File")));
    bar->Append(places, to_wx(tr("&Go to")));
    bar->Append(view, to_wx(tr("&View")));
    SetMenuBar(bar);
    Bind(wxEVT_MENU, [this](wxCommandEvent& event) {
        const int id = event.GetId();
        if (id == id_take_in) {
            go({SchemePlace::inbox});
        } else if (id == id_lock) {
            lock();
        } else if (id == id_venue_desk) {
            later([this] {
                const auto open = m_open_venue_desk;
                Destroy();
                open();
            });
        } else if (id == wxID_EXIT) {
            Close();
        } else if (id == id_back) {
            go_back();
        } else if (id >= id_text_size) {
            change_text_size(text_sizes.at(static_cast<std::size_t>(id - id_text_size)));
        } else if (id >= id_section) {
            go({scheme_sections().at(static_cast<std::size_t>(id - id_section)).place});
        }
    });
}

// After the event; while a question is open, the screen that asked it stays.
void SchemeFrame::later(std::function<void()> step) {
    CallAfter([this, step = std::move(step)] {
        if (m_questions.any()) {
            m_waiting.push_back(step);
        } else {
            step();
        }
    });
}

void SchemeFrame::when_questions_are_over() {
    if (m_idle.is_over()) {
        later([this] { tick(); });
    } else {
        m_idle.touch();
    }
    for (std::function<void()>& step : std::exchange(m_waiting, {})) {
        later(std::move(step));
    }
}

void SchemeFrame::begin() {
    const std::vector<RegisterListing> registers = list_registers(m_data);
    if (registers.empty()) {
        begin_setup();
    } else {
        open_register(registers.front().folder);
    }
}

void SchemeFrame::begin_setup() {
    m_stage = Stage::setup;
    m_setup = std::make_unique<SetupViewModel>(
        m_data, m_files, m_library, m_outside,
        [this](std::unique_ptr<RegisterFile> file, Unlocked unlocked) {
            m_register = std::move(file);
            m_unlocked = std::make_unique<Unlocked>(std::move(unlocked));
            later([this] { unlock(); });
        });
    show_stage();
}

void SchemeFrame::open_register(const std::filesystem::path& folder) {
    m_register.reset(); // it would be in its own way after a failed unlock
    try {
        m_register = std::make_unique<RegisterFile>(RegisterFile::open(folder, m_outside.today()));
        begin_locked();
    } catch (const MachineError& error) {
        m_refused = folder;
        refuse(error.trouble());
    }
}

void SchemeFrame::begin_locked() {
    m_stage = Stage::locked;
    const UserId last{from_wx(m_preferences->Read(user_key, wxString{}))};
    m_unlock =
        std::make_unique<UnlockViewModel>(*m_register, m_outside, last, [this](Unlocked unlocked) {
            m_unlocked = std::make_unique<Unlocked>(std::move(unlocked));
            later([this] { unlock(); });
        });
    show_stage();
}

void SchemeFrame::unlock() {
    if (!m_unlocked) {
        return; // pressed twice
    }
    clear();
    m_setup.reset();
    m_unlock.reset();
    try {
        m_desk = std::make_unique<SchemeDesk>(*m_register, m_library, m_outside,
                                              std::move(*std::exchange(m_unlocked, nullptr)));
        begin_day(*m_desk);
        seal_audit(*m_desk);
    } catch (const MachineError& error) {
        refuse(error.trouble());
        return;
    } catch (const InputError&) {
        refuse(Trouble::damaged);
        return;
    }
    m_preferences->Write(user_key, to_wx(m_desk->acting.user.text));
    m_preferences->Flush();
    m_session.begin_manager(m_outside.now());
    m_stage = Stage::open;
    m_before.clear();
    m_rail->set_user(m_register->name(), m_desk->user_name, role_in_words(m_desk->acting.role));
    show({SchemePlace::to_do});
    back_up_in_background();
}

// A backup that cannot be made today is tried again with the next unlock.
void SchemeFrame::back_up_in_background() {
    run_in_background(
        [folder = m_register->folder(), today = m_outside.today()] {
            try {
                back_up_register_when_due(folder, today);
            } catch (const MachineError& error) {
                wxLogError(wxS("%s"), wxString::FromUTF8(error.what()));
            }
        },
        [] {});
}

void SchemeFrame::refuse(Trouble trouble) {
    m_stage = Stage::refused;
    m_trouble = trouble;
    m_desk.reset();
    m_refused = m_register ? m_register->folder() : m_refused;
    show_stage();
}

// Nothing of the keys stays in memory. What cannot be signed now is named as not sealed later.
void SchemeFrame::lock() {
    if (!m_desk) {
        return;
    }
    clear();
    m_model.reset();
    ++m_desk_number;
    try {
        seal_audit(*m_desk);
    } catch (const MachineError&) {
        m_desk->sealed_to = 0;
    }
    m_desk.reset();
    for (std::thread& worker : m_workers) {
        worker.join();
    }
    m_workers.clear();
    m_session.end();
    warn(false);
    if (!IsBeingDeleted()) {
        begin_locked();
    }
}

void SchemeFrame::go(const SchemeVisit& visit) {
    later([this, visit] {
        if (m_desk) {
            m_before.push_back(m_visit);
            show(visit);
        }
    });
}

void SchemeFrame::go_back() {
    later([this] {
        if (m_desk && !m_before.empty()) {
            const SchemeVisit visit = m_before.back();
            m_before.pop_back();
            show(visit);
        }
    });
}

void SchemeFrame::show(const SchemeVisit& visit) {
    m_visit = visit;
    clear(); // its screen goes before the view-model
    m_model.reset();
    show_stage();
}

void SchemeFrame::show_stage() {
    m_header->Show(m_stage != Stage::open);
    m_header->set_owner(m_register ? m_register->name() : std::string{});
    m_rail->Show(m_stage == Stage::open);
    m_line->Show(m_stage == Stage::open);
    show_rail();
    place(screen_of_stage());
    lay_out_rail();
}

Screen* SchemeFrame::screen_of_stage() {
    const auto trouble = [this](Trouble which) {
        return trouble_screen(this, *m_look, trouble_in_words(which), [this] {
            later([this] { m_desk ? show(m_visit) : open_register(m_refused); });
        });
    };
    switch (m_stage) {
    case Stage::refused:
        update_title(tr("The register"));
        return trouble(m_trouble);
    case Stage::setup:
        update_title(tr("Set up a scheme"));
        return setup_screen(this, *m_look, *m_setup);
    case Stage::locked:
        update_title(tr("Locked"));
        return unlock_screen(this, *m_look, *m_unlock);
    case Stage::open:
        break;
    }
    try {
        return make_scheme_screen(
            this,
            {.look = *m_look,
             .desk = *m_desk,
             .go = [this](const SchemeVisit& to) { go(to); },
             .go_back = [this] { go_back(); },
             .title = [this](const std::string& words) { update_title(words); },
             .counts_changed = [this] { show_rail(); },
             .model = m_model},
            m_visit);
    } catch (const MachineError& error) {
        return trouble(error.trouble());
    } catch (const InputError&) {
        return trouble(Trouble::damaged);
    }
}

void SchemeFrame::place(Screen* screen) {
    clear();
    m_screen = screen;
    m_desk_row->Add(m_screen, wxSizerFlags(1).Expand());
    Layout();
}

void SchemeFrame::clear() {
    if (m_screen != nullptr) {
        m_desk_row->Detach(m_screen);
        m_screen->Hide();
        m_screen->Destroy();
        m_screen = nullptr;
    }
}

// Beside the page where there is room for both, else above it.
void SchemeFrame::lay_out_rail() {
    const bool beside = GetClientSize().x >= rail_needs * m_look->character();
    m_desk_row->SetOrientation(beside ? wxHORIZONTAL : wxVERTICAL);
    m_rail->turn(beside);
    m_line->Show(beside && m_stage == Stage::open);
    Layout();
}

void SchemeFrame::show_rail() {
    if (!m_desk) {
        return;
    }
    std::vector<RailRow> rows;
    int current = -1;
    for (const SchemeSection& section : scheme_sections()) {
        if (section.place == m_visit.place ||
            (section.place == SchemePlace::venues && m_visit.place == SchemePlace::venue)) {
            current = static_cast<int>(rows.size());
        }
        rows.push_back({section.icon, section.words, count_of(section.place, *m_desk)});
    }
    m_rail->show(rows, current);
}

void SchemeFrame::change_text_size(int percent) {
    m_preferences->Write(size_key, static_cast<long>(percent));
    later([this] {
        clear();
        const std::unique_ptr<Look> old_look = std::move(m_look); // the old controls still use it
        for (wxWindow* old : std::initializer_list<wxWindow*>{m_header, m_rail, m_line}) {
            old->Destroy();
        }
        GetSizer()->Clear();
        make_look();
        if (m_desk) {
            m_rail->set_user(m_register->name(), m_desk->user_name,
                             role_in_words(m_desk->acting.role));
        }
        show_stage();
    });
}

// F6: from the rail to the page, and back.
void SchemeFrame::go_round() {
    const bool in_rail = m_rail->IsDescendant(FindFocus());
    if (!in_rail && m_rail->IsShown()) {
        m_rail->focus();
    } else if (m_screen != nullptr) {
        m_screen->SetFocus();
    }
}

void SchemeFrame::tick() {
    if (m_desk && !m_questions.any()) {
        m_idle.look();
    }
}

// Somebody who reads slowly can stay. Any touch ends the warning.
void SchemeFrame::warn(bool soon) {
    if (!soon) {
        m_header->hide(AppHeader::News::idle);
        m_header->Show(m_stage != Stage::open);
        Layout();
        return;
    }
    m_header->Show();
    m_header->say(AppHeader::News::idle,
                  tr("Still here? The desk locks itself in a minute. What you did is saved."),
                  tr("I am still here"), [this] { m_idle.touch(); });
    Layout();
}

void SchemeFrame::on_key(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_F6 && m_desk) {
        go_round();
    } else if (event.GetKeyCode() == WXK_F5 && m_desk) {
        later([this] { show(m_visit); });
    } else {
        event.Skip();
    }
}

void SchemeFrame::update_title(const std::string& screen) {
    // TRANSLATORS: the window's title: {1} the screen, {2} the program's name.
    SetTitle(to_wx(filled(tr("{1} - {2}"), {screen, program_name()})));
}

} // namespace safeplaces
