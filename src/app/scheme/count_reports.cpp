#include "app/scheme/reports_view_model.h"

#include "app/scheme/venue_documents_view_model.h"
#include "storage/register/council_forms.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int months_back = 12;
constexpr int months_ahead = 12;
constexpr std::chrono::months cover_ahead{6};

// The ends of the last months, and today.
std::vector<Date> month_ends(Date today) {
    std::vector<Date> days;
    for (int back = months_back; back > 0; --back) {
        const Date first = today.year() / today.month() / 1;
        days.push_back(
            plus_days(plus_months(first, std::chrono::months{1 - back}), std::chrono::days{-1}));
    }
    days.push_back(today);
    return days;
}

// The questions of just that version, or null.
const QuestionBank* bank_of(const Library& library, const CourseResult& result) {
    const Course* course = find_course(library, result.course);
    return course != nullptr && course->version == result.version ? &course->editions.front().bank
                                                                  : nullptr;
}

std::optional<RightAnswers> right_answers(const Library& library, const CourseResult& result) {
    const QuestionBank* bank = bank_of(library, result);
    if (bank == nullptr) {
        return std::nullopt;
    }
    RightAnswers answers;
    for (const QuestionResult& each : result.questions) {
        const Question* question = find(*bank, each.question);
        if (question == nullptr) {
            continue;
        }
        const std::vector<Option> options = options_of(*question);
        for (const OptionShare& option : each.options) {
            const auto place = static_cast<std::size_t>(option.option);
            answers.chosen += option.chosen;
            answers.right += place < options.size() && options[place].is_right ? option.chosen : 0;
        }
    }
    return answers;
}

std::vector<std::optional<RightAnswers>> right_answers(const Library& library,
                                                       const std::vector<CourseResult>& results) {
    std::vector<std::optional<RightAnswers>> answers;
    std::transform(results.begin(), results.end(), std::back_inserter(answers),
                   [&](const CourseResult& result) { return right_answers(library, result); });
    return answers;
}

std::string id_of(const CourseResult& result) {
    return result.course.text + ' ' + result.version;
}

} // namespace

Report count_training(
    Db& db, const Library& library, const Scheme& scheme, Date today, const Cancelled& stop) {
    std::vector<CourseId> courses;
    for (const CourseNeed& need : scheme.gate) {
        if (need.audience == Audience::everyone) {
            courses.push_back(need.course);
        }
    }
    const std::vector<TrainedOn> trained = trained_over_time(db, courses, month_ends(today), stop);
    const std::vector<EndingIn> ending = passes_ending(db, today, months_ahead);
    const std::vector<CourseResult> results = course_results(db);
    return training_report(trained, ending, results, right_answers(library, results));
}

Report count_courses(Db& db, const Library& library, const std::string& course) {
    const std::vector<CourseResult> results = course_results(db);
    const auto found = std::find_if(results.begin(), results.end(), [&](const CourseResult& each) {
        return id_of(each) == course;
    });
    const std::size_t chosen =
        found == results.end() ? 0 : static_cast<std::size_t>(found - results.begin());
    Report report = course_report(results, right_answers(library, results), chosen,
                                  results.empty() ? nullptr : bank_of(library, results[chosen]));
    for (const CourseResult& each : results) {
        report.choices.push_back({id_of(each), version_in_words(each)});
    }
    return report;
}

Report count_year(Db& db, const Form& registration, int first_year, Date today) {
    const Date first = std::chrono::year{first_year} / std::chrono::April / 1;
    const Date last = std::min(
        plus_days(plus_months(first, std::chrono::months{12}), std::chrono::days{-1}), today);
    return year_report(yearly_report(db, first, last), first_year, last, registration);
}

Report count_cover(Db& db, const Library& library, const Scheme& scheme, Date today) {
    const Date until = plus_months(today, cover_ahead);
    std::vector<CourseCover> courses;
    for (const CourseNeed& need : scheme.gate) {
        courses.push_back(
            {course_title(library, need.course, "en"), cover_gaps(db, need.course, today, until)});
    }
    return cover_report(courses, today, until);
}

Report count_visits(Db& db, const Library& library, Date today) {
    const Date first = plus_months(today, std::chrono::months{-12});
    const auto results = [&](const Form& form) {
        std::vector<NotedResult> found;
        for (const FormOfVenue& each : forms_since(db, form.id, first)) {
            found.push_back(
                {each.venue, day_of(each.paper.signed_at), result_in_words(library, each.paper)});
        }
        return found;
    };
    return visits_report(results(library.visit), results(library.yearly_check), first, today);
}

} // namespace safeplaces
