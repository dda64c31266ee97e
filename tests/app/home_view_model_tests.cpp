#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/document.h"
#include "app/home_view_model.h"
#include "app/refreshers.h"

#include <algorithm>
#include <memory>

using namespace safeplaces;

namespace {

const CourseId core{"being-a-safe-place"};
const CourseId running{"running-a-safe-place"};

HomeState home(ADesk& at) {
    HomeState state = HomeViewModel{at.desk}.state();
    const auto primary = std::count_if(state.cards.begin(), state.cards.end(),
                                       [](const HomeCard& card) { return card.is_primary; });
    BOOST_TEST(primary == 1);
    return state;
}

std::size_t primary_of(const HomeState& state) {
    return static_cast<std::size_t>(
        std::find_if(state.cards.begin(), state.cards.end(),
                     [](const HomeCard& card) { return card.is_primary; }) -
        state.cards.begin());
}

struct ARegisteredVenue : ADesk {
    ARegisteredVenue() { register_venue(); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(home_view_model)

BOOST_FIXTURE_TEST_CASE(a_new_venue_begins_with_the_suitability_check, ADesk) {
    const HomeState state = home(*this);
    BOOST_TEST(state.greeting == "Welcome");
    BOOST_TEST(state.next ==
               "Next: answer a few questions, to see if your venue can be a Safe Place.");
    BOOST_TEST(primary_of(state) == 0U);
    BOOST_TEST((state.cards[0].way == HomeWay::suitability));
    BOOST_TEST(state.cards[0].status_words == "Not started");
    BOOST_TEST(state.warnings.empty());
}

BOOST_FIXTURE_TEST_CASE(a_missing_essential_point_leads_back_to_the_check, ADesk) {
    desk.entries.put(library.suitability.id, "insurance-live", "no", outside.now());
    const HomeState state = home(*this);
    BOOST_TEST(state.next.starts_with("Next: sort out what the suitability check found."));
    BOOST_TEST((state.cards[0].status == Status::to_fix));
    BOOST_TEST((state.cards[0].way == HomeWay::suitability));
}

BOOST_FIXTURE_TEST_CASE(after_the_check_comes_the_form, ADesk) {
    desk.entries.put(library.suitability.id,
                     example_answers(library.suitability, form_context(desk)), outside.now());
    const HomeState state = home(*this);
    BOOST_TEST(state.next.starts_with("Next: fill in the form."));
    BOOST_TEST((state.cards[0].way == HomeWay::registration));
    BOOST_TEST(state.cards[0].rows.size() == 5U);
    BOOST_TEST(state.cards[0].rows.back().what == "4 more parts");
    BOOST_TEST(state.cards[0].rows.back().words == "0 of 4 done");
}

BOOST_FIXTURE_TEST_CASE(a_full_form_is_to_be_signed, ADesk) {
    for (const Form* form : {&library.suitability, &library.registration}) {
        desk.entries.put(form->id, example_answers(*form, form_context(desk)), outside.now());
    }
    const HomeState state = home(*this);
    BOOST_TEST(state.greeting == "Hello, Example Corner Cafe");
    BOOST_TEST(state.next == "Next: check your answers and sign.");
    BOOST_TEST((state.cards[0].way == HomeWay::answers));
}

BOOST_FIXTURE_TEST_CASE(a_change_is_to_be_signed_again, ARegisteredVenue) {
    desk.entries.put(library.registration.id, "venue-name", "Another Cafe", outside.now());
    const HomeState state = home(*this);
    BOOST_TEST(state.next ==
               "Next: something has changed since you signed. Check it and sign again.");
    BOOST_TEST(primary_of(state) == 0U);
}

BOOST_FIXTURE_TEST_CASE(a_registered_venue_adds_its_staff, ARegisteredVenue) {
    const HomeState state = home(*this);
    BOOST_TEST(state.next == "Next: add your staff, so that they can train.");
    BOOST_TEST(primary_of(state) == 1U);
    BOOST_TEST((state.cards[1].way == HomeWay::people));
    BOOST_TEST(state.cards[0].status_words == "Signed on 25 Nov 2026");
}

BOOST_FIXTURE_TEST_CASE(those_who_are_missing_are_named, ARegisteredVenue) {
    const PersonId ana = add_person("Ana", Role::lead);
    const PersonId ben = add_person("Ben");
    const PersonId cai = add_person("Cai");
    BOOST_TEST(home(*this).next ==
               "Next: Ana, Ben and Cai need to pass “Being a Safe Place”, and Ana needs to pass "
               "“Running a Safe Place”. Then you can print your poster and window sticker.");
    pass(ana, core);
    BOOST_TEST(home(*this).next.starts_with("Next: Ben and Cai need to pass"));
    pass(cai, core);
    BOOST_TEST(
        home(*this).next.starts_with("Next: Ben needs to pass “Being a Safe Place”, and Ana"));
    pass(ben, core);
    BOOST_TEST(home(*this).next.starts_with("Next: Ana needs to pass “Running a Safe Place”."));
    pass(ana, running);
    const HomeState state = home(*this);
    BOOST_TEST(state.next == "Next: print your provisional poster and window sticker.");
    BOOST_TEST(primary_of(state) == 2U);
}

BOOST_FIXTURE_TEST_CASE(an_owner_who_works_alone_is_spoken_of_as_one, ADesk) {
    for (const Form* form : {&library.suitability, &library.registration}) {
        desk.entries.put(form->id, example_answers(*form, form_context(desk)), outside.now());
    }
    desk.entries.put(library.registration.id, "staff-count", "1", outside.now());
    sign();
    add_person("Ana", Role::lead);
    const HomeState state = home(*this);
    BOOST_TEST(state.next == "Next: Ana needs to pass “Being a Safe Place” and “Running a Safe "
                             "Place”. Then you can print your poster and window sticker.");
    BOOST_TEST(state.cards[1].text == "Short courses with a quiz, at your own pace.");
    BOOST_TEST(state.cards[1].status_words == "0 of 1 person trained");
}

BOOST_FIXTURE_TEST_CASE(where_not_everybody_has_to_pass_a_number_is_said, ARegisteredVenue) {
    for (const char* name : {"Ben", "Cai", "Dai", "Eva", "Flo"}) {
        add_person(name);
    }
    add_person("Ana", Role::lead);
    const std::string next = home(*this).next;
    BOOST_TEST(next.starts_with("Next: 4 more people need to pass “Being a Safe Place”, and Ana"));
    BOOST_TEST(next.find("Ben") == std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_short_staff_list_opens_nothing, ARegisteredVenue) {
    const PersonId ana = add_person("Ana", Role::lead); // the form says 3 people
    pass(ana, core);
    pass(ana, running);
    const HomeState state = home(*this);
    BOOST_TEST(state.next.starts_with("Next: 2 more people need to pass “Being a Safe Place”; 2 "
                                      "are not on the staff list yet."));
    BOOST_TEST(primary_of(state) == 1U);
    BOOST_TEST(state.cards[1].button == "Add your staff");
    BOOST_TEST((state.cards[1].way == HomeWay::people));
    BOOST_TEST((sign_gate(standing_of(desk)) == SignGate::training_missing));
    BOOST_TEST(state.cards[2].status_words == "Poster and sticker: not yet");
}

BOOST_AUTO_TEST_CASE(a_course_that_is_not_there_is_asked_of_nobody) {
    Library library = read_shipped_library();
    std::erase_if(library.courses, [](const Course& course) { return course.id == running; });
    ADesk at{library};
    at.register_venue();
    for (const char* name : {"Ben", "Cai", "Dai"}) {
        at.pass(at.add_person(name, name[0] == 'B' ? Role::lead : Role::staff), core);
    }
    BOOST_TEST(home(at).next.starts_with("Next: have the program installed again: its course "
                                         "“running-a-safe-place” is missing or damaged"));
}

namespace {

// Everyone of the venue was trained when the program, made newer, names four courses more.
struct AnUpdatedVenue {
    AnUpdatedVenue() {
        VenueFile file = VenueFile::create(folder.path / "data",
                                           {"0198a000-0000-7000-8000-0000000000aa"}, world.today);
        at = std::make_unique<Desk>(std::move(file), world.library, world.outside);
        for (const Form* form : {&world.library.suitability, &world.library.registration}) {
            at->entries.put(form->id, example_answers(*form, form_context(*at)),
                            world.outside.now());
        }
        at->registrations.add({.id = {new_uuid(world.outside)},
                               .venue = at->file.id(),
                               .form = world.library.registration.id,
                               .form_version = "1",
                               .signed_at = world.outside.now(),
                               .answers = submitted(world.library.registration,
                                                    at->entries.all(world.library.registration.id),
                                                    form_context(*at))});
    }
    void train(bool all) {
        for (const char* name : {"Ana", "Ben", "Cai"}) {
            const Role role = name[0] == 'A' ? Role::lead : Role::staff;
            const PersonId person{new_uuid(world.outside)};
            at->people.add({.id = person, .name = name, .role = role, .started = world.today});
            pass_course(*at, person, core);
            if (role == Role::lead && all) {
                pass_course(*at, person, running);
            }
        }
    }
    void update_program() {
        world.pass_days(1);
        start_again();
    }
    void start_again() {
        const std::filesystem::path place = at->file.folder();
        at.reset();
        at = std::make_unique<Desk>(VenueFile::open(place, world.today), newer, world.outside);
    }
    [[nodiscard]] HomeState home() { return HomeViewModel{*at}.state(); }
    [[nodiscard]] SignGate gate() { return sign_gate(standing_of(*at)); }

    TemporaryFolder folder;
    ADesk world; // its outside
    Library newer = read_library(shipped_files(), "southampton");
    std::unique_ptr<Desk> at;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(new_courses_are_said_with_their_day_and_shut_no_open_gate, AnUpdatedVenue) {
    train(true);
    BOOST_TEST(home().new_courses.empty());
    update_program();
    BOOST_TEST(home().new_courses.starts_with("New: Communicating well. Please do it by 25 January "
                                              "2027. New: "));
    BOOST_TEST(home().next == "Next: print your provisional poster and window sticker.");
    BOOST_TEST((gate() == SignGate::provisional));
    BOOST_TEST(home().cards[1].status_words == "3 of 3 people trained");
    const auto days = training_days(*at);
    BOOST_TEST(days.front().summary == "Last day for a new course: Communicating well");
}

BOOST_FIXTURE_TEST_CASE(the_day_on_which_a_course_came_is_remembered, AnUpdatedVenue) {
    train(true);
    update_program();
    for (const auto& [days, gate_then] : {std::pair{59, SignGate::provisional},
                                          {1, SignGate::provisional},
                                          {1, SignGate::training_missing}}) {
        world.pass_days(days);
        start_again();
        BOOST_TEST((gate() == gate_then));
    }
    BOOST_TEST(home().new_courses.empty());
    BOOST_TEST(home().next.ends_with("need to pass “Violence against women and girls”, and 2 more "
                                     "courses are to be passed. Then you can print your poster and "
                                     "window sticker."));
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_was_not_trained_needs_the_new_courses_at_once,
                        AnUpdatedVenue) {
    train(false);
    update_program();
    const auto pass_all = [&](const CourseId& course) {
        for (const Person& person : at->people.all()) {
            pass_course(*at, person.id, course);
        }
    };
    world.pass_days(1);
    start_again();
    pass_all(running); // all that was asked for before, a day too late
    BOOST_TEST(home().new_courses.empty());
    BOOST_TEST((gate() == SignGate::training_missing));
    for (const CourseNeed& need : newer.scheme.gate) {
        pass_all(need.course);
    }
    BOOST_TEST((gate() == SignGate::provisional));
}

BOOST_AUTO_TEST_CASE(a_new_venue_needs_all_six_courses) {
    const Library shipped = read_library(shipped_files(), "southampton");
    ADesk venue{shipped};
    venue.register_venue();
    for (const auto& [name, role] : {std::pair{"Ana", Role::lead}, {"Ben", Role::staff}}) {
        const PersonId person = venue.add_person(name, role);
        venue.pass(person, core);
    }
    BOOST_TEST(standing_of(venue.desk).courses.size() == 6U);
    BOOST_TEST((sign_gate(standing_of(venue.desk)) == SignGate::training_missing));
    BOOST_TEST(home(venue).new_courses.empty());
}

BOOST_FIXTURE_TEST_CASE(the_print_card_counts_the_certificates_of_the_print_room, AReadyDesk) {
    pass(desk.people.all().front().id, core); // once more
    pass(add_person("Gone Example"), core);
    desk.people.leave(desk.people.all().back().id, plus_days(today, std::chrono::days{-1}));
    const std::vector<HomeRow> rows = home(*this).cards[2].rows;
    BOOST_TEST(rows[2].words == std::to_string(certified(standing_of(desk)).size()) + " ready");
    BOOST_TEST(rows[2].words != std::to_string(desk.completions.all().size()) + " ready");
}

BOOST_FIXTURE_TEST_CASE(a_day_that_passed_asks_for_a_new_look, ARegisteredVenue) {
    desk.entries.put(library.registration.id, "insurance-ends", "1 12 2026", outside.now());
    sign();
    pass_days(30);
    BOOST_TEST(home(*this).next == "Next: look at “Suitability” again, then sign.");
}

BOOST_FIXTURE_TEST_CASE(the_day_of_signing_is_the_one_that_was_given, ARegisteredVenue) {
    const Field* date = field_meaning(library.registration, Meaning::signed_date);
    BOOST_REQUIRE(date != nullptr);
    desk.entries.put(library.registration.id, date->id, "24 11 2026", outside.now());
    pass_days(1);
    sign();
    BOOST_TEST(home(*this).cards[0].status_words == "Signed on 24 Nov 2026");
}

BOOST_FIXTURE_TEST_CASE(a_list_without_a_lead_asks_for_one, ARegisteredVenue) {
    for (const char* name : {"Ben", "Cai", "Dai"}) {
        pass(add_person(name), core);
    }
    BOOST_TEST(home(*this).next.starts_with("Next: name a scheme lead on the staff list."));
}

BOOST_FIXTURE_TEST_CASE(a_printed_sign_says_until_when_and_then_to_ask_the_council, AReadyDesk) {
    record_print(desk, poster_document(desk, standing_of(desk)));
    BOOST_TEST(home(*this).next == "Your poster and sticker are provisional until 23 December "
                                   "2026. The council decides next.");
    pass_days(28);
    BOOST_TEST((home(*this).cards[2].status == Status::waiting));
    pass_days(1);
    const HomeState state = home(*this);
    BOOST_TEST(state.next.starts_with("Next: ask the council."));
    BOOST_TEST(primary_of(state) == 2U);
    BOOST_TEST((state.cards[2].status == Status::ended));
}

BOOST_FIXTURE_TEST_CASE(a_long_staff_list_ends_in_a_number, ARegisteredVenue) {
    for (const char* name : {"Ana", "Ben", "Cai", "Dai", "Eva", "Flo", "Gil"}) {
        add_person(name);
    }
    const std::vector<HomeRow> rows = home(*this).cards[1].rows;
    BOOST_TEST_REQUIRE(rows.size() == 5U);
    BOOST_TEST(rows.back().what == "3 other people");
}

BOOST_FIXTURE_TEST_CASE(a_row_says_how_far_somebody_is, ARegisteredVenue) {
    const PersonId ana = add_person("Ana", Role::lead);
    const PersonId ben = add_person("Ben");
    add_person("Cai");
    pass(ana, core);
    desk.progress.visit({.person = ben, .course = core, .language = "en"}, 2);
    const std::vector<HomeRow> rows = home(*this).cards[1].rows;
    BOOST_TEST(rows[0].words == "1 of 2 courses");
    BOOST_TEST(rows[1].words == "Started");
    BOOST_TEST(rows[2].words == "Not started");
}

BOOST_FIXTURE_TEST_CASE(a_venue_that_cannot_be_read_says_so, ARegisteredVenue) {
    desk.file.db().exec("ALTER TABLE person RENAME TO hidden");
    BOOST_TEST(!HomeViewModel{desk}.state().trouble.empty());
}

BOOST_AUTO_TEST_SUITE_END()
