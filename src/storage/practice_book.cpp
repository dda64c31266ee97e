#include "storage/practice_book.h"

#include "storage/columns.h"

namespace safeplaces {

PracticeBook::PracticeBook(Db& db) : m_db(db) {
}

std::optional<Practice> PracticeBook::of(const PersonId& person, const CourseId& course) {
    Rows rows =
        m_db.query("SELECT passage, finished FROM practice WHERE person = $1 AND course = $2",
                   {person.text, course.text});
    if (!rows.next())
        return std::nullopt;
    return Practice{rows.text(0), rows.i64(1) == 1};
}

void PracticeBook::visit(const PersonId& person,
                         const CourseId& course,
                         const std::string& passage) {
    m_db.exec("INSERT INTO practice(person, course, passage, finished) VALUES($1, $2, $3, 0) "
              "ON CONFLICT(person, course) DO UPDATE SET passage = excluded.passage",
              {person.text, course.text, passage});
}

void PracticeBook::finish(const PersonId& person, const CourseId& course) {
    m_db.exec("UPDATE practice SET finished = 1 WHERE person = $1 AND course = $2",
              {person.text, course.text});
}

} // namespace safeplaces
