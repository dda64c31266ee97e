#include "domain/training/scenario.h"

#include <algorithm>

namespace safeplaces {

std::optional<std::size_t> passage_index(const Scenario& scenario, const std::string& name) {
    const auto found = std::ranges::find(scenario.passages, name, &ScenarioPassage::name);
    if (found == scenario.passages.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - scenario.passages.begin());
}

} // namespace safeplaces
