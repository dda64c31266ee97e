#pragma once

#include <filesystem>
#include <functional>
#include <memory>

namespace safeplaces {

// One window of the program for each data folder: whoever starts the program again gets the window
// that is open. Between the two goes a path and nothing else, on this computer and in this account.

// Gives `file` (empty: none) to the program whose window is open on that data folder; false when
// there is none, or it does not answer. Throws nothing.
[[nodiscard]] bool give_to_open_window(const std::filesystem::path& data,
                                       const std::filesystem::path& file);

// Then the desktop waits for no window of this start any more. In the main thread.
void say_that_no_window_comes();

// Hears of second starts as long as it lives. Where the system has no room for that, nobody is
// heard, and each start opens a window of its own.
class SecondStarts {
public:
    // `take` runs in the window's thread, once the window's loop runs; an empty path: no file.
    SecondStarts(const std::filesystem::path& data,
                 std::function<void(const std::filesystem::path& file)> take);
    ~SecondStarts();
    SecondStarts(const SecondStarts&) = delete;
    SecondStarts& operator=(const SecondStarts&) = delete;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace safeplaces
