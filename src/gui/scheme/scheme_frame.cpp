#include "gui/scheme/scheme_frame.h"

#include "app/words/program_words.h"
#include "app/words/register_trouble_words.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"
#include "gui/controls/app_header.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/rail.h"
#include "gui/scheme/scheme_menus.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/trouble_screen.h"

#include <wx/config.h>
#include <wx/menu.h>
#include <wx/sizer.h>

#include <utility>

namespace safeplaces {

namespace {

constexpr int rail_needs = 120; // characters that the window is wide

} // namespace

SchemeFrame::SchemeFrame(const Library& library,
                         InstalledFiles files,
                         Outside base,
                         std::filesystem::path data,
                         OpenOtherDesk open_venue_desk,
                         std::optional<InstalledProgram> program)
    : ProgramFrame(std::move(data)),
      m_files(std::move(files)),
      m_open_venue_desk(std::move(open_venue_desk)),
      m_program(std::move(program)),
      m_workers(*this),
      m_outside(outside_of(std::move(base))),
      m_door(m_data,
             m_files,
             library,
             m_outside,
             *m_preferences,
             {.show = [this] { show_stage(); },
              .opened = [this] { unlock(); },
              .later = [this](std::function<void()> step) { later(std::move(step)); }}),
      m_idle(*this,
             m_outside,
             {.session = [this] { return m_desk ? &m_session : nullptr; },
              .is_guarded = [] { return true; },
              .is_asking = [this] { return m_questions.any(); },
              .go_back = [this] { lock(); },
              .warn = [this](bool soon) { warn(soon); }}) {
    SetSize(fitting({1280, 800}));
    SetMinClientSize(FromDIP(wxSize{640, 480}));
    make_look();
    make_menus();
    Bind(wxEVT_CHAR_HOOK, &SchemeFrame::on_key, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        lay_out_rail();
    });
    m_door.begin();
}

SchemeFrame::~SchemeFrame() {
    lock();
    // Screens draw with the look, so they go first.
    DestroyChildren();
}

Outside SchemeFrame::outside_of(Outside base) {
    Outside outside = outside_of_window(*this, m_questions, std::move(base));
    outside.soon = [this](std::function<void()> step) { m_workers.soon(std::move(step)); };
    outside.in_background = [this](std::function<void()> work, std::function<void()> done) {
        m_workers.run(std::move(work), std::move(done));
    };
    return outside;
}

void SchemeFrame::make_look() {
    renew_look();
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
    show_news_of_file();
}

void SchemeFrame::make_menus() {
    add_scheme_menus(*this, m_look->text_percent(),
                     {.go = [this](const SchemeVisit& visit) { go(visit); },
                      .go_back = [this] { go_back(); },
                      .lock = [this] { lock(); },
                      .take_in_files = [this] { take_in_files(); },
                      .find = [this] { find(); },
                      .clear_filters =
                          [this] {
                              if (auto* page = desk_page()) {
                                  page->clear_filters();
                              }
                          },
                      .undo =
                          [this] {
                              if (auto* page = desk_page()) {
                                  page->undo();
                              }
                          },
                      .is_open = [this] { return m_desk != nullptr; },
                      .can_undo =
                          [this] {
                              const auto* page = desk_page();
                              return page != nullptr && page->can_undo();
                          },
                      .open_venue_desk = [this] { open_venue_desk({}); },
                      .change_text_size = [this](int percent) { change_text_size(percent); }});
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
}

void SchemeFrame::unlock() {
    clear();
    m_desk = m_door.go_through();
    m_inbox = std::make_unique<InboxViewModel>(
        *m_desk, [this] { show_rail(); }, std::exchange(m_taken_in, {}));
    m_session.set_idle(m_door.idle());
    m_session.begin_manager(m_outside.now());
    m_before.clear();
    show_user();
    if (m_opened_file.empty()) {
        show({SchemePlace::to_do});
    } else {
        end_news_of_file(); // that it waits
        offer_opened_file();
    }
    m_desk->file_care.begin(m_outside.today());
}

// Nothing of the keys stays in memory. What cannot be signed now is named as not sealed later.
void SchemeFrame::lock() {
    if (!m_desk) {
        return;
    }
    clear();
    m_model.reset();
    stop_work(*m_desk);
    m_inbox->cancel();
    m_workers.stop(); // they work on what goes now, and could keep the seal waiting
    try {
        seal_audit(*m_desk);
    } catch (const MachineError&) {
        m_desk->sealed_to = 0;
    }
    m_taken_in = m_inbox->results();
    m_inbox.reset();
    m_desk.reset();
    m_counts.reset();
    m_session.end();
    warn(false);
    if (!IsBeingDeleted()) {
        m_door.lock();
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

// The page of the open desk, or the door to it.
void SchemeFrame::show_stage() {
    show_header();
    m_header->set_owner(m_door.scheme());
    m_rail->Show(m_desk != nullptr);
    m_line->Show(m_desk != nullptr);
    show_rail();
    if (m_desk) {
        place(make_page());
    } else {
        update_title(m_door.title());
        place(m_door.make_screen(this, *m_look));
    }
    lay_out_rail();
}

Screen* SchemeFrame::make_page() {
    const auto trouble = [this](Trouble which) {
        return trouble_screen(this, *m_look, register_trouble_in_words(which),
                              [this] { later([this] { show(m_visit); }); });
    };
    try {
        return make_scheme_screen(
            this,
            {.look = *m_look,
             .desk = *m_desk,
             .installed = m_files,
             .inbox = *m_inbox,
             .go = [this](const SchemeVisit& to) { go(to); },
             .go_back = [this] { go_back(); },
             .title = [this](const std::string& words) { update_title(words); },
             .counts_changed = [this] { show_rail(); },
             .model = m_model,
             .lock = [this] { later([this] { lock(); }); },
             .program = m_program ? &*m_program : nullptr},
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
    m_line->Show(beside && m_desk != nullptr);
    Layout();
}

// With the numbers of before, until those of now are read.
void SchemeFrame::show_rail() {
    if (!m_desk) {
        return;
    }
    fill_rail();
    m_desk->rail_reading.start(
        [today = m_outside.today()](Db& db, const Cancelled&) {
            return read_rail_counts(db, today);
        },
        [this](std::optional<RailCounts> found, std::optional<Trouble>) {
            m_counts = found;
            fill_rail();
        });
}

void SchemeFrame::fill_rail() {
    std::vector<RailRow> rows;
    int current = -1;
    for (const SchemeSection& section : scheme_sections()) {
        if (section.place == section_of(m_visit.place)) {
            current = static_cast<int>(rows.size());
        }
        rows.push_back({section.icon, section.words, count_of(section.place, m_counts, *m_inbox)});
    }
    m_rail->show(rows, current);
}

void SchemeFrame::show_user() {
    m_rail->set_user(m_desk->file.name(), m_desk->user_name, role_in_words(m_desk->acting.role));
}

void SchemeFrame::renew_window() {
    clear();
    const std::unique_ptr<Look> old_look = std::move(m_look); // the old controls still use it
    for (wxWindow* old : std::initializer_list<wxWindow*>{m_header, m_rail, m_line}) {
        old->Destroy();
    }
    GetSizer()->Clear();
    make_look();
    if (m_desk) {
        show_user();
    }
    show_stage();
}

DeskPage* SchemeFrame::desk_page() const {
    return m_desk ? dynamic_cast<DeskPage*>(m_screen) : nullptr;
}

// Where there is no search, in the list of venues.
void SchemeFrame::find() {
    auto* page = desk_page();
    if (page == nullptr || !page->find()) {
        go({SchemePlace::venues});
    }
}

// The inbox shows what becomes of them.
void SchemeFrame::take_in_files() {
    go({SchemePlace::inbox});
    later([this] {
        if (m_inbox) {
            m_inbox->choose_files();
        }
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
    if (m_desk && (m_workers.has_steps() || m_inbox->state().is_running || is_writing(*m_desk))) {
        m_idle.touch(); // a lock would cut that off
    } else if (m_desk && !m_questions.any()) {
        m_idle.look();
    }
}

// Somebody who reads slowly can stay. Any touch ends the warning.
void SchemeFrame::warn(bool soon) {
    if (!soon) {
        m_header->hide(AppHeader::News::idle);
        show_header();
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
    } else if (event.GetKeyCode() == 'F' && event.GetModifiers() == wxMOD_CONTROL && m_desk) {
        find(); // a table has a use of its own for this key, before the menu hears of it
    } else {
        event.Skip();
    }
}

} // namespace safeplaces
