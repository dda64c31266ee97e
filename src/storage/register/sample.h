#pragma once

#include "domain/date.h"
#include "storage/db.h"

#include <cstdint>
#include <functional>

namespace safeplaces {

// An invented scheme, to show and to measure the desk with: about 15 staff a venue, six courses a
// year in two versions, people who left, passes that ended, and venues in every state that a
// council knows. No name in it is anybody's. Nothing in it is signed. Source: domain.md 5.2.
struct SampleScheme {
    int venues = 650; // 1 to 100,000
    std::uint64_t seed = 1;
    Date today; // everything happened up to this day
};

enum class SampleStep { venues, records, holdings, indexes };

// `done` of `all` rows (of indexes: indexes) are there.
using SampleProgress = std::function<void(SampleStep step, std::int64_t done, std::int64_t all)>;

// Fills an empty register. The same scheme gives the same content. Throws DbError.
void fill_with_sample(Db& db, const SampleScheme& scheme, const SampleProgress& progress);

} // namespace safeplaces
