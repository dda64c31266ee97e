#pragma once

#include "app/scheme/backup_work.h"
#include "domain/date.h"
#include "domain/error.h"
#include "storage/backups.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What the page of a register's backups says.

[[nodiscard]] std::string auditors_make_no_backup();
// Something was changed while the register was saved for another computer.
[[nodiscard]] std::string not_handed_over();
// On the old computer, instead of the register.
[[nodiscard]] std::string handed_over_in_words(Date on);

// Where the register is damaged: one of the backups that the program made.
[[nodiscard]] std::string register_backup_in_words(const Backup& backup);
[[nodiscard]] std::string bring_register_back_question(Date taken);
[[nodiscard]] std::string bring_register_back_words(); // on a button
[[nodiscard]] std::string register_not_brought_back(Trouble trouble);

[[nodiscard]] std::string automatic_backup_in_words(const std::optional<Date>& newest);

// A sealed file: "southampton-2026-11-25.safebackup".
inline constexpr const char* register_backup_ending = ".safebackup";
[[nodiscard]] std::string register_backup_name(const std::string& scheme, Date today);
[[nodiscard]] std::string register_backup_pattern();
[[nodiscard]] std::string save_register_backup_question();
[[nodiscard]] std::string register_backup_file_question();
[[nodiscard]] std::string backup_progress_in_words(int percent);

// What became of it: a line for each thing that is to be known.
struct BackupNews {
    std::string title;
    std::vector<std::string> lines{};
    bool is_good = true;
};
[[nodiscard]] BackupNews backup_news(const BackupReport& report);

// Why a backup did not become a register of this computer; empty: it did.
[[nodiscard]] std::string adopt_refused_in_words(const AdoptReport& report);
[[nodiscard]] std::string backup_passphrase_missing();

} // namespace safeplaces
