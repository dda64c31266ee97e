#include "gui/desk_frame.h"

#include "app/words/program_words.h"
#include "app/words/reasons.h"
#include "app/words/tr.h"
#include "domain/error.h"
#include "gui/controls/app_header.h"
#include "gui/platform/screen_reader.h"
#include "gui/start_screen.h"
#include "gui/text.h"

#include <wx/config.h>
#include <wx/sizer.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

bool is_learning(Place place) {
    return place == Place::lesson || place == Place::quiz || place == Place::scenario ||
           place == Place::drill || place == Place::led;
}

// Help is opened in the middle of something: then the way back leads there again.
Visit help_from(const Visit& from) {
    if (from.place != Place::form && !is_learning(from.place)) {
        return {.place = Place::help};
    }
    Visit help = from;
    help.place = Place::help;
    help.back = from.place;
    return help;
}

} // namespace

DeskFrame::DeskFrame(const Library& library,
                     Outside base,
                     std::filesystem::path data,
                     OpenOtherDesk open_scheme_desk,
                     Languages languages,
                     std::unique_ptr<Voice> voice,
                     std::optional<InstalledProgram> program)
    : ProgramFrame(std::move(data)),
      m_open_scheme_desk(std::move(open_scheme_desk)),
      m_workers(*this),
      m_outside(outside_of_window(*this, m_questions, std::move(base))),
      m_languages(std::move(languages)),
      m_voice(std::move(voice)),
      m_program(std::move(program)),
      m_library(&library),
      m_idle(*this,
             m_outside,
             {.session = [this] { return m_desk ? &m_desk->session : nullptr; },
              .is_guarded = [this] { return is_guarded(); },
              .is_asking = [this] { return m_questions.any(); },
              .go_back = [this] { show({.place = Place::front}); },
              .warn = [this](bool soon) { warn(soon); }}),
      m_quick_leave(
          *this, m_outside, [this] { return may_leave_quickly(); }, [this] { hush(); }) {
    m_outside.soon = [this](std::function<void()> step) { m_workers.soon(std::move(step)); };
    m_outside.in_background = [this](std::function<void()> work, std::function<void()> done) {
        m_workers.run(std::move(work), std::move(done));
    };
    speak(kept_language());
    SetClientSize(fitting({1100, 800}));
    SetMinClientSize(FromDIP(wxSize{640, 480}));
    make_look();
    Bind(wxEVT_CHAR_HOOK, &DeskFrame::on_key, this);
    Bind(wxEVT_CLOSE_WINDOW, &DeskFrame::on_close, this);
    open_last_or_start();
}

DeskFrame::~DeskFrame() {
    leave_desk();
    // Screens draw with the look and work on the desk, so they go first.
    DestroyChildren();
}

void DeskFrame::make_look() {
    renew_look();
    m_header =
        new AppHeader(this, *m_look, program_name(),
                      {{tr("Home"), [this] { go_home(); }}, {tr("Help"), [this] { go_help(); }}},
                      [this](int chosen) { change_text_size(chosen); });
    GetSizer()->Insert(0, m_header, wxSizerFlags().Expand());
    m_shown_unsaved = {};
    if (m_unsaved) {
        render(m_unsaved->state());
    }
    show_news_of_file();
}

// The language that somebody chose, or the system's.
void DeskFrame::speak(const std::string& language) {
    if (!m_languages.speak) {
        return;
    }
    const auto has = [&](const Language& each) { return each.code == language; };
    const bool is_known = std::any_of(m_languages.all.begin(), m_languages.all.end(), has);
    m_language = is_known ? language : m_languages.of_system;
    try {
        m_library = &m_languages.speak(m_language);
    } catch (const InstallError&) { // the forms in that language cannot be read
        m_language = "en";
        m_library = &m_languages.speak(m_language);
    }
}

void DeskFrame::begin_start() {
    leave_desk();
    m_visit.reset();
    m_desk.reset();
    render(UnsavedState{});
    m_start = std::make_unique<StartViewModel>(m_data, *m_library, m_outside,
                                               [this](std::unique_ptr<Desk> desk) {
                                                   m_opened = std::move(desk);
                                                   later([this] { open_desk(); });
                                               });
    if (m_open_scheme_desk) {
        m_start->offer_scheme([this] { open_scheme_desk({}); });
    }
}

void DeskFrame::show_start() {
    begin_start();
    show_start_again();
}

void DeskFrame::show_start_again() {
    update_title(tr("Welcome"));
    m_header->set_owner({});
    m_header->show_button(0, false);
    m_header->show_button(1, false);
    place(start_screen(this, *m_look, *m_start, languages()));
}

// Whoever asked for it may be late: the venue closed, or the time of the session over.
void DeskFrame::show(Visit visit) {
    if (!m_desk) {
        return;
    }
    clear(); // its screen goes before the view-model, and both before those of the same work
    m_model.reset();
    show_again(std::move(visit));
}

// The view-model stays, if there is one. Pre: the desk is open.
void DeskFrame::show_again(Visit visit) {
    if (m_idle.is_over()) {
        visit = {.place = Place::front};
    }
    if (visit.place == Place::home && !m_opened_file.empty() && m_desk->session.is_manager()) {
        visit = visit_of_opened_file();
    }
    if (visit.place == Place::help && !visit.back && m_visit) {
        visit = help_from(*m_visit);
    }
    m_visit = visit;
    m_desk->session.set_idle(visit.place == Place::led ? Session::idle_in_a_group : Session::idle);
    m_idle.touch();
    // First, so that the title of the next one is the last news: a screen reader that is told too
    // much after it passes over it.
    clear();
    m_header->set_owner(owner());
    m_header->show_button(0, visit.place != Place::home && visit.place != Place::front);
    m_header->show_button(1, visit.place != Place::help);
    const auto trouble = [&](Trouble which) {
        // A damaged file is opened anew: the start looks at all of it and offers its back-ups.
        const bool is_damaged = which == Trouble::damaged;
        return trouble_screen(this, *m_look, trouble_in_words(which), [this, visit, is_damaged] {
            later([this, visit, is_damaged] { is_damaged ? open_again() : show(visit); });
        });
    };
    m_here->has_screen_reader = is_screen_reader_on();
    Screen* screen = nullptr;
    try {
        screen = make_screen(this, *m_here, visit);
    } catch (const MachineError& error) {
        screen = trouble(error.trouble());
    } catch (const InputError&) {
        screen = trouble(Trouble::damaged);
    }
    place(screen);
    offer_opened_file();
}

// The name in the window's header; nothing there is better than nothing at all.
std::string DeskFrame::owner() {
    try {
        return m_desk->file.name();
    } catch (const MachineError&) {
        return {};
    }
}

void DeskFrame::clear() {
    if (m_screen != nullptr) {
        GetSizer()->Detach(m_screen);
        m_screen->Hide();
        m_screen->Destroy();
        m_screen = nullptr;
    }
}

void DeskFrame::place(Screen* screen) {
    clear();
    m_screen = screen;
    GetSizer()->Add(m_screen, wxSizerFlags(1).Expand());
    Layout();
}

Surroundings DeskFrame::surroundings() {
    return {.look = *m_look,
            .desk = *m_desk,
            .go = [this](const Visit& to) { later([this, to] { show(to); }); },
            .open_another = [this] { leave_venue([this] { show_start(); }); },
            .bring_back =
                [this](const Backup& backup, const std::string& title) {
                    leave_venue([this, backup, title] { bring_back(backup, title); });
                },
            .rules_changed = [this] { later([this] { use_new_rules(); }); },
            .languages = languages(),
            .title =
                [this](const std::string& words) {
                    update_title(words);
                    m_header->set_owner(owner()); // typed on the page before, perhaps
                },
            .remember = [this](Visit at) { m_visit = std::move(at); },
            .model = m_model,
            .voice = m_voice.get(),
            .program = m_program ? &*m_program : nullptr,
            .leave_quickly = [this] { m_quick_leave.leave(); }};
}

void DeskFrame::renew_window() {
    const std::unique_ptr<Look> old_look = std::move(m_look); // the old controls still use it
    make_look_again();
    if (m_desk) {
        m_here.emplace(surroundings());
        show_again(m_visit.value_or(Visit{.place = Place::front}));
    } else {
        show_start_again();
    }
}

// Every word comes anew: those of the header, of the screen and of the forms.
void DeskFrame::change_language(const std::string& code) {
    if (code == m_language || (m_desk && !m_desk->answers.save())) {
        return; // what waits would be lost
    }
    const Visit visit = m_visit.value_or(Visit{.place = Place::front});
    clear();
    speak(code);
    keep_language(m_language);
    const std::unique_ptr<Look> old_look = std::move(m_look);
    make_look_again();
    if (m_desk && make_desk_anew()) {
        show_desk(visit);
    } else {
        show_start();
    }
}

// The header too. Pre: the old look outlives this.
void DeskFrame::make_look_again() {
    AppHeader* old = m_header;
    GetSizer()->Detach(old);
    make_look();
    old->Destroy();
}

LanguageChoice DeskFrame::languages() {
    return {.all = m_languages.all, .now = m_language, .choose = [this](const std::string& code) {
                later([this, code] { change_language(code); });
            }};
}

void DeskFrame::go_home() {
    if (!m_desk) {
        return;
    }
    const Session& session = m_desk->session;
    const Place place = session.is_manager() ? Place::home
                        : session.learner()  ? Place::courses
                                             : Place::front;
    later([this, place] { show({.place = place}); });
}

void DeskFrame::go_help() {
    if (m_desk) {
        later([this] { show({.place = Place::help}); });
    }
}

// A manager who has set no PIN yet is alone with the program: nothing is to be guarded.
bool DeskFrame::is_guarded() {
    try {
        return m_desk->session.learner() || has_manager_pin(*m_desk);
    } catch (const MachineError&) {
        return true;
    }
}

// From all that teaches, and from the help numbers that were opened there.
bool DeskFrame::may_leave_quickly() const {
    return m_desk && m_visit && !m_questions.any() &&
           is_learning(m_visit->back.value_or(m_visit->place));
}

void DeskFrame::hush() {
    if (m_voice) {
        m_voice->stop();
    }
}

void DeskFrame::tick() {
    if (!m_desk || m_questions.any()) {
        return;
    }
    m_desk->file.begin_day(m_outside.today()); // the window may stay open for weeks
    if (m_desk->update_work.work().is_running()) {
        m_idle.touch(); // the way back to the start would cut that off
    } else {
        m_idle.look();
    }
}

// Somebody who reads slowly can stay. Any touch ends the warning.
void DeskFrame::warn(bool soon) {
    if (!soon) {
        m_header->hide(AppHeader::News::idle);
        return;
    }
    const bool learns = m_visit && is_learning(m_visit->place);
    m_header->say(AppHeader::News::idle,
                  learns ? tr("Still here? The window goes back to its start in a minute. Your "
                              "place is kept.")
                         : tr("Still here? The window goes back to its start in a minute."),
                  tr("I am still here"), [this] { m_idle.touch(); });
}

void DeskFrame::render(const UnsavedState& state) {
    if (state.words == m_shown_unsaved.words && state.tries == m_shown_unsaved.tries) {
        return; // it would be spoken again with every key
    }
    m_shown_unsaved = state;
    if (!state.words.empty()) {
        m_header->say(AppHeader::News::unsaved, state.words, tr("Try again"),
                      [this] { m_unsaved->try_again(); });
        return;
    }
    if (m_screen != nullptr && m_header->IsDescendant(FindFocus())) {
        m_screen->SetFocus(); // "Try again" goes away
    }
    m_header->hide(AppHeader::News::unsaved);
}

void DeskFrame::on_close(wxCloseEvent& event) {
    if (m_unsaved && event.CanVeto()) {
        event.Veto();
        m_unsaved->leave([this] { Destroy(); });
    } else {
        event.Skip();
    }
}

void DeskFrame::on_key(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_F1) {
        go_help();
    } else {
        event.Skip();
    }
}

} // namespace safeplaces
