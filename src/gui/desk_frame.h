#pragma once

#include "app/desk.h"
#include "app/library.h"
#include "app/outside.h"
#include "app/start_view_model.h"
#include "app/unsaved_view_model.h"
#include "gui/idle_watch.h"
#include "gui/outside_window.h"
#include "gui/platform/style.h"
#include "gui/screens.h"
#include "gui/theme.h"

#include <wx/frame.h>
#include <wx/timer.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class wxConfigBase;

namespace safeplaces {

class AppHeader;

// The window: the header, and one screen at a time below it. It owns the open venue and the look.
class DeskFrame : public wxFrame {
public:
    // `data` holds the venues and the window's own preferences. `library` outlives the frame.
    // `open_scheme_desk` shows the desk of a council; this window is gone then. Empty: the start
    // does not offer it.
    DeskFrame(const Library& library,
              Outside base,
              std::filesystem::path data,
              std::function<void()> open_scheme_desk = {});
    ~DeskFrame() override;

private:
    void make_look();
    void later(std::function<void()> step);
    void when_questions_are_over();
    void begin_start();
    void show_start();
    void show_start_again();
    void show(Visit visit);
    void show_again(Visit visit);
    void place(Screen* screen);
    void clear();
    [[nodiscard]] std::string owner();
    [[nodiscard]] Surroundings surroundings();
    void show_opened_or_start();
    void open_again();
    void bring_back(const Backup& backup, const std::string& title);
    void open_desk();
    void show_desk(Visit visit);
    void use_new_rules();
    void remember_venue(const wxString& id);
    void open_last_or_start();
    void change_text_size(int percent);
    void go_home();
    void go_help();
    [[nodiscard]] bool is_guarded();
    void tick();
    void warn(bool soon);
    void render(const UnsavedState& state);
    void on_close(wxCloseEvent& event);
    void on_key(wxKeyEvent& event);
    void update_title(const std::string& screen);

    std::filesystem::path m_data;
    std::function<void()> m_open_scheme_desk;
    std::unique_ptr<wxConfigBase> m_preferences;
    OpenQuestions m_questions;
    std::vector<std::function<void()>> m_waiting; // until no question is open
    Outside m_outside;
    const Library& m_library;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<UnsavedViewModel> m_unsaved; // of the desk
    std::unique_ptr<AnyViewModel> m_model;       // of the screen
    UnsavedState m_shown_unsaved;
    std::unique_ptr<StartViewModel> m_start;
    std::unique_ptr<Desk> m_opened; // by the start, and to be shown
    std::unique_ptr<Look> m_look;
    std::unique_ptr<StyleSheet> m_style;
    std::optional<Surroundings> m_here;
    std::optional<Visit> m_visit; // nothing: the start
    AppHeader* m_header = nullptr;
    Screen* m_screen = nullptr;
    IdleWatch m_idle;
    wxTimer m_timer;
};

} // namespace safeplaces
