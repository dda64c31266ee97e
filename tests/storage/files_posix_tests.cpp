#include "storage/files.h"

#include "storage/samples.h"

#include <sys/wait.h>
#include <unistd.h>

namespace safeplaces {

// Links, and a program that is killed.
BOOST_AUTO_TEST_SUITE(files_posix)

BOOST_FIXTURE_TEST_CASE(saving_over_a_link_leaves_what_it_points_to, TemporaryFolder) {
    atomic_save(path / "target", "kept");
    fs::create_symlink(path / "target", path / "link");
    atomic_save(path / "link", "new");
    BOOST_TEST(read_file(path / "target") == "kept");
    BOOST_TEST(read_file(path / "link") == "new");
}

BOOST_FIXTURE_TEST_CASE(adding_follows_no_link, TemporaryFolder) {
    atomic_save(path / "target", "kept");
    fs::create_symlink(path / "target", path / "link");
    BOOST_CHECK_THROW(append_and_sync(path / "link", "x"), MachineError);
    BOOST_TEST(read_file(path / "target") == "kept");
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

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
