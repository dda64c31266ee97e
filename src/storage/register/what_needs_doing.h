#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/scheme/life.h"
#include "domain/scheme/register_rows.h"
#include "storage/db.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// The kinds of work that wait for somebody at the desk. Source: domain.md 5.3.
enum class Work {
    applications,       // submitted, in checks, ready to approve: since when
    answers_awaited,    // more information was asked of the venue: since when
    under_threshold,    // a safe place, or one in training, where too few are trained: since when
    renewals_30,        // approvals that end within 30 days: the last day
    renewals_60,        // within 31 to 60
    renewals_90,        // within 61 to 90
    insurance_ending,   // of a safe place, ended or within 30 days: the last day
    approvals_to_sign,  // safe places whose stickers count no more: since when they are approved
    stickers_wanted,    // safe places that ask for one more: since when they are approved
    stickers_not_up,    // issued, and nobody said that they hang: the day of issue
    stickers_to_return, // hang, or may hang, and count no more, or were replaced: since when
    stickers_to_tell,   // count no more (or again), and no notice has told the venues: since when
    map_to_send,        // the national map does not show it yet, or shows what it should not:
                        // since when
    out_of_touch,       // safe places that sent nothing for 12 months: the last time
    conflicts,          // conflict_book.h: when they arrived
    forms,              // arrived_forms.h: when they arrived
    letters,            // a decision that no letter has taken to the venue: since when
    computers,          // waiting_parcels.h, to be enrolled or refused: when the first file arrived
    lapsed,             // since when
    suspended,          // likewise
};

struct WorkCount {
    Work work = Work::applications;
    std::int64_t count = 0;
};

// One venue (or sticker, or conflict) that waits.
struct WorkLine {
    VenueId venue;
    std::string venue_name;
    VenueState state = VenueState::enquiry;
    std::optional<Date> day{}; // see Work; nothing: never heard of
    std::string sticker{};     // its number, of stickers_*
    std::int64_t conflict = 0; // its number, of conflicts
    bool on_map = false;       // of map_to_send: it is to be taken off
    std::string form{};        // its id, of forms
};

// What the first screen of the scheme desk shows. Reads from indexes, so that 70,000 venues take no
// longer than a moment. Every call throws DbError.
class WhatNeedsDoing {
public:
    WhatNeedsDoing(Db& db, Date today);

    // One entry for each kind of work, in the order of Work, also when nothing waits.
    [[nodiscard]] std::vector<WorkCount> counts();
    [[nodiscard]] std::int64_t count(Work work);

    // What waits longest (or ends first) comes first; `skip` of them are left out.
    [[nodiscard]] std::vector<WorkLine> lines(Work work, int most, int skip = 0);

    // Of Work::stickers_to_return all that a list says, in the same order. Stops when `visit` says
    // false.
    void each_sticker_to_return(const std::function<bool(const ReturnRow&)>& visit);

private:
    [[nodiscard]] std::vector<WorkLine> computers(int most, int skip);

    Db& m_db;
    Date m_today;
};

} // namespace safeplaces
