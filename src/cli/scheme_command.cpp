#include "cli/scheme_command.h"

#include "app/scheme_check.h"
#include "app/words/scheme_check_words.h"
#include "domain/error.h"

#include <ostream>

namespace safeplaces {

namespace {

constexpr int done = 0;
constexpr int not_done = 1;

int check_one(const std::filesystem::path& path, const CliWorld& world) {
    try {
        const SchemeCheck check = check_scheme(path, world.files, world.today);
        for (const SchemeFinding& finding : check.findings) {
            world.out << finding_in_words(finding) << '\n';
        }
        world.out << check_totals(check) << '\n';
        return errors_in(check) == 0 ? done : not_done;
    } catch (const MachineError&) {
        world.err << no_scheme_in(path.string()) << '\n';
        return not_done;
    }
}

} // namespace

CLI::App* add_scheme_check(CLI::App& commands, std::vector<std::string>& paths) {
    CLI::App* scheme = commands.add_subcommand("scheme", scheme_command_about());
    scheme->require_subcommand(1);
    CLI::App* check = scheme->add_subcommand("check", scheme_check_about());
    check->add_option("PATH", paths, scheme_paths_about());
    return check;
}

int scheme_check(const std::vector<std::string>& paths, const CliWorld& world) {
    if (paths.empty()) {
        return check_one(world.files.resources / "schemes" / world.scheme, world);
    }
    int result = done;
    for (const std::string& path : paths) {
        result = check_one(path, world) == done ? result : not_done;
    }
    return result;
}

} // namespace safeplaces
