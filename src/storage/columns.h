#pragma once

#include "domain/code_words.h"
#include "domain/date.h"
#include "domain/digest.h"
#include "domain/training/records.h"
#include "domain/venue/registration.h"
#include "storage/db.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// How domain values stand in columns and in the outbox: kinds as words, days as ISO dates, moments
// as UTC milliseconds, hashes as 32 bytes, answers as places. Readers throw MachineError(damaged)
// for what no writer of ours has written.

template <>
inline constexpr auto words_of_kind<Approval> = std::to_array<CodeWord<Approval>>({
    {Approval::provisional, "provisional"},
    {Approval::approved, "approved"},
});
template <>
inline constexpr auto words_of_kind<DocumentKind> = std::to_array<CodeWord<DocumentKind>>({
    {DocumentKind::poster, "poster"},
    {DocumentKind::sticker, "sticker"},
    {DocumentKind::certificate, "certificate"},
    {DocumentKind::registration_summary, "registration_summary"},
    {DocumentKind::staff_room_sheet, "staff_room_sheet"},
    {DocumentKind::action_plan, "action_plan"},
    {DocumentKind::easy_read_poster, "easy_read_poster"},
    {DocumentKind::large_print_poster, "large_print_poster"},
    {DocumentKind::languages_poster, "languages_poster"},
    {DocumentKind::contact_cards, "contact_cards"},
    {DocumentKind::huddle_card, "huddle_card"},
    {DocumentKind::sign_in_sheet, "sign_in_sheet"},
    {DocumentKind::quiz_sheet, "quiz_sheet"},
    {DocumentKind::code_words_poster, "code_words_poster"},
    {DocumentKind::venue_certificate, "venue_certificate"},
});

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
