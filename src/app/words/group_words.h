#pragma once

#include "app/scheme/scheme_desk.h"
#include "documents/designs/venue_letters.h"
#include "interchange/calendar_file.h"

#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// Work on many venues at a time, in words.

enum class GroupAct { approve, extend, remind, take_down };

[[nodiscard]] std::string group_act_in_words(GroupAct act); // a choice: "Approve"
// Why that venue is not among those that are ready.
[[nodiscard]] std::string not_for_group(GroupAct act, VenueState state);
[[nodiscard]] std::string ready_in_words(GroupAct act, const RegisteredVenue& venue);
[[nodiscard]] std::string decided_not_signed();
[[nodiscard]] std::string to_sign_again(); // keys were declared compromised

// What is due at a venue, as a letter says it; empty: nothing.
[[nodiscard]] std::vector<std::string> due_in_words(const RegisteredVenue& venue, Date today);

// "3 of 12 venues are chosen. 2 decisions are not signed yet."
[[nodiscard]] std::string group_caption(int chosen, int rows, int unsent);
[[nodiscard]] std::string group_reading(int done, int all); // in its place
[[nodiscard]] std::vector<std::string> group_outcome(GroupAct act, int venues);
[[nodiscard]] std::string group_question(GroupAct act, int venues);
[[nodiscard]] std::string group_button(GroupAct act,
                                       int venues); // "Approve 12 venues"
[[nodiscard]] std::string group_decided(GroupAct act, int venues, int refused);
[[nodiscard]] std::string group_undone(int venues);
[[nodiscard]] std::string group_folder_question();
// "3 of 12 decided"
[[nodiscard]] std::string group_deciding(int done, int all);
[[nodiscard]] std::string group_undoing(int done, int all);
[[nodiscard]] std::string group_saving(int done, int all);
[[nodiscard]] std::string group_drawing(); // the letters to print
// Why not; empty: somebody stopped it.
[[nodiscard]] std::string group_not_drawn(const std::string& why);
[[nodiscard]] std::string group_saved(int venues, const std::string& folder);
[[nodiscard]] std::string group_stopped(int done, int all);
[[nodiscard]] std::string group_nothing_chosen();
[[nodiscard]] std::string group_without_computer(int venues);
// A name or an address with a letter that no typeface of ours has.
struct Unprintable {
    std::string venue;
    std::string letter;
};
[[nodiscard]] std::string group_unprintable(std::span<const Unprintable> venues); // the first one
// The address is too long for the window of an envelope.
[[nodiscard]] std::string group_address_too_long(int venues);
[[nodiscard]] std::string group_without_address(int venues);
// More were chosen than are worked on together.
[[nodiscard]] std::string group_first_ones(int most, std::size_t all);

// On paper.
[[nodiscard]] VenueLetter
reminder_letter(const Scheme& scheme, const RegisteredVenue& venue, Date today);
[[nodiscard]] VenueLetter
approval_letter(const Scheme& scheme, const RegisteredVenue& venue, Date valid_to);
// Why the stickers with those numbers have to come down: where the venue stands, or that other ones
// count.
[[nodiscard]] VenueLetter removal_letter(const Scheme& scheme,
                                         const RegisteredVenue& venue,
                                         std::span<const std::string> stickers);
// `asked`: when a letter asked for them already.
[[nodiscard]] std::string stickers_to_come_back(int stickers, std::optional<Date> asked);
[[nodiscard]] VenueLetters
letters_of(const Scheme& scheme, std::vector<VenueLetter> letters, Date today);
[[nodiscard]] std::string reminder_subject(const std::string& scheme);
[[nodiscard]] std::string removal_subject(const std::string& scheme);
[[nodiscard]] std::string text_of_letter(const VenueLetter& letter); // as a mail says it

// The days that a venue's dates fall on, from today on.
[[nodiscard]] std::vector<CalendarDay> calendar_days(const RegisteredVenue& venue, Date today);

} // namespace safeplaces
