#include "storage/register/training_trend.h"

#include "dates.h"
#include "storage/register/register_columns.h"
#include "storage/register/tables.h"
#include "storage/samples.h"

#include <array>

namespace safeplaces {

namespace {

// Two courses, and one venue that is a safe place.
struct ARegisterOfTwoCourses {
    ARegisterOfTwoCourses() {
        migrate(db, register_migrations(), [](int) {});
        for (int course = 1; course <= 2; ++course) {
            db.exec("INSERT INTO course(id, slug, title) VALUES($1, $2, '')",
                    {course, "course-" + std::to_string(course)});
            db.exec("INSERT INTO course_version(id, course_id, version, content) VALUES($1, $1, "
                    "'1.0', $2)",
                    {course, Blob(nothing)});
        }
        venue = add_venue("approved");
    }

    std::int64_t add_venue(const std::string& state) {
        const std::int64_t row = ++last;
        db.exec("INSERT INTO venue(id, uid, name, name_fold, postcode, ward, kind, state, "
                "state_since, level, on_map, staff, trained, gate_met) VALUES($1, $2, '', '', '', "
                "'', 'library', $3, 0, '', 1, 0, 0, 0)",
                {row, uuid_no(last), state});
        return row;
    }

    std::int64_t person(std::int64_t at, Date from, const std::optional<Date>& left = {}) {
        const std::int64_t row = ++last;
        db.exec("INSERT INTO person(id, uid, venue_id, name, name_fold, role, started_on, left_on) "
                "VALUES($1, $2, $3, '', '', 'staff', $4, $5)",
                {row, uuid_no(last), at, stored(from), or_null(left)});
        return row;
    }

    void pass(std::int64_t who, int course, Date day) {
        const std::int64_t row = ++last;
        const Date ends = plus_months(day, std::chrono::months(12));
        db.exec("INSERT INTO completion(id, uid, person_id, venue_id, course_id, version_id, "
                "language, face, how, n_right, n_asked, n_critical_right, n_critical_asked, mark, "
                "passed_on, expires_on, format, record_hash) VALUES($1, $2, $3, $4, $5, $5, 'en', "
                "'standard', 'alone', 6, 6, 1, 1, 100, $6, $7, 1, $8)",
                {row, uuid_no(last), who, venue, course, stored(day), stored(ends), Blob(nothing)});
        db.exec("INSERT INTO holding(person_id, course_id, completion_id, expires_on) VALUES($1, "
                "$2, $3, $4)",
                {who, course, row, stored(ends)});
    }

    std::unique_ptr<Db> memory = Db::in_memory();
    Db& db = *memory;
    Digest nothing{};
    int last = 0;
    std::int64_t venue = 0;
    const std::array<CourseId, 2> both{CourseId{"course-1"}, CourseId{"course-2"}};
    const Cancelled never = [] { return false; };
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(training_trend, ARegisterOfTwoCourses)

BOOST_AUTO_TEST_CASE(
    people_count_while_they_work_there_and_as_trained_while_they_hold_all_courses) {
    const std::int64_t a = person(venue, on(2026, 1, 1));
    pass(a, 1, on(2026, 2, 10));
    pass(a, 2, on(2026, 3, 10));
    const std::int64_t b = person(venue, on(2026, 3, 1), on(2026, 4, 30));
    pass(b, 1, on(2026, 3, 31));
    pass(b, 2, on(2026, 3, 31));
    const std::array days{on(2026, 2, 28), on(2026, 3, 31), on(2026, 4, 30),
                          on(2026, 5, 31), on(2027, 2, 9),  on(2027, 2, 10)};
    const std::vector<TrainedOn> expected{{days[0], 1, 0}, {days[1], 2, 2}, {days[2], 2, 2},
                                          {days[3], 1, 1}, {days[4], 1, 1}, {days[5], 1, 0}};
    BOOST_TEST((trained_over_time(db, both, days, never) == expected));
}

BOOST_AUTO_TEST_CASE(venues_that_are_no_safe_place_now_do_not_count) {
    (void)person(add_venue("closed"), on(2026, 1, 1));
    const std::array days{on(2026, 2, 28)};
    BOOST_TEST(
        (trained_over_time(db, both, days, never) == std::vector<TrainedOn>{{days[0], 0, 0}}));
}

BOOST_AUTO_TEST_CASE(whoever_is_erased_counts_up_to_that_day_and_in_nothing_to_come) {
    const std::int64_t somebody = person(venue, on(2026, 1, 1));
    pass(somebody, 1, on(2026, 2, 10));
    pass(somebody, 2, on(2026, 2, 10));
    const Instant at{std::chrono::sys_days(on(2026, 4, 1))};
    db.exec("UPDATE person SET erased_at = $1 WHERE id = $2", {stored(at), somebody});
    const std::array days{on(2026, 3, 31), on(2026, 4, 1)};
    const std::vector<TrainedOn> expected{{days[0], 1, 1}, {days[1], 0, 0}};
    BOOST_TEST((trained_over_time(db, both, days, never) == expected));
    const std::vector<EndingIn> none{{on(2027, 1, 1), 0}, {on(2027, 2, 1), 0}};
    BOOST_TEST((passes_ending(db, on(2027, 1, 15), 2) == none));
}

BOOST_AUTO_TEST_CASE(somebody_who_stops_it_gets_nothing) {
    pass(person(venue, on(2026, 1, 1)), 1, on(2026, 2, 10));
    const std::array days{on(2026, 2, 28)};
    BOOST_TEST(trained_over_time(db, both, days, [] { return true; }).empty());
}

BOOST_AUTO_TEST_CASE(passes_end_in_the_month_of_their_last_day) {
    pass(person(venue, on(2020, 1, 1)), 1, on(2025, 12, 1));                  // last day 30 Nov
    pass(person(venue, on(2020, 1, 1)), 1, on(2025, 12, 2));                  // 1 December
    pass(person(venue, on(2020, 1, 1)), 1, on(2025, 11, 25));                 // yesterday
    pass(person(venue, on(2020, 1, 1), on(2026, 10, 1)), 1, on(2025, 12, 2)); // has left
    pass(person(venue, on(2020, 1, 1)), 1, on(2026, 2, 1));                   // 31 January
    pass(person(venue, on(2020, 1, 1)), 1, on(2026, 2, 2));                   // 1 February
    const std::vector<EndingIn> expected{
        {on(2026, 11, 1), 1}, {on(2026, 12, 1), 1}, {on(2027, 1, 1), 1}};
    BOOST_TEST((passes_ending(db, on(2026, 11, 25), 3) == expected));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
