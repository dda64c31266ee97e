#include "app/words/scheme_setup_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"

#include <sstream>

namespace safeplaces {

SetupQuestion setup_question(SetupField field) {
    switch (field) {
    case SetupField::name:
        return {tr("Name of the scheme"), tr("As venues and posters show it: Anyborough Safe "
                                             "Places")};
    case SetupField::council:
        return {tr("Who runs it"), tr("The council or other body that answers for it")};
    case SetupField::email:
        return {tr("Email address for venues"),
                tr("Venues send their files there. You may leave it empty.")};
    case SetupField::districts:
        return {tr("Postcode districts"), tr("Such as SO14, SO15. A venue elsewhere gets a "
                                             "warning, no more.")};
    case SetupField::wards:
        return {tr("Wards or parts of the area"),
                tr("To sort and count by, one on a line. You may leave it empty.")};
    case SetupField::approval_months:
        return {tr("How many months an approval lasts"), {}};
    case SetupField::renewal_days:
        return {tr("How many days before its end the yearly check is due"), {}};
    case SetupField::provisional_days:
        return {tr("How many days a provisional poster counts"), {}};
    case SetupField::refresh_months:
        return {tr("After how many months a course is done again"),
                tr("Empty: as long as each course itself says")};
    case SetupField::levels:
        return {tr("What an approval can be called"),
                tr("The usual one first, one on a line: Safe Place")};
    case SetupField::gate:
        return {tr("Who must be trained before a venue is approved"), {}};
    case SetupField::contacts:
        return {tr("Local numbers"),
                tr("One on a line: name; number; when to ring it. Only numbers that you have "
                   "checked today.")};
    case SetupField::new_course_days:
        return {tr("How many days a venue has for a course that you ask for later"),
                tr("For venues that were trained until then. A new venue needs every course.")};
    case SetupField::keep_people:
        return {tr("How many months the name of somebody who left is kept"), {}};
    case SetupField::keep_venues:
        return {tr("How many months the forms and names of a venue that left are kept"), {}};
    case SetupField::keep_uses:
        return {tr("How many months single lines of the log of help given are kept"),
                tr("Then the totals alone")};
    case SetupField::sticker_page:
        return {tr("Web page of the code on stickers"),
                tr("A phone that reads the code on a new sticker opens this page. Put the checking "
                   "page there, which is saved beside the file for your venues.")};
    case SetupField::code_word:
        return {tr("What somebody can say who must not be understood by others"),
                tr("Such as a question with a name in it. It stands on the poster for toilets and "
                   "bars. Empty: “I need a Safe Place.” Tell every venue before you change it.")};
    case SetupField::idle_minutes:
        return {tr("After how many minutes without a touch this desk locks itself"),
                tr("It warns a minute before.")};
    case SetupField::user:
        return {tr("Your name"), tr("It stands beside what you do at this desk.")};
    case SetupField::passphrase:
        return {tr("Passphrase"), tr("At least 12 characters: four words are good. It opens the "
                                     "register, and nobody can look it up.")};
    case SetupField::again:
        return {tr("The passphrase once more"), {}};
    case SetupField::first_group:
    case SetupField::second_group:
        return {};
    }
    return {};
}

std::vector<Choice> gate_choices() {
    return {{"half", tr("More than half of the staff, at least 2, and the scheme lead")},
            {"all", tr("All staff, and the scheme lead")},
            {"two", tr("At least 2, and the scheme lead")}};
}

std::string setup_title(SetupStep step) {
    switch (step) {
    case SetupStep::scheme:
        return tr("Your scheme");
    case SetupStep::rules:
        return tr("The rules");
    case SetupStep::contacts:
        return tr("Helpful numbers");
    case SetupStep::user:
        return tr("You, the administrator");
    case SetupStep::recovery:
        return tr("The recovery sheet");
    case SetupStep::pack:
        return tr("The file for your venues");
    }
    return {};
}

std::string setup_lead(SetupStep step) {
    switch (step) {
    case SetupStep::scheme:
        return tr("Setting up takes about ten minutes. You can go back to any step until the keys "
                  "are made.");
    case SetupStep::rules:
        return tr("These are good to begin with. What you do not know yet, leave as it is.");
    case SetupStep::contacts:
        return tr("999, 101, 111 and the textphones are in already. Add the numbers of your area.");
    case SetupStep::user:
        return tr("The program now makes the keys of your scheme. They sign approvals, so that no "
                  "venue can approve itself. Your passphrase locks them.");
    case SetupStep::recovery:
        return tr("If every passphrase is lost, only this sheet opens the register again. Print "
                  "it, and lock it away. Then type two parts of it, so that you know it can be "
                  "read.");
    case SetupStep::pack:
        return tr("Venues load this file. It holds your rules, your numbers, the forms and "
                  "courses, and the public half of your keys. Nothing in it is secret.");
    }
    return {};
}

std::string code_group_in_words(int line, int group) {
    return filled(tr("Line {1}, group {2} of the sheet"),
                  {std::to_string(line), std::to_string(group)});
}

std::string setup_missing(SetupField field) {
    switch (field) {
    case SetupField::name:
        return tr("Give the scheme a name");
    case SetupField::council:
        return tr("Say who runs the scheme");
    case SetupField::user:
        return tr("Give your name");
    case SetupField::levels:
        return tr("Give at least one word");
    case SetupField::email:
    case SetupField::districts:
    case SetupField::wards:
    case SetupField::approval_months:
    case SetupField::renewal_days:
    case SetupField::provisional_days:
    case SetupField::refresh_months:
    case SetupField::gate:
    case SetupField::contacts:
    case SetupField::new_course_days:
    case SetupField::keep_people:
    case SetupField::keep_venues:
    case SetupField::keep_uses:
    case SetupField::sticker_page:
    case SetupField::code_word:
    case SetupField::idle_minutes:
    case SetupField::passphrase:
    case SetupField::again:
    case SetupField::first_group:
    case SetupField::second_group:
        break; // may be empty, or has a sentence of its own
    }
    return tr("Fill this in");
}

std::string name_without_letters() {
    return tr("Use at least one letter from A to Z in the name");
}

std::string email_unusable() {
    return tr("This does not look like an email address. It is like safe-places@example.org");
}

std::string sticker_page_unusable() {
    return tr("Give a web address of at most 60 letters that begins with https://");
}

std::string code_word_unusable() {
    return tr("Give a few words of at most 60 letters");
}

std::string setup_unprintable(const std::string& letter) {
    return filled(tr("Write it without “{1}”: our typeface does not have it, so it could not be "
                     "printed"),
                  {letter});
}

std::string districts_unusable() {
    return tr("Give the first parts of postcodes, such as SO14, with commas between them");
}

std::string number_out_of_bounds(int least, int most) {
    return filled(tr("Give a whole number from {1} to {2}"),
                  {std::to_string(least), std::to_string(most)});
}

std::string list_unusable() {
    return tr("Each line stands once, and has at most 100 letters");
}

std::string contact_line_unusable(int line) {
    return filled(tr("Line {1}: give a name, a number and when to ring it, with ; between them"),
                  {std::to_string(line)});
}

std::string scheme_passphrase_too_short(int least) {
    return filled(tr("Use at least {1} characters, for example four words"),
                  {std::to_string(least)});
}

std::string scheme_passphrases_differ() {
    return tr("The two are not the same. Type the passphrase twice");
}

std::string register_has_no_users() {
    return tr("Nobody can open this register: it is an invented one, made to measure the program.");
}

std::string code_group_wrong() {
    return tr("This is not what stands on the sheet. Look at the line and the group again");
}

std::string recovery_sheet_question() {
    return tr("Save the recovery sheet");
}

RecoverySheet recovery_sheet(const std::string& scheme, const std::string& code, Date today) {
    std::vector<std::string> lines;
    std::istringstream text{code};
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line);
    }
    return {.language = "en-GB",
            .document_title = filled(tr("Recovery sheet: {1}"), {scheme}),
            .title = tr("Recovery sheet"),
            .scheme = scheme,
            .intro = tr("Whoever has this sheet can open the register and sign in the name of the "
                        "scheme. Lock it away, in a place that two of you know. Do not keep it "
                        "beside the computer, and make no picture of it."),
            .code_heading = tr("The code"),
            .lines = std::move(lines),
            .steps_heading = tr("When every passphrase is lost"),
            .steps = {tr("1. Start Safe Places Desk with the register, or with a back-up of it."),
                      tr("2. Choose “Use the recovery sheet”."),
                      tr("3. Type the four lines. Small letters, spaces and dashes do not matter."),
                      tr("4. Choose a new passphrase.")},
            .closing =
                filled(tr("Made on {1}. If anybody may have seen it, say so at once to whoever "
                          "is responsible for the scheme."),
                       {date_in_words(today)})};
}

std::string save_pack_question() {
    return tr("Save the file for your venues");
}

std::string sheet_not_kept() {
    return tr("Print the sheet or save it first. Without it, a lost passphrase cannot be mended.");
}

std::string pack_not_saved() {
    return tr("Save the file for your venues first. They need it to send you anything.");
}

std::string opening_register() {
    return tr("Opening the register...");
}

std::string making_keys() {
    return tr("Making the keys of the scheme...");
}

std::string looking_at_passphrase() {
    return tr("Looking at your passphrase...");
}

std::string setting_passphrase() {
    return tr("Setting the passphrase...");
}

std::string passphrase_is_wrong() {
    return tr("This is not the passphrase of that person. Try again.");
}

std::string passphrase_is_of_replaced_keys() {
    return tr("The passphrase is right, but the keys of the scheme were replaced because somebody "
              "else may have them. Ask an administrator for a new passphrase.");
}

std::string passphrase_must_wait(std::chrono::milliseconds wait) {
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
    return filled(trn("Too many tries. Wait {1} second, then try again.",
                      "Too many tries. Wait {1} seconds, then try again.", seconds),
                  {std::to_string(seconds)});
}

std::string code_lines_right(int lines) {
    return filled(tr("Line {1} is not as it stands on the sheet. Look at it again."),
                  {std::to_string(lines + 1)});
}

std::string code_is_of_another_scheme() {
    return tr("This sheet is of another scheme, or of keys that were changed since.");
}

} // namespace safeplaces
