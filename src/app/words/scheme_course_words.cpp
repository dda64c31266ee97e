#include "app/words/scheme_course_words.h"

#include "app/words/lint_words.h"
#include "app/words/tr.h"
#include "domain/training/course_version.h"
#include "storage/files.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t findings_shown = 5;

} // namespace

std::string choose_course_words() {
    return tr("Choose the folder of a course");
}

std::string choose_course_question() {
    return tr("The folder of a course, with its course.toml");
}

std::string no_course_in_folder() {
    return tr("There is no course in this folder: it has no course.toml.");
}

std::string course_chosen_in_words(const CourseToSend& course) {
    // TRANSLATORS: {1} a course, {2} a number such as 2.1.
    return filled(tr("{1}, version {2}"), {course.title, course.course.version});
}

std::string course_standing_in_words(const CourseToSend& course) {
    if (course.version_before.empty()) {
        return tr("It is new for your venues.");
    }
    if (course.is_same) {
        return tr("This is the course that your venues have. You can make its file again.");
    }
    if (!may_be_sent(course)) {
        return filled(tr("Your venues have version {1} with other words. Give this one a higher "
                         "version in its course.toml, then choose it again."),
                      {course.version_before});
    }
    return filled(major_of(course.course.version) > major_of(course.version_before)
                      ? tr("It takes the place of version {1}. The first number is higher: staff "
                           "who have passed it are asked to do it again.")
                      : tr("It takes the place of version {1}. The first number is the same: "
                           "nobody has to do it again."),
                  {course.version_before});
}

std::vector<std::string> found_in_words(const CourseCheck& check) {
    std::vector<Finding> findings = check.findings;
    std::stable_partition(findings.begin(), findings.end(),
                          [](const Finding& finding) { return is_error(finding.rule); });
    std::vector<std::string> lines;
    for (const Finding& finding : findings) {
        if (lines.size() == findings_shown) {
            const auto rest = static_cast<int>(findings.size() - findings_shown);
            lines.push_back(
                filled(trn("And {1} more.", "And {1} more.", rest), {std::to_string(rest)}));
            break;
        }
        const std::string file =
            utf8(path_from_utf8(finding.file).filename()) +
            (finding.line == 0 ? std::string{} : ", " + std::to_string(finding.line));
        lines.push_back(file + ": " + lint_words(finding).what);
    }
    return lines;
}

std::string mend_course_words() {
    return tr("The check found mistakes. Mend them, then choose the folder again.");
}

std::string misnamed_in_words(const std::string& file) {
    return filled(tr("The file “{1}” cannot go with the course. Give it a name of the letters a "
                     "to z, digits, - and _ alone, without spaces, then choose the folder again."),
                  {file});
}

std::string audience_question() {
    return tr("Who has to pass it before a venue is approved");
}

std::string audience_hint(std::chrono::days wait) {
    return filled(trn("A venue that was trained until then has {1} day for a new course.",
                      "A venue that was trained until then has {1} days for a new course.",
                      static_cast<int>(wait.count())),
                  {std::to_string(wait.count())});
}

std::vector<Choice> audience_choices() {
    return {{audience_id(Audience::everyone), tr("Staff, as with your other courses")},
            {audience_id(Audience::lead), tr("The scheme lead")},
            {audience_id(std::nullopt), tr("Nobody: it is there for those who like")}};
}

std::string audience_id(std::optional<Audience> audience) {
    return !audience ? "nobody" : *audience == Audience::lead ? "lead" : "everyone";
}

std::optional<Audience> audience_with(const std::string& id) {
    return id == audience_id(Audience::everyone) ? std::optional{Audience::everyone}
           : id == audience_id(Audience::lead)   ? std::optional{Audience::lead}
                                                 : std::nullopt;
}

std::string save_course_question() {
    return tr("Save the course for your venues");
}

std::string
course_saved_in_words(const std::filesystem::path& file, bool gate_changed, bool pack_waits) {
    const std::string name = utf8(file.filename());
    if (gate_changed) {
        return filled(tr("{1} was saved. Send it to your venues, together with the file for "
                         "venues: it says who has to pass the course."),
                      {name});
    }
    return filled(pack_waits ? tr("{1} was saved. Send it to your venues. Save the file for "
                                  "venues again too: new venues get the course with it.")
                             : tr("{1} was saved. Send it to your venues. New venues get the "
                                  "course with the file for venues."),
                  {name});
}

} // namespace safeplaces
