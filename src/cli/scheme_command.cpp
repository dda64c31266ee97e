#include "cli/scheme_command.h"

#include "app/scheme_check_json.h"
#include "app/words/scheme_check_words.h"
#include "domain/error.h"
#include "domain/utf8_path.h"

#include <algorithm>
#include <iterator>
#include <ostream>

namespace safeplaces {

namespace {

void say(const SchemeCheck& check, const CliWorld& world) {
    for (const SchemeFinding& finding : check.findings) {
        world.out << finding_in_words(finding) << '\n';
    }
    world.out << check_totals(check) << '\n';
}

} // namespace

CLI::App* add_scheme_check(CLI::App& commands, SchemeCheckTyped& typed) {
    CLI::App* scheme = commands.add_subcommand("scheme", scheme_command_about());
    scheme->require_subcommand(1);
    CLI::App* check = scheme->add_subcommand("check", scheme_check_about());
    check->add_option("PATH", typed.paths, scheme_paths_about());
    check->add_flag("--json", typed.json, scheme_json_about());
    return check;
}

int scheme_check(const SchemeCheckTyped& typed, const CliWorld& world) {
    std::vector<std::filesystem::path> paths;
    std::ranges::transform(typed.paths, std::back_inserter(paths), &path_from_utf8);
    if (paths.empty()) {
        paths.push_back(world.files.resources / "schemes" / world.scheme);
    }
    int result = exit_done;
    std::vector<SchemeCheck> checks;
    for (const std::filesystem::path& path : paths) {
        try {
            checks.push_back(check_scheme(path, world.files, world.today));
            result = errors_in(checks.back()) == 0 ? result : exit_not_done;
        } catch (const MachineError&) {
            world.err << no_scheme_in(utf8(path)) << '\n';
            result = exit_not_done;
        }
    }
    if (typed.json) {
        world.out << scheme_check_json(checks);
    } else {
        std::for_each(checks.begin(), checks.end(),
                      [&](const SchemeCheck& check) { say(check, world); });
    }
    return result;
}

} // namespace safeplaces
