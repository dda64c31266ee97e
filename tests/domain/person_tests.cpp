#include <boost/test/unit_test.hpp>

#include "a_day.h"
#include "domain/people/person.h"

#include <boost/test/data/test_case.hpp>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(person)

namespace {

Person ann() {
    return {.id = {"p1"}, .name = "Ann Example", .started = a_day("2026-01-10")};
}

Person named(const std::string& name) {
    Person person = ann();
    person.name = name;
    return person;
}

bool has_only(const Person& person, PersonProblem problem) {
    return problems_in(person) == std::vector<PersonProblem>{problem};
}

} // namespace

const std::vector<std::string> names{"Ann",  "Bo",         "Zoë Kowalska",
                                     "محمد", "O'Neil-Ŵyn", std::string(80, 'a')};

BOOST_DATA_TEST_CASE(names_of_everyone_are_taken, data::make(names), name) {
    BOOST_TEST(problems_in(named(name)).empty());
}

BOOST_AUTO_TEST_CASE(eighty_characters_may_be_more_bytes) {
    std::string name;
    for (int i = 0; i < 80; ++i) {
        name += "ŵ";
    }
    BOOST_TEST(problems_in(named(name)).empty());
    BOOST_TEST(has_only(named(name + "ŵ"), PersonProblem::name_too_long));
}

BOOST_AUTO_TEST_CASE(a_name_is_needed) {
    BOOST_TEST(has_only(named(""), PersonProblem::name_missing));
    BOOST_TEST(has_only(named(" \t\u00A0"), PersonProblem::name_missing));
}

BOOST_AUTO_TEST_CASE(a_name_stands_on_one_line_without_control_characters) {
    BOOST_TEST(has_only(named("Ann\nExample"), PersonProblem::name_unclean));
    BOOST_TEST(has_only(named("Ann\x1B[0m"), PersonProblem::name_unclean));
    BOOST_TEST(has_only(named("Zo\xEB"), PersonProblem::name_unclean));
}

BOOST_AUTO_TEST_CASE(nobody_leaves_before_they_start) {
    Person person = ann();
    person.left = a_day("2026-01-09");
    BOOST_TEST(has_only(person, PersonProblem::left_before_start));
    person.left = person.started;
    BOOST_TEST(problems_in(person).empty());
}

BOOST_AUTO_TEST_CASE(every_problem_is_named) {
    Person person = named("");
    person.left = a_day("2025-01-01");
    BOOST_TEST(problems_in(person).size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_last_day_is_a_working_day) {
    Person person = ann();
    BOOST_TEST(is_current(person, a_day("2036-01-01")));
    person.left = a_day("2026-06-30");
    BOOST_TEST(is_current(person, a_day("2026-06-30")));
    BOOST_TEST(!is_current(person, a_day("2026-07-01")));
}

BOOST_AUTO_TEST_CASE(somebody_who_starts_next_week_counts_today) {
    BOOST_TEST(is_current(ann(), a_day("2026-01-03")));
}

BOOST_AUTO_TEST_SUITE_END()
