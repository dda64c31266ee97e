#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "storage/db.h"
#include "storage/register/records_index.h"

#include <cstdint>
#include <span>
#include <vector>

namespace safeplaces {

// How training goes with time, counted over the whole register. For a worker, with a connection of
// its own. Each throws DbError.

struct TrainedOn {
    Date day;
    std::int64_t people = 0;  // at work on that day, at venues that are safe places now
    std::int64_t trained = 0; // of them, who held every one of the courses

    friend bool operator==(const TrainedOn&, const TrainedOn&) = default;
};

// One for each day, in their order; empty when it was stopped. Pre: at most 32 days.
[[nodiscard]] std::vector<TrainedOn> trained_over_time(Db& db,
                                                       std::span<const CourseId> courses,
                                                       std::span<const Date> days,
                                                       const Cancelled& stop);

struct EndingIn {
    Date month; // its first day
    std::int64_t passes = 0;

    friend bool operator==(const EndingIn&, const EndingIn&) = default;
};

// Passes whose last day falls into each of the months, from that of `today` on (days before today
// do not count), of people who still are there.
[[nodiscard]] std::vector<EndingIn> passes_ending(Db& db, Date today, int months);

} // namespace safeplaces
