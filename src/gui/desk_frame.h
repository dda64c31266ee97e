#pragma once

#include "app/desk.h"
#include "app/languages.h"
#include "app/library.h"
#include "app/outside.h"
#include "app/start_view_model.h"
#include "app/unsaved_view_model.h"
#include "gui/program_frame.h"
#include "gui/quick_leave.h"
#include "gui/screens.h"
#include "gui/workers.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace safeplaces {

class AppHeader;

// The window: the header, and one screen at a time below it. It owns the open venue and the look.
class DeskFrame : public ProgramFrame {
public:
    // `data` holds the venues and the window's own preferences. `library` outlives the frame.
    // `open_scheme_desk` shows the desk of a council; this window is gone then. Empty: the start
    // does not offer it. Without `languages` there is only the one of the library. `voice` reads
    // lessons aloud. `program` takes updates.
    DeskFrame(const Library& library,
              Outside base,
              std::filesystem::path data,
              OpenOtherDesk open_scheme_desk = {},
              Languages languages = {},
              std::unique_ptr<Voice> voice = {},
              std::optional<InstalledProgram> program = {});
    ~DeskFrame() override;

    // Somebody opened the program with that file. The screen where it belongs asks what to do with
    // it, as soon as the manager is here.
    void open_file(const std::filesystem::path& file);

private:
    void make_look();
    void make_look_again();
    void speak(const std::string& language);
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
    [[nodiscard]] bool make_desk_anew();
    void leave_desk();
    void remember_venue(const wxString& id);
    void open_last_or_start();
    void offer_file(const std::filesystem::path& file) override;
    [[nodiscard]] bool is_in_the_middle(const std::filesystem::path& file) const;
    void leave_venue(std::function<void()> go);
    void open_scheme_desk(const std::filesystem::path& file);
    [[nodiscard]] Visit visit_of_opened_file() const;
    void say_that_file_waits();
    void say_of_file(NewsOfFile news);
    void show_news_of_file();
    void end_news_of_file();
    void offer_opened_file();
    void renew_window() override;
    void change_language(const std::string& code);
    [[nodiscard]] LanguageChoice languages();
    void go_home();
    void go_help();
    [[nodiscard]] bool is_guarded();
    [[nodiscard]] bool may_leave_quickly() const;
    void hush();
    IdleWatch& idle() override { return m_idle; }
    void tick() override;
    void warn(bool soon);
    void render(const UnsavedState& state);
    void on_close(wxCloseEvent& event);
    void on_key(wxKeyEvent& event);

    OpenOtherDesk m_open_scheme_desk;
    Workers m_workers;
    Outside m_outside;
    Languages m_languages;
    std::unique_ptr<Voice> m_voice;
    std::optional<InstalledProgram> m_program; // nothing: it takes no updates
    std::string m_language = "en";
    const Library* m_library;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<UnsavedViewModel> m_unsaved; // of the desk
    std::unique_ptr<AnyViewModel> m_model;       // of the screen
    UnsavedState m_shown_unsaved;
    std::unique_ptr<StartViewModel> m_start;
    std::unique_ptr<Desk> m_opened; // by the start, and to be shown
    std::optional<Surroundings> m_here;
    std::optional<Visit> m_visit;        // nothing: the start
    std::filesystem::path m_opened_file; // that waits for the manager; empty: none
    std::optional<NewsOfFile> m_news_of_file;
    AppHeader* m_header = nullptr;
    Screen* m_screen = nullptr;
    IdleWatch m_idle;
    QuickLeave m_quick_leave;
};

} // namespace safeplaces
