#pragma once

#include "domain/scheme/life.h"
#include "domain/scheme/parcel.h"
#include "domain/scheme/role.h"
#include "storage/columns.h"

namespace safeplaces {

// What storage/columns.h says, for the kinds that only a scheme's register has. Days are stored as
// days since 1970-01-01 there, so that they sort and take little room.

[[nodiscard]] std::int64_t stored(Date day);
[[nodiscard]] Value or_null(const std::optional<Date>& day);
[[nodiscard]] Date day_in(const Rows& rows, int column);
[[nodiscard]] std::optional<Date> maybe_day_in(const Rows& rows, int column);

[[nodiscard]] Value or_null(const std::optional<Instant>& moment);
[[nodiscard]] std::optional<Instant> maybe_instant_in(const Rows& rows, int column);
[[nodiscard]] Blob blob_of(std::string_view bytes);
[[nodiscard]] PublicKey public_key_in(const Rows& rows, int column);

template <>
inline constexpr auto words_of<VenueState> = std::to_array<StoredWord<VenueState>>({
    {VenueState::enquiry, "enquiry"},
    {VenueState::draft, "draft"},
    {VenueState::submitted, "submitted"},
    {VenueState::in_checks, "in_checks"},
    {VenueState::more_information, "more_information"},
    {VenueState::training, "training"},
    {VenueState::ready_to_approve, "ready_to_approve"},
    {VenueState::approved, "approved"},
    {VenueState::renewal_due, "renewal_due"},
    {VenueState::lapsed, "lapsed"},
    {VenueState::suspended, "suspended"},
    {VenueState::withdrawn, "withdrawn"},
    {VenueState::removed, "removed"},
    {VenueState::closed, "closed"},
    {VenueState::refused, "refused"},
});
template <>
inline constexpr auto words_of<MoveReason> = std::to_array<StoredWord<MoveReason>>({
    {MoveReason::asked, "asked"},
    {MoveReason::application_arrived, "application_arrived"},
    {MoveReason::details_changed, "details_changed"},
    {MoveReason::checks_begun, "checks_begun"},
    {MoveReason::something_missing, "something_missing"},
    {MoveReason::answer_arrived, "answer_arrived"},
    {MoveReason::too_few_trained, "too_few_trained"},
    {MoveReason::enough_trained, "enough_trained"},
    {MoveReason::checks_passed, "checks_passed"},
    {MoveReason::approved_by_council, "approved_by_council"},
    {MoveReason::renewed, "renewed"},
    {MoveReason::end_is_near, "end_is_near"},
    {MoveReason::approval_ended, "approval_ended"},
    {MoveReason::training_ended, "training_ended"},
    {MoveReason::insurance_ended, "insurance_ended"},
    {MoveReason::yearly_check_failed, "yearly_check_failed"},
    {MoveReason::visit_failed, "visit_failed"},
    {MoveReason::complaint, "complaint"},
    {MoveReason::concern, "concern"},
    {MoveReason::put_right, "put_right"},
    {MoveReason::not_suitable, "not_suitable"},
    {MoveReason::not_open_to_public, "not_open_to_public"},
    {MoveReason::outside_area, "outside_area"},
    {MoveReason::owner_changed, "owner_changed"},
    {MoveReason::venue_asked, "venue_asked"},
    {MoveReason::no_answer, "no_answer"},
    {MoveReason::shut_down, "shut_down"},
    {MoveReason::registered_twice, "registered_twice"},
});
template <>
inline constexpr auto words_of<SchemeRole> = std::to_array<StoredWord<SchemeRole>>({
    {SchemeRole::administrator, "administrator"},
    {SchemeRole::coordinator, "coordinator"},
    {SchemeRole::auditor, "auditor"},
});

} // namespace safeplaces
