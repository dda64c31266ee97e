#include "domain/scheme/sent_number.h"

#include <algorithm>

namespace safeplaces {

std::int64_t sent_number(std::int64_t next, Instant now) {
    using namespace std::chrono;
    constexpr sys_days beginning{year{2026} / January / 1};
    return std::max<std::int64_t>(next, floor<seconds>(now - beginning).count());
}

} // namespace safeplaces
