#pragma once

#include <cstddef>
#include <string_view>

namespace safeplaces {

struct Decoded {
    char32_t character = 0;
    std::size_t bytes = 1; // that it takes
};

// What the text begins with. A byte that is not UTF-8 is U+FFFD. Pre: it is not empty.
[[nodiscard]] Decoded first_character(std::string_view text);

} // namespace safeplaces
