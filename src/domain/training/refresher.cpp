#include "domain/training/refresher.h"

#include "domain/training/course_version.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace safeplaces {

bool is_due(const RefresherDue& refresher, Date today) {
    return refresher.is_newer_version || refresher.last_day <= plus_days(today, refresher_notice);
}

std::optional<RefresherDue> refresher_of(const PersonId& person,
                                         const Course& course,
                                         std::span<const Completion> completions) {
    // One of the version of now counts before an older one that lasts longer.
    const auto worth = [&](const Completion& each) {
        return std::pair{major_of(each.version) >= major_of(course.version), each.expires};
    };
    const Completion* best = nullptr;
    for (const Completion& each : completions) {
        const bool is_theirs = each.person == person && each.course == course.id;
        if (is_theirs && (best == nullptr || worth(*best) < worth(each))) {
            best = &each;
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    return RefresherDue{person, course.id, last_valid_day(*best), !worth(*best).first};
}

std::vector<RefresherDue> refreshers_of(std::span<const Person> people,
                                        std::span<const CourseNeed> needs,
                                        const CourseList& courses,
                                        std::span<const Completion> completions,
                                        Date today) {
    std::vector<RefresherDue> refreshers;
    for (const Course& course : courses) {
        for (const Person& person : people) {
            const bool is_wanted =
                is_current(person, today) &&
                std::any_of(needs.begin(), needs.end(), [&](const CourseNeed& need) {
                    return need.course == course.id && is_wanted_from(person, need);
                });
            const auto refresher = is_wanted ? refresher_of(person.id, course, completions)
                                             : std::optional<RefresherDue>{};
            if (refresher) {
                refreshers.push_back(*refresher);
            }
        }
    }
    std::stable_sort(refreshers.begin(), refreshers.end(),
                     [](const RefresherDue& one, const RefresherDue& other) {
                         return one.last_day < other.last_day;
                     });
    return refreshers;
}

bool is_at_this(const Attempt& attempt, const Course& course) {
    return attempt.course == course.id && attempt.content == course.content_hash;
}

std::vector<AskedBefore> asked_before(const Attempt& attempt, const Course& course) {
    if (attempt.course != course.id || major_of(attempt.version) != major_of(course.version)) {
        return {};
    }
    // Then the score of then stands, whatever has moved since.
    const bool all_right = attempt.score.asked > 0 && attempt.score.right == attempt.score.asked;
    std::vector<AskedBefore> asked;
    for (const GivenAnswer& given : attempt.answers) {
        if (const Question* question = find(course.editions.front().bank, given.question)) {
            asked.push_back({question, all_right || is_correct(*question, given.answer)});
        }
    }
    return asked;
}

std::vector<SlideAddress> missed_pages(const Course& course, std::span<const Attempt> attempts) {
    std::map<const Question*, bool> was_right; // when it was asked last
    for (const Attempt& attempt : attempts) {
        for (const AskedBefore& asked : asked_before(attempt, course)) {
            was_right[asked.question] = asked.was_right;
        }
    }
    std::set<SlideAddress> pages;
    for (const auto& [question, is_right] : was_right) {
        if (!is_right) {
            pages.insert(question->taught_on);
        }
    }
    return {pages.begin(), pages.end()};
}

} // namespace safeplaces
