#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/status.h"
#include "app/view_model.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

enum class BackupTask { none, save, look };

struct RegisterBackupState : ScreenState {
    bool may_work = false; // save, and try out
    std::string why_not;
    std::string automatic; // the newest that the program made by itself
    BackupTask task = BackupTask::none;
    std::string chosen; // the file that is tried out
    std::string passphrase_problem;
    std::string again_problem;
    int tries = 0;
    bool is_running = false;
    int permille = 0;
    std::string progress;
    std::string result;             // of the last one; empty: none
    std::vector<std::string> lines; // what it holds
    Status result_status = Status::done;
    int results = 0; // counts them
};

// A backup to keep elsewhere, under a passphrase of its own, and a drill: is it good, and what does
// it hold?
class RegisterBackupViewModel : public ViewModel<RegisterBackupState> {
public:
    explicit RegisterBackupViewModel(SchemeDesk& desk);
    ~RegisterBackupViewModel() override;

    void begin_save();
    void begin_look(); // asks which file
    void cancel();     // what is asked, or what is going on
    void save(const std::string& passphrase, const std::string& again);
    void look_into(const std::string& passphrase);
    void look(); // how far it is; now and then

private:
    void show_work();
    void show_report();

    SchemeDesk& m_desk;
    std::filesystem::path m_chosen;
};

} // namespace safeplaces
