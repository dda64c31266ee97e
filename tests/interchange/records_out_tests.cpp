#include <boost/test/unit_test.hpp>

#include "interchange/records_out.h"
#include "record_samples.h"

using namespace safeplaces;

BOOST_FIXTURE_TEST_SUITE(records_out, OutIntoAText)

BOOST_AUTO_TEST_CASE(a_statement_names_an_account_and_nobody) {
    RecordsXapi statements{sink(), "https://safe.example.org"};
    statements.add(record());
    statements.finish();
    BOOST_TEST(
        text ==
        R"({"id":"01980000-0000-7000-8000-000000000001","actor":{"objectType":"Agent","account":)"
        R"({"homePage":"https://safe.example.org","name":"01980000-0000-7000-8000-000000000002"}},)"
        R"("verb":{"id":"http://adlnet.gov/expapi/verbs/passed","display":{"en":"passed"}},)"
        R"("object":{"objectType":"Activity","id":"https://safe.example.org/courses/hate-crime",)"
        R"("definition":{"type":"http://adlnet.gov/expapi/activities/course",)"
        R"("name":{"en":"Hate crime"}}},"result":{"success":true,"completion":true,)"
        R"("score":{"scaled":0.833333,"raw":5,"min":0,"max":6}},"timestamp":"2026-11-25T00:00:00Z",)"
        R"("context":{"platform":"Safe Places Desk","language":"pl","revision":"1.1","extensions":)"
        R"({"https://safe.example.org/xapi/venue":"01980000-0000-7000-8000-000000000003",)"
        R"("https://safe.example.org/xapi/led":false}}})"
        "\n");
}

BOOST_AUTO_TEST_CASE(each_statement_is_a_line_and_a_led_one_has_neither_score_nor_success) {
    RecordRow led = record();
    led.how = HowTaken::led;
    led.right = led.asked = 0;
    RecordsXapi statements{sink(), "https://safe.example.org"};
    statements.add(record());
    statements.add(led);
    statements.finish();
    const std::size_t end = text.find('\n');
    const std::string second = text.substr(end + 1);
    BOOST_TEST(second.starts_with("{\"id\":"));
    BOOST_TEST(second.ends_with("}\n"));
    BOOST_TEST(second.find("score") == std::string::npos);
    BOOST_TEST(second.find("success") == std::string::npos);
    BOOST_TEST(second.find("passed") == std::string::npos);
    BOOST_TEST(second.find("verbs/completed\",\"display\":{\"en\":\"completed\"}") !=
               std::string::npos);
    BOOST_TEST(second.find("\"result\":{\"completion\":true}") != std::string::npos);
    BOOST_TEST(second.find("/xapi/led\":true") != std::string::npos);
    BOOST_TEST(text.find("Fernwhistle") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_map_has_safe_places_alone) {
    VenueRow hidden = venue();
    hidden.on_map = false;
    VenueRow lapsed = venue();
    lapsed.state = VenueState::lapsed;
    VenueRow nowhere = venue();
    nowhere.latitude = {};
    VenuesGeoJson map{sink()};
    for (const VenueRow& each : {hidden, lapsed, nowhere, venue()}) {
        map.add(each);
    }
    map.finish();
    BOOST_TEST(text == R"({"type":"FeatureCollection","features":[{"type":"Feature",)"
                       R"("id":"01980000-0000-7000-8000-000000000003","geometry":{"type":"Point",)"
                       R"("coordinates":[-1.404000,50.900000]},"properties":{)"
                       R"("name":"Badgerwick Library","postcode":"SO14 7LY","kind":"library",)"
                       R"("valid_to":"2027-01-01"}}]})"
                       "\n");
}

BOOST_AUTO_TEST_CASE(a_venue_that_does_not_want_to_be_listed_is_on_no_map) {
    VenueRow shy = venue();
    shy.map_wanted = false;
    VenuesGeoJson map{sink()};
    map.add(shy);
    map.finish();
    BOOST_TEST(text == "{\"type\":\"FeatureCollection\",\"features\":[]}\n");
}

BOOST_AUTO_TEST_SUITE_END()
