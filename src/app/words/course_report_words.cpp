#include "app/words/dates.h"
#include "app/words/numbers.h"
#include "app/words/report_words.h"
#include "app/words/statistics_words.h"
#include "app/words/tr.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::int64_t least_attempts = 5; // fewer would tell of a person. Source: domain.md 6.3

std::string percent_in_words(std::int64_t percent) {
    // TRANSLATORS: a share of a hundred: "73 %".
    return filled(tr("{1} %"), {std::to_string(percent)});
}

std::string month_label(Date day) {
    // "Nov 26"
    const std::string date = short_date(day.year() / day.month() / 1);
    const std::string month = date.substr(date.find(' ') + 1);
    return month.substr(0, month.find(' ')) + ' ' + month.substr(month.size() - 2);
}

// A round number that is not less, for the end of a scale.
std::int64_t round_above(std::int64_t number) {
    std::int64_t unit = 1;
    while (unit * 10 < number) {
        unit *= 10;
    }
    for (const std::int64_t times : {1, 2, 5}) {
        if (unit * times >= number) {
            return unit * times;
        }
    }
    return unit * 10;
}

ReportSection trained_section(const std::vector<TrainedOn>& days) {
    ReportSection section{.heading = tr("Trained people over time"),
                          .text = tr("People at venues that are approved now, at the end of each "
                                     "month. Trained is who held every course that everybody "
                                     "must hold.")};
    section.table = {.headings = {tr("Day"), tr("People"), tr("Trained"), tr("Trained, %")},
                     .rows = {}};
    Chart chart{.kind = ChartKind::line,
                .words = {},
                .points = {},
                .most = 100,
                .scale = percent_in_words(100)};
    for (const TrainedOn& each : days) {
        const Cell share = percent(each.trained, each.people);
        section.table.rows.push_back({each.day, each.people, each.trained, share});
        if (const auto* number = std::get_if<std::int64_t>(&share)) {
            chart.points.push_back(
                {month_label(each.day), static_cast<double>(*number), percent_in_words(*number)});
        }
    }
    if (!chart.points.empty()) {
        chart.words =
            filled(tr("A line of the share of people who were trained: {1} in {2}, {3} in {4}."),
                   {chart.points.front().words, chart.points.front().label,
                    chart.points.back().words, chart.points.back().label});
        section.chart = std::move(chart);
    }
    return section;
}

ReportSection ending_section(const std::vector<EndingIn>& months) {
    ReportSection section{.heading = tr("Passes that end"),
                          .text = tr("How many passes have their last day in each month, of people "
                                     "who have not left.")};
    section.table = {.headings = {tr("Month"), tr("Passes")}, .rows = {}};
    const auto peak =
        std::max_element(months.begin(), months.end(),
                         [](const EndingIn& a, const EndingIn& b) { return a.passes < b.passes; });
    for (const EndingIn& each : months) {
        section.table.rows.push_back({month_in_words(each.month), each.passes});
    }
    if (peak == months.end() || peak->passes == 0) {
        return section;
    }
    const std::int64_t most = round_above(peak->passes);
    Chart chart{.kind = ChartKind::columns,
                .words = filled(tr("Bars of the passes that end in each month. Most end in {1}: "
                                   "{2}."),
                                {month_in_words(peak->month), with_thousands(peak->passes)}),
                .points = {},
                .most = static_cast<double>(most),
                .scale = with_thousands(most)};
    for (const EndingIn& each : months) {
        chart.points.push_back({month_label(each.month), static_cast<double>(each.passes),
                                with_thousands(each.passes)});
    }
    section.chart = std::move(chart);
    return section;
}

Cell right_share(const CourseResult& result, const std::optional<RightAnswers>& right) {
    if (!right) {
        return {};
    }
    return result.attempts < least_attempts ? Cell{tr("hidden")}
                                            : percent(right->right, right->chosen);
}

// By course and version, with a bar for each whose share is known.
ReportSection results_section(const std::vector<CourseResult>& results,
                              const std::vector<std::optional<RightAnswers>>& right) {
    ReportSection section{
        .heading = tr("Share right by course"),
        .text = results.empty()
                    ? tr("No venue has sent counts of its quizzes yet.")
                    : tr("From the counts that venues sent. Right is the share of right ones among "
                         "all answers that were chosen; it is known for the versions of the "
                         "courses that this program has.")};
    section.table = {
        .headings = {tr("Course"), tr("Attempts"), tr("Passed"), tr("Passed, %"), tr("Right, %")},
        .rows = {}};
    Chart chart{.kind = ChartKind::rows,
                .words = {},
                .points = {},
                .most = 100,
                .scale = percent_in_words(100)};
    for (std::size_t place = 0; place < results.size(); ++place) {
        const CourseResult& result = results[place];
        const Cell share = right_share(result, right[place]);
        section.table.rows.push_back({version_in_words(result), result.attempts, result.passed,
                                      percent(result.passed, result.attempts), share});
        if (const auto* number = std::get_if<std::int64_t>(&share)) {
            chart.points.push_back({version_in_words(result), static_cast<double>(*number),
                                    percent_in_words(*number)});
        }
    }
    if (chart.points.empty()) {
        return section;
    }
    const auto [least, most] = std::minmax_element(
        chart.points.begin(), chart.points.end(),
        [](const ChartPoint& a, const ChartPoint& b) { return a.value < b.value; });
    chart.words = filled(tr("Bars of the share of right answers in each course: from {1} in {2} to "
                            "{3} in {4}."),
                         {least->words, least->label, most->words, most->label});
    section.chart = std::move(chart);
    return section;
}

std::string answer_words(const Question* question, int option) {
    return question == nullptr
               // TRANSLATORS: of a question whose words are not known: its answers by number.
               ? filled(tr("Answer {1}"), {std::to_string(option + 1)})
               : marked_option_in_words(*question, static_cast<std::size_t>(option));
}

// Between which shares the true one lies. Where several may be chosen, counts do not say of how
// many answers.
Cell between(const Question* question, std::int64_t chosen, std::int64_t all) {
    if (question == nullptr || std::holds_alternative<SeveralAnswers>(question->form) || all == 0) {
        return {};
    }
    const double share = static_cast<double>(chosen) / static_cast<double>(all);
    return bounds_in_words(share_bounds(share, static_cast<int>(all)));
}

ReportSection question_section(const QuestionResult& result, const Question* question, int number) {
    std::int64_t all = 0;
    for (const OptionShare& option : result.options) {
        all += option.chosen;
    }
    const std::string heading = all < fewest_attempts_to_judge
                                    ? tr("Question {1}: too few answers to judge")
                                    : tr("Question {1}");
    ReportSection section{.heading = filled(heading, {std::to_string(number)}),
                          .text = question == nullptr ? result.question.text : question->text};
    section.table = {.headings = {tr("Answer"), tr("Chosen"), tr("Chosen, %"), tr("Likely, %")},
                     .rows = {}};
    const std::size_t known = question == nullptr ? 100 : options_of(*question).size();
    for (const OptionShare& option : result.options) {
        if (static_cast<std::size_t>(option.option) < known) {
            section.table.rows.push_back({answer_words(question, option.option), option.chosen,
                                          percent(option.chosen, all),
                                          between(question, option.chosen, all)});
        }
    }
    return section;
}

} // namespace

std::string version_in_words(const CourseResult& result) {
    // TRANSLATORS: {1} a course, {2} its version: "Hate crime, 1.1".
    return filled(tr("{1}, {2}"), {result.title, result.version});
}

Cell percent(std::int64_t part, std::int64_t all) {
    return all == 0 ? Cell{} : Cell{part * 100 / all};
}

Report training_report(const std::vector<TrainedOn>& trained,
                       const std::vector<EndingIn>& ending,
                       const std::vector<CourseResult>& results,
                       const std::vector<std::optional<RightAnswers>>& right) {
    return {.title = tr("How training stands"),
            .intro = {},
            .sections = {trained_section(trained), ending_section(ending),
                         results_section(results, right)},
            .file_name = "training"};
}

Report course_report(const std::vector<CourseResult>& results,
                     const std::vector<std::optional<RightAnswers>>& right,
                     std::size_t chosen,
                     const QuestionBank* bank) {
    Report report{.title = tr("Course results"),
                  .intro = {},
                  .sections = {results_section(results, right)},
                  .file_name = "course-results"};
    if (chosen >= results.size()) {
        return report;
    }
    report.intro.push_back(
        tr("Venues send how often each answer was chosen. “Likely” says between which two the true "
           "share lies, in 95 of 100 cases. Whether a question tells who knows from who does not "
           "takes whole attempts, which stay at the venue: safe-places quiz statistics says it "
           "there."));
    const CourseResult& result = results[chosen];
    if (result.attempts < least_attempts) {
        report.sections.push_back(
            {.heading = version_in_words(result),
             .text = tr("Fewer than 5 attempts. What was answered is shown from 5 on, so that it "
                        "says nothing about one person.")});
        return report;
    }
    int number = 0;
    for (const QuestionResult& each : result.questions) {
        report.sections.push_back(question_section(
            each, bank == nullptr ? nullptr : find(*bank, each.question), ++number));
    }
    return report;
}

} // namespace safeplaces
