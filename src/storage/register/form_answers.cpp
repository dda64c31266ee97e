#include "storage/register/form_answers.h"

namespace safeplaces {

Entries answers_of(Db& db, std::int64_t registration) {
    Entries answers;
    Rows rows = db.query("SELECT field, value FROM registration_answer WHERE registration_id = $1",
                         {registration});
    while (rows.next())
        answers[rows.text(0)] = rows.text(1);
    return answers;
}

void add_answers(Db& db, std::int64_t registration, const Entries& answers) {
    for (const auto& [field, value] : answers)
        db.exec("INSERT INTO registration_answer(registration_id, field, value) VALUES($1, $2, $3)",
                {registration, field, value});
}

} // namespace safeplaces
