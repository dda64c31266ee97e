#include "storage/platform/program.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(program)

BOOST_FIXTURE_TEST_CASE(another_program_is_started_only_as_it_was_checked, TemporaryFolder) {
    const fs::path copy = path / "a-program";
    fs::copy_file("/bin/true", copy);
    const Digest hash = digest_of(read_file(copy));
    BOOST_TEST(start_if_unchanged(copy, hash));
    // Another file: the one that runs cannot be written to.
    write("another", read_file(copy) + "and more");
    BOOST_TEST(!start_if_unchanged(path / "another", hash));
    BOOST_TEST(!start_if_unchanged(path / "none", hash));
}

BOOST_FIXTURE_TEST_CASE(a_program_that_the_system_does_not_start_is_told, TemporaryFolder) {
    write("no-program", "words");
    BOOST_TEST(!start_if_unchanged(path / "no-program", digest_of("words")));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
