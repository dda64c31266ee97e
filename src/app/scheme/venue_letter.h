#pragma once

#include "app/scheme/scheme_desk.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// The letter that brings a decision to a venue: from the move in the register to the signed file.

// A decision that nobody has signed yet.
struct UnsentLetter {
    VenueState state = VenueState::submitted;
    MoveReason reason = MoveReason::application_arrived;
    Date decided_on;
    std::optional<Date> valid_to{};
    std::string level;
    std::vector<std::string> sentences; // ids of the scheme's
};

// What the venue's last move says, unless the program made it or a letter went out since.
// Throws MachineError.
[[nodiscard]] std::optional<UnsentLetter> unsent_letter(SchemeDesk& desk, const VenueId& venue);

// Keeps them for the letter of the move that was just made. Throws MachineError.
void note_sentences(SchemeDesk& desk,
                    const VenueId& venue,
                    const std::vector<std::string>& sentences);

struct SignedLetter {
    std::string name; // of a file
    std::string bytes;
};

// Signs one letter for each computer of the venue, and hands each to `save` (from 1). An approval
// issues a sticker; when the venue leaves or is suspended, its stickers count no more. All of it is
// kept or, when saving throws, nothing.
void sign_letters(SchemeDesk& desk,
                  const RegisteredVenue& venue,
                  const UnsentLetter& letter,
                  const std::function<void(const SignedLetter&, int number)>& save);

// "corner-bakery-letter.safeplace"
[[nodiscard]] std::string letter_name(const std::string& venue);

} // namespace safeplaces
