#pragma once

#include "storage/register/paper_book.h"

#include <string>

namespace safeplaces {

// What the list of a venue's papers says, and the page of a visit.

[[nodiscard]] std::string letter_title();
[[nodiscard]] std::string letter_in_words(bool is_saved);
// Of a paper that was printed: "Printed reminder", "On page 7 of its file. Replaced on 5 Mar 2026".
[[nodiscard]] std::string paper_title(const PaperIssue& paper);
[[nodiscard]] std::string paper_in_words(const PaperIssue& paper, std::optional<Date> replaced);
[[nodiscard]] std::string save_paper_again_question();
// Why its file cannot be had. Pre: not Keeping::whole.
[[nodiscard]] std::string kept_paper_cannot_be_had(Keeping state);
[[nodiscard]] std::string points_in_words(int points); // to be put right
[[nodiscard]] std::string visit_lead(const std::string& venue);
[[nodiscard]] std::string not_read_yet(); // a form that came from the venue

} // namespace safeplaces
