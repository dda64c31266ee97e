#pragma once

#include "app/scheme/venue_letter.h"

#include <filesystem>
#include <span>
#include <string>

namespace safeplaces {

enum class LetterForm { file, mail }; // mail: a draft with the file attached

// Saves the first there, and the others of a venue with several computers beside it under names
// that are free; each is noted as saved. Returns what was saved where, in words; empty: nothing.
// Throws MachineError.
std::string save_letters(SchemeDesk& desk,
                         const RegisteredVenue& venue,
                         std::span<const SignedLetter> letters,
                         const std::filesystem::path& path,
                         LetterForm form);

// Of the scheme lead, as the newest registration has it; empty: none that a draft can go to.
// Throws MachineError.
[[nodiscard]] std::string mail_address_of(SchemeDesk& desk, const VenueId& venue);

// "corner-bakery"
[[nodiscard]] std::string name_for_file(const std::string& venue);
// "corner-bakery-letter.safeplace", and for a venue's second computer "corner-bakery-letter-2...".
[[nodiscard]] std::string letter_name(const std::string& venue, int number = 1);

// "letter.safeplace", or where that is taken "letter-2.safeplace" or the first number that is free.
[[nodiscard]] std::filesystem::path free_name_beside(const std::filesystem::path& path);

} // namespace safeplaces
