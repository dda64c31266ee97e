#include "storage/form_log.h"

#include "storage/columns.h"

namespace safeplaces {
namespace {

Entries answers_of(Db& db, const std::string& id) {
    Entries answers;
    Rows rows =
        db.query("SELECT field, value FROM signed_form_answer WHERE signed_form = $1", {id});
    while (rows.next())
        answers.emplace(rows.text(0), rows.text(1));
    return answers;
}

} // namespace

FormLog::FormLog(Db& db) : m_db(db) {
}

void FormLog::add(const SubmittedForm& form) {
    m_db.tx([&] {
        const auto added =
            m_db.exec("INSERT INTO signed_form(uid, form, form_version, signed_at) "
                      "VALUES($1, $2, $3, $4) ON CONFLICT(uid) DO NOTHING",
                      {form.id, form.form, form.form_version, stored(form.signed_at)});
        if (added == 0)
            return;
        for (const auto& [field, value] : form.answers)
            m_db.exec("INSERT INTO signed_form_answer(signed_form, field, value) "
                      "VALUES($1, $2, $3)",
                      {form.id, field, value});
    });
}

std::vector<SubmittedForm> FormLog::all() {
    std::vector<SubmittedForm> forms;
    Rows rows = m_db.query("SELECT uid, form, form_version, signed_at FROM signed_form "
                           "ORDER BY signed_at, uid");
    while (rows.next())
        forms.push_back({.id = rows.text(0),
                         .form = rows.text(1),
                         .form_version = rows.text(2),
                         .signed_at = instant_in(rows, 3),
                         .answers = answers_of(m_db, rows.text(0))});
    return forms;
}

} // namespace safeplaces
