#pragma once

#include "domain/venue/registration.h"
#include "storage/db.h"

#include <optional>
#include <vector>

namespace safeplaces {

// Which documents were made, when and with which content; only ever added to.
// Every call throws DbError.
class IssueLog {
public:
    explicit IssueLog(Db& db);

    // The same id again changes nothing.
    void add(const Issue& issue);

    // Oldest first.
    [[nodiscard]] std::vector<Issue> all();

    // The day of the first provisional one of that kind; its time runs from there.
    [[nodiscard]] std::optional<Date> first_provisional(DocumentKind kind);

private:
    Db& m_db;
};

} // namespace safeplaces
