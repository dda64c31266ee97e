#include "storage/register/register_database.h"

#include "storage/files.h"
#include "storage/register/tables.h"
#include "storage/venue_file.h"

namespace safeplaces {

namespace {

// Not with each backup: is_register_whole() looks at the records.
void check_no_records(Db& /*db*/) {
}

} // namespace

const DatabaseKind& register_database() {
    static constexpr DatabaseKind kind{"register.db", register_application_id, register_migrations,
                                       check_no_records};
    return kind;
}

std::filesystem::path register_file_in(const std::filesystem::path& folder) {
    return folder / register_database().file_name;
}

void refuse_network(const std::filesystem::path& folder) {
    if (whereabouts_of(folder).location == Location::network)
        throw MachineError(Trouble::on_network, utf8(folder) + " is on another computer");
}

SchemeId scheme_in(Db& db) {
    Rows rows = db.query("SELECT uid FROM scheme");
    if (!rows.next() || !looks_like_uuid(rows.text(0)))
        throw MachineError(Trouble::damaged, "the database does not say which scheme it is");
    return {rows.text(0)};
}

std::string scheme_name_in(Db& db) {
    Rows rows = db.query("SELECT name FROM scheme");
    return rows.next() ? rows.text(0) : std::string();
}

} // namespace safeplaces
