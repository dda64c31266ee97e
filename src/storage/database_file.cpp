#include "storage/database_file.h"

#include "storage/files.h"

namespace safeplaces {
namespace fs = std::filesystem;

fs::path with_suffix(const fs::path& path, std::string_view suffix) {
    fs::path result = path;
    result += path_from_utf8(suffix);
    return result;
}

void remove_database(const fs::path& file) noexcept {
    std::error_code ignored;
    for (const auto suffix : database_suffixes)
        fs::remove(with_suffix(file, suffix), ignored);
}

void begin_database(Db& db, const DatabaseKind& kind) {
    db.set_application_id(kind.application_id);
    migrate(db, kind.steps(), [](int) {});
}

void make_database_folder(const fs::path& folder,
                          const DatabaseKind& kind,
                          const std::function<void(Db&)>& fill) {
    const fs::path temporary = temporary_beside(folder);
    make_private_folder(temporary);
    or_else(
        [&] {
            const fs::path file = temporary / kind.file_name;
            make_private_file(file);
            {
                Db db(file, Db::Opening::make_new);
                db.set_application_id(kind.application_id);
            }
            sync_folder(temporary);
            {
                Db db(file, Db::Opening::live);
                begin_database(db, kind);
                fill(db);
            }
            make_private_folder(temporary / "backups");
            sync_folder(temporary);
            move_durably(temporary, folder);
        },
        [&] {
            std::error_code ignored;
            fs::remove_all(temporary, ignored);
        });
}

void check_header(Db& db, const DatabaseKind& kind, const fs::path& file) {
    if (db.application_id() != kind.application_id)
        throw MachineError(Trouble::damaged, utf8(file) + " is no " + std::string(kind.file_name));
    if (db.version() > static_cast<int>(kind.steps().size()))
        throw MachineError(Trouble::newer_version, utf8(file) + " is of a later program");
}

void check_database(Db& db, const DatabaseKind& kind, const fs::path& file) {
    check_header(db, kind, file);
    // Twice: a disk that could not be read once says the same as a damaged file.
    if (!db.is_whole() && !db.is_whole())
        throw MachineError(Trouble::damaged, utf8(file) + " fails its checks");
    if (db.version() == static_cast<int>(kind.steps().size()))
        kind.check_records(db);
}

void save_copy(Db& db, const DatabaseKind& kind, const fs::path& file) {
    const fs::path temporary = temporary_beside(file);
    make_private_file(temporary);
    or_else(
        [&] {
            db.copy_into(temporary);
            {
                Db copy(temporary, Db::Opening::read);
                copy.stop_like(db);
                check_database(copy, kind, temporary);
            }
            sync_file(temporary);
            move_durably(temporary, file);
        },
        [&] { remove_database(temporary); });
}

} // namespace safeplaces
