#pragma once

#include "app/scheme/long_work.h"
#include "interchange/update_file.h"
#include "storage/before_update.h"
#include "storage/files.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace safeplaces {

// What there is to do before a newer program can take the place of this one.
struct UpdateOrder {
    std::filesystem::path file; // the update
    UpdateHead chosen;          // what somebody has seen of it
    InstalledProgram here;
    std::filesystem::path data;      // the folder of venues and registers
    std::filesystem::path open_here; // of the one that this program has open
    Date today;
    std::filesystem::path to; // the installer's file
};

struct UpdateResult {
    UpdateCheck check;               // the file may be another by now
    BackedUp backups{};              // made before
    std::filesystem::path installer; // empty: there is none, for `check` says why
};

enum class UpdateStep { checking, backing_up, saving };

// Reads the update, makes the backups and writes the installer, beside the window. It lives as long
// as the desk.
class UpdateWork {
public:
    explicit UpdateWork(const Outside& outside) : m_work(outside) {}

    void look_at(const std::filesystem::path& file, const InstalledProgram& here);
    void begin(const UpdateOrder& order);
    void cancel() { m_work.cancel(); }

    [[nodiscard]] const LongWork& work() const { return m_work; }
    // Of which work() says how far it is.
    [[nodiscard]] UpdateStep step() const { return m_step; }
    // What the last look_at() found, unless something was begun since, it was stopped, or met a
    // trouble.
    [[nodiscard]] const std::optional<UpdateCheck>& check() const { return m_check; }
    // Of the last one, unless it was stopped or met a trouble.
    [[nodiscard]] const std::optional<UpdateResult>& result() const { return m_result; }
    // `changed` runs when one ended. One observer.
    void observe(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    void work(std::function<void(const LongWork::Tell& tell)> act);
    [[nodiscard]] UpdateResult carried_out(const UpdateOrder& order, const LongWork::Tell& tell);

    std::atomic<UpdateStep> m_step = UpdateStep::checking;
    std::optional<UpdateCheck> m_check;
    std::optional<UpdateResult> m_result;
    std::function<void()> m_changed;
    LongWork m_work; // ends first
};

// `tell` hears how many bytes are read. Throws MachineError, and DbError (stopped) when `tell` said
// so.
[[nodiscard]] UpdateCheck check_update(const std::filesystem::path& file,
                                       const InstalledProgram& here,
                                       const LongWork::Tell& tell);

// The same, and writes the installer: under another name first, so that nobody finds half of one,
// or one that was not checked. There is no such file when there is a fault; another update than
// the chosen one is a changed one.
[[nodiscard]] UpdateCheck
save_installer(const UpdateOrder& order, Rights rights, const LongWork::Tell& tell);

// Where an installer waits until the program has closed.
[[nodiscard]] std::filesystem::path waiting_installer_folder(const std::filesystem::path& data);

// For the start of a program of that version: an installer of this or an older one is not needed
// any more. A newer one waits for another window that is still open. Throws nothing.
void forget_waiting_installer(const std::filesystem::path& data, const std::string& version);

} // namespace safeplaces
