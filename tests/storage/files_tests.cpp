#include "storage/files.h"

#include "storage/samples.h"

#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(files)

namespace {

unsigned mode_of(const fs::path& path) {
    struct stat found {};
    BOOST_REQUIRE(::stat(path.c_str(), &found) == 0);
    return found.st_mode & 0777U;
}

#ifdef __linux__
constexpr bool has_dev_full = true;
#else
constexpr bool has_dev_full = false;
#endif

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
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

BOOST_FIXTURE_TEST_CASE(saving_again_replaces_the_whole_file, TemporaryFolder) {
    atomic_save(path / "a", "a long one");
    atomic_save(path / "a", "short");
    BOOST_TEST(read_file(path / "a") == "short");
}

BOOST_FIXTURE_TEST_CASE(what_comes_in_pieces_is_there_whole_or_not_at_all, TemporaryFolder) {
    atomic_save_pieces(path / "a", [](const AddBytes& add) {
        add("one, ");
        add("two");
    });
    BOOST_TEST(read_file(path / "a") == "one, two");
    const auto breaks_off = [](const AddBytes& add) {
        add("three");
        throw MachineError(Trouble::missing, "the stick was pulled out");
    };
    BOOST_CHECK_THROW(atomic_save_pieces(path / "a", breaks_off), MachineError);
    BOOST_TEST(read_file(path / "a") == "one, two");
    BOOST_TEST(std::distance(fs::directory_iterator(path), fs::directory_iterator()) == 1);
}

BOOST_FIXTURE_TEST_CASE(saving_over_a_link_leaves_what_it_points_to, TemporaryFolder) {
    atomic_save(path / "target", "kept");
    fs::create_symlink(path / "target", path / "link");
    atomic_save(path / "link", "new");
    BOOST_TEST(read_file(path / "target") == "kept");
    BOOST_TEST(read_file(path / "link") == "new");
}

BOOST_FIXTURE_TEST_CASE(a_save_that_fails_leaves_the_folder_as_it_was, TemporaryFolder) {
    BOOST_CHECK_EXCEPTION(atomic_save(path / "none" / "a", "x"), MachineError,
                          with(Trouble::missing));
    fs::create_directory(path / "a");
    BOOST_CHECK_THROW(atomic_save(path / "a", "x"), MachineError);
    BOOST_TEST(files_in(path) == 1U);
}

BOOST_FIXTURE_TEST_CASE(without_room_the_old_file_stays_whole, TemporaryFolder) {
    atomic_save(path / "a", "old");
    append_and_sync(path / "b", "old\n");
    const NoFileLargerThan limit(1000);
    const std::string large(2000, 'x');
    BOOST_CHECK_EXCEPTION(atomic_save(path / "a", large), MachineError, with(Trouble::disk_full));
    BOOST_CHECK_EXCEPTION(append_and_sync(path / "b", large), MachineError,
                          with(Trouble::disk_full));
    BOOST_TEST(read_file(path / "a") == "old");
    BOOST_TEST(read_file(path / "b") == "old\n");
    BOOST_TEST(files_in(path) == 2U);
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_said, *boost::unit_test::enable_if<has_dev_full>()) {
    BOOST_CHECK_EXCEPTION(append_and_sync("/dev/full", "x"), MachineError,
                          with(Trouble::disk_full));
}

BOOST_FIXTURE_TEST_CASE(what_is_added_stands_at_the_end, TemporaryFolder) {
    append_and_sync(path / "a", "one\n");
    append_and_sync(path / "a", "two\n");
    BOOST_TEST(read_file(path / "a") == "one\ntwo\n");
    BOOST_TEST(mode_of(path / "a") == 0600U);
}

BOOST_FIXTURE_TEST_CASE(adding_follows_no_link, TemporaryFolder) {
    atomic_save(path / "target", "kept");
    fs::create_symlink(path / "target", path / "link");
    BOOST_CHECK_THROW(append_and_sync(path / "link", "x"), MachineError);
    BOOST_TEST(read_file(path / "target") == "kept");
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_not_there_cannot_be_read, TemporaryFolder) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(read_file(path / "none")), MachineError,
                          with(Trouble::missing));
    BOOST_CHECK_THROW(static_cast<void>(read_file(path)), MachineError);
}

BOOST_FIXTURE_TEST_CASE(private_files_and_folders_are_closed_to_others, TemporaryFolder) {
    make_private_folder(path / "a" / "b");
    make_private_file(path / "a" / "b" / "c");
    BOOST_TEST(mode_of(path / "a" / "b") == 0700U);
    BOOST_TEST(mode_of(path / "a" / "b" / "c") == 0600U);
    BOOST_CHECK_THROW(make_private_file(path / "a" / "b" / "c"), MachineError);
    std::ofstream(path / "open") << "x";
    restrict_rights(path / "open");
    BOOST_TEST(mode_of(path / "open") == 0600U);
}

BOOST_FIXTURE_TEST_CASE(a_copy_never_replaces_a_file, TemporaryFolder) {
    atomic_save(path / "a", "one");
    copy_durably(path / "a", path / "b");
    BOOST_TEST(read_file(path / "b") == "one");
    atomic_save(path / "a", "two");
    BOOST_CHECK_THROW(copy_durably(path / "a", path / "b"), MachineError);
    BOOST_TEST(read_file(path / "b") == "one");
}

BOOST_FIXTURE_TEST_CASE(a_folder_never_takes_the_place_of_another, TemporaryFolder) {
    make_private_folder(path / "from");
    make_private_folder(path / "to");
    atomic_save(path / "to" / "kept", "x");
    BOOST_CHECK_THROW(move_durably(path / "from", path / "to"), MachineError);
    BOOST_TEST(fs::exists(path / "to" / "kept"));
}

BOOST_FIXTURE_TEST_CASE(sweeping_takes_what_was_left_unfinished_and_nothing_else, TemporaryFolder) {
    atomic_save(path / "a.unfinished", "theirs");
    atomic_save(path / ".hidden", "theirs");
    atomic_save(temporary_beside(path / "a"), "ours");
    make_private_folder(temporary_beside(path / "b") / "inside");
    BOOST_TEST(sweep_temporary(path) == 2);
    BOOST_TEST(files_in(path) == 2U);
    BOOST_TEST(sweep_temporary(path / "none") == 0);
}

BOOST_FIXTURE_TEST_CASE(free_space_is_some_where_a_folder_is, TemporaryFolder) {
    BOOST_TEST(free_space(path).value() > 0U);
    BOOST_TEST(!free_space(path / "none").has_value());
}

BOOST_FIXTURE_TEST_CASE(a_folder_that_takes_files_is_not_read_only, TemporaryFolder) {
    BOOST_TEST(!is_read_only(path));
    BOOST_TEST(!is_read_only(path / "none"));
    BOOST_TEST(files_in(path) == 0U);
}

BOOST_FIXTURE_TEST_CASE(a_lock_keeps_a_second_one_out_until_it_is_freed, TemporaryFolder) {
    {
        const LockFile first(path / "lock");
        BOOST_CHECK_EXCEPTION(LockFile(path / "lock"), MachineError, with(Trouble::in_use));
    }
    BOOST_CHECK_NO_THROW(LockFile(path / "lock"));
}

BOOST_FIXTURE_TEST_CASE(a_lock_of_a_killed_program_holds_nothing_back, TemporaryFolder) {
    const int child = ::fork();
    if (child == 0) {
        const LockFile lock(path / "lock");
        ::raise(SIGKILL);
    }
    int status = 0;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_REQUIRE(WIFSIGNALED(status));
    BOOST_TEST(fs::exists(path / "lock"));
    BOOST_CHECK_NO_THROW(LockFile(path / "lock"));
}

BOOST_AUTO_TEST_CASE(paths_are_utf8_on_every_system) {
    BOOST_TEST(utf8(path_from_utf8("Tŷ Gŵyl/ą.pdf")) == "Tŷ Gŵyl/ą.pdf");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
