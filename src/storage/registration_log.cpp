#include "storage/registration_log.h"

#include "storage/columns.h"

namespace safeplaces {
namespace {

Entries answers_of(Db& db, const RegistrationId& id) {
    Entries answers;
    Rows rows =
        db.query("SELECT field, value FROM registration_answer WHERE registration = $1", {id.text});
    while (rows.next())
        answers.emplace(rows.text(0), rows.text(1));
    return answers;
}

} // namespace

RegistrationLog::RegistrationLog(Db& db) : m_db(db) {
}

void RegistrationLog::add(const Registration& registration) {
    m_db.tx([&] {
        const auto added =
            m_db.exec("INSERT INTO registration(uid, venue, form, form_version, signed_at) "
                      "VALUES($1, $2, $3, $4, $5) ON CONFLICT(uid) DO NOTHING",
                      {registration.id.text, registration.venue.text, registration.form,
                       registration.form_version, stored(registration.signed_at)});
        if (added == 0)
            return;
        for (const auto& [field, value] : registration.answers)
            m_db.exec("INSERT INTO registration_answer(registration, field, value) "
                      "VALUES($1, $2, $3)",
                      {registration.id.text, field, value});
    });
}

std::optional<Registration> RegistrationLog::latest() {
    auto registrations = all();
    return registrations.empty() ? std::nullopt : std::optional(std::move(registrations.back()));
}

std::vector<Registration> RegistrationLog::all() {
    std::vector<Registration> registrations;
    Rows rows = m_db.query("SELECT uid, venue, form, form_version, signed_at FROM registration "
                           "ORDER BY signed_at, uid");
    while (rows.next())
        registrations.push_back({.id = {rows.text(0)},
                                 .venue = {rows.text(1)},
                                 .form = rows.text(2),
                                 .form_version = rows.text(3),
                                 .signed_at = instant_in(rows, 4),
                                 .answers = answers_of(m_db, {rows.text(0)})});
    return registrations;
}

} // namespace safeplaces
