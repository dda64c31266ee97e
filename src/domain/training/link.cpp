#include "domain/training/link.h"

#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <string>

namespace safeplaces {

LinkKind kind_of_link(std::string_view address) {
    constexpr std::array<std::string_view, 4> schemes{"https://", "http://", "mailto:", "tel:"};
    const std::string lower = folded(address.substr(0, 8));
    const bool leads_outside =
        std::any_of(schemes.begin(), schemes.end(),
                    [&](std::string_view scheme) { return lower.starts_with(scheme); });
    const std::size_t colon = address.find(':');
    const bool has_no_scheme = colon == std::string_view::npos || address.find('/') < colon;
    const bool is_local = has_no_scheme && !address.empty() && !address.starts_with("//");
    return leads_outside ? LinkKind::outside : is_local ? LinkKind::local : LinkKind::strange;
}

} // namespace safeplaces
