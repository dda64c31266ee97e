#include "storage/attempt_log.h"

#include "storage/columns.h"

#include <map>
#include <tuple>

namespace safeplaces {
namespace {

constexpr std::string_view attempt_columns =
    "SELECT uid, person, venue, course, version, content, language, face, seed, started_at, "
    "finished_at, n_right, n_asked, n_critical_right, n_critical_asked, record_hash FROM attempt ";

std::vector<GivenAnswer> answers_of(Db& db, const AttemptId& id) {
    std::vector<GivenAnswer> answers;
    Rows rows =
        db.query("SELECT question, chosen FROM answer WHERE attempt = $1 ORDER BY no", {id.text});
    while (rows.next())
        answers.push_back({{rows.text(0)}, answer_from(rows.text(1))});
    return answers;
}

std::vector<Attempt> read(Db& db, Rows rows) {
    std::vector<Attempt> attempts;
    while (rows.next()) {
        Attempt attempt{.id = {rows.text(0)},
                        .person = {rows.text(1)},
                        .venue = {rows.text(2)},
                        .course = {rows.text(3)},
                        .version = rows.text(4),
                        .content = digest_in(rows, 5),
                        .language = rows.text(6),
                        .face = kind_in<Face>(rows, 7),
                        .seed = seed_in(rows, 8),
                        .started = instant_in(rows, 9),
                        .finished = instant_in(rows, 10),
                        .answers = answers_of(db, {rows.text(0)}),
                        .score = {.right = int_in(rows, 11),
                                  .asked = int_in(rows, 12),
                                  .critical_right = int_in(rows, 13),
                                  .critical_asked = int_in(rows, 14)}};
        if (digest_in(rows, 15) != record_hash(attempt))
            throw_damaged("attempt " + attempt.id.text + " does not fit its hash");
        attempts.push_back(std::move(attempt));
    }
    return attempts;
}

void insert_answers(Db& db, const Attempt& attempt) {
    int no = 0;
    for (const GivenAnswer& given : attempt.answers)
        db.exec("INSERT INTO answer(attempt, no, question, chosen) VALUES($1, $2, $3, $4)",
                {attempt.id.text, no++, given.question.text, stored(given.answer)});
}

void check_same(Db& db, const AttemptId& id, const Digest& hash) {
    Rows rows = db.query("SELECT record_hash FROM attempt WHERE uid = $1", {id.text});
    if (!rows.next() || digest_in(rows, 0) != hash)
        throw DbError(DbFault::unique, "another attempt has the id " + id.text);
}

} // namespace

AttemptLog::AttemptLog(Db& db) : m_db(db) {
}

void AttemptLog::add(const Attempt& attempt) {
    m_db.tx([&] {
        const Digest hash = record_hash(attempt);
        const auto added = m_db.exec(
            "INSERT INTO attempt(uid, person, venue, course, version, content, language, face, "
            "seed, started_at, finished_at, n_right, n_asked, n_critical_right, "
            "n_critical_asked, record_hash) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, "
            "$12, $13, $14, $15, $16) ON CONFLICT(uid) DO NOTHING",
            {attempt.id.text, attempt.person.text, attempt.venue.text, attempt.course.text,
             attempt.version, Blob(attempt.content), attempt.language, word_of(attempt.face),
             stored_seed(attempt.seed), stored(attempt.started), stored(attempt.finished),
             attempt.score.right, attempt.score.asked, attempt.score.critical_right,
             attempt.score.critical_asked, Blob(hash)});
        if (added == 0)
            check_same(m_db, attempt.id, hash);
        else
            insert_answers(m_db, attempt);
    });
}

std::vector<Attempt> AttemptLog::all() {
    return read(m_db, m_db.query(std::string(attempt_columns) + "ORDER BY finished_at, uid"));
}

std::vector<Attempt> AttemptLog::of(const PersonId& person) {
    return read(m_db, m_db.query(std::string(attempt_columns) +
                                     "WHERE person = $1 ORDER BY finished_at, uid",
                                 {person.text}));
}

std::vector<AttemptCount> AttemptLog::counts() {
    std::vector<AttemptCount> counts;
    Rows rows = m_db.query(
        "SELECT course, version, sum(tried), sum(passed) FROM ("
        "SELECT course, version, count(*) AS tried, 0 AS passed FROM attempt "
        "GROUP BY course, version UNION ALL "
        "SELECT course, version, 0, count(*) FROM completion GROUP BY course, version) AS each "
        "GROUP BY course, version ORDER BY course, version");
    while (rows.next())
        counts.push_back({.course = {rows.text(0)},
                          .version = rows.text(1),
                          .attempts = int_in(rows, 2),
                          .passed = int_in(rows, 3)});
    return counts;
}

std::vector<AnswerCount> AttemptLog::answer_counts() {
    using Place = std::tuple<std::string, std::string, std::string, int>;
    std::map<Place, int> chosen;
    Rows rows = m_db.query("SELECT attempt.course, attempt.version, answer.question, "
                           "answer.chosen, count(*) FROM answer "
                           "JOIN attempt ON attempt.uid = answer.attempt "
                           "GROUP BY attempt.course, attempt.version, answer.question, "
                           "answer.chosen");
    while (rows.next()) {
        for (const int option : answer_from(rows.text(3)))
            chosen[{rows.text(0), rows.text(1), rows.text(2), option}] += int_in(rows, 4);
    }
    std::vector<AnswerCount> counts;
    for (const auto& [place, count] : chosen)
        counts.push_back({.course = {std::get<0>(place)},
                          .version = std::get<1>(place),
                          .question = {std::get<2>(place)},
                          .option = std::get<3>(place),
                          .chosen = count});
    return counts;
}

} // namespace safeplaces
