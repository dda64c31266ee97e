#pragma once

#include "domain/date.h"
#include "domain/id.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace safeplaces {

struct Adopted {
    enum class Outcome {
        put_in_place, // the venue was not here, or its database was damaged or gone
        brought_up,   // it was here, and the file had something that it lacked
        already_here, // it was here and lacked nothing: nothing was changed
    };
    Outcome outcome = Outcome::put_in_place;
    VenueId id;
    std::filesystem::path folder; // to open
};

// Puts what VenueFile::copy_to() wrote (its bytes) in place as <data>/<its venue>/. `brought` is
// what the person calls the file.
//
// A venue that went to another PC and comes back is here already. The one in which somebody worked
// last then stands, with every record, person, erasure and answer that only the other had; what was
// here is kept as a backup.
//
// The audit says that it was adopted. Checks everything before it changes anything: program,
// version, pages, references, and the hash of every completion. Throws InputError when it is no
// venue's file; MachineError otherwise, in_use when the venue is open.
[[nodiscard]] Adopted adopt(std::string_view venue_file,
                            const std::string& brought,
                            const std::filesystem::path& data,
                            Date today,
                            Instant now);

} // namespace safeplaces
