#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/status.h"
#include "app/view_model.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

enum class BackupTask { none, save, hand_over, look };

struct RegisterBackupState : ScreenState {
    bool may_work = false;      // save, and try out
    bool may_hand_over = false; // to another computer
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
    int results = 0;             // counts them
    bool is_handed_over = false; // this desk has to close
};

// A backup to keep elsewhere, under a passphrase of its own, and a drill: is it good, and what does
// it hold? And the hand-over to another computer, which is such a backup, after which this desk
// closes. Who leaves the page before it is done has not handed over.
class RegisterBackupViewModel : public ViewModel<RegisterBackupState> {
public:
    explicit RegisterBackupViewModel(SchemeDesk& desk);
    ~RegisterBackupViewModel() override;

    void begin_save();
    void begin_hand_over();
    void begin_look(); // asks which file
    void cancel();     // what is asked, or what is going on
    void save(const std::string& passphrase, const std::string& again);
    void look_into(const std::string& passphrase);
    void look(); // how far it is; now and then

private:
    void show_work();
    void show_report();
    void begin(BackupTask task);
    void save_to(const std::filesystem::path& path, const std::string& passphrase, BackupTask task);
    void hand_over();

    SchemeDesk& m_desk;
    std::filesystem::path m_chosen;
    std::optional<AuditHead> m_handing_over; // how the register stood when the backup began
};

} // namespace safeplaces
