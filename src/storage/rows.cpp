#include "storage/rows.h"

#include "storage/db.h"

#include <sqlite3.h>

#include <utility>

namespace safeplaces {

Rows::Rows(Db& db, PreparedSql& sql, sqlite3_stmt* statement)
    : m_db(&db), m_sql(&sql), m_statement(statement) {
}

Rows::Rows(Rows&& other) noexcept
    : m_db(other.m_db), m_sql(other.m_sql), m_statement(std::exchange(other.m_statement, nullptr)) {
}

Rows::~Rows() {
    if (m_statement != nullptr)
        m_db->give_back(*m_sql, m_statement);
}

bool Rows::next() {
    const int outcome = sqlite3_step(m_statement);
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome != SQLITE_DONE)
        m_db->fail(sqlite3_sql(m_statement));
    return false;
}

bool Rows::null(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Rows::i64(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Rows::f64(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string Rows::text(int column) const {
    const auto* bytes = sqlite3_column_text(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes == nullptr ? std::string() : std::string(bytes, bytes + size);
}

std::vector<std::uint8_t> Rows::blob(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes == nullptr ? std::vector<std::uint8_t>()
                            : std::vector<std::uint8_t>(bytes, bytes + size);
}

} // namespace safeplaces
