#pragma once

#include <functional>
#include <string>

namespace safeplaces {

// How it ended to say a sentence. `not_at_all`: this computer has nothing that can be heard.
enum class Said { whole, broken_off, not_at_all };

// How fast. `slower` is for who needs time: about three quarters of the usual.
enum class Pace { usual, slower };

// Somebody who says sentences aloud: the computer's own voice, or in a test one that takes note.
class Voice {
public:
    Voice() = default;
    Voice(const Voice&) = delete;
    Voice& operator=(const Voice&) = delete;
    virtual ~Voice() = default;

    // Begins to say it and returns at once; `ended` runs when that is over. What is being said is
    // broken off. `language` is BCP 47, "en".
    virtual void say(const std::string& sentence,
                     const std::string& language,
                     Pace pace,
                     std::function<void(Said)> ended) = 0;
    // Breaks off what is being said, if anything.
    virtual void stop() = 0;
};

} // namespace safeplaces
