#pragma once

#include "app/outside.h"
#include "app/scheme/long_work.h"
#include "app/view_model.h"
#include "storage/backups.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

struct DamagedRegisterState : ScreenState {
    std::vector<std::string> backups; // in words, newest first; empty: there is none
    int chosen = 0;
    bool is_running = false;
};

// A register that cannot be read, and its own backups, each of which can take its place.
class DamagedRegisterViewModel : public ViewModel<DamagedRegisterState> {
public:
    // `is_back`: it can be opened now.
    DamagedRegisterViewModel(std::filesystem::path folder,
                             const Outside& outside,
                             std::function<void()> is_back);

    void choose(int backup);
    void bring_back(); // the chosen one, once somebody has agreed

private:
    void begin(const Backup& backup);

    std::filesystem::path m_folder;
    const Outside& m_outside;
    std::function<void()> m_is_back;
    std::vector<Backup> m_backups;
    LongWork m_work; // ends first
};

} // namespace safeplaces
