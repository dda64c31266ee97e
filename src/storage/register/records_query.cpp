#include "storage/register/records_query.h"

#include "storage/register/records_conditions.h"
#include "storage/register/register_columns.h"

#include <algorithm>
#include <string>

namespace safeplaces {
namespace {

constexpr std::string_view record_columns =
    "SELECT c.id, c.uid, p.uid, p.name, p.role, v.uid, v.name, v.ward, k.slug, k.title, w.version, "
    "c.language, c.face, c.how, c.n_right, c.n_asked, c.mark, c.passed_on, c.expires_on, c.led_by, "
    "CASE c.led_by WHEN '' THEN '' ELSE "
    "coalesce((SELECT l.name FROM person l WHERE l.uid = c.led_by), '') END ";

RecordRow record_in(const Rows& rows) {
    return {.number = static_cast<RecordNumber>(rows.i64(0)),
            .id = {rows.text(1)},
            .person = {rows.text(2)},
            .person_name = rows.text(3),
            .role = kind_in<Role>(rows, 4),
            .venue = {rows.text(5)},
            .venue_name = rows.text(6),
            .ward = rows.text(7),
            .course = {rows.text(8)},
            .course_title = rows.text(9),
            .version = rows.text(10),
            .language = rows.text(11),
            .face = kind_in<Face>(rows, 12),
            .how = kind_in<HowTaken>(rows, 13),
            .led_by = {rows.text(19)},
            .led_by_name = rows.text(20),
            .right = int_in(rows, 14),
            .asked = int_in(rows, 15),
            .mark = int_in(rows, 16),
            .passed = day_in(rows, 17),
            .expires = day_in(rows, 18)};
}

// What stands after `first`, joined to it; CROSS JOIN tells the engine to keep to that order. With
// a
// + before it, the course is not what completions are found by.
std::string
joined_tables(const std::string& first, std::string_view tables, const std::string& plus = "") {
    std::string text = "FROM " + first;
    for (const char table : tables)
        text += table == 'c'   ? " CROSS JOIN completion c"
                : table == 'p' ? " CROSS JOIN person p"
                : table == 'v' ? " CROSS JOIN venue v"
                : table == 'k' ? " CROSS JOIN course k"
                               : " CROSS JOIN course_version w";
    text += " WHERE TRUE";
    for (const char table : first.back() + std::string(tables))
        text += table == 'p'   ? " AND p.id = c.person_id"
                : table == 'v' ? " AND v.id = c.venue_id"
                : table == 'k' ? " AND k.id = " + plus + "c.course_id"
                : table == 'w' ? " AND w.id = c.version_id"
                               : "";
    return text;
}

// Rows are read in the order asked for wherever an index has that order.
std::string tables(const RecordsFilter& filter, RecordsKey by) {
    if (!has_few(filter) && by == RecordsKey::person)
        return joined_tables("person p", "cvkw");
    if (!has_few(filter) && (by == RecordsKey::venue || by == RecordsKey::ward))
        return joined_tables("venue v", "cpkw");
    if (!has_few(filter) && by == RecordsKey::course)
        return joined_tables("course k", "cpvw");
    return joined_tables("completion c", "pvkw");
}

// For numbers alone: the completion, and what filter and order look at beside it. A ward's are read
// course by course where they are wanted so.
std::string tables_of_few(const RecordsFilter& filter, RecordsKey by) {
    const bool words = !filter.words.empty();
    const bool by_venue = by == RecordsKey::venue || by == RecordsKey::ward;
    const bool ward_of_one = !filter.ward.empty() && !is_one_ward(filter);
    const std::string people = words || by == RecordsKey::person ? "p" : "";
    const std::string venues = words || by_venue || ward_of_one ? "v" : "";
    const std::string versions = filter.version.empty() ? "" : "w";
    if (by == RecordsKey::course && is_one_ward(filter))
        return joined_tables("course k", "c" + people + venues + versions, "+");
    const std::string courses = by == RecordsKey::course ? "k" : "";
    return joined_tables("completion c", people + venues + courses + versions);
}

std::string order_by(const RecordsFilter& filter, const RecordsOrder& order) {
    std::vector<std::string> keys;
    switch (order.by) {
    case RecordsKey::passed:
        keys = {"c.passed_on"};
        break;
    case RecordsKey::valid_until:
    case RecordsKey::standing:
        keys = {"c.expires_on"};
        break;
    case RecordsKey::ward:
        keys = {"v.ward", "v.name_fold", "v.id", "c.expires_on"};
        break;
    case RecordsKey::venue:
        keys = {"v.name_fold", "v.id", "c.expires_on"};
        break;
    case RecordsKey::person:
        keys = {"p.name_fold", "p.id", "c.course_id", "c.expires_on"};
        break;
    case RecordsKey::course:
        keys = {"k.title", "k.id", "c.expires_on"};
        break;
    case RecordsKey::mark:
        keys = {"c.mark", "c.expires_on"};
        break;
    case RecordsKey::led_by:
        keys = {"coalesce((SELECT l.name_fold FROM person l WHERE l.uid = c.led_by), '')",
                "coalesce((SELECT l.id FROM person l WHERE l.uid = c.led_by), 0)", "c.expires_on"};
        break;
    }
    keys.emplace_back("c.id");
    // A + before a column keeps the engine from reading all records in that order to find a few. A
    // ward's stand by their end already, venue by venue.
    const bool stand_so =
        is_one_ward(filter) && (is_by_end(order.by) || order.by == RecordsKey::course);
    const std::string sort = has_few(filter) && !stand_so ? "+" : "";
    const std::string turn = order.direction == ListDirection::descending ? " DESC" : "";
    std::string text;
    for (const std::string& key : keys)
        text += (text.empty() ? " ORDER BY " : ", ") + sort + key + turn;
    return text;
}

} // namespace

bool is_quick(const RecordsFilter& filter, const RecordsOrder& order) {
    if (filter.venue || filter.person)
        return true;
    if (order.by == RecordsKey::led_by)
        return false; // no index has that order
    const bool passed = filter.passed_from || filter.passed_to;
    const bool ends = filter.valid_until_from || filter.valid_until_to || filter.standing;
    const int of_a_share =
        int{filter.course.has_value()} + int{!filter.version.empty()} + int{filter.how.has_value()};
    const int asked = of_a_share + int{passed} + int{ends};
    return filter.words.empty() && asked <= (filter.ward.empty() ? 1 : 0);
}

RecordsQuery::RecordsQuery(Db& db) : m_db(db) {
}

namespace {

constexpr int most_looks = 300;        // of reads_unless(), before any row: about ten milliseconds
constexpr int rows_between_looks = 10; // at least

} // namespace

namespace {

class FirstPage {
public:
    FirstPage(Db& db, const RecordsFilter& filter, const RecordsOrder& order, std::size_t most)
        : m_db(db), m_filter(filter), m_order(order), m_most(most) {}

    void read() {
        if (m_order.by == RecordsKey::mark && asks_for_days(m_filter) && !has_few(m_filter))
            read_mark_by_mark();
        else
            add(conditions_of(m_filter, m_order.by));
    }

    std::vector<RecordRow> rows;

private:
    void add(Conditions conditions) {
        const std::string sorted = order_by(m_filter, m_order);
        const std::string room = conditions.put(static_cast<std::int64_t>(m_most - rows.size()));
        const std::string first_of_all = conditions.sql() + sorted + " LIMIT " + room;
        std::string sql(record_columns);
        if (has_few(m_filter)) // what is sorted should be small: numbers, not rows
            sql += joined_tables("(SELECT c.id AS number " + tables_of_few(m_filter, m_order.by) +
                                     first_of_all + ") n",
                                 "cpvkw") +
                   " AND c.id = n.number" + sorted;
        else
            sql += tables(m_filter, m_order.by) + first_of_all;
        Rows found = m_db.query(sql, conditions.values());
        while (found.next())
            rows.push_back(record_in(found));
    }

    // Within one mark the days asked for are one stretch of the index.
    void read_mark_by_mark() {
        for (std::optional<std::int64_t> mark = next_mark({}); mark && rows.size() < m_most;
             mark = next_mark(mark)) {
            Conditions conditions = conditions_of(m_filter, m_order.by);
            conditions.add("c.mark = ", *mark);
            add(std::move(conditions));
        }
    }

    std::optional<std::int64_t> next_mark(std::optional<std::int64_t> last) {
        const bool down = m_order.direction == ListDirection::descending;
        Rows next = m_db.query(down ? "SELECT max(mark) FROM completion WHERE mark < $1"
                                    : "SELECT min(mark) FROM completion WHERE mark > $1",
                               {last.value_or(down ? 101 : -1)});
        return next.next() && !next.null(0) ? std::optional(next.i64(0)) : std::nullopt;
    }

    Db& m_db;
    const RecordsFilter& m_filter;
    const RecordsOrder& m_order;
    std::size_t m_most;
};

} // namespace

std::optional<std::vector<RecordRow>>
RecordsQuery::first_page(const RecordsFilter& filter, const RecordsOrder& order, int most) {
    FirstPage page(m_db, filter, order, static_cast<std::size_t>(most));
    int looks = 0;
    const bool is_whole = m_db.reads_unless(
        [&] { return ++looks > most_looks + most / rows_between_looks; }, [&] { page.read(); });
    return is_whole ? std::optional(std::move(page.rows)) : std::nullopt;
}

namespace {

constexpr std::size_t a_handful =
    100; // rows read by one query: a query each takes five times as long

} // namespace

std::vector<RecordRow> RecordsQuery::handful(std::span<const RecordNumber> numbers) {
    Conditions conditions;
    std::string list;
    for (const RecordNumber number : numbers)
        list += (list.empty() ? "" : ", ") + conditions.put(std::int64_t{number});
    std::vector<RecordRow> found;
    Rows rows = m_db.query(std::string(record_columns) + tables({}, RecordsKey::passed) +
                               " AND c.id IN (" + list + ") ORDER BY c.id",
                           conditions.values());
    while (rows.next())
        found.push_back(record_in(rows));
    return found;
}

void RecordsQuery::each(std::span<const RecordNumber> numbers,
                        const std::function<bool(const RecordRow&)>& visit) {
    while (!numbers.empty()) {
        const auto some = numbers.first(std::min(a_handful, numbers.size()));
        const std::vector<RecordRow> found = handful(some);
        for (const RecordNumber number : some) {
            const auto row = std::lower_bound(
                found.begin(), found.end(), number,
                [](const RecordRow& each, RecordNumber wanted) { return each.number < wanted; });
            const bool there = row != found.end() && row->number == number;
            if (there && !visit(*row))
                return;
        }
        numbers = numbers.subspan(some.size());
    }
}

std::vector<std::string> RecordsQuery::versions(const std::optional<CourseId>& course) {
    std::vector<std::string> versions;
    Rows rows = m_db.query("SELECT DISTINCT w.version FROM course_version w JOIN course k "
                           "ON k.id = w.course_id WHERE $1 = '' OR k.slug = $1 ORDER BY w.version",
                           {course ? course->text : std::string()});
    while (rows.next())
        versions.push_back(rows.text(0));
    return versions;
}

std::vector<RecordRow> RecordsQuery::rows(std::span<const RecordNumber> numbers) {
    std::vector<RecordRow> found;
    found.reserve(numbers.size());
    each(numbers, [&](const RecordRow& row) {
        found.push_back(row);
        return true;
    });
    return found;
}

} // namespace safeplaces
