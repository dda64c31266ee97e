#pragma once

#include "domain/dice.h"
#include "domain/scheme/life.h"
#include "storage/db.h"

#include <cstdint>
#include <string>

namespace safeplaces {

inline constexpr std::int64_t day_ms = 86'400'000;

// One venue of the invented scheme. Days are numbered from 1970-01-01; 0 is "none".
struct SampleVenue {
    std::string name;
    std::string place;
    std::string postcode;
    std::string ward;
    std::string kind;
    VenueState state = VenueState::submitted;
    int since = 0;
    int valid_to = 0;
    int insurance_to = 0;
    int heard_on = 0;
};

struct SampleTraining {
    int staff = 0;
    int trained = 0;
    int next_expiry = 0;
};

// The first ones are in one state each, so that even a small scheme has every state.
[[nodiscard]] SampleVenue sample_venue(int number, int of, int today, Dice& dice);

// The venue with its moves, its signed registration, its sticker and its log of help given.
void write_sample_venue(Db& db,
                        std::int64_t row,
                        const std::string& uid,
                        const SampleVenue& venue,
                        const SampleTraining& training,
                        Dice& dice);

// Of how many courses a venue's computer has told its counts: of about a thousand venues all, so
// that the largest scheme stays of a handy size.
[[nodiscard]] std::size_t sample_courses_in_counts(int venue, int of);

// Counts of tries and answers, as that venue's only computer told them.
void write_sample_counts(Db& db, std::int64_t venue_row, std::size_t courses, Dice& dice);

} // namespace safeplaces
