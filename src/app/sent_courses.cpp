#include "app/sent_courses.h"

#include "content/course_reader.h"
#include "domain/training/course_version.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::string folder_of(const CourseId& course) {
    return "courses/" + course.text + '/';
}

} // namespace

std::string version_in(const Pack& pack, const CourseId& course) {
    const std::string path = folder_of(course) + "course.toml";
    const auto file = std::find_if(pack.files.begin(), pack.files.end(),
                                   [&](const PackFile& each) { return each.path == path; });
    return file == pack.files.end() ? std::string{} : version_of_course(file->bytes, path);
}

Pack with_sent_courses(Pack pack, std::vector<SentCourse> sent, const Library& shipped) {
    for (SentCourse& each : sent) {
        const std::string folder = folder_of(each.course);
        std::string known = version_in(pack, each.course);
        if (known.empty()) {
            const Course* course = find_course(shipped, each.course);
            known = course == nullptr ? std::string{} : course->version;
        }
        if (!known.empty() && !is_newer_version(each.version, known)) {
            continue;
        }
        std::erase_if(pack.files,
                      [&](const PackFile& file) { return file.path.starts_with(folder); });
        for (PackFile& file : each.files) {
            pack.files.push_back({folder + file.path, std::move(file.bytes)});
        }
    }
    return pack;
}

} // namespace safeplaces
