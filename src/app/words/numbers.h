#pragma once

#include <string>

namespace safeplaces {

// "58,500".
[[nodiscard]] std::string with_thousands(long long number);

} // namespace safeplaces
