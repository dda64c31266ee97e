#include "storage/people_book.h"

#include "domain/fold.h"
#include "storage/columns.h"
#include "storage/issue_log.h"

namespace safeplaces {
namespace {

constexpr std::string_view person_columns =
    "SELECT uid, name, role, started_on, left_on FROM person ";

Person person_in(const Rows& rows) {
    Person person;
    person.id.text = rows.text(0);
    person.name = rows.text(1);
    person.role = kind_in<Role>(rows, 2);
    person.started = date_in(rows, 3);
    if (!rows.null(4))
        person.left = date_in(rows, 4);
    return person;
}

std::optional<std::string> iso_or_none(const std::optional<Date>& date) {
    return date ? std::optional(iso(*date)) : std::nullopt;
}

} // namespace

PeopleBook::PeopleBook(Db& db) : m_db(db) {
}

std::vector<Person> PeopleBook::all() {
    std::vector<Person> people;
    Rows rows = m_db.query(std::string(person_columns) + "ORDER BY name_fold, uid");
    while (rows.next())
        people.push_back(person_in(rows));
    return people;
}

std::optional<Person> PeopleBook::find(const PersonId& id) {
    Rows rows = m_db.query(std::string(person_columns) + "WHERE uid = $1", {id.text});
    return rows.next() ? std::optional(person_in(rows)) : std::nullopt;
}

void PeopleBook::add(const Person& person) {
    m_db.exec("INSERT INTO person(uid, name, name_fold, role, started_on, left_on) "
              "VALUES($1, $2, $3, $4, $5, $6)",
              {person.id.text, person.name, folded(person.name), word_of(person.role),
               iso(person.started), or_null(iso_or_none(person.left))});
}

std::optional<Person> PeopleBook::correct(const Person& person) {
    return m_db.tx([&] {
        auto before = find(person.id);
        m_db.exec("UPDATE person SET name = $2, name_fold = $3, role = $4, started_on = $5, "
                  "left_on = $6 WHERE uid = $1",
                  {person.id.text, person.name, folded(person.name), word_of(person.role),
                   iso(person.started), or_null(iso_or_none(person.left))});
        return before;
    });
}

std::optional<Person> PeopleBook::leave(const PersonId& id, Date last_day) {
    return m_db.tx([&] {
        auto before = find(id);
        m_db.exec("UPDATE person SET left_on = $2 WHERE uid = $1", {id.text, iso(last_day)});
        return before;
    });
}

std::optional<Person> PeopleBook::bring_back(const PersonId& id) {
    return m_db.tx([&] {
        auto before = find(id);
        m_db.exec("UPDATE person SET left_on = NULL WHERE uid = $1", {id.text});
        return before;
    });
}

std::optional<Person> PeopleBook::erase(const PersonId& id) {
    return m_db.tx([&] {
        auto before = find(id);
        // Progress and sittings go with the row: ON DELETE CASCADE.
        m_db.exec("DELETE FROM person WHERE uid = $1", {id.text});
        m_db.exec("DELETE FROM entry WHERE form = $1", {person_draft_form});
        IssueLog(m_db).forget(id);
        return before;
    });
}

std::optional<std::string> PeopleBook::pin_hash(const PersonId& id) {
    Rows rows = m_db.query("SELECT pin_hash FROM person WHERE uid = $1", {id.text});
    return rows.next() && !rows.null(0) ? std::optional(rows.text(0)) : std::nullopt;
}

void PeopleBook::set_pin_hash(const PersonId& id, const std::optional<std::string>& hash) {
    m_db.exec("UPDATE person SET pin_hash = $2 WHERE uid = $1", {id.text, or_null(hash)});
}

} // namespace safeplaces
