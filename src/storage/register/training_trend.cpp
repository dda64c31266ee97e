#include "storage/register/training_trend.h"

#include "domain/scheme/life.h"
#include "storage/register/register_columns.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <limits>

namespace safeplaces {

namespace {

// One bit for each day that was asked for.
using Days = std::uint32_t;

// The days from `first` on and before `end`; both as stored.
Days days_between(std::span<const Date> days, std::int64_t first, std::int64_t end) {
    Days found = 0;
    for (std::size_t place = 0; place < days.size(); ++place) {
        const std::int64_t day = stored(days[place]);
        found |= Days{first <= day && day < end} << place;
    }
    return found;
}

// The end of what has none.
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

constexpr std::int64_t a_portion = 10000; // rows between two questions whether to go on

// By the person's row: when they were at work at a venue that is a safe place now. Whoever is
// erased counts up to that day.
std::vector<Days> at_work(Db& db, std::span<const Date> days) {
    Rows most = db.query("SELECT coalesce(max(id), 0) FROM person");
    (void)most.next();
    std::vector<Days> people(static_cast<std::size_t>(most.i64(0)) + 1);
    Rows rows = db.query("SELECT p.id, p.started_on, p.left_on, p.erased_at FROM person p JOIN "
                         "venue v ON v.id = p.venue_id WHERE v.state IN ($1, $2)",
                         {word_of(VenueState::approved), word_of(VenueState::renewal_due)});
    while (rows.next()) {
        const std::int64_t left = rows.null(2) ? never : rows.i64(2) + 1;
        const std::int64_t erased =
            rows.null(3) ? never
                         : stored(Date(std::chrono::floor<std::chrono::days>(instant_in(rows, 3))));
        people[static_cast<std::size_t>(rows.i64(0))] =
            days_between(days, rows.i64(1), std::min(left, erased));
    }
    return people;
}

// Leaves of `people` the days on which they held the course. False when it was stopped.
bool keep_holders(Db& db,
                  const CourseId& course,
                  std::span<const Date> days,
                  std::vector<Days>& people,
                  const Cancelled& stop) {
    std::vector<Days> held(people.size());
    Rows rows = db.query("SELECT person_id, passed_on, expires_on FROM completion WHERE course_id "
                         "= (SELECT id FROM course WHERE slug = $1)",
                         {course.text});
    for (std::int64_t row = 0; rows.next(); ++row) {
        if (row % a_portion == 0 && stop())
            return false;
        held[static_cast<std::size_t>(rows.i64(0))] |= days_between(days, rows.i64(1), rows.i64(2));
    }
    for (std::size_t person = 0; person < people.size(); ++person)
        people[person] &= held[person];
    return true;
}

std::int64_t count_on(const std::vector<Days>& people, std::size_t day) {
    return std::count_if(people.begin(), people.end(),
                         [&](Days days) { return (days >> day & 1U) != 0; });
}

} // namespace

std::vector<TrainedOn> trained_over_time(Db& db,
                                         std::span<const CourseId> courses,
                                         std::span<const Date> days,
                                         const Cancelled& stop) {
    assert(days.size() <= std::numeric_limits<Days>::digits);
    const std::vector<Days> people = at_work(db, days);
    std::vector<Days> trained = people;
    for (const CourseId& course : courses)
        if (!keep_holders(db, course, days, trained, stop))
            return {};
    std::vector<TrainedOn> counts;
    for (std::size_t place = 0; place < days.size(); ++place)
        counts.push_back({days[place], count_on(people, place), count_on(trained, place)});
    return counts;
}

std::vector<EndingIn> passes_ending(Db& db, Date today, int months) {
    const Date first = today.year() / today.month() / 1;
    std::vector<EndingIn> counts;
    for (int month = 0; month < months; ++month)
        counts.push_back({plus_months(first, std::chrono::months(month)), 0});
    const Date end = plus_months(first, std::chrono::months(months));
    // A pass counts up to the day before expires_on.
    Rows rows = db.query(
        "SELECT h.expires_on - 1, count(*) FROM holding h JOIN person p ON p.id = "
        "h.person_id WHERE h.expires_on > $1 AND h.expires_on <= $2 AND "
        "p.erased_at IS NULL AND (p.left_on IS NULL OR p.left_on >= $1) GROUP BY h.expires_on",
        {stored(today), stored(end)});
    while (rows.next()) {
        const Date last = day_in(rows, 0);
        const auto month = (last.year() / last.month() - first.year() / first.month()).count();
        counts.at(static_cast<std::size_t>(month)).passes += rows.i64(1);
    }
    return counts;
}

} // namespace safeplaces
