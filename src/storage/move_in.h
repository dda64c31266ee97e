#pragma once

#include "domain/date.h"
#include "domain/id.h"

#include <filesystem>

namespace safeplaces {

struct Adopted {
    enum class Outcome { put_in_place, already_here };
    Outcome outcome = Outcome::put_in_place;
    VenueId id;
    std::filesystem::path folder; // to open
};
// Puts a file of copy_to() in place as <data>/<its venue>/. Never touches a venue that is already
// there. Checks the copy before it gets its name: program, version, pages, references, and the hash
// of every completion. Throws InputError when it is no venue's file; MachineError otherwise.
[[nodiscard]] Adopted adopt(const std::filesystem::path& file, const std::filesystem::path& data);

} // namespace safeplaces
