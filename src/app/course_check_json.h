#pragma once

#include "app/course_check.h"

#include <string>

namespace safeplaces {

// What was found, for other programs; on one line, with a line end:
// {"findings":[{"file","line","rule","severity","what","why","better"}],
//  "courses":[{"id","title","reading_age","easy_read_age","words","seconds","all_staff"}],
//  "errors","warnings","spelling_checked"}
// The Easy Read age is null where there is none.
[[nodiscard]] std::string course_check_json(const CourseCheck& check);

} // namespace safeplaces
