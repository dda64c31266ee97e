#include "storage/register/arrived_forms.h"

#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

namespace safeplaces {

std::set<std::string> ArrivedForms::unread(const VenueId& venue) {
    std::set<std::string> ids;
    Rows rows = m_db.query("SELECT r.uid FROM registration r JOIN venue v ON v.id = r.venue_id "
                           "WHERE v.uid = $1 AND r.read_at IS NULL",
                           {venue.text});
    while (rows.next())
        ids.insert(rows.text(0));
    return ids;
}

bool ArrivedForms::note_read(const Acting& acting, const std::string& form, Instant at) {
    require(acting, SchemeAct::change_undecided);
    return m_db.tx([&] {
        if (m_db.exec("UPDATE registration SET read_at = $1 WHERE uid = $2 AND read_at IS NULL",
                      {stored(at), form}) == 0)
            return false;
        RegisterAudit(m_db).add(at, acting, RegisterAct::form_read, form);
        return true;
    });
}

} // namespace safeplaces
