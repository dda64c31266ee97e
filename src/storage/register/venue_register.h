#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/people/person.h"
#include "domain/scheme/life.h"
#include "domain/training/gate.h"
#include "domain/venue/registration.h"
#include "storage/db.h"
#include "storage/register/acting.h"
#include "storage/register/registered_venue.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct PastMove {
    VenueState from = VenueState::enquiry;
    VenueState to = VenueState::enquiry;
    MoveReason reason = MoveReason::asked;
    std::optional<SchemeRole> role{}; // of who did it; nothing: the program
    Date on;
    Instant at;
    std::optional<Date> valid_to{};
    std::string level{};
};

struct Move {
    VenueState to = VenueState::in_checks;
    MoveReason reason = MoveReason::checks_begun;
    Date on;
    std::optional<Date> valid_to{}; // of an approval; otherwise it stays as it was
    std::string level{};
};

enum class MoveOutcome {
    moved,
    unknown_venue,
    not_in_table, // domain/scheme/life.h
    gate_not_met, // an approval without enough who are trained
    no_last_day,  // an approval that has no last day, or one that has passed
};

enum class UndoOutcome {
    undone,
    nothing_to_undo, // the last move was the program's, or there is none
    already_sent,    // a decision went out since
};

struct CalendarRules {
    std::vector<CourseNeed> gate;
    Date today;
    Instant now;
    std::chrono::days renewal_notice{60};      // so long before its end an approval is renewal_due
    std::chrono::days new_course = usual_wait; // the gate waits for a course named later
};

// The venues of a scheme, one at a time; lists and search are venues_query.h. What changes writes
// its audit row with it. Every call throws DbError.
class VenueRegister {
public:
    explicit VenueRegister(Db& db);

    [[nodiscard]] std::optional<RegisteredVenue> find(const VenueId& venue);
    // Newest first.
    [[nodiscard]] std::vector<PastMove> history(const VenueId& venue);
    // As they were signed, newest first; `form`: which, or all of them when empty.
    [[nodiscard]] std::vector<Registration> registrations(const VenueId& venue,
                                                          const std::string& form = {});
    // Those with that name, and those with that postcode whose name is a part of it or the other
    // way round; these come first. None that was joined to another.
    [[nodiscard]] std::vector<RegisteredVenue> alike(const std::string& name,
                                                     const std::string& postcode);
    // By name; also who left. Who was erased is not among them.
    [[nodiscard]] std::vector<Person> people(const VenueId& venue);

    struct NewVenue {
        VenueId id;
        std::string name;
        std::string postcode{};
        std::string ward{};
        std::string kind{};
    };
    // An enquiry, or the venue of a device that is about to be enrolled. False: it is there.
    bool add(const Acting& acting, const NewVenue& venue, Date on, Instant at);
    // What no registration says. False: unknown.
    bool set_ward(const Acting& acting, const VenueId& venue, const std::string& ward, Instant at);
    // Where none came, or one that cannot stand on a sticker.
    bool set_postcode(const Acting& acting,
                      const VenueId& venue,
                      const std::string& postcode,
                      Instant at);
    bool set_place(const Acting& acting,
                   const VenueId& venue,
                   const std::optional<MapPlace>& place,
                   Instant at);
    bool set_on_map(const Acting& acting, const VenueId& venue, OnMap on_map, Instant at);
    // It gets none of the stickers that it asks for.
    bool decline_stickers(const Acting& acting, const VenueId& venue, Instant at);
    bool choose_map(const Acting& acting, const VenueId& venue, MapChoice choice, Instant at);

    // Stickers of a venue may count no more with it: takes_stickers_back().
    MoveOutcome move(const Acting& acting, const VenueId& venue, const Move& move, Instant at);
    // Takes the last move back, as long as no decision went out; its stickers count again.
    UndoOutcome undo(const Acting& acting, const VenueId& venue, Instant at);

    // What a new day brings, by the program: passes and people that ended are counted anew, venues
    // lapse or come up for renewal. Says how many moved. A second time in a day does nothing.
    int move_by_calendar(const CalendarRules& rules);
    // The gate has changed: every venue is counted anew. Where there are more than a window can
    // wait for, the next move_by_calendar() does it.
    void count_anew(const CalendarRules& rules);

private:
    bool change(const Acting& acting,
                const VenueId& venue,
                const std::string& set,
                std::vector<Value> values,
                Instant at);
    [[nodiscard]] std::optional<std::int64_t> row_of(const VenueId& venue);

    Db& m_db;
};

} // namespace safeplaces
