#include "kill.h"
#include "kill_works.h"
#include "records.h"

#include "storage/attempt_log.h"
#include "storage/audit_log.h"
#include "storage/completion_log.h"
#include "storage/entry_book.h"
#include "storage/migrations.h"
#include "storage/venue_database.h"
#include "storage/venue_file.h"

#include <algorithm>
#include <string>
#include <vector>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

template <class Record>
std::set<int> numbers_of(const std::vector<Record>& records) {
    std::set<int> numbers;
    for (const Record& record : records)
        numbers.insert(number_in(record.id.text));
    return numbers;
}

bool holds_all(const std::set<int>& all, const std::set<int>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

Date day_no(int number) {
    return plus_days(first_day, std::chrono::days(number));
}

void keep(VenueFile& venue, int number) {
    const std::string text = std::to_string(number);
    EntryBook(venue.db()).put("form", {{"one", text}, {"other", text}}, beginning);
    CompletionLog(venue.db(), venue.outbox()).record(attempt_no(number), completion_no(number));
    AuditLog(venue.db())
        .add(beginning, Actor::program, AuditAction::completion_recorded,
             person_no(number).id.text);
}

void require_swept(const fs::path& folder) {
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        require(!utf8(entry.path().filename()).ends_with(".unfinished"), "unswept files");
}

} // namespace

// ---- Typing and passing

Keeping::Keeping(const fs::path& data) : m_folder(data / shop.text) {
    static_cast<void>(VenueFile::create(data, shop, first_day));
}

std::size_t Keeping::kill_once(std::mt19937_64& random) {
    // A day later each time, so that every start makes backups.
    const Date today = day_no(++m_kills);
    const Since since = m_kills % 3 == 0 ? Since::start : Since::first_word;
    const auto said = killed_while(random, since, 43, [&](const Acknowledge& acknowledge) {
        VenueFile venue = VenueFile::open(m_folder, today);
        for (int number = m_next;; ++number) {
            keep(venue, number);
            acknowledge(number);
        }
    });
    m_promised.insert(said.begin(), said.end());
    check();
    return said.size();
}

void Keeping::check() {
    VenueFile venue = VenueFile::open(m_folder, day_no(m_kills));
    const auto kept = numbers_of(CompletionLog(venue.db(), venue.outbox()).all());
    const auto attempts = numbers_of(AttemptLog(venue.db()).all());
    require(holds_all(kept, m_promised), "lost a completion");
    require(holds_all(attempts, m_promised), "lost an attempt");
    require(holds_all(kept, attempts), "a pass without its completion");
    require(numbers_of(venue.outbox().read().completions) == kept, "the outbox differs");
    // With each kill one may have been kept that there was no time to say.
    require(kept.size() <= m_promised.size() + static_cast<std::size_t>(m_kills),
            "more than was ever done");

    auto entries = EntryBook(venue.db()).all("form");
    require(entries["one"] == entries["other"], "half a change");
    require(m_promised.empty() || std::stoi(entries["one"]) >= *m_promised.rbegin(),
            "lost an entry");
    require(!AuditLog(venue.db()).check(), "the audit chain is broken");
    require_swept(m_folder);
    m_next = kept.empty() ? 1 : *kept.rbegin() + 1;
}

// ---- Making a venue

Making::Making(fs::path data) : m_data(std::move(data)) {
}

std::size_t Making::kill_once(std::mt19937_64& random) {
    const auto said = killed_while(random, Since::start, 400, [&](const Acknowledge& acknowledge) {
        for (int number = m_next;; ++number) {
            static_cast<void>(VenueFile::create(m_data, {uuid_no(3, number)}, first_day));
            acknowledge(number);
        }
    });
    std::set<int> found;
    for (const VenueListing& venue : list_venues(m_data)) {
        require(venue.condition == VenueListing::Condition::readable, "half a venue");
        const int number = number_in(venue.id.text);
        if (number >= m_next)
            require(VenueFile::open(venue.folder, first_day).id() == venue.id, "a wrong id");
        found.insert(number);
    }
    require(holds_all(found, {said.begin(), said.end()}), "lost a venue");
    sweep_data_folder(m_data);
    require_swept(m_data);
    m_next = found.empty() ? 1 : *found.rbegin() + 1;
    return said.size();
}

// ---- Taking backups

BackingUp::BackingUp(const fs::path& data) : m_folder(data / shop.text) {
    VenueFile venue = VenueFile::create(data, shop, first_day);
    for (int number = 1; number <= 20; ++number)
        keep(venue, number);
}

std::size_t BackingUp::kill_once(std::mt19937_64& random) {
    const auto said = killed_while(random, Since::start, 150, [&](const Acknowledge& acknowledge) {
        VenueFile venue = VenueFile::open(m_folder, day_no(m_day));
        for (int day = m_day;; ++day) {
            venue.begin_day(day_no(day));
            acknowledge(day);
        }
    });
    const int last = said.empty() ? m_day : said.back();
    const auto made = backups_of(m_folder);
    require(!made.empty() && (said.empty() || made.front().taken >= day_no(last)), "lost a backup");
    for (const Backup& backup : made)
        require(Db(backup.file, Db::Opening::read).is_whole(), "a backup that is not whole");
    m_day = last + 1;
    static_cast<void>(VenueFile::open(m_folder, day_no(m_day)));
    require_swept(m_folder);
    return said.size();
}

// ---- Restoring

Restoring::Restoring(fs::path data) : m_data(std::move(data)) {
}

std::size_t Restoring::kill_once(std::mt19937_64& random) {
    const fs::path folder = m_data / shop.text;
    fs::remove_all(folder);
    {
        VenueFile venue = VenueFile::create(m_data, shop, first_day);
        keep(venue, 1);
    }
    const auto said = killed_while(random, Since::start, 150, [&](const Acknowledge& acknowledge) {
        for (int time = 1;; ++time) {
            restore(folder, backups_of(folder).back(), first_day);
            acknowledge(time);
        }
    });
    VenueFile venue = VenueFile::open(folder, first_day);
    require(CompletionLog(venue.db(), venue.outbox()).all().size() == 1, "lost a completion");
    // What was typed since the backup is in what was kept, or still in its place.
    bool is_kept = EntryBook(venue.db()).all("form").contains("one");
    for (const Backup& backup : backups_of(folder)) {
        const auto copy = Db::copy_in_memory(backup.file);
        is_kept = is_kept || EntryBook(*copy).all("form").contains("one");
    }
    require(is_kept, "lost an entry");
    require_swept(folder);
    return said.size();
}

// ---- A migration

Migrating::Migrating(fs::path data)
    : m_data(std::move(data)), m_original(m_data / "stored" / venue_database.file_name) {
    make_private_folder(m_original.parent_path());
    copy_durably(SAFEPLACES_ROOT "/tests/storage/data/venue-1.db", m_original);
    fs::permissions(m_original, fs::perms::owner_read | fs::perms::owner_write);
    Db db(m_original, Db::Opening::plain);
    // So much that a step takes its time.
    db.exec("WITH RECURSIVE n(i) AS (SELECT 10000 UNION ALL SELECT i + 1 FROM n WHERE i < 13000) "
            "INSERT INTO issue SELECT substr(uid, 1, 31) || i, kind, approval, made_at, made_on, "
            "content, completion FROM n, (SELECT * FROM issue LIMIT 1)");
    m_before = contents(db);
    require(db.version() == 1 && m_before.at("issue") > 3'000, "no venue of the first version");
}

std::map<std::string, std::int64_t> Migrating::contents(Db& db) {
    std::map<std::string, std::int64_t> rows;
    for (const std::string table : {"person", "attempt", "completion", "registration", "issue"}) {
        Rows counted = db.query("SELECT count(*) FROM " + table);
        rows[table] = counted.next() ? counted.i64(0) : -1;
    }
    return rows;
}

std::size_t Migrating::kill_once(std::mt19937_64& random) {
    const int newest = static_cast<int>(venue_migrations().size());
    const fs::path folder = m_data / id_in(*Db::copy_in_memory(m_original)).text;
    const fs::path file = folder / venue_database.file_name;
    fs::remove_all(folder);
    make_private_folder(folder);
    copy_durably(m_original, file);
    const auto said = killed_while(random, Since::start, 400, [&](const Acknowledge& acknowledge) {
        static_cast<void>(VenueFile::open(folder, first_day));
        acknowledge(1);
    });
    {
        Db db(file, Db::Opening::live);
        require(db.is_whole() && contents(db) == m_before, "half a step");
        require(said.empty() ? db.version() >= 1 : db.version() == newest, "lost a step");
        const std::vector<Backup> backups = backups_of(folder);
        const auto made = std::ranges::find(backups, BackupReason::before_update, &Backup::reason);
        require(db.version() == 1 || made != backups.end(), "changed before there was a backup");
        if (made != backups.end()) {
            const auto copy = Db::copy_in_memory(made->file);
            require(copy->version() == 1 && copy->is_whole() && contents(*copy) == m_before,
                    "a backup of what was changed already");
        }
    }
    VenueFile venue = VenueFile::open(folder, first_day);
    require(venue.db().version() == newest && contents(venue.db()) == m_before,
            "a migration that cannot go on");
    require(!AuditLog(venue.db()).check(), "the audit chain is broken");
    require_swept(folder);
    return said.size();
}

} // namespace safeplaces
