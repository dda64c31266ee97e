#include "app/words/numbers.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string with_thousands(long long number) {
    // TRANSLATORS: what stands between the thousands of a number.
    const std::string mark = tr(",");
    std::string digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, mark);
    }
    return digits;
}

} // namespace safeplaces
