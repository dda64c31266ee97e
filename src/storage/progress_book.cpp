#include "storage/progress_book.h"

#include "storage/columns.h"

#include <cassert>

namespace safeplaces {

ProgressBook::ProgressBook(Db& db) : m_db(db) {
}

Progress ProgressBook::of(const ProgressKey& key) {
    Rows rows = m_db.query("SELECT last, furthest, finished FROM progress WHERE person = $1 AND "
                           "course = $2 AND language = $3 AND face = $4",
                           {key.person.text, key.course.text, key.language, word_of(key.face)});
    if (!rows.next())
        return {};
    return {int_in(rows, 0), int_in(rows, 1), rows.i64(2) == 1};
}

void ProgressBook::visit(const ProgressKey& key, int slide) {
    assert(slide >= 0);
    m_db.exec("INSERT INTO progress(person, course, language, face, last, furthest, finished) "
              "VALUES($1, $2, $3, $4, $5, $5, 0) "
              "ON CONFLICT(person, course, language, face) DO UPDATE SET last = excluded.last, "
              "furthest = CASE WHEN excluded.furthest > progress.furthest "
              "THEN excluded.furthest ELSE progress.furthest END",
              {key.person.text, key.course.text, key.language, word_of(key.face), slide});
}

void ProgressBook::finish(const ProgressKey& key) {
    m_db.exec("INSERT INTO progress(person, course, language, face, last, furthest, finished) "
              "VALUES($1, $2, $3, $4, 0, 0, 1) "
              "ON CONFLICT(person, course, language, face) DO UPDATE SET finished = 1",
              {key.person.text, key.course.text, key.language, word_of(key.face)});
}

std::vector<ProgressBook::Entry> ProgressBook::all(const PersonId& person) {
    std::vector<Entry> entries;
    Rows rows = m_db.query("SELECT course, language, face, last, furthest, finished FROM progress "
                           "WHERE person = $1 ORDER BY course, language, face",
                           {person.text});
    while (rows.next())
        entries.push_back({{person, {rows.text(0)}, rows.text(1), kind_in<Face>(rows, 2)},
                           {int_in(rows, 3), int_in(rows, 4), rows.i64(5) == 1}});
    return entries;
}

} // namespace safeplaces
