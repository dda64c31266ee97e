#include <boost/test/unit_test.hpp>

#include "dates.h"
#include "interchange/records_out.h"
#include "schema_check.h"
#include "temporary_folder.h"

using namespace safeplaces;

namespace {

const SchemeId its_scheme{"01980000-0000-7000-8000-00000000000a"};

RecordRow record() {
    return {.number = 1,
            .id = {"01980000-0000-7000-8000-000000000001"},
            .person = {"01980000-0000-7000-8000-000000000002"},
            .person_name = "Zoë \"Z\" Fernwhistle",
            .role = Role::lead,
            .venue = {"01980000-0000-7000-8000-000000000003"},
            .venue_name = "Badgerwick Library",
            .ward = "Badgerwick Ward",
            .course = {"hate-crime"},
            .course_title = "Hate crime",
            .version = "1.1",
            .language = "pl",
            .face = Face::easy_read,
            .how = HowTaken::alone,
            .right = 5,
            .asked = 6,
            .mark = 83,
            .passed = on(2026, 11, 25),
            .expires = on(2027, 11, 25)};
}

VenueRow venue() {
    return {.number = 1,
            .id = {"01980000-0000-7000-8000-000000000003"},
            .name = "Badgerwick Library",
            .postcode = "SO14 7LY",
            .ward = "Badgerwick Ward",
            .kind = "library",
            .state = VenueState::approved,
            .state_since = on(2026, 1, 2),
            .valid_to = on(2027, 1, 1),
            .level = "gold",
            .insurance_to = on(2026, 12, 31),
            .latitude = 50.9,
            .longitude = -1.404,
            .on_map = true,
            .last_heard = {},
            .staff = 12,
            .trained = 9,
            .gate_met = true,
            .next_expiry = on(2026, 12, 1)};
}

struct OutIntoAText : TemporaryFolder {
    Sink sink() {
        return [this](std::string_view bytes) { text += bytes; };
    }

    bool fits(const char* schema) { return fits_schema(text, schema, path); }

    std::string text;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(records_out, OutIntoAText)

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
