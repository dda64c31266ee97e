#pragma once

#include "app/scheme/scheme_desk.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// The letter that brings a decision to a venue: from the move in the register to the signed file.

// A decision that nobody has signed yet.
struct UnsentLetter {
    Instant decided;
    VenueState state = VenueState::submitted;
    MoveReason reason = MoveReason::application_arrived;
    Date decided_on;
    std::optional<Date> valid_to{};
    std::string level;
    std::vector<std::string> sentences; // ids of the scheme's
    bool is_again = false;              // each computer gets one more
    bool is_signed = false;             // some have theirs, so that nothing is there to be undone
};

// What a person has decided last about the venue, until each of its computers has a letter that
// says so. An approval also when its stickers count no more, or when the venue asks for further
// ones. A letter of keys that were replaced before anybody saved it is none. What the program did
// since does not hide it, unless that has overtaken it: an approval that has lapsed, a question
// that was answered. Throws MachineError.
[[nodiscard]] std::optional<UnsentLetter> unsent_letter(SchemeDesk& desk, const VenueId& venue);

// Keeps them for the letter of the move that was just made. Throws NotAllowed, MachineError.
void note_sentences(SchemeDesk& desk,
                    const VenueId& venue,
                    const std::vector<std::string>& sentences);

// Signs one for each computer of the venue that has none, all or nothing: they are
// unsaved_letters() then. An approval issues a sticker; a computer that was enrolled later gets the
// same. One is issued for each that the venue asks for, and at least one. Pre: of an approval,
// missing_for_sticker() is empty. Throws MachineError.
void sign_letters(SchemeDesk& desk, const RegisteredVenue& venue, const UnsentLetter& letter);

struct SignedLetter {
    ParcelId id;
    std::string bytes;
};

// The newest for each computer, as far as they were not saved as files yet. Throws MachineError.
[[nodiscard]] std::vector<SignedLetter> unsaved_letters(SchemeDesk& desk, const VenueId& venue);

// Whether there are letters that were saved, and may be lost since. Throws MachineError.
[[nodiscard]] bool has_saved_letters(SchemeDesk& desk, const VenueId& venue);
// The newest for each computer, as it was; when the keys were changed since, venues would refuse
// that, and each gets one that is signed anew. Empty where what was decided is overtaken meanwhile.
// Throws MachineError.
[[nodiscard]] std::vector<SignedLetter> letters_to_save_again(SchemeDesk& desk,
                                                              const RegisteredVenue& venue);

} // namespace safeplaces
