#include "cli/cli.h"

#include "app/audit_check.h"
#include "app/check_content.h"
#include "app/demo_command.h"
#include "app/sample_scheme.h"
#include "app/words/command_words.h"
#include "app/words/reasons.h"
#include "cli/course_command.h"
#include "cli/quiz_command.h"
#include "cli/scheme_command.h"
#include "cli/verify_command.h"
#include "domain/error.h"
#include "domain/utf8_path.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace safeplaces {

namespace {

struct SampleWords {
    std::string folder;
    int venues = 650;
    std::uint64_t seed = 1;
    std::string date; // empty: today
};

int sample(const SampleWords& words, const CliWorld& world) {
    const std::optional<Date> today =
        words.date.empty() ? std::optional{world.today} : date_from_iso(words.date);
    if (words.folder.empty() || words.venues < 1 || words.venues > 100'000 || !today) {
        world.err << sample_not_understood() << '\n';
        return exit_not_done;
    }
    try {
        const MadeSample made = make_sample_scheme(
            path_from_utf8(words.folder),
            {.venues = words.venues, .seed = words.seed, .today = *today}, world.files,
            world.scheme, [&](const std::string& line) { world.out << line << std::endl; });
        world.out << sample_done(utf8(made.folder), made.user, sample_passphrase) << '\n';
        return exit_done;
    } catch (const MachineError& error) {
        world.err << sample_stopped(words.folder, trouble_in_words(error.trouble())) << '\n';
    } catch (const InstallError& error) {
        world.err << installation_broken(error.what()) << '\n';
    }
    return exit_not_done;
}

struct AuditWords {
    std::string register_path;
    std::string pack; // empty: none
    std::string head; // likewise
};

std::optional<std::filesystem::path> path_or_none(const std::string& typed) {
    return typed.empty() ? std::nullopt : std::optional{path_from_utf8(typed)};
}

// Whether it goes on from where it was sealed elsewhere, or says why not.
bool is_as_sealed(const AuditCheck& check) {
    return !check.head || check.head->standing == HeadStanding::holds ||
           check.head->standing == HeadStanding::brought_back;
}

int verify_audit(const AuditWords& words, const CliWorld& world) {
    if (words.register_path.empty()) {
        world.err << audit_register_missing() << '\n';
        return exit_not_done;
    }
    try {
        const AuditCheck check = check_audit(path_from_utf8(words.register_path),
                                             path_or_none(words.pack), path_or_none(words.head));
        const bool holds = !check.verdict.first_broken;
        (holds ? world.out : world.err)
            << (holds ? audit_holds(check) : audit_is_broken(check)) << '\n';
        if (check.head) {
            (is_as_sealed(check) ? world.out : world.err)
                << audit_compared(*check.head, utf8(check.head_file)) << '\n';
        } else {
            world.out << audit_not_compared(utf8(check.head_file)) << '\n';
        }
        if (words.pack.empty()) {
            world.out << audit_keys_unchecked() << '\n';
        }
        return holds && is_as_sealed(check) ? exit_done : exit_not_done;
    } catch (const MachineError& error) {
        world.err << audit_not_read(words.register_path, error.trouble()) << '\n';
    } catch (const InputError&) {
        world.err << audit_pack_unusable(words.pack) << '\n';
    }
    return exit_not_done;
}

int check_everything(const CliWorld& world) {
    const ContentCheck check = check_content(world.files);
    for (const ContentMistake& mistake : check.mistakes) {
        world.err << mistake_line(mistake) << '\n';
    }
    world.out << content_totals(check) << '\n';
    return check.mistakes.empty() ? exit_done : exit_not_done;
}

} // namespace

int run_cli(int argc, const char* const* argv, const CliWorld& world) {
    CLI::App commands{command_about(), "safe-places"};
    commands.footer(command_footer());
    commands.require_subcommand(1);
    commands.allow_windows_style_options(false); // "/x" is a folder here, on every system
    commands.set_help_flag("-h,--help", help_about());
    commands.failure_message(
        [](const CLI::App*, const CLI::Error&) { return command_not_understood() + '\n'; });
    std::string folder;
    CLI::App* demo_command = commands.add_subcommand("demo", demo_about());
    demo_command->add_option("DIR", folder, demo_folder_about());
    SampleWords sample_words;
    CLI::App* sample_command = commands.add_subcommand("sample", sample_about());
    sample_command->add_option("DIR", sample_words.folder, sample_folder_about());
    sample_command->add_option("--venues", sample_words.venues, sample_venues_about());
    sample_command->add_option("--seed", sample_words.seed, sample_seed_about());
    sample_command->add_option("--date", sample_words.date, sample_date_about());
    AuditWords audit_words;
    CLI::App* audit_command = commands.add_subcommand("audit", audit_about());
    audit_command->require_subcommand(1);
    CLI::App* verify_command = audit_command->add_subcommand("verify", audit_verify_about());
    verify_command->add_option("DIR", audit_words.register_path, audit_register_about());
    verify_command->add_option("--head", audit_words.head, audit_head_about());
    verify_command->add_option("--pack", audit_words.pack, audit_pack_about());
    QuizWords quiz_words;
    const QuizCommands quiz_commands = add_quiz(commands, quiz_words);
    CourseCheckTyped course_typed;
    const CLI::App* course_command = add_course_check(commands, course_typed);
    SchemeCheckTyped scheme_typed;
    const CLI::App* scheme_command = add_scheme_check(commands, scheme_typed);
    VerifyTyped verify_typed;
    const CLI::App* sticker_command = add_verify(commands, verify_typed);
    CLI::App* check_command = commands.add_subcommand("check-content", check_content_about());
    CLI::App* version_command = commands.add_subcommand("version", version_about());
    try {
        commands.parse(argc, argv);
    } catch (const CLI::ParseError& error) { // --help comes this way too
        return commands.exit(error, world.out, world.err) == exit_done ? exit_done : exit_not_done;
    }
    if (demo_command->parsed()) {
        return run_demo_command(world.files, world.scheme, path_from_utf8(folder), world.out,
                                world.err);
    }
    if (sample_command->parsed()) {
        return sample(sample_words, world);
    }
    if (verify_command->parsed()) {
        return verify_audit(audit_words, world);
    }
    if (quiz_commands.convert->parsed()) {
        return quiz_convert(quiz_words, world);
    }
    if (quiz_commands.statistics->parsed()) {
        return quiz_statistics(quiz_words, world);
    }
    if (course_command->parsed()) {
        return course_check(course_typed, world);
    }
    if (scheme_command->parsed()) {
        return scheme_check(scheme_typed, world);
    }
    if (sticker_command->parsed()) {
        return verify_sticker(verify_typed, world);
    }
    if (check_command->parsed()) {
        return check_everything(world);
    }
    if (version_command->parsed()) {
        world.out << version_in_words(world.version) << '\n';
    }
    return exit_done;
}

} // namespace safeplaces
