#pragma once

#include "app/library.h"
#include "domain/training/item_statistics.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// How one question worked, over the attempts that drew it.
struct QuestionFigures {
    Question question;
    ItemStatistics statistics; // beside the other questions of the same attempts
    std::vector<OptionCount> options;
};

struct CourseFigures {
    std::string title;
    std::string version;
    int attempts = 0;
    std::vector<QuestionFigures> questions; // those that were asked, in the order of the bank
};

// Under so many attempts a figure may tell of one person. Source: domain.md 6.3.
inline constexpr int fewest_attempts_to_show = 5;

// From the attempts at one course. Those at another version of it do not count.
[[nodiscard]] CourseFigures figures_of(const Course& course, const std::vector<Attempt>& attempts);

// The courses of a venue, as its folder has them, that were tried often enough to be shown. Nothing
// is written there. Throws MachineError.
[[nodiscard]] std::vector<CourseFigures> figures_of_venue(const std::filesystem::path& folder,
                                                          const std::vector<Course>& courses);

} // namespace safeplaces
