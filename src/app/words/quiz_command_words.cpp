#include "app/words/quiz_command_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string quiz_about() {
    return tr("Takes questions from one learning system to another.");
}

std::string quiz_convert_about() {
    return tr("Reads questions and writes them in another form. What cannot be taken is said with "
              "its line, and the exit code is 1.");
}

std::string quiz_file_about() {
    return tr("The file with the questions: GIFT, Aiken, Moodle XML or JSON.");
}

std::string quiz_to_about() {
    return tr("The form to write: gift, aiken, moodle-xml or json.");
}

std::string quiz_from_about() {
    return tr("The form of the file: gift, aiken, moodle-xml or json. Without it, the program "
              "looks itself.");
}

std::string quiz_out_about() {
    return tr("The file to write. Without it, the questions are shown here.");
}

std::string quiz_not_understood() {
    return tr("This needs a file and a form, which is gift, aiken, moodle-xml or json: "
              "safe-places quiz convert FILE --to gift");
}

std::string quiz_not_read(const std::string& file, Trouble trouble) {
    return trouble == Trouble::missing ? filled(tr("There is no file {1}."), {file})
                                       : filled(tr("{1} cannot be read."), {file});
}

std::string quiz_not_saved(const std::string& file, const std::string& trouble) {
    // TRANSLATORS: {1} a file, {2} one sentence that says what is the matter.
    return filled(tr("{1} was not written. {2}"), {file, trouble});
}

std::string quiz_totals(std::size_t questions, std::size_t problems) {
    // TRANSLATORS: {1} such as "12 questions", {2} such as "2 problems".
    return filled(tr("{1} read, {2}: see above."),
                  {counted("{1} question", "{1} questions", questions),
                   counted("{1} problem", "{1} problems", problems)});
}

std::string quiz_nothing_written(const std::string& file) {
    return filled(tr("There was no question to write, so {1} was not touched."), {file});
}

} // namespace safeplaces
