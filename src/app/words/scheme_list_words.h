#pragma once

#include "app/status.h"
#include "storage/register/records_filter.h"
#include "storage/register/venues_query.h"

#include <string>
#include <vector>

namespace safeplaces {

// What the two big lists of the scheme's desk say: completion records, and venues.

enum class RecordField { venue, person, course, ward, passed, valid_until, led_by, status };
inline constexpr int record_fields = 8;

[[nodiscard]] std::string record_field_heading(RecordField field);
[[nodiscard]] std::string
record_field_in_words(const RecordRow& record, RecordField field, Date today);
// Who led the session: a name, or that there is none any more. Empty where nobody led.
[[nodiscard]] std::string leader_in_words(const RecordRow& record);
[[nodiscard]] RecordStanding standing_of(const RecordRow& record, Date today);
[[nodiscard]] std::string standing_in_words(RecordStanding standing); // a choice of a filter
[[nodiscard]] std::string order_in_words(const RecordsOrder& order);

// "58,500 of 171,320 records match, 9,412 people at 650 venues"
[[nodiscard]] std::string records_caption(const RecordsTotals& totals, std::int64_t all);
[[nodiscard]] std::string counting();

enum class VenueField { name, state, postcode, ward, trained, valid_to, last_heard };
inline constexpr int venue_fields = 7;

[[nodiscard]] std::string venue_field_heading(VenueField field);
[[nodiscard]] std::string venue_field_in_words(const VenueRow& venue, VenueField field);
[[nodiscard]] std::string order_in_words(const VenuesOrder& order);
[[nodiscard]] std::string venues_caption(long long match, long long all);

} // namespace safeplaces
