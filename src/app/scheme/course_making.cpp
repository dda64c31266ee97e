#include "app/scheme/course_making.h"

#include "app/scheme/hand_out.h"
#include "app/scheme/scheme_rules.h"
#include "content/files.h"
#include "domain/training/course_version.h"
#include "interchange/course_file.h"
#include "storage/files.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace safeplaces {

namespace fs = std::filesystem;

namespace {

std::string folder_in_pack(const CourseId& course) {
    return "courses/" + course.text + '/';
}

// A file with this ending is part of a course, if its name will do.
bool has_course_ending(const fs::path& file) {
    return is_course_path("a" + path_text(file.extension()));
}

// What stands beside the course (a thumbnail, a draft in another program) does not go with it. Of
// what belongs to it, one that has no name for a course file is put into `misnamed`.
std::map<std::string, std::string> files_in(const fs::path& folder, std::string& misnamed) {
    std::map<std::string, std::string> files;
    try {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            const std::string path = path_text(entry.path().lexically_relative(folder));
            if (!entry.is_regular_file() || !has_course_ending(entry.path()) ||
                path_text(entry.path().filename()).starts_with('.')) {
                continue;
            }
            if (is_course_path(path)) {
                files.emplace(path, read_file(entry.path()));
            } else {
                misnamed = path;
            }
        }
    } catch (const fs::filesystem_error& error) {
        throw InputError(path_text(folder), 0, error.what());
    }
    return files;
}

// In the register's pack; else as the program ships it.
std::string version_now(SchemeDesk& desk, const CourseId& course) {
    const auto pack = desk.pack.all();
    const std::string path = folder_in_pack(course) + "course.toml";
    if (const auto own = pack.find(path); own != pack.end()) {
        return version_of_course(own->second, path);
    }
    const Course* shipped = find_course(desk.library, course);
    return shipped == nullptr ? std::string{} : shipped->version;
}

Digest content_now(SchemeDesk& desk, const CourseId& course) {
    const auto pack = desk.pack.all();
    const std::string folder = folder_in_pack(course);
    std::map<std::string, std::string_view> files;
    for (const auto& [path, bytes] : pack) {
        if (path.starts_with(folder)) {
            files.emplace(path.substr(folder.size()), bytes);
        }
    }
    const Course* shipped = find_course(desk.library, course);
    return !files.empty()       ? hash_of_course(files)
           : shipped == nullptr ? Digest{}
                                : shipped->content_hash;
}

void put_into_pack(SchemeDesk& desk, const CourseToSend& course) {
    const auto before = desk.pack.all();
    auto pack = before;
    const std::string folder = folder_in_pack(course.course.id);
    std::erase_if(pack, [&](const auto& file) { return file.first.starts_with(folder); });
    for (const auto& [path, bytes] : course.files) {
        pack.emplace(folder + path, bytes);
    }
    desk.pack.change(desk.acting, pack, desk.outside.now());
    if (pack != before) {
        note_hand_out(desk.settings, HandOut::pack);
    }
}

// Everyone's courses come before the lead's, and are asked for alike.
void name_in_gate(SchemeDesk& desk, const CourseId& course, std::optional<Audience> audience) {
    DeskRules rules = rules_of(desk);
    std::vector<CourseNeed>& gate = rules.scheme.gate;
    std::erase_if(gate, [&](const CourseNeed& each) { return each.course == course; });
    const auto first_of = [&](Audience wanted) {
        return std::find_if(gate.begin(), gate.end(),
                            [&](const CourseNeed& each) { return each.audience == wanted; });
    };
    if (audience == Audience::everyone) {
        const auto like = first_of(Audience::everyone);
        CourseNeed need = like == gate.end() ? CourseNeed{} : *like;
        need.course = course;
        need.since.reset();
        gate.insert(first_of(Audience::lead), need);
    } else if (audience == Audience::lead) {
        gate.push_back({.course = course, .audience = Audience::lead});
    }
    change_rules(desk, rules);
}

} // namespace

CourseToSend course_to_send(SchemeDesk& desk, const fs::path& folder) {
    CourseToSend course;
    course.course = read_course(folder);
    course.title = course.course.editions.front().title;
    course.files = files_in(folder, course.misnamed);
    course.version_before = version_now(desk, course.course.id);
    course.is_same = content_now(desk, course.course.id) == course.course.content_hash;
    return course;
}

bool may_be_sent(const CourseToSend& course) {
    return course.misnamed.empty() &&
           (course.is_same || course.version_before.empty() ||
            is_newer_version(course.course.version, course.version_before));
}

std::optional<Audience> audience_of(const Scheme& scheme, const CourseId& course) {
    const auto need = std::find_if(scheme.gate.begin(), scheme.gate.end(),
                                   [&](const CourseNeed& each) { return each.course == course; });
    return need == scheme.gate.end() ? std::nullopt : std::optional{need->audience};
}

std::string course_file(const SchemeDesk& desk, const CourseToSend& course) {
    assert(may_be_sent(course));
    require(desk.acting, SchemeAct::change_rules);
    SentCourse sent{.scheme_uid = desk.file.id().text,
                    .scheme_id = desk.scheme.id,
                    .course = course.course.id,
                    .version = course.course.version,
                    .signing = public_keys(desk.signing_keys()).signing,
                    .files = {}};
    for (const auto& [path, bytes] : course.files) {
        sent.files.push_back({path, bytes});
    }
    return sign_course(std::move(sent), desk.signing_keys());
}

void note_course(SchemeDesk& desk, const CourseToSend& course, std::optional<Audience> audience) {
    require(desk.acting, SchemeAct::change_rules);
    const CourseId& id = course.course.id;
    const Scheme before = desk.scheme;
    try {
        desk.file.db().tx([&] {
            desk.scheme = before; // after a full disk this runs a second time
            put_into_pack(desk, course);
            desk.audit.add(desk.outside.now(), desk.acting, RegisterAct::file_sent, {},
                           "course=" + id.text + " version=" + course.course.version);
            if (audience != audience_of(before, id)) {
                name_in_gate(desk, id, audience);
            }
        });
    } catch (...) {
        desk.scheme = before;
        throw;
    }
}

} // namespace safeplaces
