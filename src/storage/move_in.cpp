#include "storage/move_in.h"

#include "storage/attempt_log.h"
#include "storage/audit_log.h"
#include "storage/backups.h"
#include "storage/completion_log.h"
#include "storage/files.h"
#include "storage/form_log.h"
#include "storage/issue_log.h"
#include "storage/kept_files.h"
#include "storage/migrations.h"
#include "storage/people_book.h"
#include "storage/preview.h"
#include "storage/registration_log.h"
#include "storage/use_log.h"
#include "storage/venue_database.h"
#include "storage/venue_file.h"

#include <memory>
#include <optional>
#include <vector>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

// Whose database a file is; 0 when it is none at all.
int program_of(const fs::path& file) {
    try {
        return Db(file, Db::Opening::read).application_id();
    } catch (const DbError& error) {
        if (error.fault() != DbFault::not_a_database)
            throw;
        return 0;
    }
}

// The venue of a file that somebody brought, after every check. Brings it up to this program.
VenueId checked(const fs::path& file, const std::string& brought) {
    if (program_of(file) != venue_application_id)
        throw InputError(brought, 0, "not a venue's file");
    check_venue(file);
    Db db(file, Db::Opening::plain);
    migrate(db, venue_migrations(), [](int) {});
    return id_in(db);
}

std::vector<PersonId> erased_in(Db& db) {
    std::vector<PersonId> erased;
    for (const AuditEntry& entry : AuditLog(db).all()) {
        if (entry.action == AuditAction::person_erased)
            erased.push_back({entry.subject});
    }
    return erased;
}

void carry_over_answers(Db& from, Db& to) {
    Rows rows = from.query("SELECT form, field, value, at FROM entry");
    while (rows.next())
        to.exec("INSERT INTO entry(form, field, value, at) VALUES($1, $2, $3, $4) "
                "ON CONFLICT(form, field) DO UPDATE SET value = excluded.value, at = excluded.at "
                "WHERE excluded.at > entry.at",
                {rows.text(0), rows.text(1), rows.text(2), rows.i64(3)});
}

// Of each kind the file that was taken in later; what is confirmed stays so.
void carry_over_council(Db& from, Db& to) {
    Rows files = from.query("SELECT kind, bytes, taken_in_at FROM from_council");
    while (files.next())
        to.exec("INSERT INTO from_council(kind, bytes, taken_in_at) VALUES($1, $2, $3) "
                "ON CONFLICT(kind) DO UPDATE SET bytes = excluded.bytes, "
                "taken_in_at = excluded.taken_in_at "
                "WHERE excluded.taken_in_at > from_council.taken_in_at",
                {files.text(0), files.blob(1), files.i64(2)});
    Rows courses = from.query("SELECT course, bytes, taken_in_at FROM course_from_council");
    while (courses.next())
        to.exec("INSERT INTO course_from_council(course, bytes, taken_in_at) VALUES($1, $2, $3) "
                "ON CONFLICT(course) DO UPDATE SET bytes = excluded.bytes, "
                "taken_in_at = excluded.taken_in_at "
                "WHERE excluded.taken_in_at > course_from_council.taken_in_at",
                {courses.text(0), courses.blob(1), courses.i64(2)});
    Rows parcels = from.query("SELECT device, seq, uid, content, made_at, way FROM parcel");
    while (parcels.next())
        to.exec("INSERT INTO parcel(device, seq, uid, content, made_at, way) "
                "VALUES($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
                {parcels.text(0), parcels.i64(1), parcels.text(2), parcels.blob(3), parcels.i64(4),
                 parcels.text(5)});
    Rows records =
        from.query("SELECT record, device, seq, last_seq FROM delivered WHERE confirmed = 1");
    while (records.next())
        to.exec("INSERT INTO delivered(record, device, seq, last_seq, confirmed) VALUES($1, $2, "
                "$3, $4, 1) "
                "ON CONFLICT(record) DO UPDATE SET confirmed = 1",
                {records.text(0), records.text(1), records.i64(2), records.i64(3)});
}

// Says whether a file came that was gone or damaged here.
bool carry_over_issues(Db& from, Db& to) {
    bool is_mended = false;
    KeptFiles theirs(from);
    KeptFiles ours(to);
    for (const Issue& issue : IssueLog(from).all()) {
        IssueLog(to).add(issue);
        if (issue.series.empty() || ours.find(issue.content).state == Keeping::whole)
            continue;
        const KeptFile file = theirs.find(issue.content);
        if (file.state == Keeping::whole) {
            ours.keep(file.bytes);
            is_mended = true;
        }
    }
    return is_mended;
}

void carry_over_people(Db& from, Db& to) {
    PeopleBook theirs(from);
    PeopleBook ours(to);
    for (const Person& person : theirs.all()) {
        if (!ours.find(person.id)) {
            ours.add(person);
            ours.set_pin_hash(person.id, theirs.pin_hash(person.id));
        }
    }
    for (Db* db : {&from, &to}) {
        for (const PersonId& person : erased_in(*db))
            ours.erase(person);
    }
}

// Gives one database what only another of the same venue has. Where both have something of their
// own, `to` stands; of an answer, the later one. Says whether a kept file came.
bool carry_over(Db& from, Db& to) {
    Outbox none;
    return to.tx([&] {
        for (const Attempt& attempt : AttemptLog(from).all())
            AttemptLog(to).add(attempt);
        for (const Completion& completion : CompletionLog(from, none).all())
            CompletionLog(to, none).add(completion);
        for (const Registration& registration : RegistrationLog(from).all())
            RegistrationLog(to).add(registration);
        const bool is_mended = carry_over_issues(from, to);
        for (const SubmittedForm& form : FormLog(from).all())
            FormLog(to).add(form);
        for (const Use& use : UseLog(from).all())
            UseLog(to).add(use);
        carry_over_council(from, to);
        carry_over_answers(from, to);
        carry_over_people(from, to);
        return is_mended;
    });
}

// What stands in the folder, as this program reads it; nothing when it is gone or damaged.
std::unique_ptr<Db> present_in(const fs::path& folder) {
    const fs::path file = folder / venue_database.file_name;
    try {
        check_venue(file);
        std::unique_ptr<Db> present = Db::copy_in_memory(file);
        migrate(*present, venue_migrations(), [](int) {});
        return present;
    } catch (const MachineError& error) {
        if (error.trouble() != Trouble::damaged && error.trouble() != Trouble::missing)
            throw;
        return nullptr;
    }
}

// The erased must not come back from a backup either.
void erase_in_backups(const fs::path& folder, const std::vector<PersonId>& people) {
    for (const Backup& backup : backups_of(folder)) {
        for (const PersonId& person : people)
            erase_in(backup, person);
    }
}

void note_adopted(Db& db, Instant now) {
    AuditLog(db).add(now, Actor::program, AuditAction::venue_adopted, id_in(db).text);
}

// Pre: `brought` is checked, is this venue's, and may be written to.
Adopted::Outcome take_in(const fs::path& brought, const fs::path& folder, Date today, Instant now) {
    const LockFile lock(folder / "lock");
    const auto present = present_in(folder);
    if (!present) {
        {
            Db db(brought, Db::Opening::plain);
            note_adopted(db, now);
        }
        replace_database(folder, brought, BackupReason::before_move_in, today);
        return Adopted::Outcome::put_in_place;
    }
    const Contents here = contents_of(*present);
    const std::unique_ptr<Db> other = Db::copy_in_memory(brought);
    const bool is_newer = contents_of(*other).newest > here.newest;
    Db& stands = is_newer ? *other : *present;
    const bool is_mended = carry_over(is_newer ? *present : *other, stands);
    const Contents result = contents_of(stands);
    if (!is_newer && !is_mended && only_in(result, here).is_empty() &&
        only_in(here, result).is_empty())
        return Adopted::Outcome::already_here;

    note_adopted(stands, now);
    remove_database(brought);
    save_copy(stands, venue_database, brought);
    replace_database(folder, brought, BackupReason::before_move_in, today);
    erase_in_backups(folder, erased_in(stands));
    return Adopted::Outcome::brought_up;
}

} // namespace

Adopted adopt(std::string_view venue_file,
              const std::string& brought,
              const fs::path& data,
              Date today,
              Instant now) {
    const LockFile working = begin_work_in(data);
    const fs::path temporary = temporary_beside(data / "adopting");
    make_private_folder(temporary);
    Adopted adopted;
    std::error_code ignored;
    const auto clean_up = [&] { fs::remove_all(temporary, ignored); };
    or_else(
        [&] {
            const fs::path file = temporary / venue_database.file_name;
            atomic_save(file, venue_file);
            adopted.id = checked(file, brought);
            adopted.folder = data / adopted.id.text;
            if (fs::exists(adopted.folder, ignored)) {
                adopted.outcome = take_in(file, adopted.folder, today, now);
                clean_up();
                return;
            }
            {
                Db db(file, Db::Opening::live); // so that it is a live file from now on
                note_adopted(db, now);
            }
            make_private_folder(temporary / "backups");
            sync_file(file);
            sync_folder(temporary);
            move_durably(temporary, adopted.folder);
        },
        clean_up);
    return adopted;
}

} // namespace safeplaces
