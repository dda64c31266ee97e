#include <boost/test/unit_test.hpp>

#include "app/desk.h"
#include "app/desk_fixture.h"
#include "app/document.h"

using namespace safeplaces;

namespace {

void put_examples(ADesk& at, const Form& form) {
    at.desk.entries.put(form.id, example_answers(form, form_context(at.desk)), at.outside.now());
}

} // namespace

BOOST_AUTO_TEST_SUITE(desk)

BOOST_FIXTURE_TEST_CASE(registration_goes_from_stage_to_stage, ADesk) {
    const auto stage = [&] { return standing_of(desk).stage; };
    BOOST_TEST((stage() == RegistrationStage::not_begun));
    desk.entries.put(library.suitability.id, "can-ring", "no", outside.now());
    BOOST_TEST((stage() == RegistrationStage::not_suitable));
    put_examples(*this, library.suitability);
    BOOST_TEST((stage() == RegistrationStage::in_progress));
    put_examples(*this, library.registration);
    BOOST_TEST((stage() == RegistrationStage::to_sign));
    sign();
    BOOST_TEST((stage() == RegistrationStage::complete));
    desk.entries.put(library.registration.id, "town", "Eastleigh", outside.now());
    BOOST_TEST((stage() == RegistrationStage::changed));
    pass_days(1);
    sign();
    BOOST_TEST((stage() == RegistrationStage::complete));
}

BOOST_FIXTURE_TEST_CASE(a_half_answered_check_is_not_begun, ADesk) {
    desk.entries.put(library.suitability.id, "can-ring", "yes", outside.now());
    BOOST_TEST((standing_of(desk).stage == RegistrationStage::not_begun));
}

BOOST_FIXTURE_TEST_CASE(an_answer_that_time_makes_wrong_asks_to_sign_again, ADesk) {
    register_venue();
    pass_days(1);
    desk.entries.put(library.registration.id, "insurance-ends", "1 12 2026", outside.now());
    sign();
    BOOST_TEST((standing_of(desk).stage == RegistrationStage::complete));
    pass_days(30);
    BOOST_TEST((standing_of(desk).stage == RegistrationStage::changed));
}

BOOST_FIXTURE_TEST_CASE(the_standing_has_what_the_form_means, AReadyDesk) {
    const VenueStanding standing = standing_of(desk);
    BOOST_TEST(standing.venue_name == "Example Corner Cafe");
    BOOST_TEST(standing.town == "Southampton");
    BOOST_TEST(standing.staff_declared == 3);
    BOOST_TEST(standing.people.size() == 3U);
    BOOST_TEST(standing.completions.size() == 4U);
    BOOST_TEST(standing.courses.size() == library.scheme.gate.size());
    BOOST_TEST((standing.today == today));
}

BOOST_FIXTURE_TEST_CASE(a_number_of_staff_that_is_none_counts_as_not_given, ADesk) {
    for (const char* typed : {"many", "-3", "", "99999999999999999999"}) {
        desk.entries.put(library.registration.id, "staff-count", typed, outside.now());
        BOOST_TEST(standing_of(desk).staff_declared == 0, typed);
    }
}

BOOST_FIXTURE_TEST_CASE(the_gate_names_what_is_missing_first, ADesk) {
    BOOST_TEST((sign_gate(standing_of(desk)) == SignGate::registration_missing));
    register_venue();
    BOOST_TEST((sign_gate(standing_of(desk)) == SignGate::training_missing));
    train_everyone();
    BOOST_TEST((sign_gate(standing_of(desk)) == SignGate::provisional));
}

BOOST_FIXTURE_TEST_CASE(somebody_who_left_does_not_count, AReadyDesk) {
    const PersonId gone = standing_of(desk).people.front().id;
    desk.people.leave(gone, today);
    BOOST_TEST(standing_of(desk).people.size() == 3U); // the last day counts
    pass_days(1);
    BOOST_TEST(standing_of(desk).people.size() == 2U);
    BOOST_TEST((sign_gate(standing_of(desk)) == SignGate::training_missing));
}

BOOST_FIXTURE_TEST_CASE(the_provisional_time_runs_from_the_first_sign_of_either_kind, AReadyDesk) {
    BOOST_TEST(!standing_of(desk).provisional_until.has_value());
    record_print(desk, staff_room_document(desk, standing_of(desk)));
    BOOST_TEST(!standing_of(desk).provisional_until.has_value());
    record_print(desk, sticker_document(desk, standing_of(desk)));
    pass_days(10);
    record_print(desk, poster_document(desk, standing_of(desk)));
    const Date end = plus_days(today, std::chrono::days{18});
    BOOST_TEST((standing_of(desk).provisional_until == end));
    pass_days(18);
    BOOST_TEST((sign_gate(standing_of(desk)) == SignGate::provisional));
    pass_days(1);
    BOOST_TEST((sign_gate(standing_of(desk)) == SignGate::provisional_over));
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_is_no_longer_suitable_closes_the_gate, AReadyDesk) {
    desk.entries.put(library.suitability.id, "insurance-live", "no", outside.now());
    BOOST_TEST((standing_of(desk).stage == RegistrationStage::not_suitable));
    BOOST_TEST((sign_gate(standing_of(desk)) == SignGate::registration_missing));
    desk.entries.put(library.suitability.id, "insurance-live", "", outside.now());
    BOOST_TEST((standing_of(desk).stage == RegistrationStage::not_begun));
}

BOOST_FIXTURE_TEST_CASE(training_that_ends_closes_the_gate_again, AReadyDesk) {
    BOOST_TEST(is_training_done(standing_of(desk)));
    pass_days(364);
    BOOST_TEST(is_training_done(standing_of(desk)));
    pass_days(1);
    BOOST_TEST(!is_training_done(standing_of(desk)));
}

BOOST_AUTO_TEST_SUITE_END()
