#include "app/words/scheme_check_words.h"

#include "app/words/tr.h"

namespace safeplaces {

SchemeFindingWords words_of(const SchemeFinding& finding) {
    const std::vector<std::string> about{finding.about};
    switch (finding.rule) {
    case SchemeRule::unreadable:
        return {filled(tr("The program cannot take this: {1}"), about), tr("Mend the line.")};
    case SchemeRule::missing_course:
        return {filled(tr("A rule names the course {1}, which is not there."), about),
                tr("Write the id of a course that comes with the program or in the file, or take "
                   "the rule out.")};
    case SchemeRule::missing_form:
        return {filled(tr("A rule names the form {1}, which is not there."), about),
                tr("Write the id of a form that comes with the program or in the file.")};
    case SchemeRule::unconfirmed_contact:
        return {filled(tr("Nobody at the council has checked this number: {1}"), about),
                tr("Ring it. Then write the day: checked = 2026-12-01. Until then it is left off "
                   "paper.")};
    case SchemeRule::old_contact:
        return {filled(tr("This number was checked more than 6 months ago: {1}"), about),
                tr("Ring it again, and write the day.")};
    case SchemeRule::missing_hours:
        return {filled(tr("This number does not say when somebody answers: {1}"), about),
                tr("Write hours = \"Monday to Friday, 9:00 to 17:00\", as it is.")};
    case SchemeRule::missing_wording:
        return {filled(tr("The scheme has no {1}."), about),
                tr("What it is for, and an example, stands in the scheme.toml of Southampton.")};
    }
    return {};
}

std::string finding_in_words(const SchemeFinding& finding) {
    const auto [what, better] = words_of(finding);
    const std::string line = finding.line > 0 ? ':' + std::to_string(finding.line) : std::string{};
    const std::string form =
        is_error(finding.rule) ? tr("{1}: error: {2} ({3})") : tr("{1}: warning: {2} ({3})");
    return filled(form, {finding.file + line, what, std::string{name_of(finding.rule)}}) + '\n' +
           filled(tr("    Better: {1}"), {better});
}

std::string check_totals(const SchemeCheck& check) {
    const int errors = errors_in(check);
    const int warnings = static_cast<int>(check.findings.size()) - errors;
    // TRANSLATORS: {1} a scheme, {2} "no errors", {3} "2 warnings".
    return filled(
        tr("{1}: {2}, {3}."),
        {check.name.empty() ? tr("This scheme") : check.name,
         errors == 0 ? tr("no errors") : counted("{1} error", "{1} errors", errors),
         warnings == 0 ? tr("no warnings") : counted("{1} warning", "{1} warnings", warnings)});
}

std::string no_scheme_in(const std::string& path) {
    return filled(tr("There is no scheme in {1}: neither a folder with scheme.toml nor a file for "
                     "venues (.safescheme)."),
                  {path});
}

std::string scheme_command_about() {
    return tr("What helps to set up a scheme.");
}

std::string scheme_check_about() {
    return tr("Tells what is missing in a scheme or has grown old, before venues get it.");
}

std::string scheme_paths_about() {
    return tr("Folders with a scheme.toml, or files for venues (.safescheme). Without them: the "
              "scheme that comes with the program.");
}

std::string scheme_json_about() {
    return tr("Says it as JSON, for other programs.");
}

} // namespace safeplaces
