#include "storage/register/person_book.h"

#include "domain/fold.h"
#include "storage/backups.h"
#include "storage/files.h"
#include "storage/register/completion_rows.h"
#include "storage/register/conditions.h"
#include "storage/register/corrections.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"
#include "storage/register/register_file.h"
#include "storage/register/venue_moves.h"
#include "storage/register/venue_standing.h"
#include "storage/settings.h"

#include <algorithm>
#include <iterator>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

struct PersonRow {
    std::int64_t id = 0;
    std::int64_t venue = 0;
    bool is_erased = false;
};

std::optional<PersonRow> row_of(Db& db, const PersonId& person) {
    Rows rows =
        db.query("SELECT id, venue_id, erased_at FROM person WHERE uid = $1", {person.text});
    return rows.next() ? std::optional(PersonRow{rows.i64(0), rows.i64(1), !rows.null(2)})
                       : std::nullopt;
}

Person person_of_row(Db& db, std::int64_t row) {
    Rows rows =
        db.query("SELECT uid, name, role, started_on, left_on FROM person WHERE id = $1", {row});
    if (!rows.next())
        throw_damaged("a person who is not there");
    return {.id = {rows.text(0)},
            .name = rows.text(1),
            .role = kind_in<Role>(rows, 2),
            .started = day_in(rows, 3),
            .left = maybe_day_in(rows, 4)};
}

void count_anew(Db& db, std::int64_t venue, const IntakeRules& rules) {
    StandingReader(db, rules.gate, rules.new_course, rules.today).refresh(venue);
    move_by_training(db, venue, rules.today, rules.now);
}

void blank(Db& db, const PersonId& person, Instant at) {
    db.exec("INSERT INTO erased(uid, at) VALUES($1, $2) ON CONFLICT(uid) DO NOTHING",
            {person.text, stored(at)});
    db.exec("UPDATE person SET name = '', name_fold = '', erased_at = $1 "
            "WHERE uid = $2 AND erased_at IS NULL",
            {stored(at), person.text});
    erase_corrections(db, person, at);
}

} // namespace

PersonBook::PersonBook(Db& db) : m_db(db) {
}

std::optional<PersonRecord> PersonBook::find(const PersonId& person) {
    Rows rows = m_db.query("SELECT p.name, p.role, p.started_on, p.left_on, v.uid, v.name "
                           "FROM person p JOIN venue v ON v.id = p.venue_id "
                           "WHERE p.uid = $1 AND p.erased_at IS NULL",
                           {person.text});
    if (!rows.next())
        return std::nullopt;
    return PersonRecord{.person = {.id = person,
                                   .name = rows.text(0),
                                   .role = kind_in<Role>(rows, 1),
                                   .started = day_in(rows, 2),
                                   .left = maybe_day_in(rows, 3)},
                        .venue = {rows.text(4)},
                        .venue_name = rows.text(5),
                        .completions = completions_of(m_db, person),
                        .named = forms_naming(m_db, {rows.text(4)}, person, rows.text(0))};
}

std::vector<PersonMatch> PersonBook::named(const std::string& words, int most) {
    Conditions conditions;
    const std::vector<std::string> wanted = words_in(words);
    for (const std::string& word : wanted)
        conditions.add_word(word, {"p.name_fold"});
    std::vector<PersonMatch> found;
    if (wanted.empty())
        return found;
    const std::string limit = conditions.put(std::int64_t{most});
    Rows rows = m_db.query("SELECT p.uid, p.name, p.role, p.started_on, p.left_on, v.name "
                           "FROM person p JOIN venue v ON v.id = p.venue_id "
                           "WHERE p.erased_at IS NULL" +
                               conditions.sql() + " ORDER BY p.name_fold, p.id LIMIT " + limit,
                           conditions.values());
    while (rows.next())
        found.push_back({.person = {.id = {rows.text(0)},
                                    .name = rows.text(1),
                                    .role = kind_in<Role>(rows, 2),
                                    .started = day_in(rows, 3),
                                    .left = maybe_day_in(rows, 4)},
                         .venue_name = rows.text(5)});
    return found;
}

std::optional<PersonRecord>
PersonBook::hand_out(const Acting& acting, const PersonId& person, Instant at) {
    require(acting, SchemeAct::export_records);
    return m_db.tx([&] {
        auto record = find(person);
        if (record)
            RegisterAudit(m_db).add(at, acting, RegisterAct::person_exported, person.text);
        return record;
    });
}

PersonOutcome
PersonBook::correct(const Acting& acting, const Person& person, const IntakeRules& rules) {
    require(acting, SchemeAct::correct_people);
    return m_db.tx([&] {
        const auto row = row_of(m_db, person.id);
        if (!row)
            return PersonOutcome::unknown_person;
        if (row->is_erased)
            return PersonOutcome::erased_before;
        const PersonFacts changed = differences(person_of_row(m_db, row->id), person);
        if (changed.empty())
            return PersonOutcome::done;
        m_db.exec("UPDATE person SET name = $1, name_fold = $2, role = $3, started_on = $4, "
                  "left_on = $5 WHERE id = $6",
                  {person.name, folded(person.name), word_of(person.role), stored(person.started),
                   or_null(person.left), row->id});
        PersonFacts corrected = corrections_of(m_db, person.id);
        corrected.insert(changed.begin(), changed.end());
        keep_corrections(m_db, person.id, corrected);
        RegisterAudit(m_db).add(rules.now, acting, RegisterAct::person_corrected, person.id.text,
                                words_of(changed));
        count_anew(m_db, row->venue, rules);
        return PersonOutcome::done;
    });
}

PersonOutcome
PersonBook::erase(const Acting& acting, const PersonId& person, const IntakeRules& rules) {
    require(acting, SchemeAct::erase_people);
    return m_db.tx([&] {
        const auto row = row_of(m_db, person);
        if (!row)
            return PersonOutcome::unknown_person;
        if (row->is_erased)
            return PersonOutcome::erased_before;
        blank(m_db, person, rules.now);
        RegisterAudit(m_db).add(rules.now, acting, RegisterAct::person_erased, person.text);
        count_anew(m_db, row->venue, rules);
        return PersonOutcome::done;
    });
}

// ---- In files

std::vector<PersonId> erased_in(Db& db) {
    std::vector<PersonId> erased;
    Rows rows = db.query("SELECT uid FROM erased ORDER BY uid");
    while (rows.next())
        erased.push_back({rows.text(0)});
    return erased;
}

void erase_again(Db& db, const std::vector<PersonId>& people, Instant at) {
    db.tx([&] {
        for (const PersonId& person : people)
            blank(db, person, at);
    });
}

bool has_name_of(Db& db, const std::vector<PersonId>& people) {
    return std::ranges::any_of(people, [&](const PersonId& person) {
        return db.query("SELECT id FROM person WHERE uid = $1 AND name <> ''", {person.text})
                   .next() ||
               db.query("SELECT id FROM conflict WHERE subject = $1 AND kind = 'person' "
                        "AND incoming <> ''",
                        {person.text})
                   .next();
    });
}

namespace {

// False when that could not be done.
bool erase_in_backup(const Backup& backup,
                     const std::vector<PersonId>& people,
                     const StopWork& stop) {
    try {
        Db db(backup.file, Db::Opening::plain);
        db.stop_when(stop);
        if (!has_name_of(db, people))
            return true;
        if (!db.is_whole())
            return false;
        erase_again(db, people, Instant(std::chrono::sys_days(backup.taken)));
        db.scrub();
        return true;
    } catch (const MachineError&) {
        return false;
    }
}

// How many were erased, when that was last done everywhere; and in the register itself, which is
// not rewritten again because a backup was busy.
constexpr auto files_key = "erased.in_files";
constexpr auto register_key = "erased.in_register";

bool is_done(Db& db, const char* key, std::size_t erased) {
    return Settings(db).get(key).value_or("0") == std::to_string(erased);
}

void note_done(const fs::path& folder, const char* key, std::size_t erased) {
    Settings(*register_writer(folder)).put(key, std::to_string(erased));
}

std::vector<fs::path> erase_in_backups(const fs::path& folder,
                                       const std::vector<PersonId>& erased,
                                       const StopWork& stop) {
    std::vector<fs::path> not_searched;
    for (const Backup& backup : backups_of(folder)) {
        if (!erase_in_backup(backup, erased, stop))
            not_searched.push_back(backup.file);
    }
    return not_searched;
}

} // namespace

std::vector<fs::path> erase_in_register_files(const fs::path& folder, const StopWork& stop) {
    const auto db = register_reader(folder);
    const std::vector<PersonId> erased = erased_in(*db);
    std::vector<fs::path> not_searched = erase_in_backups(folder, erased, stop);
    if (!is_done(*db, register_key, erased.size())) {
        if (scrub_register(folder, stop))
            note_done(folder, register_key, erased.size());
        else
            not_searched.push_back(folder / "register.db");
    }
    if (not_searched.empty())
        note_done(folder, files_key, erased.size());
    std::ranges::copy(put_aside_in(folder), std::back_inserter(not_searched)); // nothing reads them
    return not_searched;
}

std::vector<fs::path> erase_in_register_files_when_due(const fs::path& folder,
                                                       const StopWork& stop) {
    const auto db = register_reader(folder);
    return is_done(*db, files_key, erased_in(*db).size()) ? std::vector<fs::path>{}
                                                          : erase_in_register_files(folder, stop);
}

} // namespace safeplaces
