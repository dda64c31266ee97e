#pragma once

#include "domain/date.h"
#include "domain/scheme/life.h"
#include "storage/register/venue_register.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What somebody at the scheme desk can decide about a venue, said before it happens.

// "Approve", "Ask for more information": on a choice.
[[nodiscard]] std::string move_in_words(VenueState from, VenueState to);

struct MovePlan {
    std::string venue;
    VenueState from = VenueState::submitted;
    VenueState to = VenueState::approved;
    std::optional<MoveReason> reason{}; // nothing: not chosen yet
    std::optional<Date> valid_to{};     // of an approval
    int stickers = 0;                   // that will be issued, or that count no more
    int computers = 0;                  // of the venue, that get a letter
};
// What will happen, sentence by sentence.
[[nodiscard]] std::vector<std::string> move_outcome(const MovePlan& plan);

// The same as one question, and the word on the button that agrees.
[[nodiscard]] std::string move_question(const MovePlan& plan);

// Why a venue cannot be approved yet.
[[nodiscard]] std::string check_missing(const std::string& check);
[[nodiscard]] std::string too_few_trained_to_approve(int trained, int staff);
[[nodiscard]] std::string insurance_missing(std::optional<Date> ends);
[[nodiscard]] std::string venue_name_missing();
[[nodiscard]] std::string venue_name_unprintable(const std::string& letter);
[[nodiscard]] std::string postcode_missing(const std::string& postcode); // or not to be used
[[nodiscard]] std::string last_day_unusable();
[[nodiscard]] std::string choose_a_sentence();
[[nodiscard]] std::string choose_a_reason();
// The register knows better by now. `venue`: as it stands.
[[nodiscard]] std::string not_moved_in_words(MoveOutcome outcome, const RegisteredVenue& venue);

// After it. `computers`: of the venue, that get a letter.
[[nodiscard]] std::string decided_in_words(const std::string& venue, VenueState to, int computers);
// Kinds of sticker that a venue asks for: "It asks for: a sticker for the window."
[[nodiscard]] std::string sticker_wishes_in_words(const std::vector<std::string>& kinds);
// Beside an approval that stands.
[[nodiscard]] std::string sign_one_more_in_words(const std::string& venue,
                                                 const std::vector<std::string>& kinds);
[[nodiscard]] std::string stickers_declined_in_words();
// The newest one says what is not so any more.
[[nodiscard]] std::string letter_is_overtaken();
[[nodiscard]] std::string sign_again_in_words(const std::string& venue);
// It is signed, and no file of it was saved.
[[nodiscard]] std::string letter_not_saved_in_words(const std::string& venue);
[[nodiscard]] std::string move_undone_in_words();
[[nodiscard]] std::string no_computer_yet();
[[nodiscard]] std::string letter_question();
[[nodiscard]] std::string venue_mail_question();
[[nodiscard]] std::string venue_mail_subject(const std::string& scheme);
[[nodiscard]] std::string mail_text(const std::string& scheme, const std::string& venue);

// "9 of 14 staff are trained, which is enough."
[[nodiscard]] std::string cover_in_words(int trained, int staff, bool is_enough);
[[nodiscard]] std::string next_end_in_words(Date first_day_without);
[[nodiscard]] std::string by_the_desk(); // who made a move: the program itself
[[nodiscard]] std::string venue_caption(const RegisteredVenue& venue);

} // namespace safeplaces
