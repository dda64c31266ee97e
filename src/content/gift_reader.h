#pragma once

#include "domain/training/quiz_item.h"

#include <string>

namespace safeplaces {

// `any` takes what is found in the wild: Moodle's own loose reading, and the strict grammar that
// other programs hold to. `course` refuses besides what our course files never have: a backslash
// before any other character, words after the answers, a second feedback, an answer without a sign.
enum class GiftDialect { any, course };

// Reads all questions of a GIFT file. A question with a mistake becomes a problem; the others are
// not touched by it. Takes time in proportion to the length.
//
// Each item knows its line, and so does each text of it.
//
// Pre: `source` is clean (clean_source() or read_exchange_source()).
// Source: docs.moodle.org, "GIFT format".
[[nodiscard]] ItemBank read_gift(std::string source, GiftDialect dialect = GiftDialect::any);

} // namespace safeplaces
