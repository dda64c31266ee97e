#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "domain/id.h"
#include "domain/training/course.h"
#include "domain/training/quiz.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// Records are written once and never changed. They hold ids, never a name or free text, so that a
// person's name can be erased while every record and hash still holds. Source: domain.md 6.3, 6.4.

struct GivenAnswer {
    QuestionId question;
    Answer answer;

    friend bool operator==(const GivenAnswer&, const GivenAnswer&) = default;
};

// One try at a quiz, passed or not. A retry is a new attempt.
struct Attempt {
    AttemptId id;
    PersonId person;
    VenueId venue;
    CourseId course;
    std::string version;
    Digest content{};
    std::string language;
    Face face = Face::standard;
    std::uint64_t seed = 0; // draws the same questions again
    Instant started;
    Instant finished;
    std::vector<GivenAnswer> answers; // in the order asked
    Score score;

    friend bool operator==(const Attempt&, const Attempt&) = default;
};

// In a led session a group goes through a course with somebody who has passed it alone. What they
// answer together says nothing about one of them, so a completion from it has no score: the scheme
// takes it as training, as it takes other courses without an exam, and every record says how it
// was taken. Source: domain.md 3.1, section 7 (10, 35).
enum class HowTaken { alone, led };

// A passed course. Counts from `date` to the day before `expires`.
struct Completion {
    CompletionId id;
    PersonId person;
    VenueId venue;
    CourseId course;
    std::string version;
    Digest content{};
    std::string language;
    Face face = Face::standard;
    HowTaken how = HowTaken::alone;
    Score score;
    Date date;
    Date expires;
    PersonId led_by{}; // of a led session; empty: nobody, or nobody has told

    friend bool operator==(const Completion&, const Completion&) = default;
};

// The number of the rule by which a completion is hashed; it goes into the hash and into every
// file, so that a later rule can stand beside this one.
inline constexpr int completion_format = 1;

// Over completion_format and every field, in the order declared above; led_by only where it says
// something.
[[nodiscard]] Digest record_hash(const Completion& completion);
[[nodiscard]] Digest record_hash(const Attempt& attempt);

[[nodiscard]] bool is_valid(const Completion& completion, Date on);

// The one that shows on that day that the person has passed the course; of several the one that
// counts longest. It points into `completions`; null when there is none.
[[nodiscard]] const Completion* valid_completion(std::span<const Completion> completions,
                                                 const PersonId& person,
                                                 const CourseId& course,
                                                 Date on);

// The same among those that the person has passed alone.
[[nodiscard]] const Completion* valid_alone(std::span<const Completion> completions,
                                            const PersonId& person,
                                            const CourseId& course,
                                            Date on);

// The one to show, on a certificate say: passed alone, where there is such a one.
[[nodiscard]] const Completion* completion_to_show(std::span<const Completion> completions,
                                                   const PersonId& person,
                                                   const CourseId& course,
                                                   Date on);

// The last day on which it counts: "valid until" on paper and on screen.
[[nodiscard]] Date last_valid_day(const Completion& completion);

// What each of a group has from a led session on that day. Pre: `led_by` is not `person`.
[[nodiscard]] Completion led_completion(const Course& course,
                                        const Edition& edition,
                                        const VenueId& venue,
                                        CompletionId id,
                                        PersonId person,
                                        PersonId led_by,
                                        Date date);

// Somebody who may lead others through that course on that day: they have passed it alone, so that
// behind each record stands a person whose own answers were marked.
[[nodiscard]] bool may_lead(std::span<const Completion> completions,
                            const PersonId& person,
                            const CourseId& course,
                            Date on);

// What a pass on that day gives: expires the course's refresh months later.
[[nodiscard]] Completion completion_from(
    const Attempt& attempt, const Course& course, CompletionId id, HowTaken how, Date date);

} // namespace safeplaces
