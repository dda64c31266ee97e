#include "storage/device_file.h"

#include "storage/venue_on_disk.h"

#include <boost/test/data/test_case.hpp>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(device_file)

namespace {

PublicKey key_of(const std::string& words) {
    return digest_of(words);
}

Device a_device() {
    return {.id = {uuid_no(8001)},
            .seed = key_of("seed"),
            .council = {{.signing = key_of("s2"), .box = key_of("b2")},
                        {.signing = key_of("s1"), .box = key_of("b1")}},
            .compromised = {key_of("s0")},
            .pack_seq = 3,
            .decision_seq = 12,
            .notice_seq = 1,
            .parcel_seq = 7,
            .parcel = digest_of("payload")};
}

} // namespace

BOOST_FIXTURE_TEST_CASE(a_device_comes_back_the_same, TemporaryFolder) {
    BOOST_TEST(!read_device(path));
    save_device(path, a_device());
    BOOST_TEST((read_device(path) == a_device()));
}

BOOST_FIXTURE_TEST_CASE(no_backup_and_no_copy_for_another_computer_holds_it, AVenueOnDisk) {
    save_device(folder, a_device());
    VenueFile venue = open(tomorrow); // makes the backups of the day
    venue.copy_to(path / "copy.db");
    const std::string secret = to_hex(a_device().seed);
    BOOST_TEST(files_holding(path, secret) == std::vector<std::string>{"device.key"},
               boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(a_file_that_is_not_as_it_was_written_is_damaged,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "", "safe-places-device 2\n", "safe-places-device 1\n",
                         "safe-places-device 1\ndevice 12\n", "safe-places-device 1\nseed 00\n",
                         "safe-places-device 1\npack -1\n", "safe-places-device 1\nother 1\n",
                         "safe-places-device 1\nparcel 1\n"}),
                     text) {
    const TemporaryFolder folder;
    atomic_save(folder.path / "device.key", text);
    BOOST_CHECK_EXCEPTION(static_cast<void>(read_device(folder.path)), MachineError,
                          with(Trouble::damaged));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
