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

std::string sample_about() {
    return tr("Makes the register of an invented scheme, to try the coordinator's desk with.");
}

std::string sample_folder_about() {
    return tr("The folder in which the register gets a folder of its own.");
}

std::string sample_venues_about() {
    return tr("How many venues it has, from 1 to 100000. Each has about 15 people.");
}

std::string sample_seed_about() {
    return tr("A number. The same number and date make the same scheme again.");
}

std::string sample_date_about() {
    return tr("The day up to which everything happened, as 2026-11-25. Without it: today.");
}

std::string sample_scheme_name() {
    return tr("Sample Safe Places");
}

std::string sample_step_in_words(SampleStep step, std::int64_t done, std::int64_t all) {
    std::string words;
    switch (step) {
    case SampleStep::venues:
        words = tr("Venues: {1} of {2}");
        break;
    case SampleStep::records:
        words = tr("Records: {1} of {2}");
        break;
    case SampleStep::holdings:
        words = tr("Who holds which course: {1} of {2}");
        break;
    case SampleStep::indexes:
        words = tr("Putting in order: {1} of {2}");
        break;
    }
    return filled(words, {std::to_string(done), std::to_string(all)});
}

std::string sample_done(const std::string& folder) {
    return filled(tr("The register is in {1}."), {folder});
}

std::string sample_stopped(const std::string& folder, const std::string& trouble) {
    // TRANSLATORS: {1} a folder, {2} one sentence that says what is the matter.
    return filled(tr("No sample was made in {1}. {2}"), {folder, trouble});
}

std::string sample_not_understood() {
    return tr("The sample needs a folder, 1 to 100000 venues and a date such as 2026-11-25: "
              "safe-places sample DIR --venues 650 --seed 1 --date 2026-11-25");
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
