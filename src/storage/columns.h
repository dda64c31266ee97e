#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "domain/people/person.h"
#include "domain/scheme/use_log.h"
#include "domain/training/records.h"
#include "domain/venue/registration.h"
#include "storage/db.h"

#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace safeplaces {

// How domain values stand in columns and in the outbox: kinds as words, days as ISO dates, moments
// as UTC milliseconds, hashes as 32 bytes, answers as places. Readers throw MachineError(damaged)
// for what no writer of ours has written.

template <class Kind>
using StoredWord = std::pair<Kind, std::string_view>;

// The words of each kind. Shipped words are never changed.
template <class Kind>
inline constexpr auto words_of = nullptr;
template <>
inline constexpr auto words_of<Role> = std::to_array<StoredWord<Role>>({
    {Role::staff, "staff"},
    {Role::deputy, "deputy"},
    {Role::lead, "lead"},
});
template <>
inline constexpr auto words_of<Face> = std::to_array<StoredWord<Face>>({
    {Face::standard, "standard"},
    {Face::easy_read, "easy_read"},
});
template <>
inline constexpr auto words_of<HowTaken> = std::to_array<StoredWord<HowTaken>>({
    {HowTaken::alone, "alone"},
    {HowTaken::led, "led"},
});
template <>
inline constexpr auto words_of<Approval> = std::to_array<StoredWord<Approval>>({
    {Approval::provisional, "provisional"},
    {Approval::approved, "approved"},
});
template <>
inline constexpr auto words_of<DocumentKind> = std::to_array<StoredWord<DocumentKind>>({
    {DocumentKind::poster, "poster"},
    {DocumentKind::sticker, "sticker"},
    {DocumentKind::certificate, "certificate"},
    {DocumentKind::registration_summary, "registration_summary"},
    {DocumentKind::staff_room_sheet, "staff_room_sheet"},
    {DocumentKind::action_plan, "action_plan"},
});
template <>
inline constexpr auto words_of<HelpReason> = std::to_array<StoredWord<HelpReason>>({
    {HelpReason::lost, "lost"},
    {HelpReason::frightened, "frightened"},
    {HelpReason::unwell, "unwell"},
    {HelpReason::followed_or_harassed, "followed_or_harassed"},
    {HelpReason::needed_a_rest, "needed_a_rest"},
    {HelpReason::other, "other"},
});
template <>
inline constexpr auto words_of<HelpGiven> = std::to_array<StoredWord<HelpGiven>>({
    {HelpGiven::company, "company"},
    {HelpGiven::phone_call, "phone_call"},
    {HelpGiven::rang_contact, "rang_contact"},
    {HelpGiven::rang_101_or_111, "rang_101_or_111"},
    {HelpGiven::rang_999, "rang_999"},
    {HelpGiven::other, "other"},
});
template <>
inline constexpr auto words_of<TimeBand> = std::to_array<StoredWord<TimeBand>>({
    {TimeBand::morning, "morning"},
    {TimeBand::afternoon, "afternoon"},
    {TimeBand::evening, "evening"},
    {TimeBand::night, "night"},
});

// Pre: the kind is in its table.
template <class Kind>
[[nodiscard]] std::string_view word_of(Kind kind) {
    for (const auto& [known, word] : words_of<Kind>) {
        if (known == kind)
            return word;
    }
    std::abort();
}

template <class Kind>
[[nodiscard]] std::optional<Kind> kind_of(std::string_view text) {
    for (const auto& [kind, word] : words_of<Kind>) {
        if (word == text)
            return kind;
    }
    return std::nullopt;
}

[[noreturn]] void throw_damaged(const std::string& what);

template <class Kind>
[[nodiscard]] Kind kind_in(const Rows& rows, int column) {
    const auto kind = kind_of<Kind>(rows.text(column));
    if (!kind)
        throw_damaged("a word that is none of its kind: " + rows.text(column));
    return *kind;
}

[[nodiscard]] Value or_null(const std::optional<std::string>& text);
[[nodiscard]] std::int64_t stored(Instant instant);

[[nodiscard]] int int_in(const Rows& rows, int column);
[[nodiscard]] Date date_in(const Rows& rows, int column);
[[nodiscard]] Instant instant_in(const Rows& rows, int column);
[[nodiscard]] Digest digest_in(const Rows& rows, int column);

// "0,2"; empty when not answered.
[[nodiscard]] std::string stored(const Answer& answer);
[[nodiscard]] Answer answer_from(std::string_view text);

// Each answer followed by ";", so that none and one empty answer differ.
[[nodiscard]] std::string stored(const std::vector<Answer>& answers);
[[nodiscard]] std::vector<Answer> answers_from(std::string_view text);

// A 64-bit seed as decimal digits; it does not fit a signed column.
[[nodiscard]] std::string stored_seed(std::uint64_t seed);
[[nodiscard]] std::uint64_t seed_in(const Rows& rows, int column);

} // namespace safeplaces
