#pragma once

#include "domain/id.h"
#include "storage/db.h"

#include <optional>
#include <string>

namespace safeplaces {

// Where somebody is in a scenario.
struct Practice {
    std::string passage;      // its name
    bool is_finished = false; // they have come to an end of it, now or before

    friend bool operator==(const Practice&, const Practice&) = default;
};

// The bookmark of everyone in every course's scenario, and nothing of the way there; with the
// person it goes. Every call throws DbError, with DbFault::foreign when the person is not in the
// people book.
class PracticeBook {
public:
    explicit PracticeBook(Db& db);

    // Nothing: they have not begun.
    [[nodiscard]] std::optional<Practice> of(const PersonId& person, const CourseId& course);

    // They look at that passage now. Pre: its name has 1 to 200 bytes.
    void visit(const PersonId& person, const CourseId& course, const std::string& passage);

    // The passage that they look at is an end. Pre: they have begun.
    void finish(const PersonId& person, const CourseId& course);

private:
    Db& m_db;
};

} // namespace safeplaces
