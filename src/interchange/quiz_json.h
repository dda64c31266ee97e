#pragma once

#include "domain/training/quiz_item.h"

#include <string>
#include <string_view>

namespace safeplaces {

// Questions as JSON, for programs: resources/schemas/quiz.schema.json. A text that has another
// format than its question's stem says so in a key of its own.

// Reads what was written, or what somebody made to the schema. A question with a mistake becomes a
// problem; problems that the file tells of are passed on. A problem's line is that of the
// question's "line": where the question once stood. Only where the file is no JSON it is the line
// of the file.
//
// Pre: `source` is clean (read_exchange_source()).
[[nodiscard]] ItemBank read_quiz_json(std::string_view source);

// On one line, with a line end.
[[nodiscard]] std::string quiz_json_text(const ItemBank& bank);

} // namespace safeplaces
