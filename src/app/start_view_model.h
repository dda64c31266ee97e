#pragma once

#include "app/backup_shelf.h"
#include "app/desk.h"
#include "app/restored_venue.h"
#include "app/view_model.h"
#include "app/words/refusal_words.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct VenueLine {
    std::string name; // "A venue without a name" until it is given
    std::filesystem::path folder;
    bool is_readable = true;
};

// What could not be opened, until it can be or the person turns to something else.
struct Refused {
    Refusal words;
    std::string venue; // its name; empty when unknown, or when it is about the folder of all
    std::string folder;
    bool is_venue = true;        // one of the list; false: the folder of all
    bool a_backup_helps = false; // the file is damaged or gone
    BackupChoice backups{};      // then; maybe none
};

struct StartState : ScreenState {
    std::vector<VenueLine> venues; // on this computer, by name
    bool asks_passphrase = false;  // of a file from another computer
    std::string file_name;
    std::string passphrase_problem;
    std::optional<Refused> refused;
    std::optional<BroughtBack> brought_back; // open, and waiting for go_on()
    bool may_undo = false;
    bool offers_scheme = false; // the desk of a council can be opened instead
    int page = 0; // counts what was refused or brought back: the same again is said again
};

// The very first screen: begin a new venue, open one that is here, bring one from another PC, or
// bring back a back-up of one. Each venue is a file of its own, so an owner of several shops opens
// one after the other.
class StartViewModel : public ViewModel<StartState> {
public:
    // `data` is the folder that holds the venues. `on_open` takes the desk that was opened.
    StartViewModel(std::filesystem::path data,
                   const Library& library,
                   const Outside& outside,
                   std::function<void(std::unique_ptr<Desk>)> on_open);

    // Offers the desk of a council beside the venue's; `open` opens it.
    void offer_scheme(std::function<void()> open);
    void run_scheme();

    void begin_new();
    void open(std::size_t venue);
    void open_folder(const std::filesystem::path& folder);
    // What was refused, once more.
    void try_again();
    // Lists what is in the data folder, which it makes on the first start.
    void show_venues();

    // The back-ups of what was refused.
    void choose_backup(int line);
    void add_backup_file();
    void bring_back();
    // A back-up that the manager of a venue, closed by now, agreed to. `title` is the back-up's.
    void bring_back_for_manager(const std::filesystem::path& folder,
                                const Backup& backup,
                                const std::string& title);
    // After either: open the venue, or have it again as it was.
    void go_on();
    void undo();

    // Asks for the file that "Move to a new PC" made there, or for a back-up that was saved.
    void bring_in();
    // One that somebody opened the program with: nothing is brought in before they say so.
    void offer(const std::filesystem::path& file);
    void enter_passphrase(const std::string& passphrase);
    void cancel();

private:
    void list();
    void refuse(Refused refused);
    void refuse_venue(const std::filesystem::path& folder, Trouble trouble);
    [[nodiscard]] std::string name_of(const std::filesystem::path& folder) const;
    void show_backups();
    void put_back(const std::filesystem::path& folder,
                  const Backup& backup,
                  const std::string& title,
                  Actor actor);
    void show_restored();
    void ask_passphrase(const std::filesystem::path& file);
    void bring_in_backup(const std::filesystem::path& file);
    void take_in(const std::string& venue_file);

    std::filesystem::path m_data;
    const Library& m_library;
    const Outside& m_outside;
    std::function<void(std::unique_ptr<Desk>)> m_on_open;
    std::function<void()> m_open_scheme;
    std::filesystem::path m_move_file;
    std::filesystem::path m_refused;    // the venue that try_again() is about
    std::optional<BackupShelf> m_shelf; // of that venue, where a back-up can help
    std::unique_ptr<RestoredVenue> m_restored;
};

} // namespace safeplaces
