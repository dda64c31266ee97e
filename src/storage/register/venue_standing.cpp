#include "storage/register/venue_standing.h"

#include "storage/register/register_columns.h"

#include <algorithm>

namespace safeplaces {

struct StandingReader::PersonRow {
    std::int64_t id = 0;
    bool is_lead = false;
    std::vector<std::optional<Date>> held; // by need: until when, the day itself not counted
};

StandingReader::StandingReader(Db& db, std::span<const CourseNeed> gate, Date today)
    : m_db(db), m_today(today) {
    for (const CourseNeed& need : gate) {
        Rows rows = db.query("SELECT id FROM course WHERE slug = $1", {need.course.text});
        m_needs.push_back({need, rows.next() ? rows.i64(0) : 0});
    }
}

std::vector<StandingReader::PersonRow> StandingReader::current_people(std::int64_t venue) {
    std::vector<PersonRow> people;
    Rows rows = m_db.query("SELECT p.id, p.role, h.course_id, h.expires_on FROM person p "
                           "LEFT JOIN holding h ON h.person_id = p.id AND h.expires_on > $2 "
                           "WHERE p.venue_id = $1 AND (p.left_on IS NULL OR p.left_on >= $2) "
                           "AND p.erased_at IS NULL ORDER BY p.name_fold, p.id",
                           {venue, stored(m_today)});
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

bool StandingReader::is_gate_met(const std::vector<PersonRow>& people, int staff_declared) const {
    for (std::size_t index = 0; index < m_needs.size(); ++index) {
        const CourseNeed& need = m_needs[index].need;
        int audience = 0;
        int trained = 0;
        for (const PersonRow& person : people) {
            if (need.audience == Audience::lead && !person.is_lead)
                continue;
            ++audience;
            trained += person.held[index] ? 1 : 0;
        }
        const int needed = need.audience == Audience::lead
                               ? std::max(1, audience)
                               : how_many_needed(need, std::max({audience, staff_declared, 1}));
        if (trained < needed)
            return false;
    }
    return true;
}

StaffStanding StandingReader::standing_of_row(std::int64_t venue) {
    Rows declared = m_db.query("SELECT staff_declared FROM venue WHERE id = $1", {venue});
    const int staff_declared = declared.next() ? int_in(declared, 0) : 0;
    const std::vector<PersonRow> people = current_people(venue);
    StaffStanding standing{.staff = static_cast<int>(people.size()),
                           .gate_met = is_gate_met(people, staff_declared)};
    for (const PersonRow& person : people) {
        bool holds_all = true;
        for (std::size_t index = 0; index < m_needs.size(); ++index) {
            if (m_needs[index].need.audience == Audience::lead && !person.is_lead)
                continue;
            const auto& held = person.held[index];
            holds_all = holds_all && held;
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
