#include "app/course_offer.h"

#include "app/check_content.h"
#include "content/course_reader.h"
#include "content/files.h"
#include "content/svg_reader.h"
#include "domain/error.h"
#include "domain/training/course_version.h"
#include "interchange/course_file.h"
#include "storage/files.h"

#include <algorithm>

namespace safeplaces {

namespace fs = std::filesystem;

namespace {

// A folder that is there as long as this.
class TrialFolder {
public:
    explicit TrialFolder(const fs::path& beside) : m_path(temporary_beside(beside)) {}
    ~TrialFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    TrialFolder(const TrialFolder&) = delete;
    TrialFolder& operator=(const TrialFolder&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

// Nothing: it is from this council.
std::optional<CourseRefusal> whose_refusal(const Council& council, const SentCourse& sent) {
    if (sent.scheme_uid != council.pack()->scheme_uid) {
        return CourseRefusal::other_scheme;
    }
    return sent.signing == council.keys().signing ? std::nullopt
                                                  : std::optional{CourseRefusal::other_key};
}

// Nothing: it can be taken.
std::optional<CourseRefusal>
version_refusal(const Course* here, const SentCourse& sent, const Digest& content) {
    if (here == nullptr || is_newer_version(sent.version, here->version)) {
        return std::nullopt;
    }
    if (is_newer_version(here->version, sent.version)) {
        return CourseRefusal::older;
    }
    return here->content_hash == content ? CourseRefusal::same : CourseRefusal::other_content;
}

Digest content_of(const SentCourse& sent) {
    std::map<std::string, std::string_view> files;
    for (const PackFile& file : sent.files) {
        files.emplace(file.path, file.bytes);
    }
    return hash_of_course(files);
}

// Of the course as it was taken before, also where this program cannot read it; nothing: never, or
// this one is not older.
std::optional<std::string> newer_taken(const Council& council, const SentCourse& sent) {
    for (const SentCourse& taken : council.courses()) {
        if (taken.course == sent.course && is_newer_version(taken.version, sent.version)) {
            return taken.version;
        }
    }
    return std::nullopt;
}

// The course as its files, put there, say. Throws InputError for the first mistake.
Course read_whole(const SentCourse& sent, const fs::path& trial) {
    const fs::path folder = trial / path_from_utf8(sent.course.text);
    for (const PackFile& file : sent.files) {
        const fs::path place = folder / path_from_utf8(file.path);
        make_private_folder(place.parent_path());
        atomic_save(place, file.bytes);
    }
    Course course = read_course(folder);
    if (course.version != sent.version) {
        throw InputError("course.toml", 1, "another version than the file says");
    }
    for (const std::string& picture : pictures_of(course)) {
        const auto own = std::find_if(sent.files.begin(), sent.files.end(),
                                      [&](const PackFile& file) { return file.path == picture; });
        if (own == sent.files.end()) {
            throw InputError(picture, 0, "the course has no such picture");
        }
        static_cast<void>(read_svg(own->bytes, picture));
    }
    if (!course.scenario_faults.empty()) {
        const ScenarioFault& first = course.scenario_faults.front();
        throw InputError(first.file, first.line, first.what);
    }
    return course;
}

// "01-welcome.md, 12", without the folder in which it was looked at.
std::string place_of(const InputError& error, const fs::path& trial) {
    std::string file = error.file();
    if (const std::string folder = path_text(trial) + '/'; file.starts_with(folder)) {
        file.erase(0, folder.size());
    }
    return error.line() == 0 ? file : file + ", " + std::to_string(error.line());
}

std::variant<CourseOffer, RefusedCourse>
offer_of(const Desk& desk, const SentCourse& sent, const Course* here) {
    const TrialFolder trial{desk.file.folder() / "courses"};
    try {
        const Course course = read_whole(sent, trial.path());
        return CourseOffer{.course = sent.course,
                           .title = edition_of(course, desk.language, Face::standard).title,
                           .version = sent.version,
                           .version_here = here == nullptr ? std::string{} : here->version,
                           .changes =
                               here == nullptr ? CourseChanges{} : changes_between(*here, course),
                           .pages = static_cast<int>(course.editions.front().slides.size()),
                           .questions = static_cast<int>(course.editions.front().bank.size())};
    } catch (const InputError& error) {
        return RefusedCourse{.why = CourseRefusal::mistake,
                             .mistake_in = place_of(error, trial.path())};
    }
}

} // namespace

std::variant<CourseOffer, RefusedCourse> look_at_course(const Desk& desk, std::string_view bytes) {
    SentCourse sent;
    try {
        sent = open_course(bytes, {});
    } catch (const InputError&) {
        return RefusedCourse{.why = CourseRefusal::broken};
    } catch (const MachineError&) {
        return RefusedCourse{.why = CourseRefusal::newer_program};
    }
    if (!desk.council.pack()) {
        return RefusedCourse{.why = CourseRefusal::no_council};
    }
    if (const auto refusal = whose_refusal(desk.council, sent)) {
        return RefusedCourse{.why = *refusal};
    }
    const Course* here = find_course(desk.library, sent.course);
    if (const auto refusal = version_refusal(here, sent, content_of(sent))) {
        return RefusedCourse{
            .why = *refusal, .version = sent.version, .version_here = here->version};
    }
    if (const auto newer = newer_taken(desk.council, sent)) {
        return RefusedCourse{
            .why = CourseRefusal::older, .version = sent.version, .version_here = *newer};
    }
    return offer_of(desk, sent, here);
}

} // namespace safeplaces
