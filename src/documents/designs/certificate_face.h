#pragma once

#include "documents/sheet.h"

#include <array>
#include <string>

namespace safeplaces {

// What certificates have in common: a panel on the left, and on its right who has what, until when.

struct CertificateDate {
    std::string label; // "Valid until"
    std::string date;  // "25 November 2027"
};

struct CertificateFace {
    std::string title;
    std::string before_name; // "This is to say that"
    std::string name;
    std::string before_what; // "has passed the course"
    std::string what;
    std::string what_language{}; // BCP 47; empty: that of the certificate
    std::string below;           // a line in small type; may be empty
    std::array<CertificateDate, 2> dates{};
    std::string note;
};

inline constexpr double certificate_panel_width = 84; // from the left, as high as the page

// The panel's ground, with a yellow line along it.
void add_certificate_panel(Sheet& sheet, Colour ground);

// A4 landscape. Long words shrink, and names then take two lines.
void add_certificate_words(Sheet& sheet, const CertificateFace& face);

} // namespace safeplaces
