#include "app/words/refresher_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::string name_of(const VenueStanding& standing, const PersonId& person) {
    const auto found = std::find_if(standing.people.begin(), standing.people.end(),
                                    [&](const Person& each) { return each.id == person; });
    return found == standing.people.end() ? std::string{} : found->name;
}

std::string one_in_words(const Desk& desk, const VenueStanding& standing, const RefresherDue& due) {
    const std::string course = course_title(desk.library, due.course, desk.language);
    const std::string name = name_of(standing, due.person);
    if (due.is_newer_version) {
        return filled(tr("{1}, {2}, as the course has changed."), {name, course});
    }
    const std::string words =
        due.last_day < standing.today ? tr("{1}, {2}, ended on {3}.") : tr("{1}, {2}, by {3}.");
    return filled(words, {name, course, date_in_words(due.last_day)});
}

} // namespace

std::string due_in_words(const Desk& desk,
                         const VenueStanding& standing,
                         const std::vector<RefresherDue>& due) {
    if (due.empty()) {
        return {};
    }
    const std::string words =
        tr("Training to refresh:") + ' ' + one_in_words(desk, standing, due.front());
    const auto rest = static_cast<int>(due.size()) - 1;
    return rest == 0
               ? words
               : words + ' ' +
                     filled(trn("And {1} more.", "And {1} more.", rest), {std::to_string(rest)});
}

CourseWords
course_due_in_words(const RefresherDue& refresher, std::optional<std::size_t> pages, Date today) {
    const std::string day = date_in_words(refresher.last_day);
    const std::string status = refresher.last_day < today ? filled(tr("Ended on {1}"), {day})
                               : refresher.is_newer_version
                                   ? tr("Trained, but the course has changed")
                                   : filled(tr("Refresh it by {1}"), {day});
    const auto count = static_cast<int>(pages.value_or(0));
    const std::string button = !pages ? tr("Read what it says now, then the quiz")
                               : count == 0
                                   ? tr("Take the quiz again")
                                   : filled(trn("Refresh it: {1} page, then the quiz",
                                                "Refresh it: {1} pages, then the quiz", count),
                                            {std::to_string(count)});
    return {status, button};
}

std::string refresher_title(const std::string& course) {
    return filled(tr("{1}: what you missed"), {course});
}

std::string
calendar_line(const Desk& desk, const VenueStanding& standing, const RefresherDue& refresher) {
    // TRANSLATORS: a day in a calendar. {1} a person, {2} a course.
    return filled(tr("Last day of training: {1}, {2}"),
                  {name_of(standing, refresher.person),
                   course_title(desk.library, refresher.course, desk.language)});
}

std::string calendar_text() {
    return tr("Open Safe Places Desk some weeks before: it has a short refresher ready.");
}

std::string new_course_line(const Desk& desk, const CourseStanding& course) {
    // TRANSLATORS: a day in a calendar. {1} a course.
    return filled(tr("Last day for a new course: {1}"),
                  {course_title(desk.library, course.need.course, desk.language)});
}

std::string new_course_text() {
    return tr("Your council asks for this course now. Open Safe Places Desk to do it.");
}

std::string calendar_question() {
    return tr("Save the days for a calendar");
}

std::string no_training_days() {
    return tr("Nobody on the staff list has a pass that counts today, so there is no day to save "
              "yet.");
}

} // namespace safeplaces
