#pragma once

#include "domain/date.h"
#include "domain/training/gate.h"
#include "storage/db.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace safeplaces {

// What stands with a venue about its staff, worked out from persons and holdings.
struct StaffStanding {
    int staff = 0;   // who work there on that day
    int trained = 0; // of these: hold every gate course that is wanted from them
    bool gate_met = false;
    std::optional<Date> next_expiry{}; // the first day on which a pass of theirs counts no more

    friend bool operator==(const StaffStanding&, const StaffStanding&) = default;
};

// Works it out as standing_of() in domain/training/gate.h does, from row numbers, for there may be
// a thousand venues to go through. For the sources of this folder. Every call throws DbError.
class StandingReader {
public:
    // The gate's courses are looked up once; one that nobody has passed yet has no row.
    StandingReader(Db& db, std::span<const CourseNeed> gate, Date today);

    // `venue` is the row's number. Pre: it is there.
    [[nodiscard]] StaffStanding standing_of_row(std::int64_t venue);
    // Also keeps it with the venue.
    StaffStanding refresh(std::int64_t venue);

private:
    struct Need {
        CourseNeed need;
        std::int64_t course = 0; // 0: not in the register
    };
    struct PersonRow;
    [[nodiscard]] std::vector<PersonRow> current_people(std::int64_t venue);
    [[nodiscard]] bool is_gate_met(const std::vector<PersonRow>& people, int staff_declared) const;

    Db& m_db;
    std::vector<Need> m_needs;
    Date m_today;
};

} // namespace safeplaces
