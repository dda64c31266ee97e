#include "app/library.h"

#include "app/artwork.h"
#include "content/form_reader.h"
#include "content/form_words.h"
#include "content/invitation_reader.h"
#include "content/label_sheet_reader.h"
#include "content/scheme_reader.h"
#include "domain/error.h"
#include "storage/files.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace safeplaces {

namespace fs = std::filesystem;

namespace {

// The scheme's own, or as the course has it.
std::chrono::months refresh_of(const Course& course, const Scheme& scheme) {
    const auto own = std::ranges::find(scheme.refresh, course.id, &CourseRefresh::course);
    return own == scheme.refresh.end() ? course.refresh : own->months;
}

void set_refresh(const Scheme& scheme, std::vector<Course>& courses) {
    for (Course& course : courses) {
        course.refresh = refresh_of(course, scheme);
    }
}

const PackFile* find_file(const Pack& pack, const std::string& path) {
    const auto found = std::find_if(pack.files.begin(), pack.files.end(),
                                    [&](const PackFile& file) { return file.path == path; });
    return found == pack.files.end() ? nullptr : &*found;
}

const PackFile& file_in(const Pack& pack, const std::string& path) {
    const PackFile* file = find_file(pack, path);
    if (file == nullptr) {
        throw InputError(path, 0, "the pack has no such file");
    }
    return *file;
}

// English, where the translation has a mistake: the rules of a council do not hang on it.
Form in_other_words(const Form& english, const PackFile& translation) {
    Form form = english;
    try {
        put_words(translation.bytes, translation.path, form);
        return form;
    } catch (const InputError&) {
        return english;
    }
}

// Of the pack, or the shipped one of that id.
Form form_of(const Pack& pack, const Library& shipped, const std::string& id) {
    const std::string path = "forms/" + id + ".toml";
    if (const PackFile* file = find_file(pack, path)) {
        Form form = read_form(file->bytes, path);
        const std::string words = "forms/" + shipped.language + '/' + id + ".toml";
        const PackFile* translation = find_file(pack, words);
        return translation == nullptr ? form : in_other_words(form, *translation);
    }
    for (const Form* form : {&shipped.suitability, &shipped.registration, &shipped.change,
                             &shipped.leaving, &shipped.yearly_check, &shipped.visit}) {
        if (form->id == id) {
            return *form;
        }
    }
    throw InputError(path, 0, "the pack has no such form");
}

std::vector<Mark> artwork_of(const Pack& pack) {
    const PackFile* file = find_file(pack, artwork_path);
    return file == nullptr ? std::vector<Mark>{} : read_artwork(file->bytes, file->path);
}

std::string artwork_hash_of(const Pack& pack) {
    const PackFile* file = find_file(pack, artwork_path);
    return file == nullptr ? std::string{} : to_hex(digest_of(file->bytes));
}

// The files of each course that the pack brings, by their path within it.
using CourseFiles = std::map<std::string, std::string_view>;

std::map<CourseId, CourseFiles> course_files(const Pack& pack) {
    constexpr std::string_view folder = "courses/";
    std::map<CourseId, CourseFiles> courses;
    for (const PackFile& file : pack.files) {
        const std::size_t end = file.path.find('/', folder.size());
        if (file.path.starts_with(folder) && end != std::string::npos) {
            const CourseId id{file.path.substr(folder.size(), end - folder.size())};
            courses[id].emplace(file.path.substr(end + 1), file.bytes);
        }
    }
    return courses;
}

// Named after the content, so that what stands there is these courses or is made anew.
std::string name_of(const std::map<CourseId, CourseFiles>& courses) {
    Hasher hasher;
    for (const auto& [id, files] : courses) {
        hasher.add(id.text);
        for (const auto& [path, bytes] : files) {
            hasher.add(path).add(bytes);
        }
    }
    return "courses-" + to_hex(hasher.finish()).substr(0, 16);
}

void write_courses(const std::map<CourseId, CourseFiles>& courses, const fs::path& to) {
    const fs::path unfinished = temporary_beside(to);
    for (const auto& [id, files] : courses) {
        for (const auto& [path, bytes] : files) {
            const fs::path place = unfinished / path_from_utf8(id.text) / path_from_utf8(path);
            make_private_folder(place.parent_path());
            atomic_save(place, bytes);
        }
    }
    move_durably(unfinished, to);
}

void remove_older_courses(const fs::path& folder, const std::string& kept) {
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; entry != end;
         entry.increment(ignored)) {
        const std::string name = utf8(entry->path().filename());
        if (name.starts_with("courses-") && name != kept) {
            fs::remove_all(entry->path(), ignored);
        }
    }
}

// The courses, from a folder of their own; they are put there, unless they are there already.
std::vector<Course> read_brought(const std::map<CourseId, CourseFiles>& courses,
                                 const fs::path& place) {
    std::error_code ignored;
    if (!fs::exists(place, ignored)) {
        write_courses(courses, place);
    }
    CourseShelf shelf = read_courses(place);
    if (!shelf.broken.empty()) {
        const BrokenCourse& first = shelf.broken.front();
        throw InputError(first.file, first.line, first.what);
    }
    return std::move(shelf.courses);
}

// The courses of a library: own ones, and those that it shares with another.
struct Courses {
    std::vector<Course> own;
    CourseList shared{};

    // By id. Pre: `own` stays where it is.
    [[nodiscard]] CourseList all() const {
        CourseList courses{shared};
        courses.insert(courses.end(), own.begin(), own.end());
        std::sort(courses.begin(), courses.end(),
                  [](const Course& one, const Course& other) { return one.id < other.id; });
        return courses;
    }
};

// The courses of the pack, and the shipped ones beside them. One that the pack brings just as it
// ships is not read a second time; nor kept, where the scheme has no other refresh time for it.
Courses
courses_of(const Pack& pack, const Scheme& scheme, const Library& shipped, const fs::path& folder) {
    std::map<CourseId, CourseFiles> brought = course_files(pack);
    Courses courses;
    for (const Course& course : shipped.courses) {
        const auto own = brought.find(course.id);
        const bool is_shipped =
            own == brought.end() || hash_of_course(own->second) == course.content_hash;
        if (!is_shipped) {
            continue;
        }
        brought.erase(course.id);
        if (refresh_of(course, scheme) == course.refresh) {
            courses.shared.emplace_back(course);
        } else {
            courses.own.push_back(course);
        }
    }
    const std::string name = brought.empty() ? std::string{} : name_of(brought);
    if (!brought.empty()) {
        std::ranges::move(read_brought(brought, folder / name), std::back_inserter(courses.own));
    }
    remove_older_courses(folder, name);
    set_refresh(scheme, courses.own);
    return courses;
}

void check_gate(const Scheme& scheme, const CourseList& courses) {
    for (const CourseNeed& need : scheme.gate) {
        const bool is_there = std::any_of(courses.begin(), courses.end(), [&](const Course& each) {
            return each.id == need.course;
        });
        if (!is_there) {
            throw InputError("scheme.toml", 1, "there is no course " + need.course.text);
        }
    }
}

} // namespace

Library
read_library(const InstalledFiles& files, const std::string& scheme, const std::string& language) {
    try {
        const std::filesystem::path folder = files.resources / "schemes" / scheme;
        Scheme rules = read_scheme(folder);
        const auto form = [&](const std::string& id) {
            Form read = read_form(files.forms / (id + ".toml"));
            put_words_if_any(files.forms / language, read);
            return read;
        };
        CourseShelf shelf = read_courses(files.courses);
        set_refresh(rules, shelf.courses);
        auto fonts = std::make_unique<const Fonts>(files.resources);
        const Fonts& its_fonts = *fonts;
        CourseList courses{shelf.courses.begin(), shelf.courses.end()};
        return Library{
            .own_courses = std::move(shelf.courses),
            .courses = std::move(courses),
            .broken = std::move(shelf.broken),
            .scheme = rules,
            .contacts = read_contacts(folder),
            .suitability = form(rules.suitability_form),
            .registration = form(rules.registration_form),
            .change = form(rules.change_form),
            .leaving = form(rules.leaving_form),
            .yearly_check = form(rules.yearly_check_form),
            .visit = form(rules.visit_form),
            .language = language,
            .invitations = read_invitations(files.resources / "languages" / "invitation.toml"),
            .label_sheets = read_label_sheets(files.resources / "labels" / "sheets.toml"),
            .own_fonts = std::move(fonts),
            .fonts = its_fonts};
    } catch (const InputError& error) {
        throw InstallError(error.file() + ':' + std::to_string(error.line()) + ": " + error.what());
    }
}

Library read_library(const Pack& pack, const Library& shipped, const fs::path& folder) {
    Scheme rules = read_scheme(file_in(pack, "scheme.toml").bytes, "scheme.toml");
    if (rules.id != pack.scheme_id) {
        throw InputError("scheme.toml", 1, "the id is not the pack's");
    }
    Courses courses = courses_of(pack, rules, shipped, folder);
    CourseList all = courses.all();
    check_gate(rules, all);
    return Library{.own_courses = std::move(courses.own),
                   .courses = std::move(all),
                   .broken = shipped.broken,
                   .scheme = rules,
                   .contacts = read_contacts(file_in(pack, "contacts.toml").bytes, "contacts.toml"),
                   .suitability = form_of(pack, shipped, rules.suitability_form),
                   .registration = form_of(pack, shipped, rules.registration_form),
                   .change = form_of(pack, shipped, rules.change_form),
                   .leaving = form_of(pack, shipped, rules.leaving_form),
                   .yearly_check = form_of(pack, shipped, rules.yearly_check_form),
                   .visit = form_of(pack, shipped, rules.visit_form),
                   .language = shipped.language,
                   .artwork = artwork_of(pack),
                   .artwork_hash = artwork_hash_of(pack),
                   .invitations = shipped.invitations,
                   .label_sheets = shipped.label_sheets,
                   .own_fonts = nullptr,
                   .fonts = shipped.fonts};
}

const Course* find_course(const Library& library, const CourseId& id) {
    const auto found = std::find_if(library.courses.begin(), library.courses.end(),
                                    [&](const Course& course) { return course.id == id; });
    return found == library.courses.end() ? nullptr : &found->get();
}

const Form* find_form(const Library& library, const std::string& id) {
    for (const Form* form : {&library.registration, &library.suitability, &library.change,
                             &library.leaving, &library.yearly_check, &library.visit}) {
        if (form->id == id) {
            return form;
        }
    }
    return nullptr;
}

std::string course_title(const Library& library, const CourseId& id, const std::string& language) {
    const Course* course = find_course(library, id);
    return course == nullptr ? id.text : edition_of(*course, language, Face::standard).title;
}

} // namespace safeplaces
