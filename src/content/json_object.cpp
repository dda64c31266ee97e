#include "content/json_object.h"

#include <nlohmann/json.hpp>

namespace safeplaces {

std::optional<std::string> text_in_object(std::string_view json, const char* key) {
    constexpr bool throws = false;
    const auto object = nlohmann::json::parse(json, nullptr, throws);
    if (!object.is_object()) {
        return std::nullopt;
    }
    const auto member = object.find(key);
    return member != object.end() && member->is_string() ? member->get<std::string>()
                                                         : std::string{};
}

} // namespace safeplaces
