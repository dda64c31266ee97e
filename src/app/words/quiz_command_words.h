#pragma once

#include "domain/error.h"

#include <cstddef>
#include <string>

namespace safeplaces {

// What `safe-places quiz` says, and its help.
[[nodiscard]] std::string quiz_about();
[[nodiscard]] std::string quiz_convert_about();
[[nodiscard]] std::string quiz_file_about();
[[nodiscard]] std::string quiz_to_about();
[[nodiscard]] std::string quiz_from_about();
[[nodiscard]] std::string quiz_out_about();
[[nodiscard]] std::string quiz_not_understood();

// A file that cannot be read, and one that cannot be written ("DIR/x was not written. The disk is
// full. ...").
[[nodiscard]] std::string quiz_not_read(const std::string& file, Trouble trouble);
[[nodiscard]] std::string quiz_not_saved(const std::string& file, const std::string& trouble);

// "12 questions read, 2 problems: see above."
[[nodiscard]] std::string quiz_totals(std::size_t questions, std::size_t problems);
[[nodiscard]] std::string quiz_nothing_written(const std::string& file);

} // namespace safeplaces
