#pragma once

#include "content/lesson_reader.h"
#include "domain/training/question.h"

#include <filesystem>
#include <map>
#include <string>

namespace safeplaces {

// The question bank of a course: whole in English, and then face by face in other words. Each
// throws InputError with file and line of the first mistake.

// `pages` says where each slide stands, by the name that questions have for it.
[[nodiscard]] QuestionBank read_english_bank(const std::filesystem::path& file,
                                             const std::map<std::string, SlideAddress>& pages,
                                             const PictureSource& picture);

// Puts the words of that file in the place of those in the bank. What introduces a question, and
// its picture, stays where the file has none for it.
void put_other_words(const std::filesystem::path& file,
                     const PictureSource& picture,
                     QuestionBank& bank);

} // namespace safeplaces
