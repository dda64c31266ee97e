#pragma once

#include "app/scheme/long_work.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_contents.h"
#include "storage/register/register_file.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace safeplaces {

// What became of a piece of work on a backup file.
struct BackupReport {
    enum class Kind { saved, looked_into, other_passphrase, unreadable, stopped };
    Kind kind = Kind::saved;
    std::filesystem::path file;
    RegisterContents contents{};           // of looked_into
    std::optional<AuditVerdict> verdict{}; // likewise; nothing: not asked for
    bool is_of_this_register = false;      // likewise
    std::int64_t changes_since = 0;        // of this register, since that backup
    // Likewise: rows of it that this register lacks, which was the same until then.
    std::int64_t missing_here = 0;
};

// Saves the register as a sealed file, and tries such a file out, beside the window. It lives as
// long as the desk. A plain copy stands on this disk only meanwhile, in the register's own folder.
class BackupWork {
public:
    BackupWork(RegisterFile& file, const Outside& outside) : m_file(file), m_work(outside) {}

    void save(const std::filesystem::path& to, const std::string& passphrase);
    // Opens it in a temporary place, checks all of it, and counts what it holds.
    void look_into(const std::filesystem::path& backup, const std::string& passphrase);
    void cancel() { m_work.cancel(); }

    [[nodiscard]] const LongWork& work() const { return m_work; }
    // Of the last one that came to an end.
    [[nodiscard]] const std::optional<BackupReport>& report() const { return m_report; }
    // `changed` runs when one ended. One observer.
    void observe(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    using Do = std::function<BackupReport(const LongWork::Tell& tell)>;
    void begin(Do work);

    RegisterFile& m_file;
    std::optional<BackupReport> m_result;
    std::optional<BackupReport> m_report;
    std::function<void()> m_changed;
    LongWork m_work; // ends first
};

// Opens the sealed file and makes it a register of this computer: for the worker thread. `adopted`
// is its folder then. Throws MachineError.
struct AdoptReport {
    BackupReport::Kind kind = BackupReport::Kind::saved;
    std::filesystem::path adopted;
    std::string here_already{}; // the name of that register; then nothing was adopted
};
[[nodiscard]] AdoptReport adopt_backup(const std::filesystem::path& backup,
                                       const std::string& passphrase,
                                       const std::filesystem::path& data,
                                       Instant at,
                                       const LongWork::Tell& tell);

} // namespace safeplaces
