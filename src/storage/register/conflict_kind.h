#pragma once

#include "storage/columns.h"

namespace safeplaces {

// What stands under an id in two versions, or out of its place, and waits for somebody to decide.
enum class ConflictKind {
    record,       // a completion, form, registration or use: another content under a known id
    fork,         // two parcels of one device under one number, or one that does not fit the last
    gap,          // numbers between this parcel and the ones before did not arrive
    moved_person, // listed by another venue than theirs
    moved_record, // a completion of such a person
    details,      // another name or postcode for a venue whose own were checked
    person,       // what the council corrected about somebody is otherwise in their venue's list
    day,          // a completion of a day to come, or that counts longer than any rule lets it
};
template <>
inline constexpr auto words_of_kind<ConflictKind> = std::to_array<CodeWord<ConflictKind>>({
    {ConflictKind::record, "record"},
    {ConflictKind::fork, "fork"},
    {ConflictKind::gap, "gap"},
    {ConflictKind::moved_person, "moved_person"},
    {ConflictKind::moved_record, "moved_record"},
    {ConflictKind::details, "details"},
    {ConflictKind::person, "person"},
    {ConflictKind::day, "day"},
});

} // namespace safeplaces
