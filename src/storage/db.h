#pragma once

#include "storage/db_error.h"
#include "storage/rows.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace safeplaces {

// What was made of one text of SQL, to be used again.
struct PreparedSql {
    std::vector<int> indices;        // the engine's, of $1, $2 ...
    std::vector<sqlite3_stmt*> idle; // nobody uses them just now
};

// One connection to one database, for one thread at a time, and the only place that knows which
// engine it is.
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
        read,     // nothing is written, but half a change of a killed program is undone
        still,    // nobody writes it meanwhile, as on a disk that takes nothing. Pre: no -wal
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

    // The {pk} of the row that was added last. For this RETURNING makes a table of its own each
    // time.
    [[nodiscard]] std::int64_t last_id() const;

    // Runs `work` as one transaction: all of it is kept, or (when it throws) nothing. Inside
    // another tx() it is a part of that one, which a throw undoes alone. Returns what `work`
    // returns. After a full disk `work` may run a second time: see when_full().
    template <class Work>
    auto tx(Work&& work) {
        return with_room([&] { return once(work); });
    }

    [[nodiscard]] bool in_transaction() const { return m_depth > 0; }

    // Called when the disk is full and the change at hand has been undone. Says whether it could
    // make room; then the change is tried once more.
    void when_full(std::function<bool()> make_room) { m_make_room = std::move(make_room); }

    // Runs `work`, which only reads. `stop` is asked some ten thousand times a second; once it
    // says yes, the query at hand ends in the middle. Returns whether `work` came to its end.
    bool reads_unless(const std::function<bool()>& stop, const std::function<void()>& work);
    // From now on a long statement asks now and then whether to stop, and then throws
    // DbFault::stopped with nothing changed; `stop` throws nothing. copy_into() and scrub() too.
    void stop_when(std::function<bool()> stop);
    void stop_like(const Db& other) { stop_when(other.m_stop); }
    // Told while a change of this connection waits for another connection's, which may take
    // `longest`; it throws nothing. Without this it waits for 5 seconds, and tells nobody.
    void when_waiting(std::function<void()> told, std::chrono::milliseconds longest);

    // Numbers in the file's header: how many migrations it has had, and which program's it is.
    [[nodiscard]] int version();
    void set_version(int version);
    [[nodiscard]] int application_id();
    void set_application_id(int id);

    // Another one whenever anything in the file may have changed, by this connection or another.
    struct Changes {
        std::int64_t by_others = -1;
        std::int64_t by_us = -1;

        friend bool operator==(const Changes&, const Changes&) = default;
    };
    [[nodiscard]] Changes changes();

    // How much of the file is held in memory; 8 MiB at first.
    void set_cache(int mebibytes);

    // Gives back what is held and not in use.
    void free_cache();

    // Whether pages (quick_check) and references between tables are whole. Damage that stops the
    // check itself is "not whole" too.
    [[nodiscard]] bool is_whole();

    // Writes a compact copy into `file`, which is absent or empty. Not synced to disk.
    void copy_into(const std::filesystem::path& file);

    // Rewrites the file so that no byte of a deleted row is left in it or in its log. Others can
    // read it meanwhile, but not write.
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

    template <class Change>
    auto with_room(Change&& change) {
        try {
            return change();
        } catch (const MachineError& error) {
            const bool again = error.trouble() == Trouble::disk_full && m_depth == 0 &&
                               m_make_room && m_make_room();
            if (!again)
                throw;
        }
        return change();
    }

    template <class Work>
    auto once(Work&& work) {
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

    Db();
    void open(const std::string& utf8_name, int flags);
    void open_to_read(const std::string& utf8_name);
    void set_journal(const std::string& mode);
    void close() noexcept;
    void run(const std::string& sql);
    [[noreturn]] void fail(const std::string& doing);
    // Whether the values stay where they are until the last row was read.
    enum class Keeping { copies, looks };
    Rows start(std::string_view sql, std::span<const Value> values, Keeping keeping);
    void step(std::string_view sql, std::span<const Value> values = {});
    void add_statement(const std::string& sql, PreparedSql& prepared);
    void bind(sqlite3_stmt* statement,
              const PreparedSql& sql,
              std::span<const Value> values,
              Keeping keeping);
    static void give_back(PreparedSql& sql, sqlite3_stmt* statement) noexcept;

    sqlite3* m_handle = nullptr;
    int m_depth = 0; // of transactions
    std::function<bool()> m_make_room;
    std::function<bool()> m_stop;
    std::function<void()> m_tell_waiting;
    std::chrono::milliseconds m_longest_wait{};
    std::map<std::string, PreparedSql, std::less<>> m_prepared;
};

} // namespace safeplaces
