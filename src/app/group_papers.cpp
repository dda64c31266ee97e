#include "app/group_papers.h"

namespace safeplaces {

bool is_for_a_course(DocumentKind kind) {
    return kind == DocumentKind::huddle_card || kind == DocumentKind::sign_in_sheet ||
           kind == DocumentKind::quiz_sheet;
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
