#include <boost/test/unit_test.hpp>

#include "app/words/venue_state_words.h"

#include <algorithm>
#include <set>
#include <vector>

using namespace safeplaces;

namespace {

// Every state and every reason stands in the table of moves, but for a draft, which only the
// venue's own desk knows, and an enquiry's first reason.
std::set<VenueState> every_state() {
    std::set<VenueState> states{VenueState::draft};
    for (const AllowedMove& move : allowed_moves()) {
        states.insert({move.from, move.to});
    }
    return states;
}

std::set<MoveReason> every_reason() {
    std::set<MoveReason> reasons{MoveReason::asked};
    for (const AllowedMove& move : allowed_moves()) {
        reasons.insert(move.reasons.begin(), move.reasons.end());
    }
    return reasons;
}

const std::vector<SchemeRole> every_role{SchemeRole::administrator, SchemeRole::coordinator,
                                         SchemeRole::auditor};

// What a sentence table says of each; an enumerator without words, or with another's, is named.
template <class All, class Words>
std::set<std::string> said_of(const All& all, const Words& words) {
    std::set<std::string> said;
    for (const auto each : all) {
        const std::string text = words(each);
        BOOST_TEST(!text.empty(), static_cast<int>(each));
        BOOST_TEST(said.insert(text).second, static_cast<int>(each) << ": " << text);
    }
    return said;
}

bool says(const std::string& text, const std::string& word) {
    return text.find(word) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(venue_state_words)

BOOST_AUTO_TEST_CASE(the_table_of_moves_names_every_state_and_reason) {
    BOOST_TEST(every_state().size() == static_cast<std::size_t>(VenueState::refused) + 1);
    BOOST_TEST(every_reason().size() == static_cast<std::size_t>(MoveReason::registered_twice) + 1);
}

BOOST_AUTO_TEST_CASE(the_coordinator_has_a_short_word_for_each) {
    for (const std::string& text : said_of(every_state(), state_in_words)) {
        BOOST_TEST(text.size() <= 23U, text);
    }
    for (const std::string& text : said_of(every_reason(), move_reason_in_words)) {
        BOOST_TEST(text.size() <= 25U, text);
    }
}

BOOST_AUTO_TEST_CASE(every_role_has_a_name_and_what_it_may_do) {
    said_of(every_role, [](SchemeRole role) { return role_in_words(role); });
    said_of(every_role, role_meaning);
}

BOOST_AUTO_TEST_CASE(a_venue_reads_where_it_stands_what_that_means_and_what_to_do) {
    said_of(every_state(), [](VenueState state) { return state_for_venue(state).title; });
    said_of(every_state(), [](VenueState state) { return state_for_venue(state).meaning; });
    said_of(every_state(), [](VenueState state) { return state_for_venue(state).to_do; });
}

BOOST_AUTO_TEST_CASE(every_venue_that_is_no_safe_place_any_more_is_asked_to_take_the_sticker_down) {
    for (const VenueState state : every_state()) {
        const bool may_hang = is_safe_place(state);
        const std::string to_do = state_for_venue(state).to_do;
        BOOST_TEST(!(may_hang && says(to_do, "take down")), to_do);
        const bool was_approved_before = std::any_of(
            allowed_moves().begin(), allowed_moves().end(), [&](const AllowedMove& move) {
                return is_safe_place(move.from) && move.to == state && !is_safe_place(state);
            });
        BOOST_TEST(
            (!was_approved_before || says(to_do, "take down") || says(to_do, "take it down")),
            to_do);
    }
}

BOOST_AUTO_TEST_CASE(only_an_approved_venue_reads_that_it_is_a_safe_place) {
    for (const VenueState state : every_state()) {
        const VenueNews news = state_for_venue(state);
        const std::string all = news.title + ' ' + news.meaning;
        BOOST_TEST((says(all, "You are a Safe Place") || says(all, "You are still a Safe Place")) ==
                       is_safe_place(state),
                   all);
    }
}

BOOST_AUTO_TEST_CASE(a_venue_reads_a_reason_for_each_move_and_never_that_somebody_spoke_up) {
    std::set<MoveReason> told = every_reason();
    told.erase(MoveReason::complaint);
    const std::set<std::string> said = said_of(told, reason_for_venue);
    BOOST_TEST(reason_for_venue(MoveReason::complaint) == reason_for_venue(MoveReason::concern));
    for (const std::string& text : said) {
        for (const char* word : {"complain", "concern", "police", "Police"}) {
            BOOST_TEST(!says(text, word), text);
        }
    }
}

BOOST_AUTO_TEST_CASE(nothing_that_a_venue_reads_shouts) {
    for (const VenueState state : every_state()) {
        const VenueNews news = state_for_venue(state);
        for (const std::string& text : {news.title, news.meaning, news.to_do}) {
            BOOST_TEST(!says(text, "!"), text);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
