#pragma once

#include "domain/print/drawing.h"

#include <array>
#include <string>

namespace safeplaces {

class Fonts;

// Who was there when a course was taken in a group: filled in by hand.
struct SignInSheet {
    std::string language;               // BCP 47, "en-GB"
    std::string document_title;         // "Sign-in sheet: Hate crime"
    std::string title;                  // "Sign-in sheet"
    std::string venue;                  // "Central Library, Southampton"
    std::string course_label;           // "Course"
    std::string course;                 // "Hate crime"
    std::string course_language;        // of its name; empty: the same
    std::string date_label;             // "Date"
    std::string leader_label;           // "Led by"
    std::array<std::string, 3> columns; // "Name", "Role", "Signature"
    std::string note;                   // that it stays here, and what not to write on it
};

inline constexpr int sign_in_rows = 14;

// A4, one page.
[[nodiscard]] Drawing draw(const SignInSheet& words, const Fonts& fonts);

} // namespace safeplaces
