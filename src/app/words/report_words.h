#pragma once

#include "app/scheme/report.h"
#include "domain/training/course.h"
#include "domain/venue/form.h"
#include "storage/register/reports_query.h"
#include "storage/register/training_trend.h"

#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// The reports of the scheme's desk, in words: numbers of the register become tables, charts and
// the sentences round them.

enum class ReportKind { training, courses, year, cover, visits };

[[nodiscard]] std::string report_in_words(ReportKind kind); // a choice: "Year for funders"
[[nodiscard]] std::string year_in_words(int first_year);    // "April 2026 to March 2027"
[[nodiscard]] std::string version_in_words(const CourseResult& result); // "Hate crime, 1.1"

// A share of all is `part` of `all`, in percent, cut; nothing of nothing.
[[nodiscard]] Cell percent(std::int64_t part, std::int64_t all);

// How many of the chosen answers were right ones; nothing where the questions of that version are
// not known any more.
struct RightAnswers {
    std::int64_t right = 0;
    std::int64_t chosen = 0;
};

// `right` stands beside `results`.
[[nodiscard]] Report training_report(const std::vector<TrainedOn>& trained,
                                     const std::vector<EndingIn>& ending,
                                     const std::vector<CourseResult>& results,
                                     const std::vector<std::optional<RightAnswers>>& right);

// `chosen` is the place of the course whose answers are shown; `bank` its questions, or null.
[[nodiscard]] Report course_report(const std::vector<CourseResult>& results,
                                   const std::vector<std::optional<RightAnswers>>& right,
                                   std::size_t chosen,
                                   const QuestionBank* bank);

// Of that year, up to `last`. `registration` knows the kinds of venue.
[[nodiscard]] Report
year_report(const YearlyReport& counts, int first_year, Date last, const Form& registration);

struct CourseCover {
    std::string course; // its title
    std::vector<CoverGap> gaps;
};
[[nodiscard]] Report cover_report(const std::vector<CourseCover>& courses, Date today, Date until);

// How a visit or a yearly check went.
struct NotedResult {
    std::string venue;
    Date day;
    std::string result; // in words
};
[[nodiscard]] Report visits_report(const std::vector<NotedResult>& visits,
                                   const std::vector<NotedResult>& yearly_checks,
                                   Date first,
                                   Date today);

// Of any report.
[[nodiscard]] std::string report_document_title(const std::string& title,
                                                const std::string& scheme);
[[nodiscard]] std::string report_part_heading();
[[nodiscard]] std::string report_question(); // where to save it
[[nodiscard]] std::string report_cannot_be_printed(const std::string& letter);
[[nodiscard]] std::string counting_register();

} // namespace safeplaces
