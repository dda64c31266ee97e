#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/people/person.h"
#include "domain/training/records.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace safeplaces {

// Who must hold a course before poster and sticker can be made.
enum class Audience { everyone, lead };

// One course of the training gate. Source: resources/schemes/<id>/scheme.toml and domain.md 3.2.
struct CourseNeed {
    CourseId course;
    Audience audience = Audience::everyone;
    // For Audience::everyone: more than this share of the staff (0 <= share < 1) ...
    double more_than = 0.5;
    // ... and at least so many people ...
    int at_least = 2;
    // ... but everyone, where there are no more staff than this.
    int everyone_up_to = 3;
    // Since when the gate names it; nothing: from the beginning.
    std::optional<Date> since{};

    friend bool operator==(const CourseNeed&, const CourseNeed&) = default;
};

// The gate names it by then: a day that is still to come counts for nothing before it.
[[nodiscard]] bool is_named_on(const CourseNeed& need, Date day);

// The course is one that this person must hold, whether or not they count today.
[[nodiscard]] bool is_wanted_from(const Person& person, const CourseNeed& need);

// How many of the courses that one person must hold they do hold.
struct PersonTraining {
    int held = 0;
    int wanted = 0;
};
[[nodiscard]] PersonTraining training_of(const Person& person,
                                         std::span<const CourseNeed> needs,
                                         std::span<const Completion> completions,
                                         Date today);

struct CourseStanding {
    CourseNeed need;
    int trained = 0;             // current people who hold it today
    int needed = 0;              // how many must
    std::vector<PersonId> to_go; // current people of the audience who do not hold it, as listed
    bool lead_is_named = true;   // false: the audience is the lead and the list names none
    std::optional<Date> wait_until{}; // the gate was open before it named the course: it waits
};

// Enough people hold the course.
[[nodiscard]] bool is_met(const CourseStanding& standing);

// Too few hold it, and the gate waits no longer.
[[nodiscard]] bool shuts_gate(const CourseStanding& standing);

// A course that is named later does not shut a gate that was open: it waits so long for it.
inline constexpr std::chrono::days usual_wait{60};

// The last day on which a gate that was open waits for a course, `wait` after it was named, when
// that day has not passed; else nothing.
[[nodiscard]] std::optional<Date>
waits_until(const CourseNeed& need, std::chrono::days wait, Date today);

// How many of `staff` people must hold a course.
[[nodiscard]] int how_many_needed(const CourseNeed& need, int staff);

// Where the venue stands today, one entry per need that is named by then. "Staff" is the larger of
// the people listed and `staff_declared` (the number given in the form; 0 when not given), so that
// a short list opens nothing. For a course that was named later the gate waits so many days where
// it was open, by the courses named before and the people listed then, on the day on which that
// course was named; anybody of them is the lead who held the lead's course. `people` are also those
// who left since.
[[nodiscard]] std::vector<CourseStanding> standing_of(std::span<const CourseNeed> needs,
                                                      std::span<const Person> people,
                                                      std::span<const Completion> completions,
                                                      int staff_declared,
                                                      Date today,
                                                      std::chrono::days wait = usual_wait);

} // namespace safeplaces
