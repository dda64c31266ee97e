#include <boost/test/unit_test.hpp>

#include "storage/register/venue_import.h"

#include "storage/register_samples.h"

namespace safeplaces {

namespace {

struct AListOfVenues : ARegisterInUse {
    void take_in(const VenueId& venue, ListedVenue listed) {
        const VenueImport::Row row{venue, std::move(listed)};
        VenueImport(db).take_in(coordinator, {&row, 1}, today, now);
    }

    VenueRegister venues{db};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(venue_import, AListOfVenues)

BOOST_AUTO_TEST_CASE(a_new_venue_begins_as_an_enquiry_whatever_the_list_says) {
    take_in(cafe, {.name = "Zoë's Café",
                   .postcode = "SO14 7LY",
                   .ward = "Bargate",
                   .state = VenueState::approved,
                   .valid_to = tomorrow,
                   .insurance_to = tomorrow,
                   .latitude = 50.9,
                   .longitude = -1.4,
                   .on_map = true});
    const RegisteredVenue venue = venues.find(cafe).value();
    BOOST_TEST(venue.name == "Zoë's Café");
    BOOST_TEST(venue.ward == "Bargate");
    BOOST_TEST((venue.state == VenueState::enquiry));
    BOOST_TEST(!venue.valid_to.has_value());
    BOOST_TEST((venue.insurance_to == tomorrow));
    BOOST_TEST((venue.place == MapPlace{50.9, -1.4}));
    BOOST_TEST((venue.on_map == OnMap::yes));
}

BOOST_AUTO_TEST_CASE(what_the_list_does_not_tell_stays_as_it_was) {
    take_in(cafe, {.name = "Cafe", .postcode = "SO14 7LY", .ward = "Bargate"});
    take_in(cafe, {.name = "Cafe", .postcode = "SO15 2AB"});
    const RegisteredVenue venue = venues.find(cafe).value();
    BOOST_TEST(venue.postcode == "SO15 2AB");
    BOOST_TEST(venue.ward == "Bargate");
}

BOOST_AUTO_TEST_CASE(each_change_is_in_the_audit_and_none_where_nothing_changed) {
    take_in(cafe, {.name = "Cafe"});
    take_in(cafe, {.name = "Cafe", .ward = "Bargate"});
    take_in(cafe, {.name = "Cafe", .ward = "Bargate"});
    const auto rows = audit.rows_about(cafe.text, 10);
    BOOST_REQUIRE(rows.size() == 2u);
    BOOST_TEST((rows[0].act == RegisterAct::venue_corrected));
    BOOST_TEST((rows[1].act == RegisterAct::venue_added));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::register_imported));
}

BOOST_AUTO_TEST_CASE(a_row_that_the_register_refuses_leaves_none_of_them) {
    const std::vector<VenueImport::Row> rows{{cafe, {.name = "Cafe"}},
                                             {shop, {.name = std::string(1001, 'x')}}};
    BOOST_CHECK_THROW(VenueImport(db).take_in(coordinator, rows, today, now), DbError);
    BOOST_TEST(!venues.find(cafe).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
