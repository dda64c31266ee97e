#pragma once

#include "storage/db.h"
#include "storage/register/acting.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What somebody chose above a list, and gave a name.
struct NamedChoices {
    std::string name;                           // 1 to 100 bytes
    std::map<std::string, std::string> choices; // codes to values of one line

    friend bool operator==(const NamedChoices&, const NamedChoices&) = default;
};

// Nothing: none has that name.
[[nodiscard]] std::optional<NamedChoices> find_named(const std::vector<NamedChoices>& all,
                                                     const std::string& name);
// Its value; empty where nothing was chosen.
[[nodiscard]] std::string chosen(const NamedChoices& named, const std::string& code);

// The choices that are kept for one list, by name: a setting each, the same for everybody at the
// desk. Every call throws DbError; those that change something NotAllowed too.
class SavedChoices {
public:
    // `list`: which list, a word.
    SavedChoices(Db& db, const std::string& list);

    [[nodiscard]] std::vector<NamedChoices> all();
    // Under a known name it takes the place of what stood there.
    void save(const Acting& acting, const NamedChoices& named);
    void forget(const Acting& acting, const std::string& name);

private:
    Db& m_db;
    std::string m_key_start;
};

} // namespace safeplaces
