#include "storage/register/venue_standing.h"

#include "storage/register/register_columns.h"

#include <algorithm>
#include <map>

namespace safeplaces {

struct StandingReader::PersonRow {
    std::int64_t id = 0;
    bool is_lead = false;
    std::vector<std::optional<Date>> held; // by need: until when, the day itself not counted
};

StandingReader::StandingReader(Db& db,
                               std::span<const CourseNeed> gate,
                               std::chrono::days wait,
                               Date today)
    : m_db(db), m_wait(wait), m_today(today) {
    for (const CourseNeed& need : gate) {
        if (!is_named_on(need, today))
            continue;
        Rows rows = db.query("SELECT id FROM course WHERE slug = $1", {need.course.text});
        m_needs.push_back({need, rows.next() ? rows.i64(0) : 0});
    }
}

std::vector<StandingReader::PersonRow> StandingReader::current_people(std::int64_t venue) {
    return people_in(m_db.query("SELECT p.id, p.role, h.course_id, h.expires_on FROM person p "
                                "LEFT JOIN holding h ON h.person_id = p.id AND h.expires_on > $2 "
                                "WHERE p.venue_id = $1 AND (p.left_on IS NULL OR p.left_on >= $2) "
                                "AND p.erased_at IS NULL ORDER BY p.name_fold, p.id",
                                {venue, stored(m_today)}));
}

std::vector<StandingReader::PersonRow> StandingReader::people_on(Date day, std::int64_t venue) {
    return people_in(
        m_db.query("SELECT p.id, p.role, c.course_id, c.expires_on FROM person p "
                   "LEFT JOIN completion c ON c.person_id = p.id AND c.passed_on <= $2 "
                   "AND c.expires_on > $2 "
                   "WHERE p.venue_id = $1 AND p.started_on <= $2 "
                   "AND (p.left_on IS NULL OR p.left_on >= $2) "
                   "AND (p.erased_at IS NULL OR p.erased_at >= $3) "
                   "ORDER BY p.name_fold, p.id",
                   {venue, stored(day), stored(Instant(std::chrono::sys_days(day)))}));
}

bool StandingReader::waits(const CourseNeed& need, Date day, std::int64_t venue) {
    return waits_until(need, m_wait, day) && was_open(*need.since, venue);
}

// Columns: person, role, course, the day on which the pass ends.
std::vector<StandingReader::PersonRow> StandingReader::people_in(Rows rows) const {
    std::vector<PersonRow> people;
    while (rows.next()) {
        if (people.empty() || people.back().id != rows.i64(0))
            people.push_back({rows.i64(0), kind_in<Role>(rows, 1) == Role::lead,
                              std::vector<std::optional<Date>>(m_needs.size())});
        if (rows.null(2))
            continue;
        for (std::size_t index = 0; index < m_needs.size(); ++index) {
            if (m_needs[index].course == rows.i64(2))
                people.back().held[index] = day_in(rows, 3);
        }
    }
    return people;
}

bool StandingReader::is_met(std::size_t need,
                            const std::vector<PersonRow>& people,
                            int staff_declared) const {
    const CourseNeed& wanted = m_needs[need].need;
    int audience = 0;
    int trained = 0;
    for (const PersonRow& person : people) {
        if (wanted.audience == Audience::lead && !person.is_lead)
            continue;
        ++audience;
        trained += person.held[need] ? 1 : 0;
    }
    const int needed = wanted.audience == Audience::lead
                           ? std::max(1, audience)
                           : how_many_needed(wanted, std::max({audience, staff_declared, 1}));
    return trained >= needed;
}

bool StandingReader::was_met(std::size_t need, const std::vector<PersonRow>& people) const {
    const CourseNeed& wanted = m_needs[need].need;
    const auto trained = std::count_if(people.begin(), people.end(), [&](const PersonRow& person) {
        return person.held[need].has_value();
    });
    const int listed = std::max(static_cast<int>(people.size()), 1);
    return trained >= (wanted.audience == Audience::lead ? 1 : how_many_needed(wanted, listed));
}

bool StandingReader::was_open(Date day, std::int64_t venue) {
    const std::vector<PersonRow> people = people_on(day, venue);
    bool has_some = false;
    for (std::size_t index = 0; index < m_needs.size(); ++index) {
        const CourseNeed& need = m_needs[index].need;
        if (need.since && *need.since >= day)
            continue;
        has_some = true;
        if (!was_met(index, people) && !waits(need, day, venue))
            return false;
    }
    return has_some;
}

std::vector<bool> StandingReader::asked_for(std::int64_t venue) {
    std::map<Date, bool> open_on; // courses are often named together
    std::vector<bool> asked;
    for (const auto& [need, course] : m_needs) {
        if (!waits_until(need, m_wait, m_today)) {
            asked.push_back(true);
            continue;
        }
        if (!open_on.contains(*need.since))
            open_on.emplace(*need.since, was_open(*need.since, venue));
        asked.push_back(!open_on.at(*need.since));
    }
    return asked;
}

StaffStanding StandingReader::standing_of_row(std::int64_t venue) {
    Rows declared = m_db.query("SELECT staff_declared FROM venue WHERE id = $1", {venue});
    const int staff_declared = declared.next() ? int_in(declared, 0) : 0;
    const std::vector<PersonRow> people = current_people(venue);
    const std::vector<bool> asked = asked_for(venue);
    StaffStanding standing{.staff = static_cast<int>(people.size()), .gate_met = true};
    for (std::size_t index = 0; index < m_needs.size(); ++index)
        standing.gate_met &= !asked[index] || is_met(index, people, staff_declared);
    for (const PersonRow& person : people) {
        bool holds_all = true;
        for (std::size_t index = 0; index < m_needs.size(); ++index) {
            if (m_needs[index].need.audience == Audience::lead && !person.is_lead)
                continue;
            const auto& held = person.held[index];
            holds_all = holds_all && (held || !asked[index]);
            if (held && (!standing.next_expiry || *held < *standing.next_expiry))
                standing.next_expiry = held;
        }
        standing.trained += holds_all ? 1 : 0;
    }
    return standing;
}

StaffStanding StandingReader::refresh(std::int64_t venue) {
    const StaffStanding standing = standing_of_row(venue);
    m_db.exec("UPDATE venue SET staff = $1, trained = $2, gate_met = $3, next_expiry = $4 "
              "WHERE id = $5",
              {standing.staff, standing.trained, standing.gate_met ? 1 : 0,
               or_null(standing.next_expiry), venue});
    return standing;
}

} // namespace safeplaces
