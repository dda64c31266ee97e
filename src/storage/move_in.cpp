#include "storage/move_in.h"

#include "storage/files.h"
#include "storage/migrations.h"
#include "storage/venue_database.h"
#include "storage/venue_file.h"

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

// Whose database a file is; 0 when it is none at all.
int program_of(const fs::path& file) {
    try {
        return Db(file, Db::Opening::read).application_id();
    } catch (const DbError& error) {
        if (error.fault() != DbFault::not_a_database)
            throw;
        return 0;
    }
}

// The venue of a file that somebody brought. `brought` is what they call it.
VenueId checked_id(const fs::path& file, const fs::path& brought) {
    if (program_of(file) != venue_application_id)
        throw InputError(utf8(brought), 0, "not a venue's file");
    Db db(file, Db::Opening::read);
    check_venue(db, brought);
    return id_in(db);
}

} // namespace

Adopted adopt(const fs::path& file, const fs::path& data) {
    std::error_code ignored;
    begin_data_folder(data);
    // A database that is open, or whose program was killed, is not all in one file.
    const fs::path log = with_suffix(file, "-wal");
    if (fs::exists(log, ignored) && fs::file_size(log, ignored) > 0)
        throw InputError(utf8(file), 0,
                         "the database of an open venue, not a copy made to be moved");

    const fs::path temporary = temporary_beside(data / "adopting");
    make_private_folder(temporary);
    Adopted adopted;
    or_else(
        [&] {
            const fs::path copy = temporary / database_name;
            copy_durably(file, copy);
            adopted.id = checked_id(copy, file);
            adopted.folder = data / adopted.id.text;
            if (fs::exists(adopted.folder, ignored)) {
                adopted.outcome = Adopted::Outcome::already_here;
                fs::remove_all(temporary, ignored);
                return;
            }
            { const Db db(copy, Db::Opening::live); } // so that it is a live file from now on
            make_private_folder(temporary / "backups");
            sync_file(copy);
            sync_folder(temporary);
            move_durably(temporary, adopted.folder);
        },
        [&] { fs::remove_all(temporary, ignored); });
    return adopted;
}

} // namespace safeplaces
