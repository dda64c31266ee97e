#include "storage/whereabouts.h"

#include "storage/samples.h"

#include <utility>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(whereabouts)

BOOST_AUTO_TEST_CASE(folders_of_sync_programs_are_known_by_name) {
    for (const auto& [folder, service] :
         {std::pair{"/home/ana/Dropbox/shop", "Dropbox"},
          std::pair{"/home/ana/OneDrive", "OneDrive"},
          std::pair{"/Users/ana/OneDrive - The Old Shop/data", "OneDrive"},
          std::pair{"/Users/ana/Library/CloudStorage/GoogleDrive-a@b.org/My Drive", "Google Drive"},
          std::pair{"/home/ana/Nextcloud/data", "Nextcloud"},
          std::pair{"/home/ana/ownCloud", "ownCloud"},
          std::pair{"/Users/ana/iCloudDrive/shop", "iCloud"},
          std::pair{"/Users/a/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"}})
        BOOST_TEST(sync_service_of(folder) == service, folder);
}

BOOST_AUTO_TEST_CASE(other_folders_are_not) {
    for (const auto* folder : {"/home/ana/.local/share/safe-places-desk", "/home/OneDriver/x",
                               "/home/ana/My Drives", "/home/ana/my-Dropbox", "/", ""})
        BOOST_TEST(sync_service_of(folder).empty(), folder);
}

BOOST_FIXTURE_TEST_CASE(a_disk_of_this_computer_is_local, TemporaryFolder) {
    BOOST_TEST((whereabouts_of(path) == Whereabouts{}));
    BOOST_TEST((whereabouts_of(path / "none") == Whereabouts{}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
