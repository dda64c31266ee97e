#pragma once

#include <filesystem>
#include <string>

namespace safeplaces {

// "Saved poster.pdf in /home/ana/Documents."
[[nodiscard]] std::string saved_in_words(const std::filesystem::path& file);

} // namespace safeplaces
