#include <boost/test/unit_test.hpp>

#include "a_day.h"
#include "domain/training/gate.h"

#include <boost/test/data/test_case.hpp>
#include <tuple>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(gate)

namespace {

const CourseNeed everyone{.course = {"being"}};
const CourseNeed by_the_lead{.course = {"running"}, .audience = Audience::lead};

std::vector<std::string> texts(const std::vector<PersonId>& ids) {
    std::vector<std::string> all;
    all.reserve(ids.size());
    for (const PersonId& id : ids) {
        all.push_back(id.text);
    }
    return all;
}

// A venue on 25 November 2026. People are p1, p2, ...
struct AVenue {
    Date today = a_day("2026-11-25");
    std::vector<Person> people;
    std::vector<Completion> completions;

    void add_people(int count) {
        for (int i = 0; i < count; ++i) {
            people.push_back({.id = {"p" + std::to_string(people.size() + 1)},
                              .name = "Ann Example",
                              .started = a_day("2026-01-10")});
        }
    }
    void complete(const std::string& person, const CourseNeed& need) {
        Completion completion;
        completion.person = {person};
        completion.course = need.course;
        completion.date = a_day("2026-06-01");
        completion.expires = a_day("2027-06-01");
        completions.push_back(completion);
    }
    void first_ones_complete(int count) {
        for (int i = 1; i <= count; ++i) {
            complete("p" + std::to_string(i), everyone);
        }
    }
    CourseStanding standing(const CourseNeed& need, int declared = 0) const {
        return standing_of(std::span{&need, 1}, people, completions, declared, today).at(0);
    }
};

} // namespace

using Needed = std::tuple<int, int>; // staff, how many of them

// More than half, at least two, and all where there are up to three. Source: domain.md 3.2.
const std::vector<Needed> by_default{{1, 1}, {2, 2}, {3, 3}, {4, 3},  {5, 3},    {6, 4},
                                     {7, 4}, {8, 5}, {9, 5}, {10, 6}, {100, 51}, {9999, 5000}};

BOOST_DATA_TEST_CASE(more_than_half_of_the_staff_and_all_of_a_few_are_needed,
                     data::make(by_default),
                     staff,
                     expected) {
    BOOST_TEST(how_many_needed(everyone, staff) == expected);
}

using ByShare = std::tuple<double, int, int>; // more than, staff, expected
const std::vector<ByShare> by_share{
    {0.0, 10, 2}, {0.0, 4, 2}, {0.25, 8, 3},  {0.25, 100, 26}, {0.29, 100, 30}, {0.7, 10, 8},
    {0.8, 5, 5},  {0.8, 6, 5}, {0.9, 10, 10}, {0.99, 50, 50},  {1.0 / 3, 9, 4}, {0.1, 30, 4}};

BOOST_DATA_TEST_CASE(
    another_councils_share_is_counted_exactly, data::make(by_share), share, staff, expected) {
    const CourseNeed need{.course = {"being"}, .more_than = share};
    BOOST_TEST(how_many_needed(need, staff) == expected);
}

BOOST_AUTO_TEST_CASE(never_more_people_are_needed_than_there_are) {
    const CourseNeed need{.course = {"being"}, .at_least = 8, .everyone_up_to = 3};
    BOOST_TEST(how_many_needed(need, 5) == 5);
    BOOST_TEST(how_many_needed(need, 8) == 8);
    BOOST_TEST(how_many_needed(need, 12) == 8);
}

using Counted = std::tuple<int, int, int, bool>; // listed, declared, trained, met
const std::vector<Counted> counted{{1, 1, 1, true},
                                   {1, 1, 0, false},
                                   {2, 2, 1, false},
                                   {2, 2, 2, true},
                                   {3, 3, 2, false},
                                   {3, 3, 3, true},
                                   {4, 4, 2, false},
                                   {4, 4, 3, true},
                                   {5, 5, 2, false},
                                   {5, 5, 3, true},
                                   {6, 6, 3, false},
                                   {6, 6, 4, true},
                                   {10, 10, 5, false},
                                   {10, 10, 6, true},
                                   // A short list opens nothing.
                                   {1, 10, 1, false},
                                   {5, 10, 5, false},
                                   {6, 10, 6, true},
                                   {2, 4, 2, false},
                                   {3, 4, 3, true},
                                   // Nor does a small number in the form.
                                   {10, 1, 5, false},
                                   {10, 1, 6, true},
                                   {4, 0, 2, false},
                                   {4, 0, 3, true}};

BOOST_DATA_TEST_CASE(the_gate_opens_when_enough_of_all_staff_are_trained,
                     data::make(counted),
                     listed,
                     declared,
                     trained,
                     expected) {
    AVenue venue;
    venue.add_people(listed);
    venue.first_ones_complete(trained);
    const CourseStanding standing = venue.standing(everyone, declared);
    BOOST_TEST(is_met(standing) == expected);
    BOOST_TEST(standing.trained == trained);
    BOOST_TEST(standing.to_go.size() == static_cast<std::size_t>(listed - trained));
}

BOOST_FIXTURE_TEST_CASE(a_venue_with_nobody_is_not_trained, AVenue) {
    BOOST_TEST(!is_met(standing(everyone)));
    BOOST_TEST(standing(everyone).needed == 1);
    BOOST_TEST(!is_met(standing(by_the_lead)));
}

BOOST_FIXTURE_TEST_CASE(those_who_still_have_to_learn_are_named_in_the_order_of_the_list, AVenue) {
    add_people(4);
    complete("p2", everyone);
    const std::vector<std::string> expected{"p1", "p3", "p4"};
    BOOST_TEST(texts(standing(everyone).to_go) == expected, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_leaver_counts_neither_as_staff_nor_as_trained, AVenue) {
    add_people(4);
    first_ones_complete(3);
    BOOST_TEST(is_met(standing(everyone)));
    people[0].left = a_day("2026-11-24");
    const CourseStanding after = standing(everyone);
    BOOST_TEST(after.trained == 2);
    BOOST_TEST(after.needed == 3); // three are left, and of three all are needed
    BOOST_TEST(!is_met(after));
    BOOST_TEST(texts(after.to_go) == std::vector<std::string>{"p4"},
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(somebody_on_their_last_day_still_counts, AVenue) {
    add_people(1);
    first_ones_complete(1);
    people[0].left = today;
    BOOST_TEST(is_met(standing(everyone)));
}

BOOST_FIXTURE_TEST_CASE(an_expired_completion_does_not_count, AVenue) {
    add_people(1);
    first_ones_complete(1);
    completions[0].expires = today;
    BOOST_TEST(!is_met(standing(everyone)));
    completions[0].expires = a_day("2026-11-26");
    BOOST_TEST(is_met(standing(everyone)));
}

BOOST_FIXTURE_TEST_CASE(a_refreshed_completion_counts_beside_the_expired_one, AVenue) {
    add_people(1);
    first_ones_complete(1);
    completions[0].expires = a_day("2026-11-01");
    complete("p1", everyone);
    BOOST_TEST(standing(everyone).trained == 1);
}

BOOST_FIXTURE_TEST_CASE(two_completions_of_one_person_count_once, AVenue) {
    add_people(2);
    complete("p1", everyone);
    complete("p1", everyone);
    BOOST_TEST(standing(everyone).trained == 1);
    BOOST_TEST(!is_met(standing(everyone)));
}

BOOST_FIXTURE_TEST_CASE(another_course_does_not_count, AVenue) {
    add_people(1);
    complete("p1", by_the_lead);
    BOOST_TEST(!is_met(standing(everyone)));
}

BOOST_FIXTURE_TEST_CASE(completions_of_people_who_are_not_listed_do_not_count, AVenue) {
    add_people(1);
    complete("p9", everyone);
    BOOST_TEST(standing(everyone).trained == 0);
}

BOOST_FIXTURE_TEST_CASE(a_list_without_a_lead_is_said_to_name_none, AVenue) {
    add_people(3);
    people[0].role = Role::deputy;
    for (const Person& person : people) {
        complete(person.id.text, by_the_lead);
    }
    const CourseStanding standing_now = standing(by_the_lead);
    BOOST_TEST(!standing_now.lead_is_named);
    BOOST_TEST(standing_now.needed == 1);
    BOOST_TEST(standing_now.trained == 0);
    BOOST_TEST(standing_now.to_go.empty());
    BOOST_TEST(!is_met(standing_now));
}

BOOST_AUTO_TEST_CASE(a_need_without_a_lead_is_never_met) {
    CourseStanding standing{.need = by_the_lead, .trained = 1, .needed = 1, .to_go = {}};
    BOOST_TEST(is_met(standing));
    standing.lead_is_named = false;
    BOOST_TEST(!is_met(standing));
}

BOOST_FIXTURE_TEST_CASE(only_the_lead_needs_the_leads_course, AVenue) {
    add_people(10);
    people[4].role = Role::lead;
    BOOST_TEST(texts(standing(by_the_lead, 10).to_go) == std::vector<std::string>{"p5"},
               boost::test_tools::per_element());
    complete("p5", by_the_lead);
    BOOST_TEST(is_met(standing(by_the_lead, 10)));
}

BOOST_FIXTURE_TEST_CASE(where_two_lead_both_need_it, AVenue) {
    add_people(2);
    people[0].role = people[1].role = Role::lead;
    complete("p1", by_the_lead);
    BOOST_TEST(!is_met(standing(by_the_lead)));
    complete("p2", by_the_lead);
    BOOST_TEST(is_met(standing(by_the_lead)));
}

BOOST_FIXTURE_TEST_CASE(a_lead_who_left_is_no_lead, AVenue) {
    add_people(1);
    people[0].role = Role::lead;
    complete("p1", by_the_lead);
    people[0].left = a_day("2026-10-31");
    BOOST_TEST(!standing(by_the_lead).lead_is_named);
    BOOST_TEST(!is_met(standing(by_the_lead)));
}

BOOST_FIXTURE_TEST_CASE(each_need_has_its_standing_in_the_schemes_order, AVenue) {
    add_people(1);
    const std::vector<CourseNeed> needs{by_the_lead, everyone};
    const auto standings = standing_of(needs, people, completions, 0, today);
    BOOST_REQUIRE(standings.size() == 2U);
    BOOST_TEST(standings[0].need.course.text == "running");
    BOOST_TEST(standings[1].need.course.text == "being");
}

BOOST_FIXTURE_TEST_CASE(the_leads_course_is_wanted_from_the_lead_alone, AVenue) {
    add_people(2);
    people[1].role = Role::lead;
    complete("p1", everyone);
    complete("p1", by_the_lead);
    complete("p2", everyone);
    const std::vector<CourseNeed> needs{everyone, by_the_lead};
    const PersonTraining of_staff = training_of(people[0], needs, completions, today);
    BOOST_TEST(of_staff.wanted == 1);
    BOOST_TEST(of_staff.held == 1);
    const PersonTraining of_lead = training_of(people[1], needs, completions, today);
    BOOST_TEST(of_lead.wanted == 2);
    BOOST_TEST(of_lead.held == 1);
}

namespace {

// Three people, who had all passed the one course of the gate when a second one was named, on 25
// November 2026.
struct AnOpenGate : AVenue {
    AnOpenGate() {
        add_people(3);
        first_ones_complete(3);
    }
    CourseStanding standing_of_new() const {
        return standing_of(needs, people, completions, 0, today).back();
    }
    void pass_new(int people_who_do, Date day) {
        for (int i = 1; i <= people_who_do; ++i) {
            complete("p" + std::to_string(i), needs.back());
            completions.back().date = day;
        }
    }

    std::vector<CourseNeed> needs{everyone, {.course = {"new"}, .since = today}};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_gate_that_was_open_waits_for_a_course_that_is_named_later, AnOpenGate) {
    BOOST_TEST(!is_met(standing_of_new()));
    BOOST_TEST(!shuts_gate(standing_of_new()));
    BOOST_TEST((standing_of_new().wait_until == a_day("2027-01-24")));
    BOOST_TEST(standing_of_new().to_go.size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(it_waits_sixty_days_and_not_one_more, AnOpenGate) {
    for (const auto& [days, is_shut] : {std::pair{59, false}, {60, false}, {61, true}}) {
        today = plus_days(*needs.back().since, std::chrono::days{days});
        BOOST_TEST(shuts_gate(standing_of_new()) == is_shut, days);
    }
}

BOOST_FIXTURE_TEST_CASE(the_scheme_says_how_many_days_it_waits, AnOpenGate) {
    today = plus_days(today, std::chrono::days{11});
    const auto shuts = [&](int days) {
        return shuts_gate(
            standing_of(needs, people, completions, 0, today, std::chrono::days{days}).back());
    };
    BOOST_TEST(shuts(10));
    BOOST_TEST(!shuts(11));
}

BOOST_FIXTURE_TEST_CASE(who_does_it_in_time_is_never_shut_out, AnOpenGate) {
    pass_new(3, a_day("2026-12-10"));
    today = a_day("2027-02-01");
    BOOST_TEST(is_met(standing_of_new()));
    BOOST_TEST(!shuts_gate(standing_of_new()));
}

BOOST_FIXTURE_TEST_CASE(a_venue_whose_gate_was_shut_needs_every_course_at_once, AnOpenGate) {
    completions.pop_back();
    BOOST_TEST(shuts_gate(standing_of_new()));
    completions.push_back(completions.back());
    completions.back().person = {"p3"};
    completions.back().date = a_day("2026-11-26"); // a day after the new one was named
    today = a_day("2026-11-26");
    BOOST_TEST(shuts_gate(standing_of_new()));
}

BOOST_FIXTURE_TEST_CASE(a_new_venue_needs_every_course, AVenue) {
    add_people(3);
    for (Person& person : people) {
        person.started = a_day("2026-12-01");
    }
    const std::vector<CourseNeed> needs{everyone, {.course = {"new"}, .since = today}};
    today = a_day("2026-12-01");
    first_ones_complete(3);
    for (Completion& completion : completions) {
        completion.date = today;
    }
    BOOST_TEST(shuts_gate(standing_of(needs, people, completions, 0, today).back()));
}

BOOST_FIXTURE_TEST_CASE(somebody_who_starts_or_leaves_later_does_not_end_the_waiting, AnOpenGate) {
    people[1].left = a_day("2026-11-30");
    people.push_back({.id = {"p4"}, .name = "New Example", .started = a_day("2026-12-01")});
    today = a_day("2026-12-05");
    BOOST_TEST(standing_of_new().wait_until.has_value());
    BOOST_TEST(standing_of_new().to_go.size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(another_lead_does_not_end_the_waiting, AnOpenGate) {
    needs.insert(needs.begin(), by_the_lead);
    people[0].role = Role::lead;
    complete("p1", by_the_lead);
    BOOST_TEST(standing_of_new().wait_until.has_value());
    people[0].role = Role::staff;
    people[1].role = Role::lead;
    complete("p2", by_the_lead);
    completions.back().date = a_day("2026-12-01");
    today = a_day("2026-12-05");
    BOOST_TEST(standing_of_new().wait_until.has_value());
}

BOOST_FIXTURE_TEST_CASE(another_number_of_staff_does_not_end_the_waiting, AnOpenGate) {
    const auto wait_of_new = [&](int declared) {
        return standing_of(needs, people, completions, declared, today).back().wait_until;
    };
    BOOST_TEST(wait_of_new(3).has_value());
    BOOST_TEST(wait_of_new(9).has_value());
    completions.pop_back();
    BOOST_TEST(!wait_of_new(3).has_value()); // the list of that day counts as it was
}

BOOST_FIXTURE_TEST_CASE(a_course_named_later_still_waits_beside_one_whose_time_is_over,
                        AnOpenGate) {
    needs.push_back({.course = {"newer"}, .since = a_day("2027-01-20")});
    today = a_day("2027-02-01");
    const auto standings = standing_of(needs, people, completions, 0, today);
    BOOST_TEST(shuts_gate(standings[1]));
    BOOST_TEST(!shuts_gate(standings[2]));
}

BOOST_FIXTURE_TEST_CASE(a_course_counts_for_nothing_before_the_day_since_when_it_is_named,
                        AnOpenGate) {
    const auto standings_on = [&](Date day) {
        return standing_of(needs, people, completions, 0, day);
    };
    needs.back().since = a_day("2026-12-01");
    BOOST_TEST(standings_on(a_day("2026-11-30")).size() == 1U);
    BOOST_TEST(training_of(people[0], needs, completions, a_day("2026-11-30")).wanted == 1);
    completions.pop_back(); // whose gate is shut waits for nothing
    BOOST_TEST(standings_on(a_day("2026-11-30")).size() == 1U);
    BOOST_REQUIRE(standings_on(a_day("2026-12-01")).size() == 2U);
    BOOST_TEST(shuts_gate(standings_on(a_day("2026-12-01")).back()));
    BOOST_TEST(training_of(people[0], needs, completions, a_day("2026-12-01")).wanted == 2);
}

BOOST_AUTO_TEST_CASE(a_gate_that_named_nothing_before_was_not_open) {
    const CourseNeed first{.course = {"first"}, .since = a_day("2026-11-25")};
    BOOST_TEST(
        shuts_gate(standing_of(std::span{&first, 1}, {}, {}, 0, a_day("2026-11-25")).front()));
}

BOOST_AUTO_TEST_SUITE_END()
