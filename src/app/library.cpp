#include "app/library.h"

#include "content/form_reader.h"
#include "content/scheme_reader.h"
#include "domain/error.h"

#include <algorithm>

namespace safeplaces {

namespace {

void set_refresh(const Scheme& scheme, std::vector<Course>& courses) {
    for (const CourseRefresh& own : scheme.refresh) {
        for (Course& course : courses) {
            if (course.id == own.course) {
                course.refresh = own.months;
            }
        }
    }
}

} // namespace

Library read_library(const InstalledFiles& files, const std::string& scheme) {
    try {
        const std::filesystem::path folder = files.resources / "schemes" / scheme;
        Scheme rules = read_scheme(folder);
        const auto form = [&](const std::string& id) {
            return read_form(files.forms / (id + ".toml"));
        };
        CourseShelf shelf = read_courses(files.courses);
        set_refresh(rules, shelf.courses);
        return Library{.courses = std::move(shelf.courses),
                       .broken = std::move(shelf.broken),
                       .scheme = rules,
                       .contacts = read_contacts(folder),
                       .suitability = form(rules.suitability_form),
                       .registration = form(rules.registration_form),
                       .change = form(rules.change_form),
                       .leaving = form(rules.leaving_form),
                       .yearly_check = form(rules.yearly_check_form),
                       .visit = form(rules.visit_form),
                       .fonts = Fonts{files.resources}};
    } catch (const InputError& error) {
        throw InstallError(error.file() + ':' + std::to_string(error.line()) + ": " + error.what());
    }
}

const Course* find_course(const Library& library, const CourseId& id) {
    const auto found = std::find_if(library.courses.begin(), library.courses.end(),
                                    [&](const Course& course) { return course.id == id; });
    return found == library.courses.end() ? nullptr : &*found;
}

std::string course_title(const Library& library, const CourseId& id, const std::string& language) {
    const Course* course = find_course(library, id);
    return course == nullptr ? id.text : edition_of(*course, language, Face::standard).title;
}

} // namespace safeplaces
