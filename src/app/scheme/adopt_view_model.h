#pragma once

#include "app/scheme/backup_work.h"
#include "app/view_model.h"

#include <filesystem>
#include <functional>
#include <string>

namespace safeplaces {

struct AdoptState : ScreenState {
    std::string chosen; // the name of the file; empty: none yet
    std::string passphrase_problem;
    int tries = 0; // counts passphrases that will not do: the same again is said again
    bool is_running = false;
    int permille = 0;
    std::string progress;
    std::string refused; // why the last one did not become a register
};

// A register comes from another computer as a sealed backup: for a hand-over, or when the other one
// is dead.
class AdoptViewModel : public ViewModel<AdoptState> {
public:
    // `data` holds the registers of this computer; `on_adopted` takes the folder of the new one.
    AdoptViewModel(std::filesystem::path data,
                   const Outside& outside,
                   std::function<void(const std::filesystem::path& folder)> on_adopted);

    void choose(); // asks which file
    void adopt(const std::string& passphrase);
    void cancel();
    void look(); // how far it is; now and then

private:
    void show_work();
    void finish();

    std::filesystem::path m_data;
    const Outside& m_outside;
    std::function<void(const std::filesystem::path&)> m_on_adopted;
    std::filesystem::path m_chosen;
    AdoptReport m_report;
    LongWork m_work; // ends first
};

} // namespace safeplaces
