#include "storage/before_update.h"
#include "storage/form_log.h"
#include "storage/move_in.h"
#include "storage/preview.h"
#include "storage/register/completion_rows.h"
#include "storage/register/register_copies.h"
#include "storage/register/register_database.h"
#include "storage/register/tables.h"
#include "storage/register_samples.h"
#include "storage/use_log.h"
#include "storage/venue_on_disk.h"

#include <boost/test/data/test_case.hpp>

#include <map>

namespace safeplaces {

// Databases of each schema version, as the program of that version left them: data/README.md.
BOOST_AUTO_TEST_SUITE(earlier_schema)

namespace {

const int newest_venue = static_cast<int>(venue_migrations().size());
const int newest_register = static_cast<int>(register_migrations().size());

using Counted = std::map<std::string, std::int64_t>; // rows of each table
using Written = std::map<std::string, std::string>;  // what each table and index is made of

Written schema_of(Db& db) {
    Written schema;
    Rows rows = db.query("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL");
    while (rows.next())
        schema[rows.text(0)] = rows.text(1);
    return schema;
}

Counted rows_of(Db& db) {
    Counted counted;
    Rows rows = db.query("SELECT name FROM sqlite_master WHERE type = 'table'");
    while (rows.next())
        counted[rows.text(0)] = count(db, "SELECT count(*) FROM " + rows.text(0));
    return counted;
}

Counted rows_of(const fs::path& file) {
    return rows_of(*Db::copy_in_memory(file));
}

// Every table of before holds as many rows.
void check_all_there(const Counted& before, Counted after) {
    for (const auto& [table, rows] : before) {
        BOOST_TEST(after[table] == rows, table);
        BOOST_TEST((rows > 0 || table != "person"), "nobody is in it");
    }
}

// The stored database of that version, as the only one in a data folder.
struct AnEarlierProgram : TemporaryFolder {
    fs::path keep(const DatabaseKind& kind, int version) {
        const std::string name(kind.file_name);
        const fs::path stored =
            fs::path(SAFEPLACES_ROOT "/tests/storage/data") /
            (name.substr(0, name.find('.')) + "-" + std::to_string(version) + ".db");
        BOOST_REQUIRE(fs::exists(stored));
        fs::create_directories(path / "data");
        const fs::path copy = path / "stored.db";
        fs::copy_file(stored, copy);
        before = rows_of(copy);
        const auto db = Db::copy_in_memory(copy);
        BOOST_TEST(db->version() == version);
        id = kind.application_id == venue_application_id ? id_in(*db).text : scheme_in(*db).text;
        folder = path / "data" / id;
        fs::create_directories(folder);
        fs::copy_file(stored, folder / kind.file_name);
        fs::permissions(folder / kind.file_name, fs::perms::owner_read | fs::perms::owner_write);
        return copy;
    }

    // The one backup before the update, with all that was there, in the version of before.
    void check_backup(int version) const {
        const std::vector<Backup> all = backups_of(folder);
        std::vector<Backup> made;
        std::ranges::copy_if(all, std::back_inserter(made), [](const Backup& backup) {
            return backup.reason == BackupReason::before_update;
        });
        BOOST_REQUIRE(made.size() == 1);
        BOOST_TEST((rows_of(made.front().file) == before));
        BOOST_TEST(Db::copy_in_memory(made.front().file)->version() == version);
    }

    [[nodiscard]] bool has_no_backup_before_update() const {
        return std::ranges::none_of(backups_of(folder), [](const Backup& backup) {
            return backup.reason == BackupReason::before_update;
        });
    }

    Counted before;
    std::string id;
    fs::path folder;
};

std::vector<int> versions_to(int newest) {
    std::vector<int> versions;
    for (int version = 1; version <= newest; ++version)
        versions.push_back(version);
    return versions;
}

void check_records(VenueFile& venue, int version) {
    const Contents contents = contents_of(venue.db());
    BOOST_TEST(contents.venue_name == "Example Corner Cafe");
    BOOST_TEST(contents.people.size() == 3U);
    BOOST_TEST(contents.completions.size() == 16U); // each hash was checked
    BOOST_TEST(contents.attempts.size() == 17U);
    BOOST_TEST(contents.registrations.size() == 1U);
    BOOST_TEST(contents.issues.size() == 26U);
    BOOST_TEST(contents.forms.at("venue-registration").size() > 50U);
    BOOST_TEST(FormLog(venue.db()).all().size() == (version > 1 ? 1U : 0U));
    BOOST_TEST(UseLog(venue.db()).all().size() == (version > 1 ? 1U : 0U));
}

// What the newest program makes of that version's tables.
void check_schema(const DatabaseKind& kind, int version, const fs::path& copy) {
    const auto made = Db::in_memory();
    migrate(*made, kind.steps().first(static_cast<std::size_t>(version)), [](int) {});
    BOOST_TEST((schema_of(*made) == schema_of(*Db::copy_in_memory(copy))));
}

} // namespace

BOOST_DATA_TEST_CASE_F(AnEarlierProgram,
                       a_venue_of_each_version_opens_with_all_records_after_a_backup,
                       versions_to(newest_venue),
                       version) {
    check_schema(venue_database, version, keep(venue_database, version));
    VenueFile venue = VenueFile::open(folder, today);
    BOOST_TEST(venue.db().version() == newest_venue);
    check_all_there(before, rows_of(venue.db()));
    check_records(venue, version);
    if (version < newest_venue)
        check_backup(version);
    else
        BOOST_TEST(has_no_backup_before_update());
}

BOOST_DATA_TEST_CASE_F(AnEarlierProgram,
                       a_backup_of_each_version_can_be_brought_back,
                       versions_to(newest_venue),
                       version) {
    const fs::path copy = keep(venue_database, version);
    fs::create_directories(folder / "backups");
    const fs::path backup = folder / "backups" / "daily-2026-11-24.db";
    fs::copy_file(copy, backup);
    overwrite(folder / "venue.db", 0, "this is no database at all");
    restore(folder, backups_of(folder).front(), today);
    VenueFile venue = VenueFile::open(folder, today);
    check_all_there(before, rows_of(venue.db()));
    check_records(venue, version);
}

BOOST_DATA_TEST_CASE_F(AnEarlierProgram,
                       a_venue_that_moves_may_come_from_an_earlier_version,
                       versions_to(newest_venue),
                       version) {
    const std::string bytes = read_file(keep(venue_database, version));
    const fs::path elsewhere = path / "another";
    const Adopted adopted = adopt(bytes, "old.spmove", elsewhere, today, now);
    VenueFile venue = VenueFile::open(adopted.folder, today);
    check_records(venue, version);
}

BOOST_DATA_TEST_CASE_F(AnEarlierProgram,
                       a_register_of_each_version_opens_with_all_records_after_a_backup,
                       versions_to(newest_register),
                       version) {
    check_schema(register_database(), version, keep(register_database(), version));
    {
        RegisterFile opened = RegisterFile::open(folder, today);
        BOOST_TEST(opened.db().version() == newest_register);
        check_all_there(before, rows_of(opened.db()));
        BOOST_TEST(!first_broken_completion(opened.db()).has_value());
        BOOST_TEST(UserBook(opened.db()).all().size() == 1U);
    }
    BOOST_TEST(is_register_whole(folder));
    if (version < newest_register)
        check_backup(version);
    else
        BOOST_TEST(has_no_backup_before_update());
}

BOOST_DATA_TEST_CASE_F(AnEarlierProgram,
                       a_register_that_moves_may_come_from_an_earlier_version,
                       versions_to(newest_register),
                       version) {
    const fs::path copy = keep(register_database(), version);
    const fs::path elsewhere = path / "another";
    make_private_folder(elsewhere);
    const RegisterToRead read = open_register_copy(copy);
    BOOST_TEST(read.id.text == id);
    check_all_there(before, rows_of(*read.db));
}

BOOST_AUTO_TEST_SUITE_END()

// Before a newer program is installed.
BOOST_AUTO_TEST_SUITE(before_update)

BOOST_FIXTURE_TEST_CASE(every_venue_and_register_of_the_computer_is_backed_up, AVenueOnDisk) {
    static_cast<void>(RegisterFile::create(data, scheme_id, "Southampton", today));
    const VenueId other{uuid_no(2)};
    static_cast<void>(VenueFile::create(data, other, today));
    const VenueFile open_here = VenueFile::open(folder, today);
    const BackedUp made = back_up_everything(data, folder, tomorrow);
    BOOST_TEST(made.copies == 3);
    BOOST_TEST(made.left_out.empty());
    for (const std::string& id : {shop.text, other.text, scheme_id.text}) {
        const auto all = backups_of(data / id);
        BOOST_REQUIRE(!all.empty());
        BOOST_TEST((all.front().reason == BackupReason::before_update));
        BOOST_TEST((all.front().taken == tomorrow));
    }
}

BOOST_FIXTURE_TEST_CASE(one_that_is_open_elsewhere_is_not_left_out_but_told, AVenueOnDisk) {
    const VenueFile open_elsewhere = open();
    BOOST_CHECK_EXCEPTION(static_cast<void>(back_up_everything(data, {}, today)), MachineError,
                          with(Trouble::in_use));
}

BOOST_FIXTURE_TEST_CASE(a_damaged_one_keeps_nobody_from_updating_and_is_named, AVenueOnDisk) {
    static_cast<void>(VenueFile::create(data, {uuid_no(2)}, today));
    overwrite(file, 0, "this is no database at all");
    const BackedUp made = back_up_everything(data, {}, today);
    BOOST_TEST(made.copies == 1);
    BOOST_TEST((made.left_out == std::vector{LeftOut{folder, "", Trouble::damaged}}));
}

BOOST_FIXTURE_TEST_CASE(a_folder_without_a_database_keeps_nobody_from_updating, AVenueOnDisk) {
    const fs::path empty = data / uuid_no(2);
    fs::create_directory(empty);
    const BackedUp made = back_up_everything(data, {}, today);
    BOOST_TEST(made.copies == 1);
    BOOST_TEST((made.left_out == std::vector{LeftOut{empty, "", Trouble::missing}}));
}

// Somebody went back to an older program, or has two of them.
BOOST_FIXTURE_TEST_CASE(one_of_a_later_program_is_named_and_not_called_damaged, AVenueOnDisk) {
    {
        VenueFile venue = open();
        venue.set_name("Corner Bakery");
        venue.db().set_version(9999);
    }
    const BackedUp made = back_up_everything(data, {}, today);
    BOOST_TEST(made.copies == 0);
    BOOST_TEST(
        (made.left_out == std::vector{LeftOut{folder, "Corner Bakery", Trouble::newer_version}}));
}

BOOST_FIXTURE_TEST_CASE(it_says_how_far_it_is, AVenueOnDisk) {
    static_cast<void>(VenueFile::create(data, {uuid_no(2)}, today));
    std::vector<int> told;
    const auto listen = [&](int done, int all) {
        BOOST_TEST(all == 2);
        if (told.empty() || told.back() != done) {
            told.push_back(done);
        }
        return true;
    };
    static_cast<void>(back_up_everything(data, {}, today, listen));
    BOOST_TEST((told == std::vector{0, 1}));
}

BOOST_FIXTURE_TEST_CASE(it_can_be_stopped, AVenueOnDisk) {
    BOOST_CHECK_EXCEPTION(
        static_cast<void>(back_up_everything(data, {}, today, [](int, int) { return false; })),
        DbError, with(DbFault::stopped));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
