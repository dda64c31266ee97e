#pragma once

#include "domain/date.h"
#include "domain/scheme/life.h"
#include "domain/training/gate.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace safeplaces {

// Moves by the table of domain/scheme/life.h, as they are written: for the sources of this folder.

struct MoveToWrite {
    VenueState to = VenueState::submitted;
    MoveReason reason = MoveReason::application_arrived;
    Date on;
    Instant at;
    std::optional<Date> valid_to{}; // how the venue stands afterwards
    std::string level{};
};

// Where a venue stands; `venue` is the row's number. Pre: it is there.
struct StateNow {
    std::string uid;
    VenueState state = VenueState::enquiry;
    std::optional<Date> valid_to{};
    std::string level{};
    std::optional<Date> insurance_to{};
    bool gate_met = false;
};
[[nodiscard]] StateNow state_of_row(Db& db, std::int64_t venue);

// The move, its line in the venue's history and its audit row; a move that ends them revokes the
// venue's stickers. `acting` is null when the program does it. Pre: inside a transaction; the table
// allows it.
void write_move(Db& db,
                std::int64_t venue,
                const StateNow& from,
                const MoveToWrite& move,
                const Acting* acting);

// Enough are trained, or too few: moves a venue that waits for that, and says whether it did.
bool move_by_training(Db& db, std::int64_t venue, Date on, Instant at);

} // namespace safeplaces
