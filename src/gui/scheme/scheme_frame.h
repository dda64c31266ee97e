#pragma once

#include "app/library.h"
#include "app/outside.h"
#include "app/scheme/inbox_view_model.h"
#include "app/scheme/to_do_reading.h"
#include "app/session.h"
#include "app/update_view_model.h"
#include "app/view_model.h"
#include "gui/program_frame.h"
#include "gui/scheme/scheme_door.h"
#include "gui/scheme/scheme_visit.h"
#include "gui/workers.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class wxBoxSizer;

namespace safeplaces {

class AppHeader;
class DeskPage;
class Rail;
class Screen;
struct SchemeDesk;

// The window of a scheme's desk: the door to it, then one section at a time beside the rail.
class SchemeFrame : public ProgramFrame {
public:
    // `data` holds the registers and the window's own preferences. `library` outlives the frame.
    // `open_venue_desk` shows the other desk; this window is gone then. `program` takes updates.
    SchemeFrame(const Library& library,
                InstalledFiles files,
                Outside base,
                std::filesystem::path data,
                OpenOtherDesk open_venue_desk,
                std::optional<InstalledProgram> program = {});
    ~SchemeFrame() override;

    // Somebody opened the program with that file: once the desk is unlocked, the inbox asks whether
    // to take it in, or the page of updates shows it.
    void open_file(const std::filesystem::path& file);

private:
    [[nodiscard]] Outside outside_of(Outside base);
    void make_look();
    void make_menus();
    void offer_file(const std::filesystem::path& file) override;
    void open_venue_desk(const std::filesystem::path& file);
    void say_that_file_waits();
    void say_of_file(NewsOfFile news);
    void show_news_of_file();
    void end_news_of_file();
    void show_header();
    void offer_opened_file();
    void unlock();
    void lock();
    void show(const SchemeVisit& visit);
    void go(const SchemeVisit& visit);
    void go_back();
    void show_stage();
    [[nodiscard]] Screen* make_page();
    void place(Screen* screen);
    void clear();
    void lay_out_rail();
    void show_rail();
    void fill_rail();
    void renew_window() override;
    [[nodiscard]] DeskPage* desk_page() const; // null: another screen
    void find();
    void take_in_files();
    void go_round();
    void show_user();
    IdleWatch& idle() override { return m_idle; }
    void tick() override;
    void warn(bool soon);
    void on_key(wxKeyEvent& event);

    InstalledFiles m_files;
    OpenOtherDesk m_open_venue_desk;
    std::optional<InstalledProgram> m_program; // nothing: it takes no updates
    Workers m_workers;
    Outside m_outside;
    SchemeDoor m_door;
    Session m_session;
    std::unique_ptr<SchemeDesk> m_desk;
    std::unique_ptr<InboxViewModel> m_inbox; // likewise
    InboxResults m_taken_in;                 // before the desk was locked
    std::unique_ptr<AnyViewModel> m_model;   // of the screen
    std::optional<RailCounts> m_counts;      // as they were when they were read last
    SchemeVisit m_visit;
    std::vector<SchemeVisit> m_before;   // where "Back" leads
    std::filesystem::path m_opened_file; // that waits for the desk; empty: none
    std::optional<NewsOfFile> m_news_of_file;

    AppHeader* m_header = nullptr;
    Rail* m_rail = nullptr;
    wxWindow* m_line = nullptr;
    wxBoxSizer* m_desk_row = nullptr;
    Screen* m_screen = nullptr;
    IdleWatch m_idle;
};

} // namespace safeplaces
