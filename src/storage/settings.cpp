#include "storage/settings.h"

namespace safeplaces {

Settings::Settings(Db& db) : m_db(db) {
}

std::optional<std::string> Settings::get(const std::string& key) {
    Rows rows = m_db.query("SELECT value FROM setting WHERE key = $1", {key});
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

void Settings::put(const std::string& key, const std::string& value) {
    m_db.exec("INSERT INTO setting(key, value) VALUES($1, $2) "
              "ON CONFLICT(key) DO UPDATE SET value = excluded.value",
              {key, value});
}

void Settings::remove(const std::string& key) {
    m_db.exec("DELETE FROM setting WHERE key = $1", {key});
}

} // namespace safeplaces
