#include "cli/course_command.h"

#include "app/course_check.h"
#include "app/course_check_json.h"
#include "app/words/command_words.h"
#include "app/words/lint_words.h"
#include "domain/error.h"
#include "domain/utf8_path.h"

#include <algorithm>
#include <iterator>
#include <ostream>

namespace safeplaces {

namespace {

void say(const CourseCheck& check, const CourseCheckTyped& typed, const CliWorld& world) {
    if (typed.json) {
        world.out << course_check_json(check);
        return;
    }
    for (const Finding& finding : check.findings) {
        world.out << finding_in_words(finding) << '\n';
    }
    if (typed.summary) {
        world.out << summary_in_words(check) << '\n';
    }
    for (const std::string& missing :
         {untranslated_in_words(check), not_in_easy_read_in_words(check)}) {
        world.out << missing << (missing.empty() ? "" : "\n");
    }
    if (!check.is_spelling_checked) {
        world.err << spelling_not_checked() << '\n';
    }
    world.out << check_totals(check) << '\n';
}

} // namespace

CLI::App* add_course_check(CLI::App& commands, CourseCheckTyped& typed) {
    CLI::App* course = commands.add_subcommand("course", course_command_about());
    course->require_subcommand(1);
    CLI::App* check = course->add_subcommand("check", course_check_about());
    check->add_option("PATH", typed.paths, course_paths_about());
    check->add_flag("--summary", typed.summary, course_summary_about());
    check->add_flag("--json", typed.json, course_json_about());
    return check;
}

int course_check(const CourseCheckTyped& typed, const CliWorld& world) {
    try {
        std::vector<std::filesystem::path> paths;
        std::ranges::transform(typed.paths, std::back_inserter(paths), &path_from_utf8);
        const CourseCheck check =
            check_courses(paths, world.files, world.scheme, world.dictionaries);
        for (const std::filesystem::path& path : check.no_course) {
            world.err << nothing_to_check(utf8(path)) << '\n';
        }
        if (check.courses + check.files > 0) {
            say(check, typed, world);
        }
        return check.no_course.empty() && errors_in(check) == 0 ? exit_done : exit_not_done;
    } catch (const InstallError& error) {
        world.err << installation_broken(error.what()) << '\n';
        return exit_not_done;
    }
}

} // namespace safeplaces
