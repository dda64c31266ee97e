#pragma once

#include <span>
#include <vector>

namespace safeplaces {

// Where a venue stands with its council, from the first question to the end. `draft` is known to
// the venue's own desk alone. Source: domain.md 1.2.
enum class VenueState {
    enquiry,
    draft,
    submitted,
    in_checks,
    more_information, // asked of the venue
    training,         // checked; too few are trained
    ready_to_approve,
    approved,
    renewal_due, // approved still, and the end is near
    lapsed,      // the approval's last day, the training or the insurance has passed
    suspended,
    withdrawn, // by the venue
    removed,   // by the council
    closed,    // there is no such place any more
    refused,
};

// Why a venue moved. Codes, never free text: what stands beside a venue may be read by many.
enum class MoveReason {
    asked, // an enquiry, or an old list taken over
    application_arrived,
    details_changed, // by a new registration
    checks_begun,
    something_missing, // which: the standard questions of a decision
    answer_arrived,
    too_few_trained,
    enough_trained,
    checks_passed,
    approved_by_council,
    renewed,
    end_is_near,
    approval_ended,
    training_ended,
    insurance_ended,
    yearly_check_failed,
    visit_failed,
    complaint,
    concern, // of the police or another body; no more is ever said
    put_right,
    not_suitable, // the suitability check
    not_open_to_public,
    outside_area,
    owner_changed, // a new owner is a new application
    venue_asked,   // to leave
    no_answer,
    shut_down,
    registered_twice,
};

// Who may make a move: somebody at the desk who may SchemeAct::move_venues, or the program itself,
// by the calendar or because a parcel arrived.
enum class Mover { person, program };

struct AllowedMove {
    VenueState from;
    VenueState to;
    Mover mover;
    std::vector<MoveReason> reasons; // one of them is given
};

// The whole table.
[[nodiscard]] std::span<const AllowedMove> allowed_moves();

[[nodiscard]] bool may_move(VenueState from, VenueState to, Mover mover, MoveReason reason);

// What a person at the desk may do with a venue in that state, in the order of the table.
[[nodiscard]] std::vector<AllowedMove> moves_from(VenueState from, Mover mover);

// Poster and sticker of such a venue may hang: approved, also when the renewal is due.
[[nodiscard]] bool is_safe_place(VenueState state);

// The venue has left for good; it may apply again, as a new application.
[[nodiscard]] bool has_ended(VenueState state);

// A venue that moves there for that reason loses its stickers: they count no more. A new owner is a
// new application, and a sticker would outlive an approval that has ended before its last day.
[[nodiscard]] bool takes_stickers_back(VenueState to, MoveReason reason);

// What a person decided, `now` that the venue stands elsewhere: a letter about it would be of no
// use any more. Who was suspended, or has left, has to know in any case.
[[nodiscard]] bool is_overtaken(VenueState decided, VenueState now);

} // namespace safeplaces
