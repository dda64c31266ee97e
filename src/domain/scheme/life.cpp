#include "domain/scheme/life.h"

#include <algorithm>

namespace safeplaces {

namespace {

using S = VenueState;
using R = MoveReason;

const std::vector<AllowedMove>& table() {
    static const std::vector<AllowedMove> moves{
        {S::enquiry, S::submitted, Mover::program, {R::application_arrived}},
        {S::enquiry, S::withdrawn, Mover::person, {R::venue_asked, R::no_answer}},
        {S::enquiry, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::submitted, S::in_checks, Mover::person, {R::checks_begun}},
        {S::submitted, S::more_information, Mover::person, {R::something_missing}},
        {S::submitted,
         S::refused,
         Mover::person,
         {R::not_suitable, R::not_open_to_public, R::outside_area}},
        {S::submitted, S::withdrawn, Mover::person, {R::venue_asked, R::no_answer}},
        {S::submitted, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::in_checks, S::ready_to_approve, Mover::person, {R::checks_passed}},
        {S::in_checks, S::training, Mover::person, {R::too_few_trained}},
        {S::in_checks, S::more_information, Mover::person, {R::something_missing}},
        {S::in_checks,
         S::refused,
         Mover::person,
         {R::not_suitable, R::not_open_to_public, R::outside_area, R::concern}},
        {S::in_checks, S::withdrawn, Mover::person, {R::venue_asked, R::no_answer}},
        {S::in_checks, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::more_information, S::submitted, Mover::program, {R::answer_arrived}},
        {S::more_information, S::in_checks, Mover::person, {R::answer_arrived}},
        {S::more_information,
         S::refused,
         Mover::person,
         {R::not_suitable, R::not_open_to_public, R::outside_area, R::no_answer}},
        {S::more_information, S::withdrawn, Mover::person, {R::venue_asked, R::no_answer}},
        {S::more_information, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::training, S::ready_to_approve, Mover::program, {R::enough_trained}},
        {S::training, S::ready_to_approve, Mover::person, {R::enough_trained}},
        {S::training, S::more_information, Mover::person, {R::something_missing}},
        {S::training, S::refused, Mover::person, {R::no_answer, R::concern}},
        {S::training, S::withdrawn, Mover::person, {R::venue_asked, R::no_answer}},
        {S::training, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::ready_to_approve, S::approved, Mover::person, {R::approved_by_council}},
        {S::ready_to_approve, S::training, Mover::program, {R::too_few_trained}},
        {S::ready_to_approve, S::more_information, Mover::person, {R::something_missing}},
        {S::ready_to_approve,
         S::refused,
         Mover::person,
         {R::not_suitable, R::outside_area, R::concern}},
        {S::ready_to_approve, S::withdrawn, Mover::person, {R::venue_asked}},
        {S::ready_to_approve, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::approved, S::renewal_due, Mover::program, {R::end_is_near}},
        {S::approved,
         S::lapsed,
         Mover::program,
         {R::approval_ended, R::training_ended, R::insurance_ended}},
        {S::approved, S::approved, Mover::person, {R::renewed}},
        {S::approved,
         S::suspended,
         Mover::person,
         {R::complaint, R::concern, R::yearly_check_failed, R::visit_failed, R::insurance_ended}},
        {S::approved, S::in_checks, Mover::person, {R::details_changed, R::owner_changed}},
        {S::approved, S::withdrawn, Mover::person, {R::venue_asked, R::owner_changed}},
        {S::approved,
         S::removed,
         Mover::person,
         {R::complaint, R::concern, R::yearly_check_failed, R::visit_failed, R::no_answer}},
        {S::approved, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::renewal_due, S::approved, Mover::person, {R::renewed}},
        {S::renewal_due,
         S::lapsed,
         Mover::program,
         {R::approval_ended, R::training_ended, R::insurance_ended}},
        {S::renewal_due,
         S::suspended,
         Mover::person,
         {R::complaint, R::concern, R::yearly_check_failed, R::visit_failed, R::insurance_ended}},
        {S::renewal_due, S::in_checks, Mover::person, {R::details_changed, R::owner_changed}},
        {S::renewal_due, S::withdrawn, Mover::person, {R::venue_asked, R::owner_changed}},
        {S::renewal_due,
         S::removed,
         Mover::person,
         {R::complaint, R::concern, R::yearly_check_failed, R::visit_failed, R::no_answer}},
        {S::renewal_due, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::lapsed, S::approved, Mover::person, {R::renewed}},
        {S::lapsed, S::in_checks, Mover::person, {R::details_changed, R::owner_changed}},
        {S::lapsed, S::withdrawn, Mover::person, {R::venue_asked, R::no_answer}},
        {S::lapsed, S::removed, Mover::person, {R::complaint, R::concern, R::no_answer}},
        {S::lapsed, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::suspended, S::approved, Mover::person, {R::put_right}},
        {S::suspended, S::in_checks, Mover::person, {R::details_changed, R::owner_changed}},
        {S::suspended, S::withdrawn, Mover::person, {R::venue_asked}},
        {S::suspended,
         S::removed,
         Mover::person,
         {R::complaint, R::concern, R::yearly_check_failed, R::visit_failed, R::no_answer}},
        {S::suspended, S::closed, Mover::person, {R::shut_down, R::registered_twice}},

        {S::withdrawn, S::submitted, Mover::program, {R::application_arrived}},
        {S::removed, S::submitted, Mover::program, {R::application_arrived}},
        {S::closed, S::submitted, Mover::program, {R::application_arrived}}, // by mistake
        {S::refused, S::submitted, Mover::program, {R::application_arrived}},
    };
    return moves;
}

bool holds(const std::vector<MoveReason>& reasons, MoveReason reason) {
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

} // namespace

std::span<const AllowedMove> allowed_moves() {
    return table();
}

bool may_move(VenueState from, VenueState to, Mover mover, MoveReason reason) {
    return std::any_of(table().begin(), table().end(), [&](const AllowedMove& move) {
        return move.from == from && move.to == to && move.mover == mover &&
               holds(move.reasons, reason);
    });
}

std::vector<AllowedMove> moves_from(VenueState from, Mover mover) {
    std::vector<AllowedMove> moves;
    std::copy_if(table().begin(), table().end(), std::back_inserter(moves),
                 [&](const AllowedMove& move) { return move.from == from && move.mover == mover; });
    return moves;
}

bool is_safe_place(VenueState state) {
    return state == VenueState::approved || state == VenueState::renewal_due;
}

bool has_ended(VenueState state) {
    return state == VenueState::withdrawn || state == VenueState::removed ||
           state == VenueState::closed || state == VenueState::refused;
}

bool takes_stickers_back(VenueState to, MoveReason reason) {
    return has_ended(to) || to == VenueState::suspended || to == VenueState::lapsed ||
           (to == VenueState::in_checks && reason == MoveReason::owner_changed);
}

bool is_overtaken(VenueState decided, VenueState now) {
    if (has_ended(decided) || decided == VenueState::suspended) {
        return false; // also a venue that applies anew has to know
    }
    return decided == VenueState::approved ? !is_safe_place(now) : now != decided;
}

} // namespace safeplaces
