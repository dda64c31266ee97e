#pragma once

#include "domain/date.h"
#include "domain/scheme/parcel.h"
#include "storage/db.h"
#include "storage/register/acting.h"
#include "storage/register/conflict_kind.h"
#include "storage/register/parcel_intake.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What two files say differently, or what is missing between them.
struct Conflict {
    std::int64_t id = 0;
    ConflictKind kind = ConflictKind::record;
    VenueId venue; // whose parcel brought it
    std::string venue_name;
    ParcelId parcel;
    Instant arrived;
    // What it is about: a completion's, form's or use's id (record), a completion's (day), a
    // parcel's (fork), a device's (gap), a person's (moved_person, moved_record, person), a
    // registration's (details).
    std::string subject;
    // record, moved_record, day: the completion, as storage/outbox.h writes it; record also: what
    // record_versions.h keeps of a form or use; gap: the numbers, "17" or "17-19"; moved_person:
    // role and days; details: name and postcode, a line each; person: corrections.h.
    std::string incoming;
    bool is_open = true;
};

enum class ConflictAnswer {
    noted, // seen; the register stays as it is. The only answer to fork, gap and day
    kept,  // the person stays where they are, and what waits of theirs is not taken; the venue is
           // called as before; of a record the register's version is right
    moved, // the person works at this venue now: they move, and their records are taken in
    taken, // it is as the venue says; of a record only where may_take()
};

enum class SettleOutcome { settled, not_open, answer_does_not_fit };

// What parcels left for a decision. Every call throws DbError.
class ConflictBook {
public:
    // `rules`: for what a moved person brings with them.
    ConflictBook(Db& db, IntakeRules rules);

    // Oldest first, without the moved_records of a person: they go with their moved_person.
    [[nodiscard]] std::vector<Conflict> open(int most);
    [[nodiscard]] std::int64_t how_many_open();
    [[nodiscard]] std::vector<Conflict> of(const VenueId& venue);
    // The completions that wait for that decision.
    [[nodiscard]] std::vector<Conflict> records_waiting_for(const Conflict& moved_person);

    // The version that came may take the place of the register's (taken_versions.h).
    [[nodiscard]] bool may_take(const Conflict& record);

    SettleOutcome
    settle(const Acting& acting, std::int64_t conflict, ConflictAnswer answer, Instant at);

private:
    [[nodiscard]] std::optional<Conflict> find(std::int64_t conflict);
    void close(const Conflict& conflict, ConflictAnswer answer, Instant at);
    // What the audit says of it besides.
    std::string take(const Acting& acting, const Conflict& conflict, Instant at);
    void count_anew(const VenueId& venue, Instant at);
    void take_person(const Acting& acting, const Conflict& conflict, Instant at);
    void take_details(const Acting& acting, const Conflict& conflict, Instant at);
    void move_person(const Conflict& conflict, const std::vector<Conflict>& records, Instant at);

    Db& m_db;
    IntakeRules m_rules;
};

} // namespace safeplaces
