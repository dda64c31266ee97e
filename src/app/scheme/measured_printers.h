#pragma once

#include "domain/print/label_sheet.h"
#include "storage/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A printer that somebody has measured with the page of documents/labels.h.
struct MeasuredPrinter {
    std::string name; // as somebody calls it; no line break in it
    PrinterFit fit;

    friend bool operator==(const MeasuredPrinter&, const MeasuredPrinter&) = default;
};

// By name. Throws DbError.
[[nodiscard]] std::vector<MeasuredPrinter> measured_printers(Settings& settings);

// Takes the place of one with that name. Throws DbError.
void keep_measured(Settings& settings, const MeasuredPrinter& printer);

// The three lengths as they were typed, in mm, "29.5" or "29,5"; nothing for what cannot be a
// length that was measured on that page: it is more than 10 mm away, or 5 in 100 of C.
[[nodiscard]] std::optional<PrinterFit>
fit_from_typed(const std::string& right, const std::string& down, const std::string& length);

} // namespace safeplaces
