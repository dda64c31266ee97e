#pragma once

#include "domain/id.h"
#include "domain/training/course.h"
#include "domain/training/records.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A course that a group goes through together with somebody who leads: the pages in big type, then
// questions that they answer as a group.
//
// It counts as training, marked as led. Schemes teach in groups, and some without an exam
// (domain.md 3.1; section 7, 10 and 35); so each who was there to the end gets a completion
// without a score, and no attempt: an answer of the group is nobody's own. Three things keep the
// record honest. The leader has passed the course alone. Every question of a whole quiz, the safety
// questions among them, is asked until the group has it right. Whoever records it says at the end
// who was there.
//
// It lives while the desk is open, and survives a look at another screen; nothing of it is kept
// before the end, when all are recorded at once.
struct LedSession {
    enum class Stage { preparing, reading, asking, confirming, recorded };

    Stage stage = Stage::preparing;
    CourseId course;
    PersonId leader;
    std::string language;          // of its pages, questions and records: the desk's when it began
    std::vector<PersonId> began;   // without the leader; in the order of the staff list
    std::vector<PersonId> present; // of them; at the end, who is still there
    Face face = Face::standard;
    std::size_t page = 0;
    std::vector<DrawnQuestion> questions; // still to be got right, the next one first
    std::size_t answered = 0;             // so many times; a question that was missed counts again
    Date finished{};                      // the day on which the group had the last one right
    // Made with the first try to write them: another try writes the same ones, whatever a try that
    // failed has left in the outbox.
    std::vector<Completion> records;
};

struct Desk;

// The course of the session, or null when there is none (any more).
[[nodiscard]] const Course* course_of(const Desk& desk, const std::optional<LedSession>& session);

// The course as the group sees it. Pre: `course` is the session's.
[[nodiscard]] const Edition& edition_of(const Course& course, const LedSession& session);

// To the questions: those of one quiz, drawn anew. Pre: there is a session with its course.
void begin_questions(Desk& desk);

// Writes a completion for each who was there, or for none. Pre: the stage is `confirming`, and
// somebody is there. Throws MachineError; then the same call may be made again.
void record_session(Desk& desk);

} // namespace safeplaces
