#pragma once

#include "domain/error.h"

#include <string>

namespace safeplaces {

// Why something was not opened, as a page of its own says it.
struct Refusal {
    std::string title; // "This venue is open already"
    std::string what;  // what happened, in one sentence
    std::string to_do; // what to do about it, in one sentence
};

// A venue that could not be opened.
[[nodiscard]] Refusal refused_venue(Trouble trouble);

// What to do about it where no back-up on this computer is good.
[[nodiscard]] std::string no_backup_in_words();

// The folder that holds all venues cannot be used.
[[nodiscard]] Refusal refused_folder(Trouble trouble);

} // namespace safeplaces
