#pragma once

#include "domain/date.h"
#include "domain/venue/form.h"
#include "storage/db.h"

#include <string>

namespace safeplaces {

// What has been typed and ticked in each form, as it stands now. A change that put() returned from
// survives a kill and a power cut; one that it threw a DbError from was not made.
class EntryBook {
public:
    explicit EntryBook(Db& db);

    // Of that form id; empty for a form that nobody has begun.
    [[nodiscard]] Entries all(const std::string& form);

    void
    put(const std::string& form, const std::string& field, const std::string& value, Instant now);

    // Several at once: all or none.
    void put(const std::string& form, const Entries& changes, Instant now);

private:
    Db& m_db;
};

} // namespace safeplaces
