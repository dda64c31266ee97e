#include "storage/register/training_trend.h"

#include "domain/scheme/life.h"
#include "storage/register/folded_names.h"
#include "storage/register/register_columns.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <limits>
#include <map>
#include <utility>

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

std::size_t largest_row(Db& db, const char* largest) {
    Rows most = db.query(largest);
    return most.next() ? static_cast<std::size_t>(most.i64(0)) : 0;
}

RowSet safe_places(Db& db) {
    const std::size_t most = largest_row(db, "SELECT coalesce(max(id), 0) FROM venue");
    RowSet venues(most);
    // Others may come in meanwhile.
    Rows rows = db.query("SELECT id FROM venue WHERE state IN ($1, $2) AND id <= $3",
                         {word_of(VenueState::approved), word_of(VenueState::renewal_due),
                          static_cast<std::int64_t>(most)});
    while (rows.next())
        venues.add(static_cast<std::size_t>(rows.i64(0)));
    return venues;
}

// By the person's row: when they were at work at a venue that is a safe place now. Whoever is
// erased counts up to that day.
std::vector<Days> at_work(Db& db, std::span<const Date> days) {
    std::vector<Days> people(largest_row(db, "SELECT coalesce(max(id), 0) FROM person") + 1);
    const RowSet venues = safe_places(db);
    Rows rows = db.query("SELECT id, started_on, left_on, erased_at, venue_id FROM person WHERE "
                         "id < $1",
                         {static_cast<std::int64_t>(people.size())});
    while (rows.next()) {
        if (!venues.has(static_cast<std::size_t>(rows.i64(4))))
            continue;
        const std::int64_t left = rows.null(2) ? never : rows.i64(2) + 1;
        const std::int64_t erased = rows.null(3) ? never : stored(day_of(instant_in(rows, 3)));
        people[static_cast<std::size_t>(rows.i64(0))] =
            days_between(days, rows.i64(1), std::min(left, erased));
    }
    return people;
}

// In their order; 0, which no row has, for one that nobody took.
std::vector<std::int64_t> rows_of(Db& db, std::span<const CourseId> courses) {
    std::vector<std::int64_t> found;
    for (const CourseId& course : courses) {
        Rows rows = db.query("SELECT id FROM course WHERE slug = $1", {course.text});
        found.push_back(rows.next() ? rows.i64(0) : 0);
    }
    return found;
}

// Leaves of `people` the days on which they held all of the courses. False when it was stopped.
bool keep_holders(Db& db,
                  std::span<const CourseId> courses,
                  std::span<const Date> days,
                  std::vector<Days>& people,
                  const Cancelled& stop) {
    const std::vector<std::int64_t> wanted = rows_of(db, courses);
    std::vector<Days> held(courses.size()); // by one person, course by course
    std::size_t who = 0;
    const auto next_person = [&] {
        for (Days& of_course : held)
            people[who] &= std::exchange(of_course, 0);
        ++who;
    };
    // One walk through an index that has all of this, person by person.
    Rows rows = db.query("SELECT person_id, course_id, passed_on, expires_on FROM completion WHERE "
                         "person_id < $1 ORDER BY person_id",
                         {static_cast<std::int64_t>(people.size())});
    for (std::int64_t row = 0; rows.next(); ++row) {
        if (row % a_portion == 0 && stop())
            return false;
        while (who < static_cast<std::size_t>(rows.i64(0)))
            next_person();
        for (std::size_t place = 0; place < wanted.size(); ++place)
            if (wanted[place] == rows.i64(1))
                held[place] |= days_between(days, rows.i64(2), rows.i64(3));
    }
    while (who < people.size())
        next_person();
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
    if (!keep_holders(db, courses, days, trained, stop))
        return {};
    std::vector<TrainedOn> counts;
    for (std::size_t place = 0; place < days.size(); ++place)
        counts.push_back({days[place], count_on(people, place), count_on(trained, place)});
    return counts;
}

namespace {

// By the person's row: who is there on that day.
RowSet still_here(Db& db, Date today) {
    const std::size_t largest = largest_row(db, "SELECT coalesce(max(id), 0) FROM person");
    RowSet people(largest);
    Rows rows = db.query("SELECT id FROM person WHERE erased_at IS NULL AND (left_on IS NULL OR "
                         "left_on >= $1) AND id <= $2",
                         {stored(today), static_cast<std::int64_t>(largest)});
    while (rows.next())
        people.add(static_cast<std::size_t>(rows.i64(0)));
    return people;
}

} // namespace

std::vector<EndingIn> passes_ending(Db& db, Date today, int months) {
    const Date first = today.year() / today.month() / 1;
    std::vector<EndingIn> counts;
    for (int month = 0; month < months; ++month)
        counts.push_back({plus_months(first, std::chrono::months(month)), 0});
    const Date end = plus_months(first, std::chrono::months(months));
    const RowSet people = still_here(db, today);
    // A pass counts up to the day before expires_on.
    std::map<std::int64_t, std::int64_t> passes; // by their last day
    Rows rows = db.query("SELECT person_id, expires_on - 1 FROM holding WHERE expires_on > $1 AND "
                         "expires_on <= $2",
                         {stored(today), stored(end)});
    while (rows.next())
        passes[rows.i64(1)] += people.has(static_cast<std::size_t>(rows.i64(0))) ? 1 : 0;
    for (const auto& [day, count] : passes) {
        const Date last{std::chrono::sys_days(std::chrono::days(day))};
        const auto month = (last.year() / last.month() - first.year() / first.month()).count();
        counts.at(static_cast<std::size_t>(month)).passes += count;
    }
    return counts;
}

} // namespace safeplaces
