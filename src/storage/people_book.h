#pragma once

#include "domain/people/person.h"
#include "storage/db.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// The form, in the entry book, of what is typed about somebody and is not in this book yet.
inline constexpr const char* person_draft_form = "person.draft";

// Who works or worked here: the only table that holds names. What a call changes it returns as it
// was, so that the caller can undo with correct() or add(). For somebody who is not in the book,
// changes return nothing and do nothing.
class PeopleBook {
public:
    explicit PeopleBook(Db& db);

    // By name, as it is searched (folded), then id; also those who left.
    [[nodiscard]] std::vector<Person> all();
    [[nodiscard]] std::optional<Person> find(const PersonId& id);

    // Throws DbError with DbFault::unique when that id is in the book.
    // Pre: problems_in(person) is empty.
    void add(const Person& person);

    // Name, role and dates become those given. Pre: as for add().
    std::optional<Person> correct(const Person& person);
    std::optional<Person> leave(const PersonId& id, Date last_day);
    std::optional<Person> bring_back(const PersonId& id);

    // Removes row, PIN, lesson progress, unfinished quiz, and what is typed about somebody and not
    // in the book yet, for it may be the same name; and certificates that name them, as they were
    // kept. Attempts and completions stay. Backups keep the name: the way to erase somebody is
    // VenueFile::erase(), which calls this. Undo through add() brings the name back, not the PIN,
    // the progress, the quiz and the certificates, which can be made anew.
    std::optional<Person> erase(const PersonId& id);

    // What hash_pin() made; nothing while they have no PIN.
    [[nodiscard]] std::optional<std::string> pin_hash(const PersonId& id);
    void set_pin_hash(const PersonId& id, const std::optional<std::string>& hash);

private:
    Db& m_db;
};

} // namespace safeplaces
