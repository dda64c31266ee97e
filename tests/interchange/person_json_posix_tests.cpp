#include <boost/test/unit_test.hpp>

#include "dates.h"
#include "interchange/person_json.h"
#include "schema_check.h"
#include "temporary_folder.h"

using namespace safeplaces;

namespace {

const SchemeId scheme{"01980000-0000-7000-8000-00000000000a"};

PersonExport somebody() {
    const Completion passed{.id = {"01980000-0000-7000-8000-000000000001"},
                            .person = {"01980000-0000-7000-8000-000000000002"},
                            .venue = {"01980000-0000-7000-8000-000000000003"},
                            .course = {"hate-crime"},
                            .version = "1.1",
                            .language = "pl",
                            .face = Face::easy_read,
                            .score = {.right = 5, .asked = 6},
                            .date = on(2026, 11, 25),
                            .expires = on(2027, 11, 25)};
    return {.person = {.id = passed.person,
                       .name = "Zoë \"Z\" Fernwhistle",
                       .role = Role::lead,
                       .started = on(1961, 5, 1)},
            .venue = passed.venue,
            .venue_name = "Badgerwick Library",
            .completions = {passed}};
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(person_json, TemporaryFolder)

BOOST_AUTO_TEST_CASE(what_is_held_about_somebody_fits_the_schema_that_ships) {
    const std::string text = safeplaces::person_json(somebody(), scheme, on(2026, 11, 26));
    BOOST_TEST(fits_schema(text, "person.schema.json", path));
    BOOST_TEST(text.find("\"started\":\"1961-05-01\"") != std::string::npos);
    BOOST_TEST(text.find("\"valid_until\":\"2027-11-24\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_left_without_a_pass_fits_it_too) {
    PersonExport gone = somebody();
    gone.person.left = on(1969, 12, 31);
    gone.completions.clear();
    const std::string text = safeplaces::person_json(gone, scheme, on(2026, 11, 26));
    BOOST_TEST(fits_schema(text, "person.schema.json", path));
    BOOST_TEST(text.find("\"left\":\"1969-12-31\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(forms_that_name_somebody_fit_it_too) {
    PersonExport named = somebody();
    named.forms.push_back(
        {.id = "01980000-0000-7000-8000-000000000005",
         .form = "venue-registration",
         .signed_at = Instant{std::chrono::sys_days{on(2026, 11, 25)}},
         .answers = {{"lead-name", "Zoë Fernwhistle"}, {"lead-email", "zoe@example.org"}}});
    const std::string text = safeplaces::person_json(named, scheme, on(2026, 11, 26));
    BOOST_TEST(fits_schema(text, "person.schema.json", path));
    BOOST_TEST(text.find("{\"field\":\"lead-email\",\"answer\":\"zoe@example.org\"}") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(that_forms_were_left_out_fits_it_too) {
    PersonExport alike = somebody();
    alike.forms_alike = 2;
    const std::string text = safeplaces::person_json(alike, scheme, on(2026, 11, 26));
    BOOST_TEST(fits_schema(text, "person.schema.json", path));
    BOOST_TEST(text.find("\"forms\":[],\"forms_left_out\":2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_led_is_said_by_number) {
    PersonExport led = somebody();
    led.completions.front().how = HowTaken::led;
    led.completions.front().score = {};
    led.completions.front().led_by = {"01980000-0000-7000-8000-000000000004"};
    const std::string text = safeplaces::person_json(led, scheme, on(2026, 11, 26));
    BOOST_TEST(fits_schema(text, "person.schema.json", path));
    BOOST_TEST(text.find("\"how\":\"led\",\"led_by\":\"01980000-0000-7000-8000-000000000004\"") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_schema_refuses_a_person_without_a_name) {
    PersonExport nameless = somebody();
    nameless.person.name.clear();
    BOOST_TEST(!fits_schema(safeplaces::person_json(nameless, scheme, on(2026, 11, 26)),
                            "person.schema.json", path));
}

BOOST_AUTO_TEST_SUITE_END()
