#pragma once

#include "domain/print/drawing.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct SummaryRow {
    std::string question;
    std::string answer; // may have several lines
};

struct SummarySection {
    std::string heading;
    std::vector<SummaryRow> rows;
};

struct RegistrationSummary {
    std::string language;              // BCP 47, "en-GB"
    std::string document_title;        // "Registration: Central Library"
    std::string title;                 // "Registration as a Safe Place"
    std::string venue;                 // "Central Library, Southampton"
    std::vector<SummaryRow> signature; // "Signed by" / "Ana Popescu", "Role" / ..., "Date" / ...
    std::vector<SummarySection> sections;
    std::function<std::string(int page, int pages)> page_number; // "Page 1 of 3"
};

// A4, as many pages as it needs. A row stands on one page, and a heading never alone at a foot.
[[nodiscard]] Drawing draw(const RegistrationSummary& summary, const Fonts& fonts);

} // namespace safeplaces
