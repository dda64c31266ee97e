#include "kill.h"
#include "kill_works.h"
#include "records.h"

#include "storage/files.h"
#include "storage/migrations.h"

#include <iterator>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

constexpr int rows = 5000;
const std::vector<Migration> steps{
    {"CREATE TABLE thing(id {pk}, name TEXT NOT NULL)"},
    {"ALTER TABLE thing ADD COLUMN size BIGINT"},
    {"UPDATE thing SET size = length(name); CREATE INDEX thing_size ON thing(size, name)"},
    {"CREATE TABLE other(id {pk}, name TEXT); INSERT INTO other SELECT id, name FROM thing; "
     "DELETE FROM thing WHERE id > 1000"},
};

std::int64_t count(Db& db, const std::string& sql) {
    Rows found = db.query(sql);
    return found.next() ? found.i64(0) : -1;
}

void check_state(Db& db) {
    require(db.is_whole(), "a database that is not whole");
    const int version = db.version();
    require(version >= 1, "an unknown version");
    require(count(db, "SELECT count(*) FROM thing") == (version < 4 ? rows : 1000) &&
                count(db, "SELECT count(*) FROM pragma_table_info('thing')") ==
                    (version < 2 ? 2 : 3),
            "half a step");
    if (version >= 3)
        require(count(db, "SELECT count(*) FROM thing WHERE size IS NULL") == 0, "half a step");
    if (version >= 4)
        require(count(db, "SELECT count(*) FROM other") == rows, "half a step");
}

void back_up_to(const fs::path& file, Db& db) {
    const fs::path temporary = temporary_beside(file);
    make_private_file(temporary);
    db.copy_into(temporary);
    sync_file(temporary);
    move_durably(temporary, file);
}

} // namespace

// ---- A migration

Migrating::Migrating(fs::path folder)
    : m_folder(std::move(folder)),
      m_original(m_folder / "original.db"),
      m_file(m_folder / "migrated.db"),
      m_backup(m_folder / "backup.db") {
    make_private_file(m_original);
    Db db(m_original, Db::Opening::make_new);
    migrate(db, std::span(steps).first(1), [](int) {});
    db.tx([&] {
        for (int row = 0; row < rows; ++row)
            db.exec("INSERT INTO thing(name) VALUES($1)",
                    {std::string(static_cast<std::size_t>(row % 100), 'x')});
    });
}

std::size_t Migrating::kill_once(std::mt19937_64& random) {
    for (const std::string suffix : {"", "-wal", "-shm"})
        fs::remove(fs::path(m_file) += suffix);
    fs::remove(m_backup);
    copy_durably(m_original, m_file);
    const auto said = killed_while(random, Since::start, 43, [&](const Acknowledge& acknowledge) {
        Db db(m_file, Db::Opening::live);
        migrate(db, steps, [&](int) {
            back_up_to(m_backup, db);
            acknowledge(1);
        });
        acknowledge(static_cast<int>(steps.size()));
    });
    Db db(m_file, Db::Opening::live);
    require(said.empty() || db.version() >= said.back(), "lost a step");
    check_state(db);
    require(db.version() == 1 || fs::exists(m_backup), "changed before there was a backup");
    if (fs::exists(m_backup)) {
        Db backup(m_backup, Db::Opening::read);
        require(backup.version() == 1, "a backup of what was changed already");
        check_state(backup);
    }
    migrate(db, steps, [](int) {});
    check_state(db);
    require(db.version() == static_cast<int>(steps.size()), "a migration that cannot go on");
    sweep_temporary(m_folder);
    return said.size();
}

// ---- Saving a PDF

Replacing::Replacing(fs::path folder) : m_folder(std::move(folder)) {
    atomic_save(m_folder / "poster.pdf", poster_no(0));
}

std::size_t Replacing::kill_once(std::mt19937_64& random) {
    const auto said =
        killed_while(random, Since::first_word, 43, [&](const Acknowledge& acknowledge) {
            for (int number = m_next;; ++number) {
                atomic_save(m_folder / "poster.pdf", poster_no(number));
                acknowledge(number);
            }
        });
    const std::string found = read_file(m_folder / "poster.pdf");
    const int number = std::stoi(found);
    require(found == poster_no(number), "a torn file");
    require(said.empty() || number >= said.back(), "lost a version");
    sweep_temporary(m_folder);
    require(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()) == 1,
            "files that nothing sweeps");
    m_next = number + 1;
    return said.size();
}

} // namespace safeplaces
