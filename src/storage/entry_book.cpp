#include "storage/entry_book.h"

#include "storage/columns.h"

namespace safeplaces {

EntryBook::EntryBook(Db& db) : m_db(db) {
}

Entries EntryBook::all(const std::string& form) {
    Entries entries;
    Rows rows = m_db.query("SELECT field, value FROM entry WHERE form = $1", {form});
    while (rows.next())
        entries.emplace(rows.text(0), rows.text(1));
    return entries;
}

void EntryBook::put(const std::string& form,
                    const std::string& field,
                    const std::string& value,
                    Instant now) {
    put(form, Entries{{field, value}}, now);
}

void EntryBook::put(const std::string& form, const Entries& changes, Instant now) {
    m_db.tx([&] {
        for (const auto& [field, value] : changes)
            m_db.exec("INSERT INTO entry(form, field, value, at) VALUES($1, $2, $3, $4) "
                      "ON CONFLICT(form, field) DO UPDATE SET value = excluded.value, "
                      "at = excluded.at",
                      {form, field, value, stored(now)});
    });
}

} // namespace safeplaces
