#pragma once

#include "documents/labels.h"

#include <string>

namespace safeplaces {

// Labels, and how a printer prints them, in words.

[[nodiscard]] std::string one_on_a_page();        // a choice
[[nodiscard]] std::string not_measured_printer(); // likewise
[[nodiscard]] std::string measuring_page_question();
[[nodiscard]] MeasuringWords measuring_words();
[[nodiscard]] std::string printer_name_missing();
[[nodiscard]] std::string lengths_are_not_right();
[[nodiscard]] std::string printer_is_kept(const std::string& name);

} // namespace safeplaces
