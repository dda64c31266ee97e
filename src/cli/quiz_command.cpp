#include "cli/quiz_command.h"

#include "app/question_statistics.h"
#include "app/quiz_exchange.h"
#include "app/words/command_words.h"
#include "app/words/quiz_command_words.h"
#include "app/words/reasons.h"
#include "app/words/statistics_words.h"
#include "domain/error.h"
#include "domain/utf8_path.h"

#include <ostream>

namespace safeplaces {

namespace {

bool show(const ConvertedQuiz& quiz, const CliWorld& world) {
    world.out << quiz.text << std::flush;
    return true;
}

bool save(const ConvertedQuiz& quiz, const std::string& file, const CliWorld& world) {
    if (quiz.questions == 0) {
        world.err << quiz_nothing_written(file) << '\n';
        return false;
    }
    try {
        save_quiz_file(file, quiz.text);
        return true;
    } catch (const MachineError& error) {
        world.err << quiz_not_saved(file, trouble_in_words(error.trouble())) << '\n';
        return false;
    }
}

} // namespace

QuizCommands add_quiz(CLI::App& commands, QuizWords& words) {
    CLI::App* quiz = commands.add_subcommand("quiz", quiz_about());
    quiz->require_subcommand(1);
    CLI::App* convert = quiz->add_subcommand("convert", quiz_convert_about());
    convert->add_option("FILE", words.file, quiz_file_about());
    convert->add_option("--to", words.to, quiz_to_about());
    convert->add_option("--from", words.from, quiz_from_about());
    convert->add_option("--out", words.out, quiz_out_about());
    CLI::App* statistics = quiz->add_subcommand("statistics", statistics_about());
    statistics->add_option("DIR", words.venue, statistics_folder_about());
    return {convert, statistics};
}

int quiz_convert(const QuizWords& words, const CliWorld& world) {
    const auto to = quiz_format_from(words.to);
    const auto from = quiz_format_from(words.from);
    if (words.file.empty() || !to || (!from && !words.from.empty())) {
        world.err << quiz_not_understood() << '\n';
        return exit_not_done;
    }
    ConvertedQuiz quiz;
    try {
        quiz = convert_quiz_file(words.file, from, *to);
    } catch (const MachineError& error) {
        world.err << quiz_not_read(words.file, error.trouble()) << '\n';
        return exit_not_done;
    }
    for (const auto& [line, message] : quiz.problems) {
        world.err << mistake_line({words.file, line, message}) << '\n';
    }
    if (!quiz.problems.empty()) {
        world.err << quiz_totals(quiz.questions, quiz.problems.size()) << '\n';
    }
    const bool is_saved = words.out.empty() ? show(quiz, world) : save(quiz, words.out, world);
    return is_saved && quiz.problems.empty() ? exit_done : exit_not_done;
}

int quiz_statistics(const QuizWords& words, const CliWorld& world) {
    if (words.venue.empty()) {
        world.err << statistics_folder_missing() << '\n';
        return exit_not_done;
    }
    try {
        const Library library = read_library(world.files, world.scheme);
        const auto courses = figures_of_venue(path_from_utf8(words.venue), library.courses);
        for (const CourseFigures& course : courses) {
            world.out << figures_in_words(course) << '\n';
        }
        if (courses.empty()) {
            world.out << no_figures() << '\n';
        }
        return exit_done;
    } catch (const MachineError& error) {
        world.err << statistics_not_read(words.venue, error.trouble()) << '\n';
    } catch (const InstallError& error) {
        world.err << installation_broken(error.what()) << '\n';
    }
    return exit_not_done;
}

} // namespace safeplaces
