#pragma once

#include "app/library.h"
#include "app/outside.h"
#include "app/view_model.h"
#include "domain/scheme/life.h"

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <random>
#include <string>

namespace safeplaces {

class RegisterFile;
class SetupViewModel;
class VenueViewModel;
struct SchemeDesk;
struct Unlocked;

// The council of the demo: it sets up its scheme, takes in what the venue has sent, approves the
// venue and exports the records, through the same view-models as the window. Its register stands in
// <folder>/council afterwards; one that an earlier demo left there is replaced.
//
// Each step hands its lines to `say` and tells whether it went well; else trouble() says what
// stopped it. They come in this order. Throws MachineError.
class DemoCouncil {
public:
    // All of them outlive this. The council has a clock of its own, which `begins` then.
    DemoCouncil(const Library& library,
                const InstalledFiles& files,
                std::filesystem::path folder,
                Instant begins,
                const std::function<void(const std::string&)>& say);
    ~DemoCouncil();

    bool set_up(); // leaves the pack
    // `words` are the five that the venue reads out from its own screen.
    bool take_in(const std::filesystem::path& parcel, const std::string& words);
    bool approve();        // leaves the letter
    bool export_records(); // leaves records.csv, and locks the desk

    [[nodiscard]] const std::string& five_words() const;                         // of its keys
    [[nodiscard]] const std::filesystem::path& saved() const { return m_saved; } // pack or letter
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

private:
    void clear_away();
    void type_answers(SetupViewModel& setup) const;
    void open_desk(std::unique_ptr<RegisterFile> made, Unlocked unlocked);
    bool decide(VenueViewModel& venue, VenueState to);
    void finish_work();
    bool went_well(const ScreenState& state);
    bool stop(const std::string& trouble); // false

    const Library& m_library;
    const InstalledFiles& m_files;
    std::filesystem::path m_folder;
    const std::function<void(const std::string&)>& m_say;
    Instant m_now;
    std::mt19937_64 m_dice{2027};
    Outside m_outside;
    std::deque<std::function<void()>> m_put_off; // what a window would do when it has time
    std::unique_ptr<RegisterFile> m_register;
    std::unique_ptr<SchemeDesk> m_desk;
    std::string m_save_as; // the next file's name; empty: as suggested
    std::filesystem::path m_saved;
    std::string m_trouble;
};

} // namespace safeplaces
