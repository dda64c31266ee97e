#include "app/words/scheme_audit_words.h"

#include "app/words/dates.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string audit_field_heading(AuditField field) {
    switch (field) {
    case AuditField::number:
        return tr("Row");
    case AuditField::when:
        return tr("When (UTC)");
    case AuditField::who:
        return tr("Who");
    case AuditField::what:
        return tr("What");
    case AuditField::about:
        return tr("About");
    }
    return {};
}

std::string audit_moment(Instant at) {
    const std::string text = iso(at); // 2026-11-25T10:42:07Z
    const Date day = day_of(at);
    return short_date(day) + ", " + text.substr(text.find('T') + 1, 5);
}

std::string audit_actor(const std::string& actor, const std::string& name) {
    if (actor == "program") {
        return tr("The program");
    }
    return name.empty() ? tr("Somebody unknown") : name;
}

std::string act_in_words(RegisterAct act) {
    switch (act) {
    case RegisterAct::register_made:
        return tr("The register was made");
    case RegisterAct::register_restored:
        return tr("A backup was put in place");
    case RegisterAct::register_adopted:
        return tr("The register was brought to another computer");
    case RegisterAct::register_kept:
        return tr("The register was used though its newest rows were missing");
    case RegisterAct::user_added:
        return tr("Somebody was added to this desk");
    case RegisterAct::user_changed:
        return tr("A role or name at this desk was changed");
    case RegisterAct::user_ended:
        return tr("Somebody's work at this desk ended");
    case RegisterAct::user_locked:
        return tr("Too many wrong passphrases");
    case RegisterAct::user_unlocked:
        return tr("The register was unlocked");
    case RegisterAct::passphrase_set:
        return tr("A passphrase was set");
    case RegisterAct::passphrase_by_sheet:
        return tr("A passphrase was set with the recovery sheet");
    case RegisterAct::keys_made:
        return tr("New keys were made");
    case RegisterAct::keys_compromised:
        return tr("Keys were declared compromised");
    case RegisterAct::rules_changed:
        return tr("The rules were changed");
    case RegisterAct::parcel_taken_in:
        return tr("A file was taken in");
    case RegisterAct::form_read:
        return tr("A form of a venue was read");
    case RegisterAct::parcels_let_in:
        return tr("Files of a new computer, which had waited, were let in");
    case RegisterAct::parcel_waits:
        return tr("A file of a new computer came, and waits");
    case RegisterAct::device_refused:
        return tr("A computer was refused: its words did not match");
    case RegisterAct::device_enrolled:
        return tr("A computer was enrolled");
    case RegisterAct::device_revoked:
        return tr("A computer was shut out");
    case RegisterAct::conflict_settled:
        return tr("A conflict was settled");
    case RegisterAct::venue_added:
        return tr("A venue was added");
    case RegisterAct::venue_corrected:
        return tr("A venue's details were corrected");
    case RegisterAct::venue_moved:
        return tr("A venue was moved on");
    case RegisterAct::move_undone:
        return tr("A move was undone");
    case RegisterAct::map_changed:
        return tr("The map entry was changed");
    case RegisterAct::sticker_issued:
        return tr("A sticker was issued");
    case RegisterAct::sticker_changed:
        return tr("A sticker was noted elsewhere");
    case RegisterAct::sticker_revoked:
        return tr("A sticker was revoked");
    case RegisterAct::file_sent:
        return tr("A letter or file was signed");
    case RegisterAct::file_saved:
        return tr("A letter or file was saved");
    case RegisterAct::sheet_made:
        return tr("The recovery sheet was made");
    case RegisterAct::papers_issued:
        return tr("Papers for venues were issued");
    case RegisterAct::person_exported:
        return tr("A person's data was handed out");
    case RegisterAct::person_corrected:
        return tr("A person's data was corrected");
    case RegisterAct::person_erased:
        return tr("A person's name was erased");
    case RegisterAct::retention_run:
        return tr("What had been kept long enough was taken away");
    case RegisterAct::register_imported:
        return tr("A list of venues was imported");
    case RegisterAct::records_exported:
        return tr("Records were exported");
    case RegisterAct::register_copied:
        return tr("A backup was saved elsewhere");
    case RegisterAct::register_handed_over:
        return tr("The register was handed over to another computer");
    case RegisterAct::register_taken_back:
        return tr("The register is used here again");
    }
    return {};
}

std::string audit_caption(long long rows) {
    return filled(tr("{1} changes, newest first. Nobody can change, drop or swap one unseen."),
                  {with_thousands(rows)});
}

std::string broken_audit_caption(long long rows) {
    return filled(tr("{1} changes, newest first."), {with_thousands(rows)});
}

std::string audit_row_missing() {
    return tr("This row is missing");
}

std::string sealed_in_words(long long sealed_to, long long rows) {
    if (sealed_to >= rows) {
        return tr("All of them are sealed: signed with the keys of the scheme.");
    }
    return filled(tr("Sealed up to row {1}. The rest is sealed when the desk is locked."),
                  {with_thousands(sealed_to)});
}

std::string checking_in_words(long long done, long long all) {
    return filled(tr("Checking: {1} of {2}"), {with_thousands(done), with_thousands(all)});
}

std::string head_in_words(const HeadCheck& check) {
    switch (check.standing) {
    case HeadStanding::holds:
        return tr("The register goes on from there.");
    case HeadStanding::brought_back:
        return filled(tr("This register was brought back on {1} (UTC)."),
                      {audit_moment(check.brought_back)});
    case HeadStanding::missing:
        return tr("The newest rows of this register are missing.");
    case HeadStanding::not_kept:
        return tr("Where the record of changes ends could not be written beside the register.");
    case HeadStanding::unreadable:
        break;
    }
    return tr("Nobody can say if the newest rows of this register are missing.");
}

std::string head_meaning(const HeadCheck& check) {
    const std::string unsigned_head =
        check.is_signed
            ? std::string{}
            : ' ' + tr("That row is signed with keys which this register does not know.");
    switch (check.standing) {
    case HeadStanding::holds:
        return filled(tr("It has row {1} of {2} (UTC) as it was, and {3} rows in all."),
                      {with_thousands(check.row), audit_moment(check.at),
                       with_thousands(check.rows)}) +
               unsigned_head;
    case HeadStanding::brought_back:
        return filled(tr("Before, row {1} of {2} (UTC) was its newest. What was done between the "
                         "backup and then is not in it."),
                      {with_thousands(check.row), audit_moment(check.at)}) +
               unsigned_head;
    case HeadStanding::missing:
        return filled(tr("On {1} (UTC) row {2} was its newest, and that row is not in it: an older "
                         "copy was put in its place, or rows were taken off its end. If it is a "
                         "backup that you put there yourselves, take in the files of the venues "
                         "again. If not, keep everything as it is, and tell whoever looks after "
                         "your computers."),
                      {audit_moment(check.at), with_thousands(check.row)}) +
               unsigned_head;
    case HeadStanding::not_kept:
        return filled(
            tr("Row {1} is sealed in the register, and nothing is lost. Until the file can "
               "be written, an older copy in the register's place may not be noticed. Look "
               "if the disk is full, and lock and unlock the register."),
            {with_thousands(check.row)});
    case HeadStanding::unreadable:
        break;
    }
    return tr("The file that tells is missing, damaged or of another scheme, or cannot be opened. "
              "Compare the register with your newest backup: “Try a backup out”, in “Backups”.");
}

std::string keep_register_question() {
    return tr("The desk goes on with this register, and the record of changes says that you have "
              "decided so.");
}

std::string keep_register_words() {
    return tr("Use this register");
}

std::string register_kept() {
    return tr("This register is used from now on. The record of changes says so.");
}

std::string no_sticker_of_doubtful_register() {
    return tr(
        "Rows of this register may be missing, so no sticker is issued yet. Look at “Record of "
        "changes” first.");
}

std::string verdict_in_words(const AuditVerdict& verdict) {
    if (verdict.first_broken) {
        return filled(tr("Row {1} is not as it was written."),
                      {with_thousands(*verdict.first_broken)});
    }
    return filled(tr("The whole chain holds: {1} rows."), {with_thousands(verdict.rows)});
}

std::string verdict_meaning(const AuditVerdict& verdict) {
    if (verdict.first_broken) {
        return filled(
            tr("It was changed, taken out or put elsewhere, or the end was cut off there. "
               "The {1} rows before it hold. Tell whoever looks after your computers, "
               "and keep the register and its backups as they are."),
            {with_thousands(*verdict.first_broken - 1)});
    }
    if (verdict.sealed_to < verdict.rows) {
        return filled(tr("Rows {1} to {2} are not yet sealed: they hold together, but the end "
                         "could still be cut off unseen. Locking the desk seals them."),
                      {with_thousands(verdict.sealed_to + 1), with_thousands(verdict.rows)});
    }
    return tr("Every row is as it was written, and all of them are sealed.");
}

} // namespace safeplaces
