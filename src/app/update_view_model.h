#pragma once

#include "app/outside.h"
#include "app/update_work.h"
#include "app/view_model.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

struct UpdateState : ScreenState {
    std::string installed; // "This computer has version 0.1.0."
    std::string refused;   // why the file that was chosen is not taken; empty: it is
    // Of the file that was chosen, once it is found good; else empty.
    std::string title;             // "Version 0.2.0"
    std::string origin;            // "Of 1 December 2026, signed by Anyborough Software. 12 MB."
    std::vector<std::string> news; // lines
    std::string next;              // what happens when somebody goes on
    bool is_running = false;
    std::string working;       // what goes on, while it does
    int permille = 0;          // of that
    std::string done;          // how it goes on, when the installer is there
    bool may_open = false;     // the installer, with the system's own
    bool has_to_close = false; // this program, for the installer waits for that

    [[nodiscard]] bool may_update() const { return !title.empty() && !is_running; }
};

// What the desk that is open gives to an update.
struct UpdateDesk {
    const Outside& outside;
    UpdateWork& work;             // of the desk
    std::filesystem::path folder; // of its database
    // What waits to be saved is saved; false: it could not be.
    std::function<bool()> save_first;
};

// A newer program out of a signed file: what it is, then the backups and the installer. A desk
// whose program takes no updates has none of this.
class UpdateViewModel : public ViewModel<UpdateState> {
public:
    UpdateViewModel(InstalledProgram here, UpdateDesk desk);
    ~UpdateViewModel() override;

    void choose(); // asks which file
    // That somebody opened the program with. It waits for the end of what is going on.
    void offer(const std::filesystem::path& file);
    void update(); // on Linux it asks where to save the installer first
    void look();   // how far it is: now and then, while something goes on
    void cancel(); // lets go of the file, or stops what is going on
    void open_installer();

private:
    void look_at(const std::filesystem::path& file);
    void show(const UpdateCheck& check);
    void begin(const std::filesystem::path& to);
    void forget_file();
    void show_work();
    void show_result();

    InstalledProgram m_here;
    UpdateDesk m_desk;
    std::filesystem::path m_data;
    std::filesystem::path m_file;
    std::filesystem::path m_offered; // to be looked at next; empty: none
    UpdateHead m_head;
    std::filesystem::path m_installer;
};

} // namespace safeplaces
