#pragma once

#include "domain/date.h"
#include "domain/venue/scheme.h"

#include <filesystem>
#include <optional>
#include <string>

namespace safeplaces {

// "Checked by the council on 3 Nov 2026", "To be confirmed by the council"; "" for a number that
// always counts, such as 999.
[[nodiscard]] std::string contact_note(const Contact& contact);

// `taken`: the day of the newest back-up, or nothing before the first.
[[nodiscard]] std::string last_backup_in_words(std::optional<Date> taken);

// Beside the words that lock the file for the new computer. `least` in characters.
[[nodiscard]] std::string passphrase_too_short(std::size_t least);
[[nodiscard]] std::string passphrases_differ();

// The title of the window that asks where to save that file, and what to do when it is saved.
[[nodiscard]] std::string move_out_question();
[[nodiscard]] std::string moved_out_in_words(const std::filesystem::path& file);

} // namespace safeplaces
