#pragma once

#include "app/desk.h"
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
    bool is_venue = true; // one of the list; false: the folder of all
    int number = 0;       // counts refusals, so that the same one again is said again
};

struct StartState : ScreenState {
    std::optional<Refused> refused;
    std::vector<VenueLine> venues; // on this computer, by name
    bool asks_passphrase = false;  // of a file from another computer
    std::string file_name;
    std::string passphrase_problem;
};

// The very first screen: begin a new venue, open one that is here, or bring one from another PC.
// Each venue is a file of its own, so an owner of several shops opens one after the other.
class StartViewModel : public ViewModel<StartState> {
public:
    // `data` is the folder that holds the venues. `on_open` takes the desk that was opened.
    StartViewModel(std::filesystem::path data,
                   const Library& library,
                   const Outside& outside,
                   std::function<void(std::unique_ptr<Desk>)> on_open);

    void begin_new();
    void open(std::size_t venue);
    void open_folder(const std::filesystem::path& folder);
    // What was refused, once more.
    void try_again();
    // Lists what is in the data folder, which it makes on the first start.
    void show_venues();
    // Asks for the file that "Move to a new PC" made there.
    void bring_in();
    void enter_passphrase(const std::string& passphrase);
    void cancel();

private:
    void list();
    void refuse(Refused refused);
    [[nodiscard]] std::string name_of(const std::filesystem::path& folder) const;
    void take_in(const std::string& venue_file);

    std::filesystem::path m_data;
    const Library& m_library;
    const Outside& m_outside;
    std::function<void(std::unique_ptr<Desk>)> m_on_open;
    std::filesystem::path m_move_file;
    std::filesystem::path m_refused; // the venue that try_again() is about
    int m_refusals = 0;
};

} // namespace safeplaces
