#include "storage/platform/program.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(program)

BOOST_FIXTURE_TEST_CASE(another_program_is_started_only_as_it_was_checked, TemporaryFolder) {
    const fs::path copy = path / "a-program";
    fs::copy_file("/bin/true", copy);
    const Digest hash = digest_of(read_file(copy));
    BOOST_TEST(start_if_unchanged(copy, hash));
    write("a-program", read_file(copy) + "and more");
    BOOST_TEST(!start_if_unchanged(copy, hash));
    BOOST_TEST(!start_if_unchanged(path / "none", hash));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
