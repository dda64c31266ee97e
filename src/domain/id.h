#pragma once

#include <compare>
#include <string>

namespace safeplaces {

// A name for one thing that cannot be mixed up with the name of another kind of thing.
// Records that may leave the machine have a UUIDv7 in lower case; courses, forms and schemes have
// their folder's name.
template <class Kind>
struct Id {
    std::string text;

    // clang-tidy 14 takes the comparison with 0 in it for a pointer.
    friend auto operator<=>(const Id&, const Id&) = default; // NOLINT(modernize-use-nullptr)
};

using VenueId = Id<struct VenueKind>;
using PersonId = Id<struct PersonKind>;
using CourseId = Id<struct CourseKind>;
using QuestionId = Id<struct QuestionKind>;
using AttemptId = Id<struct AttemptKind>;
using CompletionId = Id<struct CompletionKind>;
using RegistrationId = Id<struct RegistrationKind>;
using IssueId = Id<struct IssueKind>;
using SchemeId = Id<struct SchemeKind>; // of one council's register, a UUIDv7
using DeviceId = Id<struct DeviceKind>; // one venue's copy of the program on one computer
using ParcelId = Id<struct ParcelKind>;
using UserId = Id<struct UserKind>; // of a scheme desk

// A UUIDv7 made of a time and 74 random bits: sorts by time, unique between machines.
// `unix_ms` is in 0..2^48-1. Of `random_a` 12 bits count, of `random_b` 62. Source: RFC 9562, 5.7.
[[nodiscard]] std::string
uuid7(long long unix_ms, unsigned long long random_a, unsigned long long random_b);

// Lower-case 8-4-4-4-12 form.
[[nodiscard]] bool looks_like_uuid(const std::string& text);

} // namespace safeplaces
