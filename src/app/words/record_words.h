#pragma once

#include "app/status.h"
#include "domain/training/records.h"

#include <array>
#include <cstddef>
#include <string>

namespace safeplaces {

enum class RecordColumn { person, course, date, valid_until, status, how, face, version };
inline constexpr std::size_t record_columns = 8;

// One text for each RecordColumn, in that order.
using RecordCells = std::array<std::string, record_columns>;

[[nodiscard]] RecordCells record_headings();

enum class SortOrder { ascending, descending };

// "Passed on, latest first", "Name, A to Z".
[[nodiscard]] std::string order_in_words(RecordColumn column, SortOrder order);

// A completion that ends in no more days than this says so.
inline constexpr std::chrono::days ending_soon{90};

// Done: in date; waiting: it ends soon; ended.
[[nodiscard]] Status record_status(const Completion& completion, Date today);

// "In date", "Ends in 78 days", "Ended".
[[nodiscard]] std::string record_status_in_words(const Completion& completion, Date today);

// `person` is the name, "" when it was erased; so is `leader`, also "" where nobody led; `course`
// the title.
[[nodiscard]] RecordCells record_cells(const Completion& completion,
                                       const std::string& person,
                                       const std::string& course,
                                       const std::string& leader,
                                       Date today);

[[nodiscard]] std::string how_in_words(HowTaken how); // "In a led session"
[[nodiscard]] std::string face_in_words(Face face);   // "Easy Read"
[[nodiscard]] std::string name_erased();
[[nodiscard]] std::string no_name(); // in a register: erased, or nobody has told it
[[nodiscard]] std::string everybody();
[[nodiscard]] std::string all_courses();

struct RecordCounts {
    int shown = 0;
    int all = 0;
    int ended = 0;     // of those shown
    int ends_soon = 0; // of those shown
};

// "12 records. 2 end soon, 1 has ended."; when nothing is shown, why.
[[nodiscard]] std::string record_totals(const RecordCounts& counts);

[[nodiscard]] std::string csv_question();

} // namespace safeplaces
