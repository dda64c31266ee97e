#include "domain/utf8_path.h"

namespace safeplaces {

std::filesystem::path path_from_utf8(std::string_view text) {
    return {std::u8string(text.begin(), text.end())};
}

std::string utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace safeplaces
