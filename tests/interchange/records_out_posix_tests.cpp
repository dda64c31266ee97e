#include <boost/test/unit_test.hpp>

#include "record_samples.h"
#include "schema_check.h"
#include "temporary_folder.h"

using namespace safeplaces;

namespace {

struct OutToBeChecked : OutIntoAText {
    bool fits(const char* schema) { return fits_schema(text, schema, folder.path); }

    TemporaryFolder folder;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(records_out_posix, OutToBeChecked)

BOOST_AUTO_TEST_CASE(records_as_json_fit_the_schema_that_ships) {
    RecordRow unnamed = record();
    unnamed.person_name.clear();
    unnamed.how = HowTaken::led;
    unnamed.right = unnamed.asked = 0;
    RecordRow led = unnamed;
    led.led_by = {"01980000-0000-7000-8000-000000000004"};
    led.led_by_name = "Ana Example";
    RecordsJson json{sink(), its_scheme, on(2026, 11, 26)};
    json.add(record());
    json.add(unnamed);
    json.add(led);
    json.finish();
    BOOST_TEST(fits("records.schema.json"));
    BOOST_TEST(text.find("\"how\":\"led\",\"led_by\":\"01980000-0000-7000-8000-000000000004\","
                         "\"led_by_name\":\"Ana Example\"") != std::string::npos);
    BOOST_TEST(text.find("\"person_name\":\"Zoë \\\"Z\\\" Fernwhistle\"") != std::string::npos);
    BOOST_TEST(text.find("\"valid_until\":\"2027-11-24\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_records_are_a_list_of_none) {
    RecordsJson json{sink(), its_scheme, on(2026, 11, 26)};
    json.finish();
    BOOST_TEST(text == "{\"format\":\"safe-places-records\",\"version\":1,\"scheme\":\"" +
                           its_scheme.text + "\",\"made_on\":\"2026-11-26\",\"records\":[]}\n");
    BOOST_TEST(fits("records.schema.json"));
}

BOOST_AUTO_TEST_CASE(the_schema_refuses_what_is_not_a_record) {
    text = "{\"format\":\"safe-places-records\",\"version\":1,\"scheme\":\"" + its_scheme.text +
           "\",\"made_on\":\"2026-11-26\",\"records\":[{\"id\":\"x\"}]}";
    BOOST_TEST(!fits("records.schema.json"));
}

BOOST_AUTO_TEST_CASE(venues_as_json_fit_the_schema_that_ships) {
    VenueRow bare = venue();
    bare.state = VenueState::enquiry;
    bare.level.clear();
    bare.valid_to = bare.insurance_to = bare.next_expiry = {};
    bare.latitude = bare.longitude = {};
    VenuesJson json{sink(), its_scheme, on(2026, 11, 26)};
    json.add(venue());
    json.add(bare);
    json.finish();
    BOOST_TEST(fits("venues.schema.json"));
}

BOOST_AUTO_TEST_CASE(a_sticker_that_counts_no_more_is_said) {
    VenueRow to_sign = venue();
    to_sign.sign_again = true;
    VenuesGeoJson map{sink()};
    map.add(to_sign);
    map.finish();
    BOOST_TEST(text.find("\"sticker_counts\":false") != std::string::npos);
    text.clear();
    VenuesJson json{sink(), its_scheme, on(2026, 11, 26)};
    json.add(to_sign);
    json.finish();
    BOOST_TEST(text.find("\"sign_again\":true") != std::string::npos);
    BOOST_TEST(fits("venues.schema.json"));
}

BOOST_AUTO_TEST_SUITE_END()
