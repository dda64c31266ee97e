#pragma once

#include <string_view>

namespace safeplaces {

// Where a link of a lesson leads, by its address.
enum class LinkKind {
    outside, // https:, http:, mailto: or tel:, for the learner's own programs
    local,   // a file of the course, or a place in it
    strange, // nobody can follow it safely
};
[[nodiscard]] LinkKind kind_of_link(std::string_view address);

} // namespace safeplaces
