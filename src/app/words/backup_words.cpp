#include "app/words/backup_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/reasons.h"
#include "app/words/tr.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t most_names = 5;

std::size_t answers_in(const Forms& forms) {
    std::size_t answers = 0;
    for (const auto& [form, entries] : forms) {
        answers += static_cast<std::size_t>(
            std::count_if(entries.begin(), entries.end(),
                          [](const auto& entry) { return !entry.second.empty(); }));
    }
    return answers;
}

std::string people_line(const std::vector<Person>& people) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < people.size() && i < most_names; ++i) {
        names.push_back(people[i].name);
    }
    if (people.size() > most_names) {
        names.push_back(counted("{1} more person", "{1} more people", people.size() - most_names));
    }
    return filled(tr("On the staff list, as it is now: {1}"), {names_in_words(names)});
}

std::string completions_line(const std::vector<Completion>& held, int newer) {
    if (held.empty()) {
        return newer == 0 ? tr("No completions yet")
                          : counted("{1} completion from this computer's log: none is lost",
                                    "{1} completions from this computer's log: none is lost",
                                    static_cast<std::size_t>(newer));
    }
    const auto last = std::max_element(
        held.begin(), held.end(),
        [](const Completion& one, const Completion& other) { return one.date < other.date; });
    // TRANSLATORS: {1} "7 completions", {2} a date.
    const std::string line =
        filled(tr("{1} up to {2}"), {counted("{1} completion", "{1} completions", held.size()),
                                     date_in_words(last->date)});
    if (newer == 0) {
        return line;
    }
    // TRANSLATORS: {1} "7 completions up to 24 November 2026", {2} "2 newer ones".
    return filled(
        tr("{1}, and {2} from this computer's log: none is lost"),
        {line, counted("{1} newer one", "{1} newer ones", static_cast<std::size_t>(newer))});
}

std::vector<std::string> what_comes(const Preview& preview) {
    const Contents& backup = preview.backup;
    std::vector<std::string> lines{backup.people.empty() ? tr("A staff list with nobody on it")
                                                         : counted("{1} person on the staff list",
                                                                   "{1} people on the staff list",
                                                                   backup.people.size()),
                                   completions_line(backup.completions, preview.completions_kept)};
    if (!backup.registrations.empty()) {
        lines.push_back(filled(tr("The registration, signed on {1}"),
                               {date_in_words(day_of(backup.registrations.back().signed_at))}));
    }
    if (const std::size_t answers = answers_in(backup.forms); answers > 0) {
        lines.push_back(counted("{1} answer in the forms", "{1} answers in the forms", answers));
    }
    if (!backup.issues.empty()) {
        lines.push_back(counted("The note of {1} page that was printed or saved",
                                "The notes of {1} pages that were printed or saved",
                                backup.issues.size()));
    }
    return lines;
}

std::vector<std::string> what_goes(const Difference& goes) {
    std::vector<std::string> lines;
    if (!goes.people.empty()) {
        lines.push_back(people_line(goes.people));
    }
    for (const Registration& registration : goes.registrations) {
        lines.push_back(filled(tr("The registration that was signed on {1}"),
                               {date_in_words(day_of(registration.signed_at))}));
    }
    if (const std::size_t answers = answers_in(goes.forms); answers > 0) {
        lines.push_back(counted("{1} answer in the forms, as it is now",
                                "{1} answers in the forms, as they are now", answers));
    }
    if (!goes.attempts.empty()) {
        lines.push_back(counted("How {1} quiz was answered; a pass stays",
                                "How {1} quizzes were answered; each pass stays",
                                goes.attempts.size()));
    }
    if (!goes.issues.empty()) {
        lines.push_back(counted("The note of {1} page that was printed or saved",
                                "The notes of {1} pages that were printed or saved",
                                goes.issues.size()));
    }
    return lines;
}

} // namespace

std::string why_made(BackupReason reason) {
    switch (reason) {
    case BackupReason::daily:
        return tr("Made each day, before anything was changed");
    case BackupReason::weekly:
        return tr("Made each week");
    case BackupReason::before_update:
        return tr("Made before an update");
    case BackupReason::before_restore:
        return tr("What was here before another back-up was brought back");
    case BackupReason::before_import:
        return tr("Before files from venues were taken in");
    case BackupReason::before_move_in:
        break;
    }
    return tr("What was here before a file from another computer was brought in");
}

std::string backup_title(const std::string& when) {
    // TRANSLATORS: {1} a date, or the name of a file.
    return filled(tr("Back-up of {1}"), {when});
}

std::string unusable_backup(Trouble trouble) {
    switch (trouble) {
    case Trouble::newer_version:
        return tr("This back-up was made by a newer version of this program. Update this program "
                  "to use it.");
    case Trouble::missing:
        return tr("This back-up is not there any more. Choose another one.");
    case Trouble::damaged:
    case Trouble::disk_full:
    case Trouble::read_only:
    case Trouble::in_use:
    case Trouble::busy:
    case Trouble::on_network:
    case Trouble::other:
        break;
    }
    return tr("This is damaged, or no back-up of this program. Choose another one.");
}

std::string not_brought_back(Trouble trouble) {
    const bool is_no_good = trouble == Trouble::damaged || trouble == Trouble::newer_version;
    return is_no_good ? unusable_backup(trouble) : trouble_in_words(trouble);
}

std::string another_venues_backup() {
    return tr("This is a back-up of another venue. Choose one of this venue.");
}

PreviewWords preview_in_words(const Preview& preview) {
    PreviewWords words{.comes = what_comes(preview), .goes = what_goes(preview.goes)};
    if (!preview.present) {
        words.goes = {preview.backup.newest
                          ? filled(tr("What was typed after {1}: names, answers and signatures"),
                                   {date_in_words(day_of(*preview.backup.newest))})
                          : tr("Everything that was typed")};
    } else if (words.goes.empty()) {
        words.loses_nothing = true;
        words.goes = {tr("Nothing: all that is here now is in this back-up too")};
    }
    return words;
}

std::string backup_file_name(Date today) {
    return "safe-place-" + iso(today) + backup_file_ending;
}

std::string save_backup_question() {
    return tr("Save a back-up to a file");
}

std::string backup_file_question() {
    return tr("Choose a back-up file");
}

std::string chosen_file_in_words() {
    return tr("A file that you chose");
}

std::string bring_back_question(const std::string& title) {
    return filled(
        tr("“{1}” takes the place of what is here now. What is here now is kept as a back-up, so "
           "you can undo this. All PINs are then those of that day. Bring it back?"),
        {title});
}

std::string bring_back_agreement() {
    return tr("Bring it back");
}

BroughtBack brought_back_in_words(const std::string& title,
                                  int from_outbox,
                                  Kept kept,
                                  const std::string& file) {
    BroughtBack words{.title = tr("It is back"),
                      .lines = {filled(tr("“{1}” was brought back."), {title})}};
    if (from_outbox > 0) {
        words.lines.push_back(
            counted("{1} newer completion came back from this computer's log, so none is lost.",
                    "{1} newer completions came back from this computer's log, so none is lost.",
                    static_cast<std::size_t>(from_outbox)));
    }
    if (kept == Kept::as_backup) {
        words.lines.push_back(tr("What was here before is kept as a back-up."));
    } else if (kept == Kept::put_aside) {
        words.lines.push_back(filled(
            tr("The damaged file is kept as {1}, for somebody who could rescue more from it."),
            {file}));
    }
    words.lines.push_back(tr("Look at the staff list and the registration, and type again what is "
                             "missing."));
    return words;
}

BroughtBack undone_in_words() {
    return {.title = tr("Undone"),
            .lines = {tr("Everything is again as it was before the back-up was brought back.")}};
}

} // namespace safeplaces
