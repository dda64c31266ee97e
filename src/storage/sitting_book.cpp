#include "storage/sitting_book.h"

#include "storage/columns.h"

namespace safeplaces {

SittingBook::SittingBook(Db& db) : m_db(db) {
}

std::optional<Sitting> SittingBook::get(const PersonId& person, const CourseId& course) {
    Rows rows = m_db.query("SELECT version, content, language, face, seed, started_at, answers "
                           "FROM sitting WHERE person = $1 AND course = $2",
                           {person.text, course.text});
    if (!rows.next())
        return std::nullopt;
    // The answers, each followed by ";", and then what is chosen for the next question.
    const std::string answers = rows.text(6);
    const auto next = answers.rfind(';') + 1; // 0 when there is none
    return Sitting{.person = person,
                   .course = course,
                   .version = rows.text(0),
                   .content = digest_in(rows, 1),
                   .language = rows.text(2),
                   .face = kind_in<Face>(rows, 3),
                   .seed = seed_in(rows, 4),
                   .started = instant_in(rows, 5),
                   .answers = answers_from(answers.substr(0, next)),
                   .chosen = answer_from(answers.substr(next))};
}

void SittingBook::put(const Sitting& sitting) {
    m_db.exec("INSERT INTO sitting(person, course, version, content, language, face, seed, "
              "started_at, answers) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9) "
              "ON CONFLICT(person, course) DO UPDATE SET version = excluded.version, "
              "content = excluded.content, language = excluded.language, face = excluded.face, "
              "seed = excluded.seed, started_at = excluded.started_at, "
              "answers = excluded.answers",
              {sitting.person.text, sitting.course.text, sitting.version, Blob(sitting.content),
               sitting.language, word_of(sitting.face), stored_seed(sitting.seed),
               stored(sitting.started), stored(sitting.answers) + stored(sitting.chosen)});
}

void SittingBook::clear(const PersonId& person, const CourseId& course) {
    m_db.exec("DELETE FROM sitting WHERE person = $1 AND course = $2", {person.text, course.text});
}

} // namespace safeplaces
