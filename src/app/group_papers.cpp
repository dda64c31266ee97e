#include "app/group_papers.h"

#include "documents/designs/catalogue.h"

namespace safeplaces {

bool is_for_a_course(DocumentKind kind) {
    return design_of(kind).needs == PrintNeeds::course;
}

std::vector<const Course*> courses_for(DocumentKind kind, const Desk& desk) {
    std::vector<const Course*> courses;
    for (const Course& course : desk.library.courses) {
        const bool has_huddle =
            edition_of(course, desk.language, Face::standard).huddle.has_value();
        if (kind != DocumentKind::huddle_card || has_huddle) {
            courses.push_back(&course);
        }
    }
    return courses;
}

} // namespace safeplaces
