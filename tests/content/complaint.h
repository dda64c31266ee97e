#pragma once

#include "domain/error.h"

#include <string>

namespace safeplaces {

// What a reader complains about: "3: no right answer" (the line, then the words for the log), or
// "nothing".
template <class Read>
std::string complaint(const Read& read) {
    try {
        (void)read();
    } catch (const InputError& error) {
        return std::to_string(error.line()) + ": " + error.what();
    }
    return "nothing";
}

} // namespace safeplaces
