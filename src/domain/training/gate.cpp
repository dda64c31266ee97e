#include "domain/training/gate.h"

#include <algorithm>

namespace safeplaces {

bool is_named_on(const CourseNeed& need, Date day) {
    return !need.since || *need.since <= day;
}

bool is_wanted_from(const Person& person, const CourseNeed& need) {
    return need.audience == Audience::everyone || person.role == Role::lead;
}

PersonTraining training_of(const Person& person,
                           std::span<const CourseNeed> needs,
                           std::span<const Completion> completions,
                           Date today) {
    PersonTraining training;
    for (const CourseNeed& need : needs) {
        if (is_named_on(need, today) && is_wanted_from(person, need)) {
            ++training.wanted;
            const bool holds =
                valid_completion(completions, person.id, need.course, today) != nullptr;
            training.held += holds ? 1 : 0;
        }
    }
    return training;
}

bool is_met(const CourseStanding& standing) {
    return standing.lead_is_named && standing.trained >= standing.needed;
}

bool shuts_gate(const CourseStanding& standing) {
    return !is_met(standing) && !standing.wait_until;
}

std::optional<Date> waits_until(const CourseNeed& need, std::chrono::days wait, Date today) {
    if (!need.since || plus_days(*need.since, wait) < today) {
        return std::nullopt;
    }
    return plus_days(*need.since, wait);
}

int how_many_needed(const CourseNeed& need, int staff) {
    if (staff <= need.everyone_up_to) {
        return staff;
    }
    // More than the share: the smallest whole number above it. A hair is added, because 0.29 of
    // 100, held in binary, is a little less than 29.
    const int above_share = static_cast<int>(need.more_than * staff + 1e-9) + 1;
    return std::min(staff, std::max(above_share, need.at_least));
}

namespace {

CourseStanding standing_of(const CourseNeed& need,
                           std::span<const Person> people,
                           std::span<const Completion> completions,
                           int staff_declared,
                           Date today) {
    CourseStanding standing;
    standing.need = need;
    int audience = 0;
    for (const Person& person : people) {
        if (!is_wanted_from(person, need) || !is_current(person, today)) {
            continue;
        }
        ++audience;
        if (valid_completion(completions, person.id, need.course, today) != nullptr) {
            ++standing.trained;
        } else {
            standing.to_go.push_back(person.id);
        }
    }
    if (need.audience == Audience::lead) {
        standing.lead_is_named = audience > 0;
        standing.needed = std::max(1, audience);
    } else {
        // Nobody listed and nothing declared is not "everyone has passed".
        standing.needed = how_many_needed(need, std::max({audience, staff_declared, 1}));
    }
    return standing;
}

// On a day that is over, by those who were listed then: who of them was the lead and how many
// others worked there is known of today alone, and what changes later shuts no gate of then.
bool was_met(const CourseNeed& need,
             std::span<const Person> people,
             std::span<const Completion> completions,
             Date day) {
    int listed = 0;
    int trained = 0;
    for (const Person& person : people) {
        if (person.started <= day && is_current(person, day)) {
            ++listed;
            trained += valid_completion(completions, person.id, need.course, day) ? 1 : 0;
        }
    }
    const int needed =
        need.audience == Audience::lead ? 1 : how_many_needed(need, std::max(listed, 1));
    return trained >= needed;
}

// By the courses that it named before that day. A gate that waited for one of these was open too.
bool was_open(std::span<const CourseNeed> needs,
              std::span<const Person> people,
              std::span<const Completion> completions,
              Date day,
              std::chrono::days wait) {
    bool has_some = false;
    for (const CourseNeed& need : needs) {
        if (need.since && *need.since >= day) {
            continue;
        }
        has_some = true;
        const bool is_open = was_met(need, people, completions, day) ||
                             (waits_until(need, wait, day) &&
                              was_open(needs, people, completions, *need.since, wait));
        if (!is_open) {
            return false;
        }
    }
    return has_some;
}

} // namespace

std::vector<CourseStanding> standing_of(std::span<const CourseNeed> needs,
                                        std::span<const Person> people,
                                        std::span<const Completion> completions,
                                        int staff_declared,
                                        Date today,
                                        std::chrono::days wait) {
    std::vector<CourseStanding> standings;
    for (const CourseNeed& need : needs) {
        if (!is_named_on(need, today)) {
            continue;
        }
        CourseStanding standing = standing_of(need, people, completions, staff_declared, today);
        const auto until = waits_until(need, wait, today);
        if (until && was_open(needs, people, completions, *need.since, wait)) {
            standing.wait_until = until;
        }
        standings.push_back(std::move(standing));
    }
    return standings;
}

} // namespace safeplaces
