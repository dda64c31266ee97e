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

// What stickers were printed on last: a sheet's id, and a printer's name; empty: one on a page, and
// a printer that is not measured. Throw DbError.
struct LabelChoice {
    std::string sheet;
    std::string printer;
};
[[nodiscard]] LabelChoice last_label_choice(Settings& settings);
void keep_label_choice(Settings& settings, const LabelChoice& choice);

// The three lengths as they were typed, in mm, "29.5" or "29,5"; nothing for what cannot be a
// length that was measured on that page: it is more than 10 mm away, or 5 in 100 of C.
[[nodiscard]] std::optional<PrinterFit>
fit_from_typed(const std::string& right, const std::string& down, const std::string& length);

} // namespace safeplaces
