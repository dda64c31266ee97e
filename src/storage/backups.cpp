#include "storage/backups.h"

#include "storage/files.h"
#include "storage/people_book.h"
#include "storage/venue_database.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t daily_kept = 7;
constexpr std::size_t weekly_kept = 4;
constexpr std::size_t before_import_kept = 7;
constexpr std::size_t before_update_kept = 5;

// How the file names begin.
constexpr std::array beginnings{
    std::pair<std::string_view, BackupReason>{"daily-", BackupReason::daily},
    std::pair<std::string_view, BackupReason>{"weekly-", BackupReason::weekly},
    std::pair<std::string_view, BackupReason>{"before-restore-", BackupReason::before_restore},
    std::pair<std::string_view, BackupReason>{"before-move-in-", BackupReason::before_move_in},
    std::pair<std::string_view, BackupReason>{"before-import-", BackupReason::before_import},
    std::pair<std::string_view, BackupReason>{"before-v", BackupReason::before_update},
};

constexpr std::string_view aside = ".aside-";

std::string_view beginning_of(BackupReason reason) {
    return std::ranges::find(beginnings, reason, [](const auto& known) { return known.second; })
        ->first;
}

std::optional<Backup> backup_at(const fs::path& file) {
    const std::string name = utf8(file.filename());
    const auto known = std::ranges::find_if(
        beginnings, [&](const auto& beginning) { return name.starts_with(beginning.first); });
    constexpr std::size_t tail = std::string_view("2026-11-25.db").size();
    if (known == beginnings.end() || name.size() < tail || !name.ends_with(".db"))
        return std::nullopt;
    const auto taken = date_from_iso(std::string_view(name).substr(name.size() - tail, 10));
    if (!taken)
        return std::nullopt;
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return Backup{file, *taken, known->second, error ? 0 : size};
}

// Of several for one reason on one day: "before-import-12-2026-11-25.db" is number 12.
int number_of(const Backup& backup) {
    const std::string name = utf8(backup.file.filename());
    const char* digits = name.data() + beginning_of(backup.reason).size();
    int number = 0;
    std::from_chars(digits, name.data() + name.size(), number);
    return number;
}

std::vector<Backup> backups_for(BackupReason reason, const fs::path& folder) {
    std::vector<Backup> found = backups_of(folder);
    std::erase_if(found, [&](const Backup& backup) { return backup.reason != reason; });
    std::ranges::stable_sort(found, [](const Backup& one, const Backup& other) {
        return one.taken != other.taken ? one.taken > other.taken
                                        : number_of(one) > number_of(other);
    });
    return found;
}

void keep_newest(const fs::path& folder, BackupReason reason, std::size_t kept) {
    const auto found = backups_for(reason, folder);
    for (std::size_t index = kept; index < found.size(); ++index)
        remove_database(found[index].file);
}

// Whether there is none yet or the newest is `days` old. One of a day to come (the clock was wrong
// once) does not count.
bool is_due(const fs::path& folder, BackupReason reason, int days, Date today) {
    for (const Backup& backup : backups_for(reason, folder)) {
        const auto age = days_between(backup.taken, today).count();
        if (age >= 0)
            return age >= days;
    }
    return true;
}

// The name of one more backup. What a person did is kept each time, however often in a day.
fs::path next_file(const fs::path& folder, BackupReason reason, int version, Date today) {
    const auto named = [&](const std::string& beginning) {
        return folder / "backups" / path_from_utf8(beginning + iso(today) + ".db");
    };
    const std::string beginning(beginning_of(reason));
    switch (reason) {
    case BackupReason::daily:
    case BackupReason::weekly:
        return named(beginning);
    case BackupReason::before_update:
        return named(beginning + std::to_string(version + 1) + "-");
    case BackupReason::before_restore:
    case BackupReason::before_move_in:
    case BackupReason::before_import:
        break;
    }
    int number = 1;
    for (const Backup& backup : backups_for(reason, folder)) {
        if (backup.taken == today)
            number = std::max(number, number_of(backup) + 1);
    }
    return named(beginning + std::to_string(number) + "-");
}

bool means_damage(Trouble trouble) {
    return trouble == Trouble::damaged || trouble == Trouble::newer_version ||
           trouble == Trouble::other; // a disk that cannot read it any more
}

// Gives each of a damaged database's files a second name, and takes its log away: SQLite would play
// it into the database that takes its place.
fs::path put_aside(const fs::path& file, Date today) {
    const fs::path label = with_suffix(file, std::string(aside) + iso(today));
    fs::path kept = label;
    std::error_code error;
    for (int number = 2; fs::exists(kept, error); ++number)
        kept = with_suffix(label, "-" + std::to_string(number));
    for (const auto suffix : database_suffixes) {
        const fs::path from = with_suffix(file, suffix);
        const bool says_nothing =
            suffix == "-shm" || (!suffix.empty() && fs::is_empty(from, error));
        if (says_nothing || !fs::exists(from, error))
            continue;
        fs::create_hard_link(from, with_suffix(kept, suffix), error);
        if (error)
            copy_durably(from, with_suffix(kept, suffix)); // this disk knows no second names
    }
    sync_folder(file.parent_path());
    for (const auto suffix : database_suffixes) {
        if (!suffix.empty())
            fs::remove(with_suffix(file, suffix), error);
    }
    sync_folder(file.parent_path());
    return kept;
}

// Keeps what stands there. Afterwards it has no log.
fs::path
keep_present(const fs::path& folder, const DatabaseKind& kind, BackupReason reason, Date today) {
    const fs::path file = folder / kind.file_name;
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return {};
    try {
        Db db(file, Db::Opening::read);
        check_database(db, kind, file);
    } catch (const MachineError& error) {
        if (!means_damage(error.trouble()))
            throw;
        return put_aside(file, today);
    }
    Db db(file, Db::Opening::plain);
    return back_up(db, folder, reason, today, kind);
}

} // namespace

std::vector<Backup> backups_of(const fs::path& folder) {
    std::vector<Backup> found;
    if (folder.empty())
        return found; // of a venue in memory
    std::error_code error;
    for (fs::directory_iterator entry(folder / "backups", error), end; !error && entry != end;
         entry.increment(error)) {
        if (auto backup = backup_at(entry->path()))
            found.push_back(std::move(*backup));
    }
    std::ranges::sort(found, [](const Backup& one, const Backup& other) {
        return std::tie(one.taken, one.file) > std::tie(other.taken, other.file);
    });
    return found;
}

fs::path
back_up(Db& db, const fs::path& folder, BackupReason reason, Date today, const DatabaseKind& kind) {
    make_private_folder(folder / "backups");
    fs::path file = next_file(folder, reason, db.version(), today);
    save_copy(db, kind, file);
    if (reason == BackupReason::before_import)
        keep_newest(folder, reason, before_import_kept);
    if (reason == BackupReason::before_update)
        keep_newest(folder, reason, before_update_kept);
    return file;
}

void back_up_when_due(Db& db, const fs::path& folder, Date today, const DatabaseKind& kind) {
    if (is_due(folder, BackupReason::daily, 1, today))
        back_up(db, folder, BackupReason::daily, today, kind);
    if (is_due(folder, BackupReason::weekly, 7, today))
        back_up(db, folder, BackupReason::weekly, today, kind);
    keep_newest(folder, BackupReason::daily, daily_kept);
    keep_newest(folder, BackupReason::weekly, weekly_kept);
}

fs::path replace_database(const fs::path& folder,
                          const fs::path& with,
                          BackupReason reason,
                          Date today,
                          const DatabaseKind& kind) {
    const fs::path file = folder / kind.file_name;
    const fs::path temporary = temporary_beside(file);
    fs::path kept;
    or_else(
        [&] {
            copy_durably(with, temporary);
            {
                Db db(temporary, Db::Opening::read);
                check_database(db, kind, temporary);
            }
            { const Db db(temporary, Db::Opening::live); } // so that it is a live file from now on
            sync_file(temporary);
            kept = keep_present(folder, kind, reason, today);
            move_durably(temporary, file);
        },
        [&] { remove_database(temporary); });
    return kept;
}

fs::path
restore(const fs::path& folder, const Backup& backup, Date today, const DatabaseKind& kind) {
    const LockFile lock(folder / "lock");
    return replace_database(folder, backup.file, BackupReason::before_restore, today, kind);
}

bool erase_in(const Backup& backup, const PersonId& person) {
    try {
        Db db(backup.file, Db::Opening::plain);
        if (!db.is_whole())
            return false;
        PeopleBook(db).erase(person);
        db.scrub();
        return true;
    } catch (const MachineError&) {
        return false;
    }
}

std::optional<Backup> newest_good_backup(const fs::path& folder, const DatabaseKind& kind) {
    for (const Backup& backup : backups_of(folder)) {
        try {
            Db db(backup.file, Db::Opening::read);
            check_database(db, kind, backup.file);
            return backup;
        } catch (const MachineError&) {
            continue; // damaged too: the one before it
        }
    }
    return std::nullopt;
}

std::vector<fs::path> put_aside_in(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (utf8(entry->path().filename()).find(aside) != std::string::npos)
            found.push_back(entry->path());
    }
    return found;
}

} // namespace safeplaces
