#pragma once

#include "domain/training/quiz_item.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// The forms in which learning systems exchange questions.
enum class QuizFormat { gift, aiken, moodle_xml, json };

// "gift", "aiken", "moodle-xml", "json"
[[nodiscard]] std::optional<QuizFormat> quiz_format_from(std::string_view name);

// What a file is, by what stands in it; GIFT when it is nothing else. Pre: the text is clean
// (read_exchange_source()).
[[nodiscard]] QuizFormat quiz_format_of(std::string_view source);

struct ConvertedQuiz {
    std::string text;
    std::size_t questions = 0;         // that were read
    std::vector<ItemProblem> problems; // what was not taken, or not written; by lines of the file
};

// Any file as another: `from` where the program shall not look itself.
[[nodiscard]] ConvertedQuiz
convert_quiz(std::string_view bytes, std::optional<QuizFormat> from, QuizFormat to);

// The same with a file. Throws MachineError when it cannot be read.
[[nodiscard]] ConvertedQuiz
convert_quiz_file(const std::string& file, std::optional<QuizFormat> from, QuizFormat to);

// Throws MachineError when the file cannot be written; then an old one stands untouched.
void save_quiz_file(const std::string& file, std::string_view text);

} // namespace safeplaces
