#include "storage/register/retention.h"

#include "storage/register/paper_book.h"
#include "storage/register/person_book.h"
#include "storage/register/record_versions.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

#include <algorithm>
#include <cstddef>

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

void forget(Db& db, const Acting& acting, const VenueId& venue, const IntakeRules& rules) {
    PersonBook people(db);
    for (const PersonId& person : people_of(db, venue))
        people.erase(acting, person, rules);
    db.exec("DELETE FROM registration_answer WHERE registration_id IN (SELECT r.id "
            "FROM registration r JOIN venue v ON v.id = r.venue_id WHERE v.uid = $1)",
            {venue.text});
    forget_form_versions(db, venue);
    PaperBook(db).forget(venue);
}

// ---- Step by step

constexpr std::size_t names_at_once = 25;

// The first names, or else a venue, or else the lines of the log.
RetentionPlan some_of(const RetentionPlan& due) {
    RetentionPlan some;
    if (!due.leavers.empty()) {
        const std::size_t count = std::min(due.leavers.size(), names_at_once);
        some.leavers.assign(due.leavers.end() - static_cast<std::ptrdiff_t>(count),
                            due.leavers.end());
    } else if (!due.venues.empty()) {
        some.venues.push_back(due.venues.back());
    } else {
        some.uses = due.uses;
    }
    return some;
}

void take_off(RetentionPlan& due, const RetentionPlan& some) {
    due.leavers.resize(due.leavers.size() - some.leavers.size());
    due.venues.resize(due.venues.size() - some.venues.size());
    due.uses -= some.uses;
}

RetentionPlan still_due(Db& db, const RetentionPlan& some, const Retention& keep, Date today) {
    RetentionPlan due = some;
    std::erase_if(due.leavers, [&](const RetentionPlan::Leaver& leaver) {
        return !db.query("SELECT id FROM person WHERE uid = $1 AND left_on < $2 "
                         "AND erased_at IS NULL",
                         {leaver.person.text, stored(plus_months(today, -keep.people))})
                    .next();
    });
    std::erase_if(due.venues, [&](const RetentionPlan::EndedVenue& venue) {
        return !db.query("SELECT id FROM venue WHERE uid = $1 AND state_since < $2 "
                         "AND state IN ('withdrawn', 'removed', 'closed', 'refused')",
                         {venue.venue.text, stored(plus_months(today, -keep.venues))})
                    .next();
    });
    return due;
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

RetentionPlan run_retention(Db& db,
                            const Acting& acting,
                            RetentionPlan& due,
                            const Retention& keep,
                            const IntakeRules& rules) {
    require(acting, SchemeAct::run_retention);
    RetentionPlan some = some_of(due);
    RetentionPlan done = db.tx([&] {
        RetentionPlan gone = still_due(db, some, keep, rules.today);
        PersonBook people(db);
        for (const RetentionPlan::Leaver& leaver : gone.leavers)
            people.erase(acting, leaver.person, rules);
        for (const RetentionPlan::EndedVenue& venue : gone.venues)
            forget(db, acting, venue.venue, rules);
        if (gone.uses > 0)
            add_up_uses_before(db, plus_months(rules.today, -keep.uses));
        if (!gone.is_empty())
            RegisterAudit(db).add(rules.now, acting, RegisterAct::retention_run, {},
                                  "people=" + std::to_string(gone.leavers.size()) +
                                      " venues=" + std::to_string(gone.venues.size()) +
                                      " uses=" + std::to_string(gone.uses));
        return gone;
    });
    take_off(due, some);
    return done;
}

} // namespace safeplaces
