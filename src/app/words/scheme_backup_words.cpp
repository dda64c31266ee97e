#include "app/words/scheme_backup_words.h"

#include "app/words/backup_words.h"
#include "app/words/dates.h"
#include "app/words/numbers.h"
#include "app/words/reasons.h"
#include "app/words/saving.h"
#include "app/words/scheme_audit_words.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string counts_in_words(const RegisterContents& contents) {
    return filled(tr("It holds {1} venues, {2} people and {3} completion records."),
                  {with_thousands(contents.venues), with_thousands(contents.people),
                   with_thousands(contents.completions)});
}

std::string age_in_words(const BackupReport& report) {
    if (report.missing_here > 0) {
        return filled(trn("{1} change in it is missing in this register.",
                          "{1} changes in it are missing in this register.",
                          static_cast<int>(report.missing_here)),
                      {with_thousands(report.missing_here)}) +
               ' ' +
               tr("Perhaps somebody put an older copy or backup in its place, or worked on with it "
                  "on "
                  "another computer.");
    }
    if (!report.is_of_this_register) {
        return tr("It is not of this register.");
    }
    return report.changes_since == 0 ? tr("This register has not changed since.")
                                     : filled(tr("This register has {1} more changes since then."),
                                              {with_thousands(report.changes_since)});
}

BackupNews looked_into(const BackupReport& report) {
    const RegisterContents& contents = report.contents;
    const bool holds = report.verdict && !report.verdict->first_broken;
    BackupNews news{.title = holds ? tr("The backup is good.")
                                   : tr("The backup opens, but its record of changes is broken."),
                    .is_good = holds};
    news.lines.push_back(filled(tr("It is a register of {1}."), {contents.name}));
    if (contents.last_change) {
        news.lines.push_back(
            filled(tr("Its last change is of {1} (UTC)."), {audit_moment(*contents.last_change)}));
    }
    news.lines.push_back(counts_in_words(contents));
    news.lines.push_back(tr("Every page and every record in it is whole."));
    if (report.verdict) {
        news.lines.push_back(verdict_in_words(*report.verdict));
    }
    news.lines.push_back(age_in_words(report));
    return news;
}

} // namespace

std::string auditors_make_no_backup() {
    return tr("An auditor reads and exports, but makes no backup. Ask a coordinator or an "
              "administrator.");
}

std::string not_handed_over() {
    return tr("The register was changed meanwhile, so the other computer would not have all of it. "
              "Nothing is handed over. Do it once more.");
}

std::string handed_over_in_words(Date on) {
    return filled(tr("It was handed over to another computer on {1}. Work there: if two computers "
                     "write it, each has only half."),
                  {date_in_words(on)});
}

std::string register_backup_in_words(const Backup& backup) {
    // TRANSLATORS: {1} a day, {2} why a backup was made.
    return filled(tr("{1}: {2}"), {date_in_words(backup.taken), why_made(backup.reason)});
}

std::string bring_register_back_question(Date taken) {
    return filled(
        tr("The register will be as it was on {1}. What was done since is not in it: take "
           "the files of the venues in again, and look at your newest decisions. The "
           "damaged file is kept beside it."),
        {date_in_words(taken)});
}

std::string bring_register_back_words() {
    return tr("Bring this backup back");
}

std::string register_not_brought_back(Trouble trouble) {
    return trouble == Trouble::damaged ? tr("This backup is damaged too. Choose another one.")
                                       : trouble_in_words(trouble);
}

std::string automatic_backup_in_words(const std::optional<Date>& newest) {
    return newest ? filled(tr("The program made its last own backup on {1}. It stands on this "
                              "computer, and is lost with it."),
                           {date_in_words(*newest)})
                  : tr("The program has made no backup by itself yet.");
}

std::string register_backup_name(const std::string& scheme, Date today) {
    return scheme + "-" + iso(today) + register_backup_ending;
}

std::string register_backup_pattern() {
    return std::string{"*"} + register_backup_ending;
}

std::string save_register_backup_question() {
    return tr("Save the backup");
}

std::string register_backup_file_question() {
    return tr("Which backup?");
}

std::string backup_progress_in_words(int percent) {
    return filled(tr("Working: {1} %"), {std::to_string(percent)});
}

BackupNews backup_news(const BackupReport& report) {
    switch (report.kind) {
    case BackupReport::Kind::saved:
        return {.title = saved_in_words(report.file),
                .lines = {tr("Keep it away from this computer, and the passphrase away from it."),
                          tr("Try it out now and then.")}};
    case BackupReport::Kind::looked_into:
        return looked_into(report);
    case BackupReport::Kind::other_passphrase:
        return {.title = tr("This is not the passphrase of that backup."),
                .lines = {tr("Nothing was changed. Try it again.")},
                .is_good = false};
    case BackupReport::Kind::unreadable:
        return {.title = tr("This file is no good backup of a register."),
                .lines = {tr("It is damaged, cut short, or something else. Make a new one.")},
                .is_good = false};
    case BackupReport::Kind::stopped:
        return {.title = tr("It was stopped. Nothing was kept."), .lines = {}, .is_good = false};
    }
    return {};
}

std::string adopt_refused_in_words(const AdoptReport& report) {
    if (!report.here_already.empty()) {
        return filled(tr("The register of {1} is on this computer already. Nothing was changed."),
                      {report.here_already});
    }
    switch (report.kind) {
    case BackupReport::Kind::other_passphrase:
        return tr("This is not the passphrase of that backup. Try it again.");
    case BackupReport::Kind::unreadable:
        return tr("This file is damaged, cut short, or no backup of a register.");
    case BackupReport::Kind::stopped:
        return tr("It was stopped. Nothing was kept.");
    case BackupReport::Kind::saved:
    case BackupReport::Kind::looked_into:
        break;
    }
    return {};
}

std::string backup_passphrase_missing() {
    return tr("Type the passphrase that the backup was saved under.");
}

} // namespace safeplaces
