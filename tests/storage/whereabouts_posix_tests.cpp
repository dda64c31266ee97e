#include "storage/whereabouts.h"

#include "storage/samples.h"

namespace safeplaces {

// On Windows the standard library of GCC makes no links, and follows none.
BOOST_AUTO_TEST_SUITE(whereabouts_posix)

BOOST_FIXTURE_TEST_CASE(a_link_into_a_synced_folder_does_not_hide_it, TemporaryFolder) {
    fs::create_directories(path / "Dropbox" / "data");
    fs::create_directory_symlink(path / "Dropbox" / "data", path / "data");
    BOOST_TEST((whereabouts_of(path / "data") == Whereabouts{Location::synced, "Dropbox"}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
