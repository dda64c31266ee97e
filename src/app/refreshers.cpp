#include "app/refreshers.h"

#include "app/reading.h"
#include "app/words/refresher_words.h"
#include "domain/training/course_version.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::vector<RefresherDue> all_refreshers(const Desk& desk, const VenueStanding& standing) {
    return refreshers_of(standing.people, desk.library.scheme.gate, desk.library.courses,
                         standing.completions, standing.today);
}

} // namespace

std::vector<RefresherDue> due_refreshers(const Desk& desk, const VenueStanding& standing) {
    std::vector<RefresherDue> due = all_refreshers(desk, standing);
    std::erase_if(due, [&](const RefresherDue& each) { return !is_due(each, standing.today); });
    return due;
}

std::vector<CalendarDay> training_days(Desk& desk) {
    const VenueStanding standing = standing_of(desk);
    std::vector<CalendarDay> days;
    for (const CourseStanding& course : standing.courses) {
        if (course.wait_until && !is_met(course)) {
            days.push_back({.uid = "new-" + course.need.course.text,
                            .day = *course.wait_until,
                            .summary = new_course_line(desk, course),
                            .text = new_course_text()});
        }
    }
    for (const RefresherDue& each : all_refreshers(desk, standing)) {
        if (each.last_day >= standing.today) {
            days.push_back({.uid = each.person.text + '-' + each.course.text,
                            .day = each.last_day,
                            .summary = calendar_line(desk, standing, each),
                            .text = calendar_text()});
        }
    }
    return days;
}

std::vector<SlideAddress> pages_to_refresh(Desk& desk, const Course& course) {
    return missed_pages(course, desk.attempts.of(desk.session.learner().value()));
}

bool reads_all(Desk& desk, const Course& course, const RefresherDue& refresher) {
    if (!refresher.is_newer_version || has_read(desk, course)) {
        return false;
    }
    const std::vector<Attempt> attempts = desk.attempts.of(desk.session.learner().value());
    return std::none_of(attempts.begin(), attempts.end(), [&](const Attempt& each) {
        return each.course == course.id && major_of(each.version) == major_of(course.version);
    });
}

} // namespace safeplaces
