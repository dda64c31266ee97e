#pragma once

#include "app/desk.h"
#include "domain/training/refresher.h"
#include "interchange/calendar_file.h"

#include <string>
#include <vector>

namespace safeplaces {

// Whose training is due again at this venue, by last day.
[[nodiscard]] std::vector<RefresherDue> due_refreshers(const Desk& desk,
                                                       const VenueStanding& standing);

// For the manager's calendar: until when a new course is to be done, and the last days of all
// passes that count today. Throws MachineError.
[[nodiscard]] std::vector<CalendarDay> training_days(Desk& desk);

// What the learner has to read again in that course; nothing where they missed nothing.
// Pre: the session has a learner. Throws MachineError.
[[nodiscard]] std::vector<SlideAddress> pages_to_refresh(Desk& desk, const Course& course);

// Whether the learner reads all of it before its quiz: it teaches something else since they passed,
// and they have neither read that to its end nor tried its quiz. Pre: as above. Throws
// MachineError.
[[nodiscard]] bool reads_all(Desk& desk, const Course& course, const RefresherDue& refresher);

} // namespace safeplaces
