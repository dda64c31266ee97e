#include "storage/register/venues_query.h"

#include "storage/register/sample.h"
#include "storage/register/tables.h"
#include "storage/samples.h"

#include <algorithm>

namespace safeplaces {

namespace {

using std::chrono::days;

Db& sample() {
    static const std::unique_ptr<Db> db = [] {
        auto made = Db::in_memory();
        migrate(*made, register_migrations(), [](int) {});
        fill_with_sample(*made, {.venues = 60, .seed = 7, .today = today},
                         [](SampleStep, std::int64_t, std::int64_t) {});
        return made;
    }();
    return *db;
}

struct VenuesOfASample {
    std::vector<VenueRow> all(const VenuesFilter& filter, const VenuesOrder& order = {}) {
        return venues.rows(venues.numbers(filter, order));
    }

    bool finds(const VenueRow& venue, const std::string& words) {
        const auto found = venues.first_page({.words = words}, {}, 1000);
        return std::find(found.begin(), found.end(), venue) != found.end();
    }

    Db& db = sample();
    VenuesQuery venues{db};
    std::vector<VenueRow> everything = venues.first_page({}, {}, 1000);
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(venues_query, VenuesOfASample)

BOOST_AUTO_TEST_CASE(all_venues_come_by_name_when_nothing_is_asked) {
    BOOST_TEST(everything.size() == 60U);
    BOOST_TEST(std::is_sorted(everything.begin(), everything.end(),
                              [](const auto& a, const auto& b) { return a.name < b.name; }));
    BOOST_TEST((all({}) == everything));
}

BOOST_AUTO_TEST_CASE(a_venue_is_found_by_the_beginning_of_any_word_of_its_name) {
    const VenueRow& venue = everything[10];
    const std::string& name = venue.name;
    const std::string second = name.substr(name.find(' ') + 1);
    BOOST_TEST(finds(venue, name));
    BOOST_TEST(finds(venue, name.substr(0, 4)));
    BOOST_TEST(finds(venue, second.substr(0, 3) + "  " + name.substr(0, 3)));
    BOOST_TEST(!finds(venue, name.substr(1, 4)));
    BOOST_TEST(!finds(venue, "%"));
}

BOOST_AUTO_TEST_CASE(a_venue_is_found_by_its_postcode_as_people_type_it) {
    const VenueRow& venue = everything[10]; // "SO14 7LY"
    std::string small = venue.postcode;
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    BOOST_TEST(finds(venue, venue.postcode));
    BOOST_TEST(finds(venue, small));
    BOOST_TEST(finds(venue, small.substr(0, 4)));
    BOOST_TEST(finds(venue, small.substr(0, 4) + small.substr(5)));
    BOOST_TEST(!finds(venue, small.substr(5)));
}

BOOST_AUTO_TEST_CASE(each_filter_leaves_what_fits) {
    const auto check = [&](const char* name, const VenuesFilter& filter, auto fits) {
        const auto found = all(filter);
        BOOST_TEST(std::all_of(found.begin(), found.end(), fits), name);
        BOOST_TEST(static_cast<std::ptrdiff_t>(found.size()) ==
                       std::count_if(everything.begin(), everything.end(), fits),
                   name);
        BOOST_TEST(!found.empty(), name);
    };
    const std::string ward = everything.front().ward;
    const std::string kind = everything.front().kind;
    const Date soon = plus_days(today, days(60));
    const Instant spring = Instant(std::chrono::sys_days(plus_days(today, days(-200))));
    check("states", {.states = {VenueState::approved, VenueState::lapsed}}, [](const auto& venue) {
        return venue.state == VenueState::approved || venue.state == VenueState::lapsed;
    });
    check("ward", {.ward = ward}, [&](const auto& venue) { return venue.ward == ward; });
    check("kind", {.kind = kind}, [&](const auto& venue) { return venue.kind == kind; });
    check("gate", {.gate_met = false}, [](const auto& venue) { return !venue.gate_met; });
    check("map", {.on_map = true}, [](const auto& venue) { return venue.on_map; });
    check("valid to", {.valid_to_until = soon},
          [&](const auto& venue) { return venue.valid_to && *venue.valid_to <= soon; });
    check("insured", {.insured_until = soon},
          [&](const auto& venue) { return venue.insurance_to && *venue.insurance_to <= soon; });
    check("expiry", {.expiry_until = soon},
          [&](const auto& venue) { return venue.next_expiry && *venue.next_expiry <= soon; });
    check("silent", {.silent_since = spring},
          [&](const auto& venue) { return !venue.last_heard || *venue.last_heard < spring; });
}

BOOST_AUTO_TEST_CASE(what_a_venue_has_not_got_stands_last_in_both_directions) {
    for (const ListDirection direction : {ListDirection::ascending, ListDirection::descending}) {
        const auto rows = all({}, {VenuesKey::valid_to, direction});
        BOOST_TEST(rows.size() == 60U);
        BOOST_TEST(!rows.back().valid_to.has_value());
        const auto none = std::find_if(rows.begin(), rows.end(),
                                       [](const auto& venue) { return !venue.valid_to; });
        BOOST_TEST(
            std::all_of(none, rows.end(), [](const auto& venue) { return !venue.valid_to; }));
        BOOST_TEST(std::is_sorted(rows.begin(), none, [&](const auto& a, const auto& b) {
            return direction == ListDirection::ascending ? a.valid_to < b.valid_to
                                                         : b.valid_to < a.valid_to;
        }));
    }
}

BOOST_AUTO_TEST_CASE(the_first_page_is_the_beginning_of_the_whole_list) {
    for (const VenuesKey key : {VenuesKey::name, VenuesKey::postcode, VenuesKey::ward,
                                VenuesKey::state, VenuesKey::state_since, VenuesKey::valid_to,
                                VenuesKey::next_expiry, VenuesKey::trained}) {
        const VenuesOrder order{key, ListDirection::descending};
        auto rows = all({}, order);
        rows.resize(7);
        BOOST_TEST((venues.first_page({}, order, 7) == rows));
    }
}

BOOST_AUTO_TEST_CASE(counts_by_state_are_those_of_the_list) {
    std::int64_t sum = 0;
    for (const StateCount& count : venues.counts({.on_map = true})) {
        const auto rows = all({.states = {count.state}, .on_map = true});
        BOOST_TEST(static_cast<std::int64_t>(rows.size()) == count.venues);
        sum += count.venues;
    }
    BOOST_TEST(static_cast<std::int64_t>(all({.on_map = true}).size()) == sum);
}

BOOST_AUTO_TEST_CASE(wards_are_listed_once_by_name) {
    const auto wards = venues.wards();
    BOOST_TEST(wards.size() == 4U);
    BOOST_TEST(std::is_sorted(wards.begin(), wards.end()));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
