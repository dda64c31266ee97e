#pragma once

#include "app/words/print_words.h"
#include "documents/designs/quiz_sheet.h"
#include "domain/training/course.h"

#include <array>
#include <cstdint>
#include <string>

namespace safeplaces {

// In which print and in which words a quiz is printed.
enum class QuizPrint { usual, large, easy_read };
inline constexpr std::array quiz_prints{QuizPrint::usual, QuizPrint::large, QuizPrint::easy_read};
[[nodiscard]] std::string print_in_words(QuizPrint print);

// The quiz that this seed draws, in the order in which the screen asks it.
// Pre: the seed is one of seed_for_paper(); `edition` is one of the course's.
[[nodiscard]] QuizSheet quiz_sheet(const PrintedVenue& venue,
                                   const Course& course,
                                   const Edition& edition,
                                   std::uint64_t seed);

} // namespace safeplaces
