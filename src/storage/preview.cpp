#include "storage/preview.h"

#include "storage/attempt_log.h"
#include "storage/completion_log.h"
#include "storage/issue_log.h"
#include "storage/migrations.h"
#include "storage/outbox.h"
#include "storage/people_book.h"
#include "storage/registration_log.h"
#include "storage/venue_database.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

Forms forms_in(Db& db) {
    Forms forms;
    Rows rows = db.query("SELECT form, field, value FROM entry");
    while (rows.next())
        forms[rows.text(0)][rows.text(1)] = rows.text(2);
    return forms;
}

std::optional<Instant> newest_in(Db& db) {
    Rows rows =
        db.query("SELECT max(at) FROM (SELECT at FROM entry "
                 "UNION ALL SELECT finished_at FROM attempt "
                 "UNION ALL SELECT signed_at FROM registration "
                 "UNION ALL SELECT made_at FROM issue UNION ALL SELECT at FROM audit) AS a");
    if (!rows.next() || rows.null(0))
        return std::nullopt;
    return Instant(std::chrono::milliseconds(rows.i64(0)));
}

// Of records that never change: those with an id that is not among the others.
template <class Record>
std::vector<Record> new_among(const std::vector<Record>& records,
                              const std::vector<Record>& known) {
    std::set<std::string> ids;
    for (const Record& record : known)
        ids.insert(record.id.text);
    std::vector<Record> found;
    std::ranges::copy_if(records, std::back_inserter(found),
                         [&](const Record& record) { return ids.insert(record.id.text).second; });
    return found;
}

Forms only_in(const Forms& one, Forms other) {
    Forms found;
    for (const auto& [form, entries] : one) {
        for (const auto& [field, value] : entries) {
            if (!value.empty() && other[form][field] != value)
                found[form][field] = value;
        }
    }
    return found;
}

// As this program reads it: brought up to its version, in memory.
Contents contents_at(const fs::path& file) {
    const std::unique_ptr<Db> copy = Db::copy_in_memory(file);
    check_database(*copy, venue_database, file);
    migrate(*copy, venue_migrations(), [](int) {});
    return contents_of(*copy);
}

std::optional<Contents> contents_if_readable(const fs::path& file) {
    try {
        return contents_at(file);
    } catch (const MachineError&) {
        return std::nullopt;
    }
}

} // namespace

Contents contents_of(Db& db) {
    Outbox none;
    Contents contents{.venue = id_in(db),
                      .venue_name = {},
                      .people = PeopleBook(db).all(),
                      .attempts = AttemptLog(db).all(),
                      .completions = CompletionLog(db, none).all(),
                      .registrations = RegistrationLog(db).all(),
                      .issues = IssueLog(db).all(),
                      .forms = forms_in(db),
                      .newest = newest_in(db)};
    Rows rows = db.query("SELECT name FROM venue");
    if (rows.next())
        contents.venue_name = rows.text(0);
    return contents;
}

bool Difference::is_empty() const {
    return people.empty() && attempts.empty() && completions.empty() && registrations.empty() &&
           issues.empty() && forms.empty();
}

Difference only_in(const Contents& one, const Contents& other) {
    Difference difference{.people = {},
                          .attempts = new_among(one.attempts, other.attempts),
                          .completions = new_among(one.completions, other.completions),
                          .registrations = new_among(one.registrations, other.registrations),
                          .issues = new_among(one.issues, other.issues),
                          .forms = only_in(one.forms, other.forms)};
    std::ranges::copy_if(one.people, std::back_inserter(difference.people),
                         [&](const Person& person) {
                             return std::ranges::find(other.people, person) == other.people.end();
                         });
    return difference;
}

Preview preview_of(const fs::path& folder, const Backup& backup) {
    Preview preview{.backup = contents_at(backup.file),
                    .present = contents_if_readable(folder / venue_database.file_name),
                    .comes_back = {},
                    .goes = {}};
    Contents restored = preview.backup;
    const Outbox outbox(folder / outbox_name);
    for (Completion& completion : new_among(outbox.read().completions, restored.completions)) {
        restored.completions.push_back(std::move(completion));
        ++preview.completions_kept;
    }
    if (preview.present) {
        preview.comes_back = only_in(preview.backup, *preview.present);
        preview.goes = only_in(*preview.present, restored);
    } else {
        preview.comes_back = only_in(restored, {});
    }
    return preview;
}

} // namespace safeplaces
