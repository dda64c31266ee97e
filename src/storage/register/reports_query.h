#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/scheme/small_numbers.h"
#include "domain/scheme/use_log.h"
#include "storage/db.h"

#include <string>
#include <vector>

namespace safeplaces {

// Counts of the whole register, for reports. Nothing here is about one person. Each takes a moment
// at a large register: for a worker, with a connection of its own. Each throws DbError.

// ---- How courses do

struct OptionShare {
    int option = 0; // its place in options_of()
    std::int64_t chosen = 0;

    friend bool operator==(const OptionShare&, const OptionShare&) = default;
};

struct QuestionResult {
    QuestionId question;
    std::vector<OptionShare> options; // by place

    friend bool operator==(const QuestionResult&, const QuestionResult&) = default;
};

struct CourseResult {
    CourseId course;
    std::string title;
    std::string version;
    std::int64_t attempts = 0;
    std::int64_t passed = 0;
    std::vector<QuestionResult> questions; // by id

    friend bool operator==(const CourseResult&, const CourseResult&) = default;
};

// From the counts that venues sent, one for each version of a course that was tried; by title, then
// version.
[[nodiscard]] std::vector<CourseResult> course_results(Db& db);

// ---- The year, for those who pay for it

struct ReportLine {
    std::string what;  // "2026-04"; a ward; a kind of venue (the form's option id)
    ShownCount joined; // venues approved for the first time in that time
    ShownCount left;   // venues withdrawn, removed or closed
    ShownCount passes; // courses passed
    ShownCount helped; // times that somebody was helped

    friend bool operator==(const ReportLine&, const ReportLine&) = default;
};

// How often somebody was helped like that. `Choice` is TimeBand, HelpReason or HelpGiven.
template <class Choice>
struct UseLine {
    Choice what;
    ShownCount helped;

    friend bool operator==(const UseLine&, const UseLine&) = default;
};

struct YearlyReport {
    std::vector<ReportLine> by_month;
    std::vector<ReportLine> by_ward;
    std::vector<ReportLine> by_kind;
    std::vector<UseLine<TimeBand>> by_band; // one for each choice, in their order; likewise below
    std::vector<UseLine<HelpReason>> by_reason;
    std::vector<UseLine<HelpGiven>> by_given;
    ReportLine all; // the sum of each of these tables
};

// From the first day to the last, both in it, with small numbers hidden (small_numbers.h). Uses
// whose lines were taken away since (retention.h) count under no ward and no kind, "".
// Pre: `first` is the first of a month.
[[nodiscard]] YearlyReport yearly_report(Db& db, Date first, Date last);

// ---- Cover

// From that day on nobody at this venue holds the course, unless somebody passes it before.
struct CoverGap {
    VenueId venue;
    std::string name;
    Date from; // `today` where nobody holds it now

    friend bool operator==(const CoverGap&, const CoverGap&) = default;
};

// Of venues whose poster may hang, those whose cover ends up to that day; the earliest first.
// People count until they leave and until their pass ends.
[[nodiscard]] std::vector<CoverGap>
cover_gaps(Db& db, const CourseId& course, Date today, Date until);

} // namespace safeplaces
