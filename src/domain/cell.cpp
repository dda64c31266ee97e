#include "domain/cell.h"

#include "domain/overload.h"

#include <cmath>

namespace safeplaces {

namespace {

// Not through the C library, which would write a comma in some countries.
std::string six_digits(double number) {
    const auto millionths = static_cast<long long>(std::llround(std::abs(number) * 1e6));
    std::string digits = std::to_string(millionths % 1'000'000);
    digits.insert(0, 6 - digits.size(), '0');
    const std::string sign = number < 0 && millionths != 0 ? "-" : "";
    return sign + std::to_string(millionths / 1'000'000) + '.' + digits;
}

} // namespace

std::string text_of(const Cell& cell) {
    return std::visit(Overload{
                          [](std::monostate) { return std::string{}; },
                          [](const std::string& text) { return text; },
                          [](std::int64_t number) { return std::to_string(number); },
                          [](double number) { return six_digits(number); },
                          [](Date day) { return iso(day); },
                      },
                      cell);
}

} // namespace safeplaces
