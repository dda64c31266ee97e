#include "storage/register/register_columns.h"

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

} // namespace safeplaces
