#pragma once

#include "storage/db.h"

#include <map>
#include <string>

namespace safeplaces {

// The files of the scheme's pack as they stand, by path: "scheme.toml", "forms/leaving.toml". Every
// call throws DbError.
class PackBook {
public:
    explicit PackBook(Db& db);

    [[nodiscard]] std::map<std::string, std::string> all();
    // Replaces all of them.
    void put(const std::map<std::string, std::string>& files);

private:
    Db& m_db;
};

} // namespace safeplaces
