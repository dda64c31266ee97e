#pragma once

#include "domain/print/drawing.h"

#include <string>

namespace safeplaces {

class Fonts;

// A person's own certificate. It carries no score, no address and no official look.
struct Certificate {
    std::string language;          // BCP 47, "en-GB"
    std::string document_title;    // "Certificate: Ana Popescu, Being a Safe Place"
    std::string title;             // "Certificate of training"
    std::string before_person;     // "This is to say that"
    std::string person;            // "Ana Popescu"
    std::string before_course;     // "has passed the course"
    std::string course;            // "Being a Safe Place"
    std::string course_language{}; // of its name; empty: the same
    std::string venue;             // "At Central Library, Southampton"
    std::string passed_label;      // "Passed on"
    std::string passed;            // "25 November 2026"
    std::string valid_label;       // "Valid until"
    std::string valid_until;       // "25 November 2027"
    std::string note;              // "It shows that a course was passed. It is not a licence."
    std::string picture;           // what the mark shows, for somebody who cannot see it
};

// A4 landscape, one page.
[[nodiscard]] Drawing draw(const Certificate& words, const Fonts& fonts);

} // namespace safeplaces
