#include "domain/training/gate.h"

#include <algorithm>

namespace safeplaces {

bool is_wanted_from(const Person& person, const CourseNeed& need) {
    return need.audience == Audience::everyone || person.role == Role::lead;
}

PersonTraining training_of(const Person& person,
                           std::span<const CourseNeed> needs,
                           std::span<const Completion> completions,
                           Date today) {
    PersonTraining training;
    for (const CourseNeed& need : needs) {
        if (is_wanted_from(person, need)) {
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

int how_many_needed(const CourseNeed& need, int staff) {
    if (staff <= need.everyone_up_to) {
        return staff;
    }
    // More than the share: the smallest whole number above it. A hair is added, because 0.29 of
    // 100, held in binary, is a little less than 29.
    const int above_share = static_cast<int>(need.more_than * staff + 1e-9) + 1;
    return std::min(staff, std::max(above_share, need.at_least));
}

std::vector<CourseStanding> standing_of(std::span<const CourseNeed> needs,
                                        std::span<const Person> people,
                                        std::span<const Completion> completions,
                                        int staff_declared,
                                        Date today) {
    std::vector<CourseStanding> standings;
    for (const CourseNeed& need : needs) {
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
        standings.push_back(std::move(standing));
    }
    return standings;
}

} // namespace safeplaces
