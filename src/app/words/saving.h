#pragma once

#include "domain/error.h"

#include <filesystem>
#include <string>

namespace safeplaces {

// "Saved poster.pdf in /home/ana/Documents."
[[nodiscard]] std::string saved_in_words(const std::filesystem::path& file);

// Somebody stopped it.
[[nodiscard]] std::string saving_stopped();

// Under a form, when every answer is on the disk.
[[nodiscard]] std::string saved_here();

// Why answers are not saved yet, that nothing is lost, and what to do.
[[nodiscard]] std::string unsaved_in_words(Trouble trouble);

// Before they are lost, and the word on the button that loses them.
[[nodiscard]] std::string close_unsaved_question();
[[nodiscard]] std::string close_unsaved_words();

} // namespace safeplaces
