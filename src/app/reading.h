#pragma once

#include "app/desk.h"
#include "storage/progress_book.h"

namespace safeplaces {

// What the learner reads and how far they are. Each: Pre: the session has a learner. Throws
// MachineError.

// The words that they chose, for every course and for the days to come.
[[nodiscard]] Face chosen_face(Desk& desk);
void choose_face(Desk& desk, Face face);

// The learner has read that course to its end as its major version of now teaches it.
void note_read(Desk& desk, const Course& course);
[[nodiscard]] bool has_read(Desk& desk, const Course& course);

// The chosen words and what was read; with the person they go.
void forget_reading(Desk& desk, const PersonId& person);

// The words in which they read that course: the chosen ones, where it has them.
[[nodiscard]] Face face_of_learner(Desk& desk, const Course& course);

// How far they are in that course, in whichever words they came furthest; `last` is the page in the
// words that they read now.
[[nodiscard]] Progress reading_of(Desk& desk, const Course& course);

} // namespace safeplaces
