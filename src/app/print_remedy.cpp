#include "app/print_remedy.h"

#include <algorithm>

namespace safeplaces {

namespace {

// Somebody has to be added to the staff list, or named as lead, before training can be complete.
bool is_list_short(const std::vector<CourseStanding>& courses) {
    return std::any_of(courses.begin(), courses.end(), [](const CourseStanding& course) {
        const int named = static_cast<int>(course.to_go.size());
        return shuts_gate(course) &&
               (!course.lead_is_named || named < course.needed - course.trained);
    });
}

} // namespace

PrintRemedy registration_remedy(const VenueStanding& standing) {
    return needs_suitability(standing) ? PrintRemedy::suitability : PrintRemedy::registration;
}

PrintRemedy remedy_for(SignGate gate, const VenueStanding& standing) {
    switch (gate) {
    case SignGate::approved:
    case SignGate::provisional:
        break;
    case SignGate::registration_missing:
        return registration_remedy(standing);
    case SignGate::training_missing:
        return is_list_short(standing.courses) ? PrintRemedy::people : PrintRemedy::training;
    case SignGate::provisional_over:
    case SignGate::approval_over:
    case SignGate::stopped:
    case SignGate::letter_missing:
        return PrintRemedy::council;
    }
    return PrintRemedy::none;
}

} // namespace safeplaces
