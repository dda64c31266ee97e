#pragma once

#include "domain/people/person.h"
#include "domain/training/course.h"
#include "domain/training/gate.h"
#include "domain/training/records.h"

#include <optional>
#include <span>
#include <vector>

namespace safeplaces {

// What has to be done again, when, and which pages of it. Nothing is ever taken away: a pass counts
// to its last day, and every try stays in the records. Source: domain.md 3.1, 3.2.

// So long before its last day a pass can be refreshed, and people are told.
inline constexpr std::chrono::days refresher_notice{60};

// A pass, and until when it is to be refreshed.
struct RefresherDue {
    PersonId person;
    CourseId course;
    Date last_day;                 // on which the pass counts
    bool is_newer_version = false; // the course teaches something else by now
};

// Its time has come: the course is another, or the last day is near or over.
[[nodiscard]] bool is_due(const RefresherDue& refresher, Date today);

// From the pass that counts longest; nothing where the person never passed.
[[nodiscard]] std::optional<RefresherDue>
refresher_of(const PersonId& person, const Course& course, std::span<const Completion> completions);

// Of everyone who works there on that day, for the courses that they must hold; by last day.
[[nodiscard]] std::vector<RefresherDue> refreshers_of(std::span<const Person> people,
                                                      std::span<const CourseNeed> needs,
                                                      const CourseList& courses,
                                                      std::span<const Completion> completions,
                                                      Date today);

// Whether it was at the course as its files are now: then its answers are places among the options
// of now.
[[nodiscard]] bool is_at_this(const Attempt& attempt, const Course& course);

// A question that the course still asks, and whether it was right when somebody was asked it.
struct AskedBefore {
    const Question* question;
    bool was_right = false;
};

// What an attempt says of the questions of now, also one at earlier files of the course: what was
// answered then is looked up among the options of now, which a small change leaves in their places.
// Nothing where it was at another course or another major version. It points into the course.
[[nodiscard]] std::vector<AskedBefore> asked_before(const Attempt& attempt, const Course& course);

// The pages that teach what was not right when it was asked last, in the order of the lesson.
// `attempts` are one person's, at any course, the oldest first.
[[nodiscard]] std::vector<SlideAddress> missed_pages(const Course& course,
                                                     std::span<const Attempt> attempts);

} // namespace safeplaces
