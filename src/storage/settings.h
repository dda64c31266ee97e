#pragma once

#include "storage/db.h"

#include <optional>
#include <string>

namespace safeplaces {

// Small things this venue's program remembers. Keys are dotted lower-case words, "text.size".
// Every call throws DbError.
class Settings {
public:
    explicit Settings(Db& db);

    [[nodiscard]] std::optional<std::string> get(const std::string& key);
    void put(const std::string& key, const std::string& value);
    void remove(const std::string& key);

private:
    Db& m_db;
};

} // namespace safeplaces
