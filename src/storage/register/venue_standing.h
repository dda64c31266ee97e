#pragma once

#include "domain/date.h"
#include "domain/training/gate.h"
#include "storage/db.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace safeplaces {

// What stands with a venue about its staff, worked out from persons and holdings.
struct StaffStanding {
    int staff = 0;   // who work there on that day
    int trained = 0; // of these: hold every course that is wanted from them now
    bool gate_met = false;
    std::optional<Date> next_expiry{}; // the first day on which a pass of theirs counts no more

    friend bool operator==(const StaffStanding&, const StaffStanding&) = default;
};

// Works it out as standing_of() in domain/training/gate.h does, from row numbers, for there may be
// a thousand venues to go through. For the sources of this folder. Every call throws DbError.
class StandingReader {
public:
    // The gate's courses are looked up once; one that nobody has passed yet has no row.
    // `wait`: for a course that was named later.
    StandingReader(Db& db, std::span<const CourseNeed> gate, std::chrono::days wait, Date today);

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
    [[nodiscard]] std::vector<PersonRow> people_on(Date day, std::int64_t venue);
    [[nodiscard]] std::vector<PersonRow> people_in(Rows rows) const;
    [[nodiscard]] bool
    is_met(std::size_t need, const std::vector<PersonRow>& people, int staff_declared) const;
    // On a day that is over, by those who were listed then.
    [[nodiscard]] bool was_met(std::size_t need, const std::vector<PersonRow>& people) const;
    // Whether the gate waited on that day for a course that was named later.
    [[nodiscard]] bool waits(const CourseNeed& need, Date day, std::int64_t venue);
    [[nodiscard]] bool was_open(Date day, std::int64_t venue);
    // By need: whether the venue's gate asks for it today.
    [[nodiscard]] std::vector<bool> asked_for(std::int64_t venue);

    Db& m_db;
    std::vector<Need> m_needs;
    std::chrono::days m_wait;
    Date m_today;
};

} // namespace safeplaces
