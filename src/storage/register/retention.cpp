#include "storage/register/retention.h"

#include "storage/register/paper_book.h"
#include "storage/register/person_book.h"
#include "storage/register/record_versions.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

namespace safeplaces {
namespace {

std::vector<RetentionPlan::Leaver> leavers_before(Db& db, Date day) {
    std::vector<RetentionPlan::Leaver> found;
    Rows rows = db.query("SELECT p.uid, p.name, v.name, p.left_on FROM person p "
                         "JOIN venue v ON v.id = p.venue_id "
                         "WHERE p.left_on IS NOT NULL AND p.left_on < $1 "
                         "AND p.erased_at IS NULL ORDER BY p.left_on, p.id",
                         {stored(day)});
    while (rows.next())
        found.push_back({{rows.text(0)}, rows.text(1), rows.text(2), day_in(rows, 3)});
    return found;
}

std::vector<RetentionPlan::EndedVenue> venues_ended_before(Db& db, Date day) {
    std::vector<RetentionPlan::EndedVenue> found;
    Rows rows = db.query(
        "SELECT w.uid, w.name, w.state_since, w.forms, w.people FROM (SELECT v.uid, v.name, "
        "v.state_since, (SELECT count(DISTINCT r.id) FROM registration r JOIN registration_answer "
        "a ON a.registration_id = r.id WHERE r.venue_id = v.id) AS forms, "
        "(SELECT count(*) FROM person p WHERE p.venue_id = v.id AND p.erased_at IS NULL) "
        "AS people FROM venue v WHERE v.state IN ('withdrawn', 'removed', 'closed', 'refused') "
        "AND v.state_since < $1) AS w WHERE w.forms > 0 OR w.people > 0 "
        "ORDER BY w.state_since, w.uid",
        {stored(day)});
    while (rows.next())
        found.push_back(
            {{rows.text(0)}, rows.text(1), day_in(rows, 2), int_in(rows, 3), int_in(rows, 4)});
    return found;
}

std::vector<PersonId> people_of(Db& db, const VenueId& venue) {
    std::vector<PersonId> people;
    Rows rows = db.query("SELECT p.uid FROM person p JOIN venue v ON v.id = p.venue_id "
                         "WHERE v.uid = $1 AND p.erased_at IS NULL",
                         {venue.text});
    while (rows.next())
        people.push_back({rows.text(0)});
    return people;
}

void add_up_uses_before(Db& db, Date day) {
    db.exec("INSERT INTO use_total(month_start, band, reason, given, uses) "
            "SELECT month_start, band, reason, given, count(*) FROM use_of_venue "
            "WHERE month_start < $1 GROUP BY month_start, band, reason, given "
            "ON CONFLICT(month_start, band, reason, given) "
            "DO UPDATE SET uses = use_total.uses + excluded.uses",
            {stored(day)});
    db.exec("DELETE FROM use_of_venue WHERE month_start < $1", {stored(day)});
}

} // namespace

RetentionPlan retention_plan(Db& db, const Retention& keep, Date today) {
    RetentionPlan plan;
    plan.leavers = leavers_before(db, plus_months(today, -keep.people));
    plan.venues = venues_ended_before(db, plus_months(today, -keep.venues));
    Rows rows = db.query("SELECT count(*) FROM use_of_venue WHERE month_start < $1",
                         {stored(plus_months(today, -keep.uses))});
    plan.uses = rows.next() ? rows.i64(0) : 0;
    return plan;
}

RetentionPlan
run_retention(Db& db, const Acting& acting, const Retention& keep, const IntakeRules& rules) {
    require(acting, SchemeAct::run_retention);
    return db.tx([&] {
        RetentionPlan done = retention_plan(db, keep, rules.today);
        PersonBook people(db);
        PaperBook papers(db);
        for (const RetentionPlan::Leaver& leaver : done.leavers)
            people.erase(acting, leaver.person, rules);
        for (const RetentionPlan::EndedVenue& venue : done.venues) {
            for (const PersonId& person : people_of(db, venue.venue))
                people.erase(acting, person, rules);
            db.exec("DELETE FROM registration_answer WHERE registration_id IN (SELECT r.id "
                    "FROM registration r JOIN venue v ON v.id = r.venue_id WHERE v.uid = $1)",
                    {venue.venue.text});
            forget_form_versions(db, venue.venue);
            papers.forget(venue.venue);
        }
        add_up_uses_before(db, plus_months(rules.today, -keep.uses));
        RegisterAudit(db).add(rules.now, acting, RegisterAct::retention_run, {},
                              "people=" + std::to_string(done.leavers.size()) +
                                  " venues=" + std::to_string(done.venues.size()) +
                                  " uses=" + std::to_string(done.uses));
        return done;
    });
}

} // namespace safeplaces
