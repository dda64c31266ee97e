#include "documents/designs/catalogue.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace safeplaces {

namespace {

constexpr std::array all_sizes{Paper::a4, Paper::a3, Paper::a5};

using From = PrintedFrom;
using Needs = PrintNeeds;
using Kept = PrintKept;
using Kind = DocumentKind;
using Below = BelowVenue;

constexpr auto rows = std::to_array<CataloguedDesign>({
    {"poster", 3, From::print_room, Needs::approval_or_less, Kept::when_approved, all_sizes,
     Kind::poster, Below::hours_and_contact},
    {"sticker",
     4,
     From::print_room,
     Needs::approval_or_less,
     Kept::when_approved,
     {},
     Kind::sticker},
    {"easy_read_poster", 3, From::print_room, Needs::approval, Kept::when_approved, all_sizes,
     Kind::easy_read_poster, Below::hours_and_contact},
    {"large_print_poster", 3, From::print_room, Needs::approval, Kept::when_approved, all_sizes,
     Kind::large_print_poster, Below::hours_and_contact},
    {"languages_poster", 3, From::print_room, Needs::approval, Kept::when_approved, all_sizes,
     Kind::languages_poster, Below::hours_and_contact},
    {"code_words_poster", 3, From::print_room, Needs::approval, Kept::when_approved, all_sizes,
     Kind::code_words_poster, Below::hours_and_contact},
    {"staff_room_sheet", 2, From::print_room, Needs::nothing, Kept::never, all_sizes,
     Kind::staff_room_sheet},
    {"venue_certificate",
     1,
     From::print_room,
     Needs::approval,
     Kept::when_approved,
     {},
     Kind::venue_certificate},
    {"certificate", 1, From::print_room, Needs::pass, Kept::always, {}, Kind::certificate},
    {"registration_summary",
     1,
     From::print_room,
     Needs::signature,
     Kept::never,
     {},
     Kind::registration_summary},
    {"huddle_card", 1, From::print_room, Needs::course, Kept::never, {}, Kind::huddle_card},
    {"sign_in_sheet", 1, From::print_room, Needs::course, Kept::never, {}, Kind::sign_in_sheet},
    {"quiz_sheet", 1, From::print_room, Needs::course, Kept::never, {}, Kind::quiz_sheet},
    {"contact_cards", 1, From::print_room, Needs::nothing, Kept::never, {}, Kind::contact_cards},
    {"action_plan", 1, From::other_screen, Needs::nothing, Kept::never, {}, Kind::action_plan},
    {"venue_letters", 1, From::council, Needs::nothing, Kept::always, {}, {}},
    {"report", 1, From::council, Needs::nothing, Kept::never, {}, {}},
    {"recovery_sheet", 1, From::council, Needs::nothing, Kept::never, {}, {}},
});

template <class Column, class Value>
const CataloguedDesign& row_with(Column column, const Value& value) {
    const auto row = std::ranges::find(rows, value, column);
    assert(row != rows.end());
    return *row;
}

} // namespace

std::span<const CataloguedDesign> catalogue() {
    return rows;
}

const CataloguedDesign& design_of(DocumentKind kind) {
    return row_with(&CataloguedDesign::kind, std::optional(kind));
}

const CataloguedDesign& design_named(std::string_view name) {
    return row_with(&CataloguedDesign::name, name);
}

} // namespace safeplaces
