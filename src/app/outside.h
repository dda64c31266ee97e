#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "domain/print/drawing.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

// An installer that was checked: the file, and what it holds.
struct ReadyInstaller {
    std::filesystem::path file;
    Digest hash{};
};

// What a screen may ask of the world. main() fills it with the real thing, tests with lambdas.
// Questions to the person answer through a callback, so that a window can stay alive meanwhile.
struct Outside {
    std::function<Instant()> now;
    std::function<Date()> today;           // in the venue's own calendar
    std::function<std::uint64_t()> random; // 64 good random bits

    // A yes/no question; `yes` runs when the person agrees. `agree` is the button's word.
    std::function<void(
        const std::string& question, const std::string& agree, std::function<void()> yes)>
        confirm;
    // Where to save; `then` runs when a place was chosen. `suggestion` is a file name.
    std::function<void(const std::string& title,
                       const std::string& suggestion,
                       std::function<void(std::filesystem::path)> then)>
        ask_where_to_save;
    // Which file to read. `pattern` is a wildcard, "*.spmove".
    std::function<void(const std::string& title,
                       const std::string& pattern,
                       std::function<void(std::filesystem::path)> then)>
        ask_which_file;
    // Several files at once.
    std::function<void(const std::string& title,
                       const std::string& pattern,
                       std::function<void(std::vector<std::filesystem::path>)> then)>
        ask_which_files;
    std::function<void(const std::string& title, std::function<void(std::filesystem::path)> then)>
        ask_which_folder;
    // Runs the step once the event at hand is over and the window has drawn: long work is done in
    // short steps.
    std::function<void(std::function<void()> step)> soon;
    // Runs `work` beside the window, then `done` in the window's thread, unless the desk that asked
    // has been closed.
    std::function<void(std::function<void()> work, std::function<void()> done)> in_background;
    // Shows a saved file in the program that the system has for it.
    std::function<void(const std::filesystem::path&)> open;
    // Starts that installer when this program ends, however it is closed, if it still is what it
    // was.
    std::function<void(const ReadyInstaller& installer)> install_at_exit;
    // The system's print window, for this drawing at 100 %. It may come after this has returned.
    // `may_begin` runs when the person has chosen a printer, before the first page is sent; when it
    // says false, nothing is printed.
    std::function<void(const Drawing& drawing, std::function<bool()> may_begin)> print;
};

// A new UUIDv7 of the outside's clock and dice.
[[nodiscard]] std::string new_uuid(const Outside& outside);

} // namespace safeplaces
