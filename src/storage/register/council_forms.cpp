#include "storage/register/council_forms.h"

#include "storage/register/form_answers.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

namespace safeplaces {

bool add_council_form(
    Db& db, const Acting& acting, const VenueId& venue, const SubmittedForm& form, Instant at) {
    require(acting, SchemeAct::change_undecided);
    return db.tx([&] {
        const auto added =
            db.exec("INSERT INTO registration(uid, venue_id, form, form_version, signed_at, "
                    "arrived_at, read_at) SELECT $1, id, $2, $3, $4, $5, $5 FROM venue "
                    "WHERE uid = $6",
                    {form.id, form.form, form.form_version, stored(form.signed_at), stored(at),
                     venue.text});
        if (added == 0)
            return false;
        add_answers(db, db.last_id(), form.answers);
        RegisterAudit(db).add(at, acting, RegisterAct::venue_corrected, venue.text,
                              "form=" + form.form + " id=" + form.id);
        return true;
    });
}

std::vector<FormOfVenue> forms_since(Db& db, const std::string& form, Date first) {
    std::vector<FormOfVenue> found;
    Rows rows = db.query("SELECT v.name, v.uid, r.uid, r.form_version, r.signed_at, r.id "
                         "FROM registration r JOIN venue v ON v.id = r.venue_id "
                         "WHERE r.form = $1 AND r.signed_at >= $2 "
                         "ORDER BY r.signed_at DESC, r.id DESC",
                         {form, stored(Instant(std::chrono::sys_days(first)))});
    while (rows.next())
        found.push_back({rows.text(0),
                         {.id = {rows.text(2)},
                          .venue = {rows.text(1)},
                          .form = form,
                          .form_version = rows.text(3),
                          .signed_at = instant_in(rows, 4),
                          .answers = answers_of(db, rows.i64(5))}});
    return found;
}

} // namespace safeplaces
