#include "storage/parcel_log.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(parcel_log)

namespace {

using Records = std::vector<std::string>;

const DeviceId till{uuid_no(8001)};
const DeviceId office{uuid_no(8002)};

SentParcel parcel_no(std::int64_t seq, const DeviceId& device = till) {
    return {.device = device,
            .seq = seq,
            .id = {uuid_no(static_cast<int>(seq) + (device == till ? 9000 : 9500))},
            .content = digest_of("payload"),
            .made_at = now + std::chrono::hours(seq),
            .way = ParcelWay::mail};
}

struct ALog : OneVenue {
    ParcelLog log{db};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(parcels_come_back_oldest_first, ALog) {
    log.add(parcel_no(2), {});
    log.add(parcel_no(1), {});
    const auto parcels = log.all();
    BOOST_TEST_REQUIRE(parcels.size() == 2U);
    BOOST_TEST(parcels[0].seq == 1);
    BOOST_TEST((parcels[1].device == till));
    BOOST_TEST((parcels[1].way == ParcelWay::mail));
    BOOST_TEST((parcels[1].content == digest_of("payload")));
}

BOOST_FIXTURE_TEST_CASE(nothing_is_confirmed_because_it_was_sent, ALog) {
    log.add(parcel_no(1), Records{"a", "b"});
    BOOST_TEST(log.confirmed().empty());
}

BOOST_FIXTURE_TEST_CASE(a_confirmation_covers_all_that_was_sent_up_to_there, ALog) {
    log.add(parcel_no(1), Records{"a"});
    log.add(parcel_no(2), Records{"a", "b"});
    log.add(parcel_no(3), Records{"a", "b", "c"});
    log.confirm(till, 2);
    BOOST_TEST((log.confirmed() == std::set<std::string>{"a", "b"}));
}

BOOST_FIXTURE_TEST_CASE(what_stood_only_in_an_earlier_parcel_may_be_lost_and_is_not_confirmed,
                        ALog) {
    log.add(parcel_no(1), Records{"a", "b"});
    log.add(parcel_no(2), Records{"b", "c"});
    log.add(parcel_no(3), Records{"a", "c"});
    BOOST_TEST(
        (log.last_sent(till) == std::map<std::string, std::int64_t>{{"a", 3}, {"b", 2}, {"c", 3}}));
    log.confirm(till, 2);
    BOOST_TEST((log.confirmed() == std::set<std::string>{"b", "c"}));
    log.confirm(till, 3);
    BOOST_TEST((log.confirmed() == std::set<std::string>{"a", "b", "c"}));
    BOOST_TEST(log.last_sent(till).empty());
}

BOOST_FIXTURE_TEST_CASE(the_confirmation_of_another_computer_says_nothing_about_this_one, ALog) {
    log.add(parcel_no(1, till), Records{"a"});
    log.add(parcel_no(1, office), Records{"b"});
    log.confirm(office, 9);
    BOOST_TEST((log.confirmed() == std::set<std::string>{"b"}));
}

BOOST_FIXTURE_TEST_CASE(what_an_old_computer_sent_in_vain_counts_for_the_new_one, ALog) {
    log.add(parcel_no(1, till), Records{"a", "b"});
    log.confirm(till, 1);
    log.add(parcel_no(2, till), Records{"c"});
    log.add(parcel_no(1, office), Records{"c"});
    log.confirm(till, 2); // too late: the letter went to the old computer
    BOOST_TEST((log.confirmed() == std::set<std::string>{"a", "b"}));
    log.confirm(office, 1);
    BOOST_TEST(log.confirmed().size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(another_council_has_nothing_of_what_the_first_one_confirmed, ALog) {
    log.add(parcel_no(1), Records{"a", "b"});
    log.confirm(till, 1);
    log.add(parcel_no(2), Records{"c"});
    log.forget_records();
    BOOST_TEST(log.confirmed().empty());
    BOOST_TEST(log.last_sent(till).empty());
    BOOST_TEST(log.all().size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_number_of_a_computer_is_used_once, ALog) {
    log.add(parcel_no(1), {});
    SentParcel again = parcel_no(1);
    again.id = {uuid_no(9999)};
    BOOST_CHECK_EXCEPTION(log.add(again, Records{"a"}), DbError, with(DbFault::unique));
    BOOST_TEST(log.all().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
