#pragma once

#include "domain/people/person.h"
#include "domain/scheme/life.h"
#include "domain/scheme/use_log.h"
#include "domain/training/records.h"

#include <array>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

namespace safeplaces {

// The words by which kinds of things stand in databases, parcels and lists for other programs, and
// in the hashes of records. Shipped words are never changed.

template <class Kind>
using CodeWord = std::pair<Kind, std::string_view>;

template <class Kind>
inline constexpr auto words_of_kind = nullptr;
template <>
inline constexpr auto words_of_kind<Role> = std::to_array<CodeWord<Role>>({
    {Role::staff, "staff"},
    {Role::deputy, "deputy"},
    {Role::lead, "lead"},
});
template <>
inline constexpr auto words_of_kind<Face> = std::to_array<CodeWord<Face>>({
    {Face::standard, "standard"},
    {Face::easy_read, "easy_read"},
});
template <>
inline constexpr auto words_of_kind<HowTaken> = std::to_array<CodeWord<HowTaken>>({
    {HowTaken::alone, "alone"},
    {HowTaken::led, "led"},
});
template <>
inline constexpr auto words_of_kind<TimeBand> = std::to_array<CodeWord<TimeBand>>({
    {TimeBand::morning, "morning"},
    {TimeBand::afternoon, "afternoon"},
    {TimeBand::evening, "evening"},
    {TimeBand::night, "night"},
});
template <>
inline constexpr auto words_of_kind<HelpReason> = std::to_array<CodeWord<HelpReason>>({
    {HelpReason::lost, "lost"},
    {HelpReason::frightened, "frightened"},
    {HelpReason::unwell, "unwell"},
    {HelpReason::followed_or_harassed, "followed_or_harassed"},
    {HelpReason::needed_a_rest, "needed_a_rest"},
    {HelpReason::other, "other"},
});
template <>
inline constexpr auto words_of_kind<HelpGiven> = std::to_array<CodeWord<HelpGiven>>({
    {HelpGiven::company, "company"},
    {HelpGiven::phone_call, "phone_call"},
    {HelpGiven::rang_contact, "rang_contact"},
    {HelpGiven::rang_101_or_111, "rang_101_or_111"},
    {HelpGiven::rang_999, "rang_999"},
    {HelpGiven::other, "other"},
});
template <>
inline constexpr auto words_of_kind<VenueState> = std::to_array<CodeWord<VenueState>>({
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
inline constexpr auto words_of_kind<MoveReason> = std::to_array<CodeWord<MoveReason>>({
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

// Pre: the kind is in its table.
template <class Kind>
[[nodiscard]] std::string_view word_of(Kind kind) {
    for (const auto& [known, word] : words_of_kind<Kind>) {
        if (known == kind)
            return word;
    }
    std::abort();
}

template <class Kind>
[[nodiscard]] std::optional<Kind> kind_of(std::string_view text) {
    for (const auto& [kind, word] : words_of_kind<Kind>) {
        if (word == text)
            return kind;
    }
    return std::nullopt;
}

} // namespace safeplaces
