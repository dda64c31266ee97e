#include "domain/scheme/life.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>
#include <tuple>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(life)

BOOST_AUTO_TEST_CASE(only_a_person_can_approve_a_venue) {
    for (const AllowedMove& move : allowed_moves()) {
        if (move.to == VenueState::approved) {
            BOOST_TEST((move.mover == Mover::person));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_venue_is_first_approved_when_it_is_ready) {
    BOOST_TEST(may_move(VenueState::ready_to_approve, VenueState::approved, Mover::person,
                        MoveReason::approved_by_council));
    for (const VenueState from : {VenueState::enquiry, VenueState::submitted, VenueState::in_checks,
                                  VenueState::training, VenueState::more_information}) {
        BOOST_TEST(
            !may_move(from, VenueState::approved, Mover::person, MoveReason::approved_by_council));
    }
}

BOOST_AUTO_TEST_CASE(a_safe_place_can_be_suspended_at_once) {
    for (const VenueState from : {VenueState::approved, VenueState::renewal_due}) {
        BOOST_TEST(is_safe_place(from));
        BOOST_TEST(may_move(from, VenueState::suspended, Mover::person, MoveReason::concern));
    }
    BOOST_TEST(!is_safe_place(VenueState::suspended));
}

BOOST_AUTO_TEST_CASE(a_reason_must_fit_the_move) {
    BOOST_TEST(
        !may_move(VenueState::approved, VenueState::lapsed, Mover::program, MoveReason::complaint));
    BOOST_TEST(may_move(VenueState::approved, VenueState::lapsed, Mover::program,
                        MoveReason::insurance_ended));
}

BOOST_AUTO_TEST_CASE(whoever_left_can_only_apply_again) {
    for (const AllowedMove& move : allowed_moves()) {
        if (has_ended(move.from)) {
            BOOST_TEST((move.to == VenueState::submitted));
            BOOST_TEST((move.mover == Mover::program));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_venue_that_changed_is_checked_again_wherever_it_stands) {
    for (const VenueState from : {VenueState::approved, VenueState::renewal_due, VenueState::lapsed,
                                  VenueState::suspended}) {
        for (const MoveReason reason : {MoveReason::details_changed, MoveReason::owner_changed}) {
            BOOST_TEST(may_move(from, VenueState::in_checks, Mover::person, reason));
        }
    }
}

BOOST_AUTO_TEST_CASE(stickers_count_no_more_once_the_approval_is_over) {
    BOOST_TEST(takes_stickers_back(VenueState::suspended, MoveReason::complaint));
    BOOST_TEST(takes_stickers_back(VenueState::withdrawn, MoveReason::venue_asked));
    BOOST_TEST(takes_stickers_back(VenueState::lapsed, MoveReason::insurance_ended));
    BOOST_TEST(takes_stickers_back(VenueState::in_checks, MoveReason::owner_changed));
    BOOST_TEST(!takes_stickers_back(VenueState::in_checks, MoveReason::details_changed));
    BOOST_TEST(!takes_stickers_back(VenueState::renewal_due, MoveReason::end_is_near));
    BOOST_TEST(!takes_stickers_back(VenueState::approved, MoveReason::renewed));
}

BOOST_AUTO_TEST_CASE(whoever_was_closed_by_mistake_applies_again) {
    BOOST_TEST(may_move(VenueState::closed, VenueState::submitted, Mover::program,
                        MoveReason::application_arrived));
}

BOOST_AUTO_TEST_CASE(the_table_names_each_move_once_and_gives_each_a_reason) {
    std::set<std::tuple<VenueState, VenueState, Mover>> seen;
    for (const AllowedMove& move : allowed_moves()) {
        BOOST_TEST(seen.emplace(move.from, move.to, move.mover).second);
        BOOST_TEST(!move.reasons.empty());
    }
}

BOOST_AUTO_TEST_CASE(every_venue_that_has_not_ended_can_leave) {
    const auto can_leave = [](VenueState from) {
        const auto moves = moves_from(from, Mover::person);
        return std::any_of(moves.begin(), moves.end(), [](const AllowedMove& move) {
            return move.to == VenueState::withdrawn;
        });
    };
    for (const VenueState from :
         {VenueState::enquiry, VenueState::submitted, VenueState::in_checks,
          VenueState::more_information, VenueState::training, VenueState::ready_to_approve,
          VenueState::approved, VenueState::renewal_due, VenueState::lapsed,
          VenueState::suspended}) {
        BOOST_TEST(can_leave(from));
    }
}

BOOST_AUTO_TEST_SUITE_END()
