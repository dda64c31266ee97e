#include "storage/health.h"

#include "storage/venue_on_disk.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(health)

BOOST_FIXTURE_TEST_CASE(a_good_venue_is_said_to_be_good, AVenueOnDisk) {
    const Health health = health_of(folder);
    BOOST_TEST(!health.trouble.has_value());
    BOOST_TEST((health.whereabouts.location == Location::local));
}

BOOST_FIXTURE_TEST_CASE(what_open_would_refuse_is_said_before, AVenueOnDisk) {
    const std::string whole = read_file(file);
    {
        const VenueFile venue = open();
        BOOST_TEST((health_of(folder).trouble == Trouble::in_use));
    }
    { Db(file, Db::Opening::live).set_version(999); }
    BOOST_TEST((health_of(folder).trouble == Trouble::newer_version));
    atomic_save(file, whole.substr(0, whole.size() / 2));
    BOOST_TEST((health_of(folder).trouble == Trouble::damaged));
    fs::remove(file);
    BOOST_TEST((health_of(folder).trouble == Trouble::missing));
    BOOST_TEST((health_of(path / "none").trouble == Trouble::missing));
}

BOOST_FIXTURE_TEST_CASE(a_synced_folder_is_a_warning_and_the_venue_works, TemporaryFolder) {
    const fs::path data = path / "OneDrive - The Old Shop" / "data";
    VenueFile venue = VenueFile::create(data, shop, today);
    BOOST_TEST((venue.health().whereabouts == Whereabouts{Location::synced, "OneDrive"}));
    BOOST_TEST(!venue.health().trouble.has_value());
    venue.set_name("kept");
    // One file, which a copying program cannot tear apart.
    BOOST_TEST(!fs::exists(venue.folder() / "venue.db-wal"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
