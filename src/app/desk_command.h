#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <variant>

namespace safeplaces {

// What somebody wants of the window program, by the words that it was started with.

struct ShowWindow {
    std::filesystem::path file; // to begin with, from the root on; empty: none
};

// The main job, without a window, in that folder; empty: the folder was not said.
struct TestItself {
    std::filesystem::path folder;
};

struct SayVersion {};

using DeskCommand = std::variant<ShowWindow, TestItself, SayVersion>;

// `words` are in UTF-8, the program's own name first. Options that are not ours are passed over:
// toolkits have some of their own.
[[nodiscard]] DeskCommand desk_command(std::span<const std::string> words);

} // namespace safeplaces
