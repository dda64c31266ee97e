#pragma once

#include "documents/designs/venue_letters.h"
#include "domain/venue/scheme.h"
#include "storage/register/paper_book.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;
struct RegisteredVenue;
struct SchemeDesk;

struct PaperLetter {
    VenueId venue;
    PaperKind kind = PaperKind::approval_letter;
    VenueLetter letter;
    std::string stickers{}; // that it asks for, "SP-0041 SP-0042"
};

// "SP-0041 SP-0042", as PaperIssue has them.
[[nodiscard]] std::string in_one(const std::vector<std::string>& stickers);

// One run of letters on its way to paper, in the order of the post: drawn beside the window, then
// kept in the register and saved, both or neither.
struct PaperRun {
    std::vector<PaperIssue> issues; // without ids
    std::string pdf;                // empty: there is nothing to save
};

// For a worker. Empty when `goes_on` said no. Throws as pdf_bytes().
[[nodiscard]] PaperRun drawn_run(const Scheme& scheme,
                                 std::vector<PaperLetter> letters,
                                 const Fonts& fonts,
                                 Instant now,
                                 Date today,
                                 const std::function<bool(std::size_t drawn)>& goes_on);

// Keeps the run, and puts its file there, or beside it where something stands already. Pre: the pdf
// is not empty. Throws NotAllowed, MachineError; then neither is done.
void issue_run(SchemeDesk& desk, PaperRun run, const std::filesystem::path& path);

// The lines between name and postcode, as the venue signed them last: street and town. Empty where
// no registration has come. Throws MachineError.
[[nodiscard]] std::vector<std::string> address_lines(SchemeDesk& desk, const VenueId& venue);

} // namespace safeplaces
