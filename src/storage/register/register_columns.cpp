#include "storage/register/register_columns.h"

#include <algorithm>

namespace safeplaces {

std::int64_t stored(Date day) {
    return std::chrono::sys_days(day).time_since_epoch().count();
}

Value or_null(const std::optional<Date>& day) {
    return day ? Value(stored(*day)) : Value(Null{});
}

Date day_in(const Rows& rows, int column) {
    return Date(std::chrono::sys_days(std::chrono::days(int_in(rows, column))));
}

std::optional<Date> maybe_day_in(const Rows& rows, int column) {
    return rows.null(column) ? std::nullopt : std::optional(day_in(rows, column));
}

Value or_null(const std::optional<Instant>& moment) {
    return moment ? Value(stored(*moment)) : Value(Null{});
}

std::optional<Instant> maybe_instant_in(const Rows& rows, int column) {
    return rows.null(column) ? std::nullopt : std::optional(instant_in(rows, column));
}

Blob blob_of(std::string_view bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

PublicKey public_key_in(const Rows& rows, int column) {
    const auto bytes = rows.blob(column);
    PublicKey key{};
    if (bytes.size() != key.size())
        throw_damaged("a key of " + std::to_string(bytes.size()) + " bytes");
    std::ranges::copy(bytes, key.begin());
    return key;
}

} // namespace safeplaces
