#pragma once

#include "domain/training/lint/finding.h"
#include "domain/training/lint/written_course.h"

namespace safeplaces {

// Numbers that only one of the two has, on a slide, in a passage or in a question: those of two
// digits and more, and shares in percent. It is told of the translation. What one of them lacks as
// a whole is not compared.
[[nodiscard]] Findings translation_findings(const WrittenFace& english,
                                            const WrittenFace& translation);

// Whether the rule knows the words of English, and so says nothing of another language.
[[nodiscard]] bool is_about_english(LintRule rule);

} // namespace safeplaces
