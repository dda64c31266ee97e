#include "storage/register/register_columns.h"
#include "storage/register/venue_moves.h"
#include "storage/register/venue_register.h"
#include "storage/register/venue_standing.h"
#include "storage/settings.h"

#include <algorithm>
#include <set>

namespace safeplaces {
namespace {

constexpr auto last_day_key = "calendar.last_day";   // that was worked through, as an ISO date
constexpr auto count_all_key = "calendar.count_all"; // every venue, whatever the day

// So many are counted while somebody waits for a click.
constexpr std::size_t few_venues = 3'000;

std::set<std::int64_t> numbers(Rows rows) {
    std::set<std::int64_t> found;
    while (rows.next())
        found.insert(rows.i64(0));
    return found;
}

// Venues where a pass ended, or somebody's last day was, since that day.
std::set<std::int64_t> venues_to_count_anew(Db& db, std::optional<Date> since, Date today) {
    std::set<std::int64_t> venues =
        numbers(db.query("SELECT id FROM venue WHERE next_expiry <= $1", {stored(today)}));
    const std::int64_t from = since ? stored(*since) : 0;
    venues.merge(numbers(db.query("SELECT DISTINCT venue_id FROM person WHERE left_on >= $1 "
                                  "AND left_on < $2",
                                  {from, stored(today)})));
    return venues;
}

// Since that day a venue may be asked for a course that is named now, or that its gate waited for
// until then.
bool asks_for_more(const CalendarRules& rules, std::optional<Date> since) {
    return std::any_of(rules.gate.begin(), rules.gate.end(), [&](const CourseNeed& need) {
        if (!need.since || !is_named_on(need, rules.today))
            return false;
        return !since || !is_named_on(need, *since) ||
               (waits_until(need, rules.new_course, *since) &&
                !waits_until(need, rules.new_course, rules.today));
    });
}

// Why an approval counts no more; nothing: it does.
std::optional<MoveReason> why_lapsed(const StateNow& now, Date today) {
    if (now.valid_to && *now.valid_to < today)
        return MoveReason::approval_ended;
    if (now.insurance_to && *now.insurance_to < today)
        return MoveReason::insurance_ended;
    if (!now.gate_met)
        return MoveReason::training_ended;
    return std::nullopt;
}

} // namespace

int VenueRegister::move_by_calendar(const CalendarRules& rules) {
    return m_db.tx([&] {
        Settings settings(m_db);
        const auto last = settings.get(last_day_key);
        std::optional<Date> last_day = last ? date_from_iso(*last) : std::nullopt;
        if (last_day && *last_day > rules.today)
            last_day.reset(); // the clock was ahead once: nobody knows what was done since when
        const bool counts_all = settings.get(count_all_key).has_value();
        if (last_day == rules.today && !counts_all)
            return 0;
        StandingReader standings(m_db, rules.gate, rules.new_course, rules.today);
        int moved = 0;
        const auto to_count = counts_all || asks_for_more(rules, last_day)
                                  ? numbers(m_db.query("SELECT id FROM venue", {}))
                                  : venues_to_count_anew(m_db, last_day, rules.today);
        for (const std::int64_t venue : to_count) {
            standings.refresh(venue);
            moved += move_by_training(m_db, venue, rules.today, rules.now) ? 1 : 0;
        }
        const Date near = plus_days(rules.today, rules.renewal_notice);
        const auto concerned = numbers(
            m_db.query("SELECT id FROM venue WHERE safe_place = 1 AND valid_to <= $1 "
                       "UNION SELECT id FROM venue WHERE safe_place = 1 AND insurance_to < $2 "
                       "UNION SELECT id FROM venue WHERE state IN ('approved', 'renewal_due') "
                       "AND gate_met = 0",
                       {stored(near), stored(rules.today)}));
        for (const std::int64_t venue : concerned) {
            const StateNow now = state_of_row(m_db, venue);
            const auto lapsed = why_lapsed(now, rules.today);
            if (!lapsed && now.state == VenueState::renewal_due)
                continue;
            write_move(m_db, venue, now,
                       {.to = lapsed ? VenueState::lapsed : VenueState::renewal_due,
                        .reason = lapsed.value_or(MoveReason::end_is_near),
                        .on = rules.today,
                        .at = rules.now,
                        .valid_to = now.valid_to,
                        .level = now.level},
                       nullptr);
            ++moved;
        }
        settings.put(last_day_key, iso(rules.today));
        settings.remove(count_all_key);
        return moved;
    });
}

void VenueRegister::count_anew(const CalendarRules& rules) {
    m_db.tx([&] {
        const auto venues = numbers(m_db.query("SELECT id FROM venue", {}));
        if (venues.size() > few_venues) {
            Settings(m_db).put(count_all_key, "waits");
            return;
        }
        StandingReader standings(m_db, rules.gate, rules.new_course, rules.today);
        for (const std::int64_t venue : venues) {
            standings.refresh(venue);
            move_by_training(m_db, venue, rules.today, rules.now);
        }
    });
}

} // namespace safeplaces
