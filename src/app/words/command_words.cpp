#include "app/words/command_words.h"

#include "app/words/scheme_audit_words.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string command_about() {
    return tr("Safe Places Desk on the command line. The program with a window is "
              "safe-places-desk.");
}

std::string command_footer() {
    return tr("Nothing is sent anywhere: the program works offline.");
}

std::string demo_about() {
    return tr("Takes a made-up venue to its council and back, and leaves the files in DIR.");
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

std::string sample_administrator() {
    return tr("Sample Administrator");
}

std::string
sample_done(const std::string& folder, const std::string& user, const std::string& passphrase) {
    // TRANSLATORS: {1} a folder, {2} a name, {3} a passphrase.
    return filled(tr("The register is in {1}. {2} unlocks it with the passphrase: {3}"),
                  {folder, user, passphrase});
}

std::string sample_stopped(const std::string& folder, const std::string& trouble) {
    // TRANSLATORS: {1} a folder, {2} one sentence that says what is the matter.
    return filled(tr("No sample was made in {1}. {2}"), {folder, trouble});
}

std::string sample_not_understood() {
    return tr("The sample needs a folder, 1 to 100000 venues and a date such as 2026-11-25: "
              "safe-places sample DIR --venues 650 --seed 1 --date 2026-11-25");
}

std::string audit_about() {
    return tr("Looks at the audit of a register, where each change of it is one row.");
}

std::string audit_verify_about() {
    return tr("Says whether a row was changed, taken out or cut off the end. It changes nothing.");
}

std::string audit_register_about() {
    return tr("The folder of the register, or the file of a copy or backup.");
}

std::string audit_pack_about() {
    return tr("The file for venues (.safescheme): it says whose signatures count.");
}

std::string audit_head_about() {
    return tr("A newer signed row, kept elsewhere (.head), or a copy or backup of the register: it "
              "has to have that row. Without it, the one that is kept beside the register.");
}

std::string audit_register_missing() {
    return tr("The check needs a register: safe-places audit verify DIR");
}

std::string audit_holds(const AuditCheck& check) {
    const AuditVerdict& verdict = check.verdict;
    const std::string rows = filled(tr("{1}: every row of the audit holds, {2} in all."),
                                    {check.scheme, std::to_string(verdict.rows)});
    if (verdict.sealed_to == verdict.rows) {
        return rows + '\n' + tr("All are sealed: none can be changed or cut off unseen.");
    }
    const std::string unsealed =
        filled(tr("Not yet sealed: row {1} to row {2}. What was cut off after them is not missed. "
                  "The next unlock seals them."),
               {std::to_string(verdict.sealed_to + 1), std::to_string(verdict.rows)});
    return rows + '\n' + unsealed +
           (verdict.sealed_to == 0
                ? '\n' + tr("There is no seal at all, and each unlock makes one: if this register "
                            "was ever unlocked, somebody has taken them out.")
                : std::string{});
}

std::string audit_is_broken(const AuditCheck& check) {
    return filled(tr("{1}: row {2} of the audit is the first that does not hold. It was changed, "
                     "taken out or put in another place, or the scheme has not signed its seal."),
                  {check.scheme, std::to_string(*check.verdict.first_broken)});
}

std::string audit_compared(const HeadCheck& check, const std::string& file) {
    // TRANSLATORS: {1} a file, {2} and {3} sentences.
    return filled(tr("Compared with {1}: {2} {3}"),
                  {file, head_in_words(check), head_meaning(check)});
}

std::string audit_not_compared(const std::string& file) {
    return filled(
        tr("There is no {1} to compare with, which the desk writes at each unlock: nobody "
           "can say if an older copy was put in the register's place. If you have a copy of "
           "that file or a backup, name it: --head FILE"),
        {file});
}

std::string audit_keys_unchecked() {
    return tr("The keys that the seals were checked with stand in the register itself. To check "
              "with those that venues have, name their file: --pack FILE");
}

std::string audit_not_read(const std::string& path, Trouble trouble) {
    switch (trouble) {
    case Trouble::missing:
        return filled(tr("There is no register in {1}."), {path});
    case Trouble::damaged:
        return filled(tr("{1} is not a register, or it is damaged so that it cannot be read."),
                      {path});
    case Trouble::newer_version:
        return filled(tr("{1} is from a newer version of this program. Update this one first."),
                      {path});
    default:
        return filled(tr("{1} cannot be read here. Copy it to a disk of this computer first."),
                      {path});
    }
}

std::string audit_pack_unusable(const std::string& file) {
    return filled(tr("{1} cannot be read as this scheme's file for venues."), {file});
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
