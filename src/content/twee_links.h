#pragma once

#include "content/twee_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// One line of a passage, its links taken out.
struct TweeLine {
    std::string text; // empty when there is nothing but links
    std::vector<TweeLink> links;
    std::vector<std::string> problems;
};

// [[a->b]], [[b<-a]], [[a|b]], [[b]]. A backslash takes its meaning from the sign that follows.
[[nodiscard]] TweeLine without_links(std::string_view line);

// The text without the backslashes that escape something.
[[nodiscard]] std::string unescaped(std::string_view text);

} // namespace safeplaces
