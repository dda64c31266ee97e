#include "storage/register/venues_query.h"

#include "domain/fold.h"
#include "storage/register/conditions.h"
#include "storage/register/register_columns.h"

#include <algorithm>

namespace safeplaces {
namespace {

constexpr std::string_view venue_row_columns =
    "SELECT v.id, v.uid, v.name, v.postcode, v.ward, v.kind, v.state, v.state_since, v.valid_to, "
    "v.level, v.insurance_to, v.latitude, v.longitude, v.on_map, v.last_heard_at, v.staff, "
    "v.trained, v.gate_met, v.next_expiry, v.sign_again, v.map_wanted FROM venue v WHERE 1 = 1";

// Not joined to another (venue_join.h). The few that are come from an index of their own, so that
// an index of the others can still answer alone.
constexpr std::string_view is_listed =
    "v.id NOT IN (SELECT j.id FROM venue j WHERE j.joined_to IS NOT NULL)";

std::optional<double> maybe_f64(const Rows& rows, int column) {
    return rows.null(column) ? std::nullopt : std::optional(rows.f64(column));
}

VenueRow venue_row_in(const Rows& rows) {
    return {.number = rows.i64(0),
            .id = {rows.text(1)},
            .name = rows.text(2),
            .postcode = rows.text(3),
            .ward = rows.text(4),
            .kind = rows.text(5),
            .state = kind_in<VenueState>(rows, 6),
            .state_since = day_in(rows, 7),
            .valid_to = maybe_day_in(rows, 8),
            .level = rows.text(9),
            .insurance_to = maybe_day_in(rows, 10),
            .latitude = maybe_f64(rows, 11),
            .longitude = maybe_f64(rows, 12),
            .on_map = rows.i64(13) == 1,
            .map_wanted = rows.i64(20) == 1,
            .last_heard =
                rows.null(14) ? std::nullopt : std::optional<Instant>(instant_in(rows, 14)),
            .staff = int_in(rows, 15),
            .trained = int_in(rows, 16),
            .gate_met = rows.i64(17) == 1,
            .next_expiry = maybe_day_in(rows, 18),
            .sign_again = rows.i64(19) == 1};
}

// The beginning of a postcode as typed, without its space and in capitals; empty when it can be
// none: they begin with one or two letters and a digit.
std::string postcode_of(std::string_view words) {
    std::string text;
    for (const char c : folded(words)) {
        if (c >= 'a' && c <= 'z')
            text += static_cast<char>(c - 'a' + 'A');
        else if (c >= '0' && c <= '9')
            text += c;
        else if (c != ' ')
            return {};
    }
    const std::size_t digit = text.find_first_of("0123456789");
    return digit == 0 || std::min(digit, text.size()) > 2 ? std::string() : text;
}

// Either every word stands in the name, or all of it begins the postcode.
void add_words(Conditions& conditions, const std::string& typed) {
    const std::vector<std::string> words = words_in(typed);
    if (words.empty())
        return;
    conditions.add_sql(" AND ((1 = 1");
    for (const std::string& word : words)
        conditions.add_word(word, {"v.name_fold"});
    conditions.add_sql(")");
    const std::string postcode = postcode_of(typed);
    if (!postcode.empty())
        conditions.add_sql(" OR replace(v.postcode, ' ', '') LIKE " +
                           conditions.put(postcode + '%'));
    conditions.add_sql(")");
}

void add_states(Conditions& conditions, const std::vector<VenueState>& states) {
    if (states.empty())
        return;
    std::string list;
    for (const VenueState state : states)
        list += (list.empty() ? "" : ", ") + conditions.put(word_of(state));
    conditions.add_sql(" AND v.state IN (" + list + ')');
}

Conditions conditions_of(const VenuesFilter& filter) {
    Conditions conditions;
    add_words(conditions, filter.words);
    add_states(conditions, filter.states);
    if (!filter.ward.empty())
        conditions.add("v.ward = ", filter.ward);
    if (!filter.kind.empty())
        conditions.add("v.kind = ", filter.kind);
    if (filter.gate_met)
        conditions.add("v.gate_met = ", std::int64_t{*filter.gate_met});
    if (filter.on_map)
        conditions.add("v.on_map = ", std::int64_t{*filter.on_map});
    if (filter.sign_again)
        conditions.add("v.sign_again = ", std::int64_t{*filter.sign_again});
    if (filter.valid_to_until)
        conditions.add("v.valid_to <= ", stored(*filter.valid_to_until));
    if (filter.insured_until)
        conditions.add("v.insurance_to <= ", stored(*filter.insured_until));
    if (filter.expiry_until)
        conditions.add("v.next_expiry <= ", stored(*filter.expiry_until));
    if (filter.silent_since)
        conditions.add("(v.last_heard_at IS NULL OR v.last_heard_at < ",
                       stored(*filter.silent_since), ")");
    return conditions;
}

std::string order_by(const VenuesOrder& order) {
    std::string key;
    switch (order.by) {
    case VenuesKey::name:
        break;
    case VenuesKey::postcode:
        key = "v.postcode";
        break;
    case VenuesKey::ward:
        key = "v.ward";
        break;
    case VenuesKey::state:
        key = "v.state";
        break;
    case VenuesKey::state_since:
        key = "v.state_since";
        break;
    case VenuesKey::valid_to:
        key = "v.valid_to";
        break;
    case VenuesKey::next_expiry:
        key = "v.next_expiry";
        break;
    case VenuesKey::trained: // the share; a venue without staff has none
        key = "CASE WHEN v.staff > 0 THEN v.trained * 1000 / v.staff END";
        break;
    }
    const std::string turn = order.direction == ListDirection::descending ? " DESC" : "";
    const std::string first = key.empty() ? "" : key + turn + " NULLS LAST, ";
    return " ORDER BY " + first + "v.name_fold" + turn + ", v.id" + turn;
}

} // namespace

std::vector<VenueRow>
VenuesQuery::first_page(const VenuesFilter& filter, const VenuesOrder& order, int most) {
    return rows(numbers(filter, order, most));
}

std::vector<std::int64_t> VenuesQuery::numbers(const VenuesFilter& filter,
                                               const VenuesOrder& order) {
    return numbers(filter, order, std::nullopt);
}

std::vector<std::int64_t> VenuesQuery::numbers(const VenuesFilter& filter,
                                               const VenuesOrder& order,
                                               std::optional<int> most) {
    Conditions conditions = conditions_of(filter);
    std::string sql = "SELECT v.id FROM venue v WHERE " + std::string(is_listed) +
                      conditions.sql() + order_by(order);
    if (most)
        sql += " LIMIT " + conditions.put(*most);
    std::vector<std::int64_t> numbers;
    Rows rows = m_db.query(sql, conditions.values());
    while (rows.next())
        numbers.push_back(rows.i64(0));
    return numbers;
}

void VenuesQuery::each(std::span<const std::int64_t> numbers,
                       const std::function<bool(const VenueRow&)>& visit) {
    const std::string sql = std::string(venue_row_columns) + " AND v.id = $1";
    for (const std::int64_t number : numbers) {
        Rows rows = m_db.query(sql, {number});
        if (rows.next() && !visit(venue_row_in(rows)))
            return;
    }
}

std::vector<VenueRow> VenuesQuery::rows(std::span<const std::int64_t> numbers) {
    std::vector<VenueRow> found;
    each(numbers, [&](const VenueRow& venue) {
        found.push_back(venue);
        return true;
    });
    return found;
}

std::vector<StateCount> VenuesQuery::counts(const VenuesFilter& filter) {
    const Conditions conditions = conditions_of(filter);
    std::vector<StateCount> counts;
    Rows rows = m_db.query("SELECT v.state, count(*) FROM venue v WHERE " + std::string(is_listed) +
                               conditions.sql() + " GROUP BY v.state",
                           conditions.values());
    while (rows.next())
        counts.push_back({kind_in<VenueState>(rows, 0), rows.i64(1)});
    std::sort(counts.begin(), counts.end(),
              [](const StateCount& a, const StateCount& b) { return a.state < b.state; });
    return counts;
}

std::vector<std::string> VenuesQuery::wards() {
    std::vector<std::string> wards;
    Rows rows = m_db.query("SELECT DISTINCT ward FROM venue WHERE ward <> '' ORDER BY ward");
    while (rows.next())
        wards.push_back(rows.text(0));
    return wards;
}

} // namespace safeplaces
