#include "app/words/statistics_words.h"

#include "app/words/quiz_words.h"
#include "app/words/tr.h"

#include <cmath>

namespace safeplaces {

namespace {

std::string rounded(double number) {
    return std::to_string(std::lround(number));
}

std::string line(const std::string& words) {
    return "    " + words + '\n';
}

// How far it tells those who know from those who do not.
std::string judged(const ItemStatistics& statistics) {
    const std::string too_few = too_few_to_judge(statistics.attempts);
    if (!too_few.empty()) {
        return line(too_few);
    }
    return line(filled(
               tr("Goes with the rest of the quiz: {1}"),
               {share_in_words(statistics.discrimination, statistics.discrimination_bounds)})) +
           line(filled(tr("Of what it could at most: {1}"),
                       {share_in_words(statistics.efficiency, std::nullopt)})) +
           line(filled(tr("Spread of its marks: {1}"),
                       {share_in_words(statistics.deviation, std::nullopt)})) +
           line(filled(tr("Its part in what makes results differ: {1}"),
                       {share_in_words(statistics.effective_weight, std::nullopt)}));
}

std::string question_in_words(const QuestionFigures& figures) {
    const ItemStatistics& statistics = figures.statistics;
    std::string text = figures.question.id.text + ": " + figures.question.text + '\n';
    text += line(filled(tr("Right: {1} of {2}"),
                        {share_in_words(statistics.facility, statistics.facility_bounds),
                         counted("{1} attempt", "{1} attempts", statistics.attempts)}));
    text += judged(statistics);
    for (std::size_t i = 0; i < figures.options.size(); ++i) {
        const OptionCount& option = figures.options[i];
        text += line(filled(tr("{1}: chosen {2} times ({3} %)"),
                            {marked_option_in_words(figures.question, i),
                             std::to_string(option.chosen), bounds_in_words(option.share)}));
    }
    return text;
}

} // namespace

std::string share_in_words(const std::optional<double>& share,
                           const std::optional<Bounds>& bounds) {
    if (!share) {
        return tr("not known");
    }
    if (!bounds) {
        return filled(tr("{1} %"), {rounded(*share)});
    }
    // TRANSLATORS: a share and between which two it lies: "71 % (60 to 80 %)".
    return filled(tr("{1} % ({2} %)"), {rounded(*share), bounds_in_words(*bounds)});
}

std::string bounds_in_words(const Bounds& bounds) {
    return filled(tr("{1} to {2}"), {rounded(bounds.low), rounded(bounds.high)});
}

std::string too_few_to_judge(std::int64_t count) {
    return count >= fewest_attempts_to_judge
               ? std::string{}
               : filled(tr("Too few answers to judge: {1}, and {2} are needed."),
                        {std::to_string(count), std::to_string(fewest_attempts_to_judge)});
}

std::string marked_option_in_words(const Question& question, std::size_t option) {
    const Option chosen = options_of(question).at(option);
    const std::string text = option_in_words(question, chosen);
    // TRANSLATORS: an answer of a quiz that is a right one.
    return chosen.is_right ? filled(tr("{1} (right)"), {text}) : text;
}

std::string figures_in_words(const CourseFigures& course) {
    // TRANSLATORS: {1} a course, {2} its version, {3} such as "42 attempts".
    std::string text =
        filled(tr("{1}, {2}: {3}"), {course.title, course.version,
                                     counted("{1} attempt", "{1} attempts", course.attempts)}) +
        '\n';
    for (const QuestionFigures& question : course.questions) {
        text += question_in_words(question);
    }
    return text;
}

std::string no_figures() {
    return filled(tr("No course was tried by {1} people yet. Figures are shown from then on, so "
                     "that they say nothing about one person."),
                  {std::to_string(fewest_people_to_show)});
}

std::string statistics_about() {
    return tr("Says how well the questions of the courses work, from the attempts at one venue.");
}

std::string statistics_folder_about() {
    return tr("The folder of the venue. Nothing is written there.");
}

std::string statistics_folder_missing() {
    return tr("The figures need the folder of a venue: safe-places quiz statistics DIR");
}

std::string statistics_not_read(const std::string& folder, Trouble trouble) {
    switch (trouble) {
    case Trouble::missing:
        return filled(tr("There is no venue in {1}."), {folder});
    case Trouble::newer_version:
        return filled(tr("{1} is from a newer version of this program. Update this one first."),
                      {folder});
    default:
        return filled(tr("{1} is not the folder of a venue, or it cannot be read."), {folder});
    }
}

} // namespace safeplaces
