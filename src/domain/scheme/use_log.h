#pragma once

#include "domain/date.h"
#include "domain/id.h"

namespace safeplaces {

// That somebody was helped, in fixed choices: never who, and no free text. Source: domain.md 6.3.

enum class HelpReason { lost, frightened, unwell, followed_or_harassed, needed_a_rest, other };
enum class HelpGiven { company, phone_call, rang_contact, rang_101_or_111, rang_999, other };
enum class TimeBand { morning, afternoon, evening, night }; // 6-12, 12-18, 18-23, 23-6

struct Use {
    Id<struct UseKind> id;
    Date month_start; // the first of the month: the day itself is not kept
    TimeBand band = TimeBand::morning;
    HelpReason reason = HelpReason::other;
    HelpGiven given = HelpGiven::other;

    friend bool operator==(const Use&, const Use&) = default;
};

} // namespace safeplaces
