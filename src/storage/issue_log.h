#pragma once

#include "domain/venue/registration.h"
#include "storage/db.h"

#include <optional>
#include <vector>

namespace safeplaces {

// Which documents were made, when and with which content; only ever added to. Of official ones the
// file is kept beside it (kept_files.h). Every call throws DbError.
class IssueLog {
public:
    explicit IssueLog(Db& db);

    // The same id again changes nothing.
    void add(const Issue& issue);

    // Oldest first.
    [[nodiscard]] std::vector<Issue> all();

    // The day of the first provisional one of that kind; its time runs from there.
    [[nodiscard]] std::optional<Date> first_provisional(DocumentKind kind);

    // The newest of that series that says just that.
    [[nodiscard]] std::optional<Issue> newest_like(const std::string& series,
                                                   const std::string& says);

    // Takes away what certificates say that were made for that person, or name them as the leader
    // of a session, and their files. Does nothing in a database that is older than kept files.
    void forget(const PersonId& person);

private:
    Db& m_db;
};

} // namespace safeplaces
