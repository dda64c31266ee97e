#include "storage/register/council_forms.h"

#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

namespace safeplaces {

bool add_council_form(
    Db& db, const Acting& acting, const VenueId& venue, const SubmittedForm& form, Instant at) {
    require(acting, SchemeAct::change_undecided);
    return db.tx([&] {
        const auto added =
            db.exec("INSERT INTO registration(uid, venue_id, form, form_version, signed_at, "
                    "arrived_at) SELECT $1, id, $2, $3, $4, $5 FROM venue WHERE uid = $6",
                    {form.id, form.form, form.form_version, stored(form.signed_at), stored(at),
                     venue.text});
        if (added == 0)
            return false;
        for (const auto& [field, value] : form.answers)
            db.exec("INSERT INTO registration_answer(registration_id, field, value) "
                    "SELECT id, $1, $2 FROM registration WHERE uid = $3",
                    {field, value, form.id});
        RegisterAudit(db).add(at, acting, RegisterAct::venue_corrected, venue.text,
                              "form=" + form.form + " id=" + form.id);
        return true;
    });
}

} // namespace safeplaces
