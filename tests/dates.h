#pragma once

#include "domain/date.h"

namespace safeplaces {

constexpr Date on(int year, unsigned month, unsigned day) {
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

} // namespace safeplaces
