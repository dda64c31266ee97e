#include "storage/use_log.h"

#include "storage/columns.h"

namespace safeplaces {

UseLog::UseLog(Db& db) : m_db(db) {
}

void UseLog::add(const Use& use) {
    m_db.exec("INSERT INTO use_of_venue(uid, month_start, band, reason, given) "
              "VALUES($1, $2, $3, $4, $5) ON CONFLICT(uid) DO NOTHING",
              {use.id.text, iso(use.month_start), word_of(use.band), word_of(use.reason),
               word_of(use.given)});
}

void UseLog::remove(const Id<struct UseKind>& id) {
    m_db.exec("DELETE FROM use_of_venue WHERE uid = $1", {id.text});
}

std::vector<Use> UseLog::all() {
    std::vector<Use> uses;
    Rows rows = m_db.query("SELECT uid, month_start, band, reason, given FROM use_of_venue "
                           "ORDER BY month_start, uid");
    while (rows.next())
        uses.push_back({.id = {rows.text(0)},
                        .month_start = date_in(rows, 1),
                        .band = kind_in<TimeBand>(rows, 2),
                        .reason = kind_in<HelpReason>(rows, 3),
                        .given = kind_in<HelpGiven>(rows, 4)});
    return uses;
}

} // namespace safeplaces
