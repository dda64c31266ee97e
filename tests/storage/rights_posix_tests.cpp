#include "storage/device_file.h"
#include "storage/register/register_copies.h"

#include "storage/as_nobody.h"
#include "storage/register_on_disk.h"
#include "storage/venue_on_disk.h"

#include <fstream>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace safeplaces {

// Who may read and write what. On Windows the folder of the account guards everything.
BOOST_AUTO_TEST_SUITE(rights_posix)

namespace {

unsigned mode_of(const fs::path& path) {
    struct stat found {};
    BOOST_REQUIRE(::stat(path.c_str(), &found) == 0);
    return found.st_mode & 0777U;
}

} // namespace

BOOST_FIXTURE_TEST_CASE(a_saved_file_holds_the_bytes_and_is_its_owners_alone, TemporaryFolder) {
    const std::string bytes("a\0b\r\n", 5);
    atomic_save(path / "ŵ.pdf", bytes);
    BOOST_TEST(read_file(path / "ŵ.pdf") == bytes);
    BOOST_TEST(mode_of(path / "ŵ.pdf") == 0600U);
    BOOST_TEST(files_in(path) == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_file_for_others_gets_the_usual_rights, TemporaryFolder) {
    const auto before = ::umask(022);
    atomic_save(path / "poster.pdf", "x", Rights::as_usual);
    ::umask(before);
    BOOST_TEST(mode_of(path / "poster.pdf") == 0644U);
}

BOOST_FIXTURE_TEST_CASE(private_files_and_folders_are_closed_to_others, TemporaryFolder) {
    make_private_folder(path / "a" / "b");
    make_private_file(path / "a" / "b" / "c");
    BOOST_TEST(mode_of(path / "a" / "b") == 0700U);
    BOOST_TEST(mode_of(path / "a" / "b" / "c") == 0600U);
    BOOST_CHECK_THROW(make_private_file(path / "a" / "b" / "c"), MachineError);
    append_and_sync(path / "a" / "added", "x");
    BOOST_TEST(mode_of(path / "a" / "added") == 0600U);
    std::ofstream(path / "open") << "x";
    restrict_rights(path / "open");
    BOOST_TEST(mode_of(path / "open") == 0600U);
}

BOOST_FIXTURE_TEST_CASE(nobody_else_may_read_it, TemporaryFolder) {
    save_device(path, {});
    const auto rights = fs::status(path / "device.key").permissions();
    BOOST_TEST((rights == (fs::perms::owner_read | fs::perms::owner_write)));
}

BOOST_FIXTURE_TEST_CASE(everything_is_the_owners_alone, AVenueOnDisk) {
    const VenueFile venue = open();
    for (const auto& entry : fs::recursive_directory_iterator(data)) {
        struct stat found {};
        BOOST_REQUIRE(::stat(entry.path().c_str(), &found) == 0);
        BOOST_TEST((found.st_mode & 0777U) == (entry.is_directory() ? 0700U : 0600U), entry.path());
    }
}

BOOST_FIXTURE_TEST_CASE(a_read_only_folder_is_said_and_left_as_it_is, AVenueOnDisk) {
    const std::string before = read_file(file);
    // As root nothing is read-only: the test is made as somebody else then.
    std::optional<AsNobody> nobody;
    if (::geteuid() == 0)
        nobody.emplace(path);
    BOOST_REQUIRE(::chmod(folder.c_str(), 0500) == 0);
    BOOST_TEST(is_read_only(folder));
    BOOST_TEST((trouble() == Trouble::read_only));
    BOOST_REQUIRE(::chmod((folder / "lock").c_str(), 0400) == 0);
    BOOST_TEST((trouble() == Trouble::read_only));
    BOOST_REQUIRE(::chmod(folder.c_str(), 0700) == 0);
    BOOST_REQUIRE(::chmod((folder / "lock").c_str(), 0600) == 0);
    BOOST_REQUIRE(::chmod(file.c_str(), 0400) == 0);
    BOOST_TEST((trouble() == Trouble::read_only));
    nobody.reset();
    BOOST_TEST(read_file(file) == before);
}

BOOST_FIXTURE_TEST_CASE(one_looks_into_a_register_where_nothing_can_be_written, ARegisterOnDisk) {
    std::optional<AsNobody> nobody;
    if (::geteuid() == 0)
        nobody.emplace(path);
    const fs::path odd = data / "100% #1?";
    fs::rename(folder, odd);
    BOOST_REQUIRE(::chmod(odd.c_str(), 0500) == 0);
    {
        const RegisterToRead looked = read_register(odd);
        BOOST_TEST((looked.id == scheme_id));
        BOOST_TEST(looked.name == "Southampton");
        BOOST_TEST(KeyBook(*looked.db).all().size() == 1U);
        BOOST_CHECK_EXCEPTION(looked.db->exec("DELETE FROM audit"), DbError,
                              with(DbFault::read_only));
    }
    BOOST_REQUIRE(::chmod(odd.c_str(), 0700) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
