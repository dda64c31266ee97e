#pragma once

#include "domain/scheme/life.h"
#include "domain/scheme/parcel.h"
#include "domain/scheme/role.h"
#include "domain/scheme/sticker_life.h"
#include "storage/columns.h"

namespace safeplaces {

// What storage/columns.h says, for the kinds that only a scheme's register has. Days are stored as
// days since 1970-01-01 there, so that they sort and take little room.

[[nodiscard]] std::int64_t stored(Date day);
[[nodiscard]] Value or_null(const std::optional<Date>& day);
[[nodiscard]] Date day_in(const Rows& rows, int column);
[[nodiscard]] std::optional<Date> maybe_day_in(const Rows& rows, int column);

[[nodiscard]] Value or_null(const std::optional<Instant>& moment);
[[nodiscard]] std::optional<Instant> maybe_instant_in(const Rows& rows, int column);
[[nodiscard]] Blob blob_of(std::string_view bytes);
[[nodiscard]] PublicKey public_key_in(const Rows& rows, int column);

template <>
inline constexpr auto words_of_kind<SchemeRole> = std::to_array<CodeWord<SchemeRole>>({
    {SchemeRole::administrator, "administrator"},
    {SchemeRole::coordinator, "coordinator"},
    {SchemeRole::auditor, "auditor"},
});

template <>
inline constexpr auto words_of_kind<StickerState> = std::to_array<CodeWord<StickerState>>({
    {StickerState::issued, "issued"},
    {StickerState::up, "up"},
    {StickerState::replaced, "replaced"},
    {StickerState::returned, "returned"},
    {StickerState::destroyed, "destroyed"},
});

} // namespace safeplaces
