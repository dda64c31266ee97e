#pragma once

#include "app/course_offer.h"

#include <string>
#include <vector>

namespace safeplaces {

// What a course file brings, before anybody takes it.
struct CourseOfferWords {
    std::string title; // "Hate crime: version 2.0"
    std::vector<std::string> lines;
};
[[nodiscard]] CourseOfferWords offer_in_words(const CourseOffer& offer);

// Why it is not offered, and what to do.
[[nodiscard]] std::string refusal_in_words(const RefusedCourse& refused);

[[nodiscard]] std::string course_taken_in_words(const CourseOffer& offer);
[[nodiscard]] std::string course_left_in_words();
[[nodiscard]] std::string course_waits_in_words();

} // namespace safeplaces
