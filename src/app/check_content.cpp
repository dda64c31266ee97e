#include "app/check_content.h"

#include "content/files.h"
#include "content/form_reader.h"
#include "content/form_words.h"
#include "content/scheme_reader.h"
#include "content/svg_reader.h"
#include "domain/error.h"
#include "domain/utf8_path.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace safeplaces {

namespace {

// What stands in a folder, by name. A folder that cannot be listed is a mistake.
std::vector<std::filesystem::path> listed(const std::filesystem::path& folder,
                                          std::vector<ContentMistake>& mistakes) {
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    for (std::filesystem::directory_iterator each{folder, error}, end; !error && each != end;
         each.increment(error)) {
        paths.push_back(each->path());
    }
    if (error) {
        mistakes.push_back({path_text(folder), 0, "this folder cannot be listed"});
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

// Runs one reader; the first mistake that it finds is noted.
template <class Read>
bool read_well(Read read, std::vector<ContentMistake>& mistakes) {
    try {
        read();
        return true;
    } catch (const InputError& error) {
        mistakes.push_back({error.file(), error.line(), error.what()});
        return false;
    }
}

void check_pictures(const std::filesystem::path& folder,
                    const Course& course,
                    std::vector<ContentMistake>& mistakes) {
    for (const std::string& picture : pictures_of(course)) {
        read_well([&] { (void)read_svg(folder / picture); }, mistakes);
    }
}

// The words of a form in the languages that have a folder beside it.
void check_words(const std::filesystem::path& form, std::vector<ContentMistake>& mistakes) {
    for (const std::filesystem::path& folder : listed(form.parent_path(), mistakes)) {
        if (std::filesystem::is_directory(folder)) {
            Form spoken = read_form(form);
            read_well([&] { put_words_if_any(folder, spoken); }, mistakes);
        }
    }
}

void check_scheme(const std::filesystem::path& folder,
                  const std::set<CourseId>& courses,
                  const std::set<std::string>& forms,
                  ContentCheck& check) {
    Scheme scheme;
    const bool reads = read_well(
        [&] {
            scheme = read_scheme(folder);
            (void)read_contacts(folder);
        },
        check.mistakes);
    const auto miss = [&](const std::string& what) {
        check.mistakes.push_back({path_text(folder / "scheme.toml"), 0, what});
    };
    if (!reads) {
        return;
    }
    std::set<CourseId> named;
    for (const CourseNeed& need : scheme.gate) {
        named.insert(need.course);
    }
    for (const CourseRefresh& refresh : scheme.refresh) {
        named.insert(refresh.course);
    }
    for (const CourseId& course : named) {
        if (!courses.contains(course)) {
            miss("there is no course \"" + course.text + '"');
        }
    }
    for (const std::string& form :
         {scheme.suitability_form, scheme.registration_form, scheme.change_form,
          scheme.leaving_form, scheme.yearly_check_form, scheme.visit_form}) {
        if (!forms.contains(form)) {
            miss("there is no form \"" + form + '"');
        }
    }
}

} // namespace

std::set<std::string> pictures_of(const Course& course) {
    std::set<std::string> pictures;
    const auto note = [&pictures](const auto& beside) { // a slide or a question
        if (beside.picture) {
            pictures.insert(beside.picture->file);
        }
    };
    for (const Edition& edition : course.editions) {
        std::ranges::for_each(edition.slides, note);
        std::ranges::for_each(edition.bank, note);
        if (edition.scenario) {
            for (const ScenarioPassage& passage : edition.scenario->passages) {
                note(passage.page);
            }
        }
    }
    return pictures;
}

ContentCheck check_content(const InstalledFiles& files) {
    ContentCheck check;
    std::set<CourseId> courses;
    const CourseShelf shelf = read_courses(files.courses);
    for (const Course& course : shelf.courses) {
        courses.insert(course.id);
        check_pictures(files.courses / course.id.text, course, check.mistakes);
        for (const ScenarioFault& fault : course.scenario_faults) {
            check.mistakes.push_back({fault.file, fault.line, fault.what});
        }
    }
    for (const BrokenCourse& broken : shelf.broken) {
        courses.insert(broken.id); // it is there; its own mistake is enough
        check.mistakes.push_back({broken.file, broken.line, broken.what});
    }
    check.courses = static_cast<int>(shelf.courses.size() + shelf.broken.size());

    std::set<std::string> forms;
    for (const std::filesystem::path& file : listed(files.forms, check.mistakes)) {
        if (file.extension() == ".toml") {
            ++check.forms;
            forms.insert(utf8(file.stem()));
            if (read_well([&] { (void)read_form(file); }, check.mistakes)) {
                check_words(file, check.mistakes);
            }
        }
    }
    for (const std::filesystem::path& folder :
         listed(files.resources / "schemes", check.mistakes)) {
        if (std::filesystem::is_directory(folder)) {
            ++check.schemes;
            check_scheme(folder, courses, forms, check);
        }
    }
    return check;
}

} // namespace safeplaces
