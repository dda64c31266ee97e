#pragma once

#include "app/library.h"
#include "app/outside.h"
#include "app/session.h"
#include "app/view_model.h"
#include "gui/idle_watch.h"
#include "gui/outside_window.h"
#include "gui/platform/style.h"
#include "gui/scheme/scheme_visit.h"
#include "gui/theme.h"

#include <wx/frame.h>
#include <wx/timer.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

class wxBoxSizer;
class wxConfigBase;

namespace safeplaces {

class AppHeader;
class Rail;
class RegisterFile;
class Screen;
class SetupViewModel;
class UnlockViewModel;
struct SchemeDesk;
struct Unlocked;

// The window of a scheme's desk. It sets a scheme up where this computer has none, unlocks its
// register, and then shows one section at a time beside the rail. It owns the open register.
class SchemeFrame : public wxFrame {
public:
    // `data` holds the registers and the window's own preferences. `library` outlives the frame.
    // `open_venue_desk` shows the other desk; this window is gone then.
    SchemeFrame(const Library& library,
                InstalledFiles files,
                Outside base,
                std::filesystem::path data,
                std::function<void()> open_venue_desk);
    ~SchemeFrame() override;

private:
    enum class Stage { refused, setup, locked, open };

    [[nodiscard]] Outside outside_of(Outside base);
    void run_in_background(std::function<void()> work, std::function<void()> done);
    void make_look();
    void make_menus();
    void later(std::function<void()> step);
    void when_questions_are_over();

    void begin();
    void begin_setup();
    void open_register(const std::filesystem::path& folder);
    void begin_locked();
    void unlock();
    void refuse(Trouble trouble);
    void back_up_in_background();
    void lock();
    void show(const SchemeVisit& visit);
    void go(const SchemeVisit& visit);
    void go_back();
    void show_stage();
    [[nodiscard]] Screen* screen_of_stage();
    void place(Screen* screen);
    void clear();
    void lay_out_rail();
    void show_rail();
    void change_text_size(int percent);
    void go_round();
    void tick();
    void warn(bool soon);
    void on_key(wxKeyEvent& event);
    void update_title(const std::string& screen);

    std::filesystem::path m_data;
    InstalledFiles m_files;
    const Library& m_library;
    std::function<void()> m_open_venue_desk;
    std::unique_ptr<wxConfigBase> m_preferences;
    OpenQuestions m_questions;
    std::vector<std::function<void()>> m_waiting; // until no question is open
    Outside m_outside;
    Session m_session;
    std::vector<std::thread> m_workers;
    int m_desk_number = 0; // counts unlocks: work for a desk that was locked is dropped

    Stage m_stage = Stage::setup;
    Trouble m_trouble = Trouble::other;
    std::filesystem::path m_refused;
    std::unique_ptr<RegisterFile> m_register;
    std::unique_ptr<SetupViewModel> m_setup;
    std::unique_ptr<UnlockViewModel> m_unlock;
    std::unique_ptr<Unlocked> m_unlocked; // by one of them, and to be shown
    std::unique_ptr<SchemeDesk> m_desk;
    std::unique_ptr<AnyViewModel> m_model; // of the screen
    SchemeVisit m_visit;
    std::vector<SchemeVisit> m_before; // where "Back" leads

    std::unique_ptr<Look> m_look;
    std::unique_ptr<StyleSheet> m_style;
    AppHeader* m_header = nullptr;
    Rail* m_rail = nullptr;
    wxWindow* m_line = nullptr;
    wxBoxSizer* m_desk_row = nullptr;
    Screen* m_screen = nullptr;
    IdleWatch m_idle;
    wxTimer m_timer;
};

} // namespace safeplaces
