#include "storage/register/waiting_parcels.h"

#include "storage/register/what_needs_doing.h"
#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(waiting_parcels)

namespace {

struct FilesOfTwoComputers : TwoVenues {
    FilesOfTwoComputers() {
        BOOST_TEST(waiting.add(coordinator, file("first", shop_pc, shop), now));
        BOOST_TEST(waiting.add(coordinator, file("second", shop_pc, shop), now));
        BOOST_TEST(waiting.add(coordinator, file("third", shop_laptop, {uuid_no(77)}), now));
    }

    static WaitingParcel file(const std::string& bytes, const DeviceKeys& from, VenueId venue) {
        return {.content = digest_of(bytes),
                .device = from.device,
                .venue = std::move(venue),
                .venue_name = "Tea House",
                .file = bytes + ".safeplace",
                .bytes = bytes};
    }
    [[nodiscard]] std::vector<std::string> files() {
        std::vector<std::string> names;
        for (const WaitingParcel& each : waiting.all())
            names.push_back(each.file + ' ' + each.bytes);
        return names;
    }

    WaitingParcels waiting{db};
    WhatNeedsDoing doing{db, today};
};

using Names = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_CASE(files_wait_in_their_order_and_each_once, FilesOfTwoComputers) {
    BOOST_TEST(!waiting.add(coordinator, file("first", shop_pc, shop), now));
    BOOST_TEST((files() == Names{"first.safeplace first", "second.safeplace second",
                                 "third.safeplace third"}));
    BOOST_TEST((waiting.all().front().content == digest_of("first")));
}

BOOST_FIXTURE_TEST_CASE(each_computer_is_one_thing_to_do, FilesOfTwoComputers) {
    BOOST_TEST(doing.count(Work::computers) == 2);
    const auto lines = doing.lines(Work::computers, 10);
    BOOST_TEST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(lines[0].venue_name == "Corner Shop"); // the register knows it
    BOOST_TEST(lines[1].venue_name == "Tea House");   // as the file gives it
    BOOST_TEST((lines[0].day == today));
    BOOST_TEST(doing.lines(Work::computers, 10, 1).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(all_files_of_a_computer_go_together, FilesOfTwoComputers) {
    waiting.take_out(coordinator, shop_pc.device, now);
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::parcels_let_in));
    BOOST_TEST(audit.rows(0, 1).front().subject == shop_pc.device.text);
    BOOST_TEST(audit.rows(0, 1).front().detail == "files=2");
    const std::int64_t rows = audit.head().seq;
    waiting.take_out(coordinator, shop_pc.device, now); // none is left
    BOOST_TEST(audit.head().seq == rows);
    BOOST_TEST((files() == Names{"third.safeplace third"}));
    waiting.refuse(coordinator, shop_laptop.device, now);
    BOOST_TEST(files().empty());
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::device_refused));
    BOOST_TEST(audit.rows(0, 1).front().subject == shop_laptop.device.text);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
