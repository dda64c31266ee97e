#pragma once

#include "app/library.h"
#include "domain/training/item_statistics.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// How one question worked, over the attempts that drew it.
struct QuestionFigures {
    Question question;
    ItemStatistics statistics; // beside the other questions of the same attempts
    std::vector<OptionCount> options;
    int people = 0; // who answered it
};

struct CourseFigures {
    std::string title;
    std::string version;
    int attempts = 0;
    int people = 0;
    std::vector<QuestionFigures> questions; // those that were asked, in the order of the bank
};

// A figure of fewer may tell of one of them. Source: domain.md 6.3.
inline constexpr int fewest_people_to_show = 5;

// From the attempts at one course as its files are now: an answer is a place among the options.
[[nodiscard]] CourseFigures figures_of(const Course& course, const std::vector<Attempt>& attempts);

// Those questions that enough people have answered. Nothing: too few have tried the course at all.
[[nodiscard]] std::optional<CourseFigures> shown_figures(CourseFigures figures);

// The shown figures of the courses of a venue, as its folder has them. Nothing is written there.
// Throws MachineError.
[[nodiscard]] std::vector<CourseFigures> figures_of_venue(const std::filesystem::path& folder,
                                                          const CourseList& courses);

} // namespace safeplaces
