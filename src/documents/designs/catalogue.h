#pragma once

#include "documents/paper.h"
#include "domain/venue/registration.h"

#include <optional>
#include <span>
#include <string_view>

namespace safeplaces {

// All designs, a row each. The print room lists them from here, a kept print gets its name and
// version from here, and the tests that look at every design in every size take both from here.

// Where it is printed.
enum class PrintedFrom {
    print_room,
    other_screen, // of a venue
    council,      // the desk of a scheme
};

// What a venue needs before it may print one. Source: domain.md 6.1.
enum class PrintNeeds {
    nothing,
    approval_or_less, // while there is no approval, it is made provisional
    approval,
    signature, // of the registration
    pass,      // of somebody who is there
    course,    // that it is made for
};

// Whether it is official, so that the very file that went out is kept.
enum class PrintKept { never, when_approved, always };

// What may stand below the venue's name.
enum class BelowVenue { nothing, hours_and_contact };

struct CataloguedDesign {
    std::string_view name; // kept with each print: one that was shipped never changes
    int version = 1;       // kept likewise; raised when what people see of the design changes
    PrintedFrom from = PrintedFrom::print_room;
    PrintNeeds needs = PrintNeeds::nothing;
    PrintKept kept = PrintKept::never;
    // The sizes to choose from, the one that it is laid out for first. Empty: it has one, or shapes
    // of its own (sticker.h). Easy Read, large print and the staff room's sheet
    // are laid out anew for smaller paper.
    std::span<const Paper> papers{};
    std::optional<DocumentKind> kind{}; // of what a venue prints
    BelowVenue below_venue = BelowVenue::nothing;
};

// In the order of the print room's list.
[[nodiscard]] std::span<const CataloguedDesign> catalogue();

// Pre: it is there.
[[nodiscard]] const CataloguedDesign& design_of(DocumentKind kind);
[[nodiscard]] const CataloguedDesign& design_named(std::string_view name);

} // namespace safeplaces
