#include "app/words/command_words.h"

#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string counted(const char* one, const char* many, int count) {
    return filled(trn(one, many, count), {std::to_string(count)});
}

} // namespace

std::string command_about() {
    return tr("Safe Places Desk on the command line. The program with a window is "
              "safe-places-desk.");
}

std::string command_footer() {
    return tr("Nothing is sent anywhere: the program works offline.");
}

std::string demo_about() {
    return tr("Takes a made-up venue from registration to poster, and leaves the files in DIR.");
}

std::string demo_folder_about() {
    return tr("The folder for the files; made when it is not there.");
}

std::string check_content_about() {
    return tr("Reads every course, form and scheme, and says file and line of each mistake.");
}

std::string version_about() {
    return tr("Says which version this is.");
}

std::string help_about() {
    return tr("Shows this text.");
}

std::string command_not_understood() {
    return tr("The program does not know this command. To see what it can do: safe-places --help");
}

std::string demo_folder_missing() {
    return tr("The demo needs a folder for its files: safe-places demo DIR");
}

std::string version_in_words(const std::string& version) {
    return filled(tr("Safe Places Desk {1}"), {version});
}

std::string demo_stopped(const std::string& folder, const std::string& trouble) {
    // TRANSLATORS: {1} a folder, {2} one sentence that says what is the matter.
    return filled(tr("{1}: {2}"), {folder, trouble});
}

std::string mistake_line(const ContentMistake& mistake) {
    const std::string line = mistake.line > 0 ? ':' + std::to_string(mistake.line) : std::string{};
    return mistake.file + line + ": " + mistake.what;
}

std::string content_totals(const ContentCheck& check) {
    const std::string mistakes =
        check.mistakes.empty()
            ? tr("no mistakes")
            : counted("{1} mistake", "{1} mistakes", static_cast<int>(check.mistakes.size()));
    // TRANSLATORS: {1} to {3} such as "2 courses"; {4} "no mistakes" or "3 mistakes".
    return filled(tr("{1}, {2}, {3}: {4}."),
                  {counted("{1} course", "{1} courses", check.courses),
                   counted("{1} form", "{1} forms", check.forms),
                   counted("{1} scheme", "{1} schemes", check.schemes), mistakes});
}

std::string installation_broken(const std::string& what) {
    return filled(tr("A file of the program is missing or damaged. Install the program again; "
                     "nothing that you have entered is lost. ({1})"),
                  {what});
}

} // namespace safeplaces
