#include "storage/files.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(files)

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
    BOOST_TEST(files_in(path) == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_save_that_fails_leaves_the_folder_as_it_was, TemporaryFolder) {
    BOOST_CHECK_EXCEPTION(atomic_save(path / "none" / "a", "x"), MachineError,
                          with(Trouble::missing));
    fs::create_directory(path / "a");
    BOOST_CHECK_THROW(atomic_save(path / "a", "x"), MachineError);
    BOOST_TEST(files_in(path) == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_is_added_stands_at_the_end, TemporaryFolder) {
    append_and_sync(path / "a", "one\n");
    append_and_sync(path / "a", "two\n");
    BOOST_TEST(read_file(path / "a") == "one\ntwo\n");
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_not_there_cannot_be_read, TemporaryFolder) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(read_file(path / "none")), MachineError,
                          with(Trouble::missing));
    BOOST_CHECK_THROW(static_cast<void>(read_file(path)), MachineError);
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

BOOST_AUTO_TEST_CASE(paths_are_utf8_on_every_system) {
    BOOST_TEST(utf8(path_from_utf8("Tŷ Gŵyl/ą.pdf")) == "Tŷ Gŵyl/ą.pdf");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
