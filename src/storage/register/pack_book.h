#pragma once

#include "domain/date.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <map>
#include <string>

namespace safeplaces {

// The files of the scheme's pack as they stand, by path: "scheme.toml", "forms/leaving.toml". Every
// call throws DbError.
class PackBook {
public:
    explicit PackBook(Db& db);

    [[nodiscard]] std::map<std::string, std::string> all();
    // Replaces all of them: when the scheme is set up, in that transaction; and later, which the
    // audit tells. The second one throws NotAllowed.
    void put(const std::map<std::string, std::string>& files);
    void change(const Acting& acting, const std::map<std::string, std::string>& files, Instant at);

private:
    Db& m_db;
};

} // namespace safeplaces
