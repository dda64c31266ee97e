#include "storage/db.h"

#include "storage/files.h"
#include "storage/platform/system.h"

#include <sqlite3.h>

#include <cassert>
#include <thread>

namespace safeplaces {

namespace {

constexpr int busy_wait = 5000; // milliseconds, for another connection

} // namespace

// ---- Other connections

void Db::stop_when(std::function<bool()> stop) {
    constexpr int operations_between = 5000; // far less than a moment
    m_stop = std::move(stop);
    const auto ask = [](void* self) { return static_cast<Db*>(self)->m_stop() ? 1 : 0; };
    sqlite3_progress_handler(m_handle, m_stop ? operations_between : 0, ask, this);
}

void Db::when_waiting(std::function<void()> told, std::chrono::milliseconds longest) {
    m_tell_waiting = std::move(told);
    m_longest_wait = longest;
    if (!m_tell_waiting) {
        sqlite3_busy_timeout(m_handle, busy_wait);
        return;
    }
    const auto wait = [](void* self, int times) {
        constexpr std::chrono::milliseconds nap{10};
        const Db& db = *static_cast<Db*>(self);
        if (times * nap >= db.m_longest_wait)
            return 0;
        db.m_tell_waiting();
        std::this_thread::sleep_for(nap);
        return 1;
    };
    sqlite3_busy_handler(m_handle, wait, this);
}

// ---- Long reading

namespace {

constexpr int steps_between_looks = 1000; // of the engine; a row takes about ten

struct Look {
    const std::function<bool()>* stop = nullptr;
    bool has_stopped = false;
};

int look(void* at) {
    auto& look = *static_cast<Look*>(at);
    look.has_stopped = look.has_stopped || (*look.stop)();
    return look.has_stopped ? 1 : 0;
}

} // namespace

bool Db::reads_unless(const std::function<bool()>& stop, const std::function<void()>& work) {
    struct Looking {
        Looking(Db& connection, Look& looking) : db(connection) {
            sqlite3_progress_handler(db.m_handle, steps_between_looks, look, &looking);
        }
        Looking(const Looking&) = delete;
        Looking& operator=(const Looking&) = delete;
        ~Looking() { db.stop_when(std::move(db.m_stop)); } // asks again as it did before
        Db& db;
    };
    Look looking{&stop};
    const Looking while_it_reads(*this, looking);
    try {
        work();
    } catch (const DbError&) {
        if (!looking.has_stopped)
            throw;
    }
    return !looking.has_stopped;
}

// ---- The whole file

namespace {

int number_from(Rows rows) {
    return rows.next() ? static_cast<int>(rows.i64(0)) : 0;
}

} // namespace

Db::Changes Db::changes() {
    return {number_from(query("PRAGMA data_version")), sqlite3_total_changes64(m_handle)};
}

int Db::version() {
    return number_from(query("PRAGMA user_version"));
}

void Db::set_version(int version) {
    run("PRAGMA user_version=" + std::to_string(version));
}

int Db::application_id() {
    return number_from(query("PRAGMA application_id"));
}

void Db::set_application_id(int id) {
    run("PRAGMA application_id=" + std::to_string(id));
}

void Db::free_cache() {
    sqlite3_db_release_memory(m_handle);
}

void Db::set_cache(int mebibytes) {
    run("PRAGMA cache_size=-" + std::to_string(mebibytes * 1024));
}

bool Db::is_whole() {
    try {
        Rows pages = query("PRAGMA quick_check(1)");
        if (!pages.next() || pages.text(0) != "ok")
            return false;
        return !query("PRAGMA foreign_key_check").next();
    } catch (const DbError& error) {
        if (error.trouble() != Trouble::damaged)
            throw;
        return false;
    }
}

void Db::copy_into(const std::filesystem::path& file) {
    // Not exec(): for a copy the room that is kept for records is not given away.
    try {
        Rows rows = query("VACUUM INTO $1", {utf8(file)});
        while (rows.next()) {
        }
    } catch (const DbError& error) {
        // It may lie on another disk than this database.
        if (error.fault() == DbFault::other && is_on_read_only_disk(file.parent_path()))
            throw DbError(DbFault::read_only, error.what());
        if (error.fault() == DbFault::other && has_no_room(file.parent_path()))
            throw DbError(DbFault::full, error.what());
        throw;
    }
}

void Db::scrub() {
    assert(m_depth == 0);
    // The copy that VACUUM makes is as large as the file: not in memory. It has no name on the
    // disk, and is gone with this statement.
    run("PRAGMA temp_store=FILE");
    try {
        exec("VACUUM");
    } catch (const DbError&) {
        run("PRAGMA temp_store=MEMORY");
        throw;
    }
    run("PRAGMA temp_store=MEMORY");
    // First what lets others write meanwhile: the log is as large as the file now.
    (void)query("PRAGMA wal_checkpoint(PASSIVE)").next();
    Rows checkpoint = query("PRAGMA wal_checkpoint(TRUNCATE)");
    if (checkpoint.next() && checkpoint.i64(0) != 0)
        throw DbError(DbFault::busy, "the log could not be emptied: somebody is reading it");
}

} // namespace safeplaces
