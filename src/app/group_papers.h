#pragma once

#include "app/desk.h"

#include <vector>

namespace safeplaces {

// Huddle card, sign-in sheet and quiz: there is one for each course.
[[nodiscard]] bool is_for_a_course(DocumentKind kind);

// The courses that have such a paper: a huddle card has to be written by the course's author.
[[nodiscard]] std::vector<const Course*> courses_for(DocumentKind kind, const Desk& desk);

} // namespace safeplaces
