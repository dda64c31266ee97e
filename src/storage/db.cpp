#include "storage/db.h"

#include "storage/files.h"
#include "storage/platform/system.h"

#include <sqlite3.h>

#include <cassert>
#include <climits>
#include <thread>

namespace safeplaces {
namespace {

// The three words in which the engines differ.
std::string in_this_dialect(std::string_view sql) {
    static constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"{pk}", "INTEGER PRIMARY KEY"}, {"{blob}", "BLOB"}, {"{norowid}", " WITHOUT ROWID"}};
    std::string result(sql);
    for (const auto& [word, said] : words) {
        for (auto at = result.find(word); at != std::string::npos; at = result.find(word, at))
            result.replace(at, word.size(), said);
    }
    return result;
}

constexpr int longest_value = 4 * 1024 * 1024; // bytes

std::string uri_part(const std::string& path) {
    std::string part;
    for (const char letter : path) {
        if (letter == '%')
            part += "%25";
        else if (letter == '?')
            part += "%3f";
        else if (letter == '#')
            part += "%23";
        else
            part += letter;
    }
    return part;
}

} // namespace

Db::Db() = default;

Db::Db(const std::filesystem::path& file, Opening opening) {
    std::error_code ignored;
    if (opening != Opening::make_new && !std::filesystem::exists(file, ignored))
        throw MachineError(Trouble::missing, "no database at " + utf8(file));
    try {
        switch (opening) {
        case Opening::make_new:
            open(utf8(file), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
            set_journal("delete");
            run("PRAGMA synchronous=EXTRA");
            break;
        case Opening::live:
            open(utf8(file), SQLITE_OPEN_READWRITE);
            set_journal("wal");
            run("PRAGMA synchronous=FULL");
            break;
        case Opening::plain:
            open(utf8(file), SQLITE_OPEN_READWRITE);
            set_journal("delete");
            run("PRAGMA synchronous=EXTRA");
            break;
        case Opening::read:
            open_to_read(utf8(file));
            break;
        case Opening::still:
            open("file:" + uri_part(utf8(file)) + "?immutable=1",
                 SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
            break;
        }
    } catch (...) {
        close();
        throw;
    }
}

std::unique_ptr<Db> Db::in_memory() {
    std::unique_ptr<Db> db(new Db);
    db->open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    return db;
}

std::unique_ptr<Db> Db::copy_in_memory(const std::filesystem::path& file) {
    Db from(file, Opening::read);
    std::unique_ptr<Db> to = in_memory();
    sqlite3_backup* copying = sqlite3_backup_init(to->m_handle, "main", from.m_handle, "main");
    if (copying == nullptr)
        to->fail("copy " + utf8(file));
    sqlite3_backup_step(copying, -1);
    if (sqlite3_backup_finish(copying) != SQLITE_OK)
        to->fail("copy " + utf8(file));
    return to;
}

Db::~Db() {
    close();
}

void Db::close() noexcept {
    for (const auto& [sql, prepared] : m_prepared) {
        for (sqlite3_stmt* statement : prepared.idle)
            sqlite3_finalize(statement);
    }
    m_prepared.clear();
    sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

// NOMUTEX: no two threads use one Db at a time, and SQLite need not see to that.
void Db::open(const std::string& utf8_name, int flags) {
    if (sqlite3_open_v2(utf8_name.c_str(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr) !=
        SQLITE_OK)
        fail("open " + utf8_name);
    // A file that may not be written is silently opened for reading by SQLite.
    if ((flags & SQLITE_OPEN_READWRITE) != 0 && sqlite3_db_readonly(m_handle, "main") == 1)
        throw DbError(DbFault::read_only, utf8_name + " cannot be written");
    sqlite3_extended_result_codes(m_handle, 1);
    when_waiting({}, {});
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longest_value);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    run("PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
        "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8192; PRAGMA secure_delete=ON");
}

void Db::open_to_read(const std::string& utf8_name) {
    try {
        open(utf8_name, SQLITE_OPEN_READONLY);
    } catch (const DbError& error) {
        // A program that was killed without a log has left its journal.
        if (error.fault() != DbFault::read_only)
            throw;
        close();
        open(utf8_name, SQLITE_OPEN_READWRITE);
    }
    run("PRAGMA query_only=ON");
}

void Db::set_journal(const std::string& mode) {
    Rows rows = query("PRAGMA journal_mode=" + mode);
    if (!rows.next() || rows.text(0) != mode)
        throw DbError(DbFault::other, "no journal of the kind " + mode + " possible");
}

// ---- Statements

namespace {

// It tidies up before it says that the system refused something, and may have lost the reason.
DbFault refused_now(sqlite3* handle, int code) {
    const DbFault fault = fault_of(code, sqlite3_system_errno(handle));
    const int kind = code & 0xff;
    const char* file = sqlite3_db_filename(handle, "main");
    const bool is_of_reading = code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ;
    const bool has_no_reason = fault == DbFault::other && !is_of_reading &&
                               (kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN);
    if (!has_no_reason || file == nullptr || *file == '\0') // in memory
        return fault;
    const std::filesystem::path folder = path_from_utf8(file).parent_path();
    return is_on_read_only_disk(folder) ? DbFault::read_only
           : has_no_room(folder)        ? DbFault::full
                                        : fault;
}

} // namespace

void Db::fail(const std::string& doing) {
    const int code = m_handle == nullptr ? SQLITE_NOMEM : sqlite3_extended_errcode(m_handle);
    throw DbError(m_handle == nullptr ? fault_of(code, 0) : refused_now(m_handle, code),
                  std::string(m_handle == nullptr ? "out of memory" : sqlite3_errmsg(m_handle)) +
                      " (" + std::to_string(code) + "): " + doing);
}

void Db::run(const std::string& sql) {
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql);
}

void Db::add_statement(const std::string& sql, PreparedSql& prepared) {
    assert(sql.size() < INT_MAX);
    const std::string said = in_this_dialect(sql);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, said.c_str(), static_cast<int>(said.size()) + 1, &statement,
                           nullptr) != SQLITE_OK)
        fail(sql);
    prepared.idle.push_back(statement);
    // SQLite takes $1 for a name; its own index follows the order of appearance.
    prepared.indices.clear();
    for (int number = 1; number <= sqlite3_bind_parameter_count(statement); ++number)
        prepared.indices.push_back(
            sqlite3_bind_parameter_index(statement, ("$" + std::to_string(number)).c_str()));
}

void Db::give_back(PreparedSql& sql, sqlite3_stmt* statement) noexcept {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    try {
        sql.idle.push_back(statement);
    } catch (const std::bad_alloc&) {
        sqlite3_finalize(statement);
    }
}

namespace {

// Binds one value; returns SQLite's result code.
struct Binding {
    sqlite3_stmt* statement;
    int index;
    sqlite3_destructor_type keeping;

    int operator()(Null) const { return sqlite3_bind_null(statement, index); }
    int operator()(std::int64_t value) const { return sqlite3_bind_int64(statement, index, value); }
    int operator()(double value) const { return sqlite3_bind_double(statement, index, value); }
    int operator()(std::string_view value) const {
        return sqlite3_bind_text64(statement, index, value.empty() ? "" : value.data(),
                                   value.size(), keeping, SQLITE_UTF8);
    }
    int operator()(Blob value) const {
        return value.empty()
                   ? sqlite3_bind_zeroblob(statement, index, 0)
                   : sqlite3_bind_blob64(statement, index, value.data(), value.size(), keeping);
    }
};

} // namespace

void Db::bind(sqlite3_stmt* statement,
              const PreparedSql& sql,
              std::span<const Value> values,
              Keeping keeping) {
    assert(sql.indices.size() == values.size());
    auto index = sql.indices.begin();
    for (const Value& value : values) {
        assert(*index > 0);
        const auto* text = std::get_if<std::string_view>(&value);
        if (text != nullptr && text->find('\0') != std::string_view::npos)
            throw DbError(DbFault::check, "a text with a NUL in it");
        const Binding binding{statement, *index++,
                              keeping == Keeping::copies ? SQLITE_TRANSIENT : SQLITE_STATIC};
        if (std::visit(binding, value) != SQLITE_OK)
            fail(sqlite3_sql(statement));
    }
}

Rows Db::start(std::string_view sql, std::span<const Value> values, Keeping keeping) {
    // After some errors (a full disk) SQLite has undone the whole transaction by itself. What
    // would come now must not be kept without what came before.
    if (m_depth > 0 && sqlite3_get_autocommit(m_handle) != 0)
        throw DbError(DbFault::other, "the transaction has been undone: " + std::string(sql));
    auto known = m_prepared.find(sql);
    if (known == m_prepared.end())
        known = m_prepared.emplace(sql, PreparedSql()).first;
    PreparedSql& prepared = known->second;
    if (prepared.idle.empty())
        add_statement(known->first, prepared);
    Rows rows(*this, prepared, prepared.idle.back());
    prepared.idle.pop_back();
    bind(rows.m_statement, prepared, values, keeping);
    return rows;
}

Rows Db::query(std::string_view sql, std::span<const Value> values) {
    return start(sql, values, Keeping::copies);
}

void Db::step(std::string_view sql, std::span<const Value> values) {
    Rows rows = start(sql, values, Keeping::looks);
    while (rows.next()) {
    }
}

std::int64_t Db::exec(std::string_view sql, std::span<const Value> values) {
    return with_room([&] {
        if (values.empty() && sql.find(';') != std::string_view::npos)
            run(in_this_dialect(sql));
        else
            step(sql, values);
        return sqlite3_changes64(m_handle);
    });
}

std::int64_t Db::last_id() const {
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Db::exec(std::string_view sql, std::initializer_list<Value> values) {
    return exec(sql, std::span(values.begin(), values.size()));
}

Rows Db::query(std::string_view sql, std::initializer_list<Value> values) {
    return query(sql, std::span(values.begin(), values.size()));
}

// ---- Transactions

Db::Transaction::Transaction(Db& db) : m_db(db) {
    m_db.step(m_db.m_depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT s" + std::to_string(m_db.m_depth));
    ++m_db.m_depth;
}

void Db::Transaction::commit() {
    const int outer = m_db.m_depth - 1;
    m_db.step(outer == 0 ? "COMMIT" : "RELEASE s" + std::to_string(outer));
    --m_db.m_depth;
    m_open = false;
}

Db::Transaction::~Transaction() {
    if (!m_open)
        return;
    const int outer = --m_db.m_depth;
    if (sqlite3_get_autocommit(m_db.m_handle) != 0)
        return; // SQLite has undone it already
    const std::string name = "s" + std::to_string(outer);
    const std::string undo = outer == 0 ? "ROLLBACK" : "ROLLBACK TO " + name + "; RELEASE " + name;
    sqlite3_exec(m_db.m_handle, undo.c_str(), nullptr, nullptr, nullptr);
}

} // namespace safeplaces
