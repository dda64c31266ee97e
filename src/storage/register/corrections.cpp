#include "storage/register/corrections.h"

#include "storage/line_fields.h"
#include "storage/register/register_columns.h"
#include "storage/settings.h"

#include <sstream>

namespace safeplaces {

template <>
inline constexpr auto words_of_kind<PersonFact> = std::to_array<CodeWord<PersonFact>>({
    {PersonFact::name, "name"},
    {PersonFact::role, "role"},
    {PersonFact::started, "started"},
    {PersonFact::left, "left"},
});

namespace {

constexpr std::string_view corrected_prefix = "corrected.";

std::string corrected_key(const PersonId& person) {
    return std::string(corrected_prefix) + person.text;
}

PersonFacts facts_in(const std::string& words) {
    PersonFacts facts;
    std::istringstream all(words);
    for (std::string word; all >> word;) {
        if (const auto fact = kind_of<PersonFact>(word))
            facts.insert(*fact);
    }
    return facts;
}

std::string text_of_fact(const Person& person, PersonFact fact) {
    switch (fact) {
    case PersonFact::name:
        return field_text(person.name);
    case PersonFact::role:
        return std::string(word_of(person.role));
    case PersonFact::started:
        return iso(person.started);
    case PersonFact::left:
        break;
    }
    return person.left ? iso(*person.left) : std::string();
}

} // namespace

PersonFacts differences(const Person& one, const Person& other) {
    PersonFacts facts;
    const auto note = [&](bool differs, PersonFact fact) {
        if (differs)
            facts.insert(fact);
    };
    note(one.name != other.name, PersonFact::name);
    note(one.role != other.role, PersonFact::role);
    note(one.started != other.started, PersonFact::started);
    note(one.left != other.left, PersonFact::left);
    return facts;
}

Person with_facts(Person person, const Person& from, const PersonFacts& facts) {
    if (facts.contains(PersonFact::name))
        person.name = from.name;
    if (facts.contains(PersonFact::role))
        person.role = from.role;
    if (facts.contains(PersonFact::started))
        person.started = from.started;
    if (facts.contains(PersonFact::left))
        person.left = from.left;
    return person;
}

std::string words_of(const PersonFacts& facts) {
    std::string words;
    for (const PersonFact fact : facts)
        words += (words.empty() ? "" : " ") + std::string(word_of(fact));
    return words;
}

std::map<PersonId, PersonFacts> corrections(Db& db) {
    std::map<PersonId, PersonFacts> found;
    Rows rows = db.query("SELECT key, value FROM setting WHERE key >= $1 AND key < $2",
                         {corrected_prefix, "corrected/"}); // the character after the dot
    while (rows.next())
        found[{rows.text(0).substr(corrected_prefix.size())}] = facts_in(rows.text(1));
    return found;
}

PersonFacts corrections_of(Db& db, const PersonId& person) {
    return facts_in(Settings(db).get(corrected_key(person)).value_or(""));
}

void keep_corrections(Db& db, const PersonId& person, const PersonFacts& facts) {
    if (facts.empty())
        Settings(db).remove(corrected_key(person));
    else
        Settings(db).put(corrected_key(person), words_of(facts));
}

std::string person_line(const Person& person, const PersonFacts& facts) {
    std::string line;
    for (const PersonFact fact : facts)
        line += (line.empty() ? "" : " ") + std::string(word_of(fact)) + "=" +
                text_of_fact(person, fact);
    return line;
}

std::optional<Person> person_from_line(const Person& here, std::string_view line) {
    const auto fields = fields_in(line);
    if (!fields)
        return std::nullopt;
    LineReader reader(*fields);
    const auto is_said = [&](PersonFact fact) { return fields->contains(word_of(fact)); };
    Person there = here;
    if (is_said(PersonFact::name))
        there.name = reader.text("name");
    if (is_said(PersonFact::role))
        there.role = reader.kind<Role>("role");
    if (is_said(PersonFact::started))
        there.started = reader.date("started");
    if (is_said(PersonFact::left)) {
        const bool is_there_still = fields->find("left")->second.empty();
        there.left = is_there_still ? std::nullopt : std::optional(reader.date("left"));
        if (is_there_still)
            (void)reader.text("left");
    }
    return !fields->empty() && reader.is_done() ? std::optional(std::move(there)) : std::nullopt;
}

void settle_corrections(Db& db, const PersonId& person, Instant at) {
    db.exec("UPDATE conflict SET settled = 'overtaken', settled_at = $1 WHERE subject = $2 "
            "AND kind = 'person' AND settled IS NULL",
            {stored(at), person.text});
}

void erase_corrections(Db& db, const PersonId& person, Instant at) {
    keep_corrections(db, person, {});
    settle_corrections(db, person, at);
    db.exec("UPDATE conflict SET incoming = '' WHERE subject = $1 AND kind = 'person'",
            {person.text});
}

} // namespace safeplaces
