#pragma once

#include "domain/error.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace safeplaces {

// What an engine refused. `unique`, `foreign` and `check` mean that a row was not acceptable
// (`check` also stands for a missing value); the others say the same as their trouble().
enum class DbFault {
    unique,
    foreign,
    check,
    full,
    read_only,
    busy,
    corrupt,
    not_a_database, // the file is of another kind altogether
    other,
};

class DbError : public MachineError {
public:
    DbError(DbFault fault, const std::string& what);

    [[nodiscard]] DbFault fault() const { return m_fault; }

private:
    DbFault m_fault;
};

struct Null {};
using Blob = std::span<const std::uint8_t>;

// What a column takes. Texts and blobs are only looked at during the call.
using Value = std::variant<Null, std::int64_t, double, std::string_view, Blob>;

// The rows of one query, read forwards once. Columns count from 0. Must not outlive its Db.
class Rows {
public:
    Rows(Rows&& other) noexcept;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    // Goes to the next row (at first: to the first); false when there is none.
    [[nodiscard]] bool next();

    // Pre: next() was true.
    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] std::int64_t i64(int column) const;
    [[nodiscard]] double f64(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::vector<std::uint8_t> blob(int column) const;

private:
    friend class Db;
    Rows(class Db& db, std::string sql, sqlite3_stmt* statement);

    Db* m_db;
    std::string m_sql;
    sqlite3_stmt* m_statement;
};

// One connection to one database, and the only place that knows which engine it is.
//
// SQL keeps to what SQLite and PostgreSQL both take (data.md, section 1): parameters are $1..$n;
// CREATE TABLE may say {pk}, {blob} and {norowid}, the three words that differ; the verbs of
// transactions stand in tx() alone. Everything throws DbError; a text with a NUL in it is refused
// with DbFault::check.
class Db {
public:
    enum class Opening {
        make_new, // the file is empty or absent; rollback journal, synchronous=EXTRA
        live,     // WAL, synchronous=FULL: a commit that returned survives a power cut
        plain,    // rollback journal, synchronous=EXTRA: a backup or copy, one file
        read,     // nothing is written
    };

    // MachineError(missing) when the file is not there, except with make_new.
    Db(const std::filesystem::path& file, Opening opening);
    [[nodiscard]] static std::unique_ptr<Db> in_memory();
    // What stands in the file now. Changes there and here do not touch each other.
    [[nodiscard]] static std::unique_ptr<Db> copy_in_memory(const std::filesystem::path& file);

    Db(const Db&) = delete;
    Db& operator=(const Db&) = delete;
    ~Db();

    // Runs one statement and says how many rows it changed. Without values the text may hold
    // several statements, separated by semicolons.
    std::int64_t exec(std::string_view sql, std::span<const Value> values = {});
    std::int64_t exec(std::string_view sql, std::initializer_list<Value> values);

    [[nodiscard]] Rows query(std::string_view sql, std::span<const Value> values = {});
    [[nodiscard]] Rows query(std::string_view sql, std::initializer_list<Value> values);

    // Runs `work` as one transaction: all of it is kept, or (when it throws) nothing. Inside
    // another tx() it is a part of that one, which a throw undoes alone. Returns what `work`
    // returns.
    template <class Work>
    auto tx(Work&& work) {
        Transaction transaction(*this);
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            transaction.commit();
        } else {
            auto result = work();
            transaction.commit();
            return result;
        }
    }

    // Numbers in the file's header: how many migrations it has had, and which program's it is.
    [[nodiscard]] int version();
    void set_version(int version);
    [[nodiscard]] int application_id();
    void set_application_id(int id);

    // Whether pages (quick_check) and references between tables are whole. Damage that stops the
    // check itself is "not whole" too.
    [[nodiscard]] bool is_whole();

    // Writes a compact copy into `file`, which is absent or empty. Not synced to disk.
    void copy_into(const std::filesystem::path& file);

    // Rewrites the file so that no byte of a deleted row is left in it or in its log.
    void scrub();

private:
    friend class Rows;

    class Transaction {
    public:
        explicit Transaction(Db& db);
        Transaction(const Transaction&) = delete;
        Transaction& operator=(const Transaction&) = delete;
        ~Transaction();
        void commit();

    private:
        Db& m_db;
        bool m_open = true;
    };

    Db();
    void open(const std::string& utf8_name, int flags);
    void close() noexcept;
    void run(const std::string& sql);
    [[noreturn]] void fail(const std::string& doing);
    sqlite3_stmt* prepared(const std::string& sql);
    void bind(sqlite3_stmt* statement, std::span<const Value> values);
    void give_back(const std::string& sql, sqlite3_stmt* statement) noexcept;

    sqlite3* m_handle = nullptr;
    int m_depth = 0; // of transactions
    std::map<std::string, std::vector<sqlite3_stmt*>, std::less<>> m_idle;
};

} // namespace safeplaces
