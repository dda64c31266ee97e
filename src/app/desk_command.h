#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <variant>

namespace safeplaces {

// What somebody wants of the window program, by the words that it was started with.

struct WindowWanted {
    std::filesystem::path file; // to begin with, from the root on; empty: none
};

// The main job, without a window, in that folder; empty: the folder was not said.
struct SelfTestWanted {
    std::filesystem::path folder;
};

struct VersionWanted {};

using DeskCommand = std::variant<WindowWanted, SelfTestWanted, VersionWanted>;

// `words` are in UTF-8, the program's own name first. Options that are not ours are passed over:
// toolkits have some of their own.
[[nodiscard]] DeskCommand desk_command(std::span<const std::string> words);

} // namespace safeplaces
