#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace safeplaces {

struct PreparedSql;

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
    Rows(class Db& db, PreparedSql& sql, sqlite3_stmt* statement);

    Db* m_db;
    PreparedSql* m_sql;
    sqlite3_stmt* m_statement;
};

} // namespace safeplaces
