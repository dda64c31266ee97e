#pragma once

#include "domain/training/lint/finding.h"
#include "domain/training/lint/written_course.h"

namespace safeplaces {

// What one face has and the other lacks, or has in another way: pages, headings, pictures, numbers,
// ids, tags, options. It is told of `other`, the Easy Read face.
[[nodiscard]] Findings drift_findings(const WrittenFace& standard, const WrittenFace& other);

} // namespace safeplaces
