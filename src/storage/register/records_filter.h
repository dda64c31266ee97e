#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/scheme/register_rows.h"

#include <cstdint>
#include <optional>
#include <string>

namespace safeplaces {

// What somebody asks of the completion records, and what comes back.

// Where a pass stands on a day: each is in one of the three.
enum class RecordStanding { in_date, ends_soon, ended };

// A record must fit all that is set. An empty text asks nothing.
struct RecordsFilter {
    std::optional<VenueId> venue{};
    std::string ward{};
    std::optional<PersonId> person{};
    std::optional<CourseId> course{};
    std::string version{};
    std::optional<Date> passed_from{}; // both days belong to it
    std::optional<Date> passed_to{};
    std::optional<Date> valid_until_from{}; // the last day on which it counts
    std::optional<Date> valid_until_to{};
    std::optional<HowTaken> how{};
    std::optional<RecordStanding> standing{};
    // Each word begins a word of the person's name or of the venue's. As typed; case and accents do
    // not matter.
    std::string words{};

    Date today;                      // what `standing` is reckoned from
    std::chrono::days ends_soon{90}; // its last day is no more days away than this

    friend bool operator==(const RecordsFilter&, const RecordsFilter&) = default;
};

// Records that are alike in it stand by what is next in the list: a person's by course, a ward's by
// venue, a venue's, a course's and a mark's by the day they end, and in the end by when they came
// in. By standing (ended, ends soon, in date) is by the day they end. By who led: a leader's by the
// day they end; those that nobody led come first.
enum class RecordsKey { passed, valid_until, venue, person, course, mark, ward, standing, led_by };
enum class ListDirection { ascending, descending }; // descending turns the whole order round

struct RecordsOrder {
    RecordsKey by = RecordsKey::passed;
    ListDirection direction = ListDirection::descending;

    friend bool operator==(const RecordsOrder&, const RecordsOrder&) = default;
};

struct RecordsTotals {
    std::int64_t records = 0;
    std::int64_t in_date = 0;
    std::int64_t ends_soon = 0;
    std::int64_t ended = 0;
    std::int64_t people = 0;
    std::int64_t venues = 0;

    friend bool operator==(const RecordsTotals&, const RecordsTotals&) = default;
};

} // namespace safeplaces
