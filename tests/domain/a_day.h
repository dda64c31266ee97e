#pragma once

#include "domain/date.h"

#include <stdexcept>
#include <string>

// A day as a test writes it: "2026-11-25".
inline safeplaces::Date a_day(const std::string& iso) {
    const auto date = safeplaces::date_from_iso(iso);
    if (!date) {
        throw std::invalid_argument(iso + " is no day");
    }
    return *date;
}
