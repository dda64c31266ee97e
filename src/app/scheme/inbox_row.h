#pragma once

#include "domain/id.h"

#include <string>

namespace safeplaces {

// What became of a file that was taken in: those that need somebody come first.
enum class FileOutcome { decide, refused, taken, already_here };

struct InboxRow {
    FileOutcome outcome = FileOutcome::refused;
    std::string venue; // its name; empty: not known
    std::string file;
    std::string words; // what became of it, and what to do
    VenueId id{};      // the venue's; empty: not known

    friend bool operator==(const InboxRow&, const InboxRow&) = default;
};

} // namespace safeplaces
