#pragma once

#include "domain/date.h"
#include "domain/people/person.h"
#include "storage/db.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace safeplaces {

// What the council put right about a person holds against the venue's lists (each of its computers
// has one) until somebody decides otherwise (ConflictKind::person). Calls with a database throw
// DbError.
enum class PersonFact { name, role, started, left };
using PersonFacts = std::set<PersonFact>;

[[nodiscard]] PersonFacts differences(const Person& one, const Person& other);
// `person` with those facts as they are in `from`.
[[nodiscard]] Person with_facts(Person person, const Person& from, const PersonFacts& facts);
[[nodiscard]] std::string words_of(const PersonFacts& facts); // codes: "name role"

// Which facts of whom. Kept as codes beside the person's number: no name stands there.
[[nodiscard]] std::map<PersonId, PersonFacts> corrections(Db& db);
[[nodiscard]] PersonFacts corrections_of(Db& db, const PersonId& person);
void keep_corrections(Db& db, const PersonId& person, const PersonFacts& facts); // none: forget

// How the venue's list has those facts, for Conflict::incoming: the name may be one, so it goes
// when the name is erased.
[[nodiscard]] std::string person_line(const Person& person, const PersonFacts& facts);
// `here` with the facts of the line.
[[nodiscard]] std::optional<Person> person_from_line(const Person& here, std::string_view line);

// Nothing is left to decide (the venue's list says the same, or another question was answered), and
// nobody decided it: when a list says so once more, it is asked again. An erased name goes from
// what was kept too.
void settle_corrections(Db& db, const PersonId& person, Instant at);
void erase_corrections(Db& db, const PersonId& person, Instant at);

} // namespace safeplaces
