#include "storage/register/records_query.h"

#include "domain/fold.h"
#include "storage/register/conditions.h"
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

// One venue's, one person's or one ward's records are few: found by that, then put in order.
bool has_few(const RecordsFilter& filter) {
    return filter.venue || filter.person || !filter.ward.empty();
}

// What stands after `first`, joined to it; CROSS JOIN tells the engine to keep to that order.
std::string joined_tables(const std::string& first, std::string_view tables) {
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
                : table == 'k' ? " AND k.id = c.course_id"
                : table == 'w' ? " AND w.id = c.version_id"
                               : "";
    return text;
}

bool is_by_end(RecordsKey by) {
    return by == RecordsKey::valid_until || by == RecordsKey::standing;
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

// What filter and order look at beside the completion, where its number is all that is wanted.
std::string tables_looked_at(const RecordsFilter& filter, RecordsKey by) {
    const bool words = !filter.words.empty();
    std::string needed;
    needed += words || by == RecordsKey::person ? "p" : "";
    needed += words || by == RecordsKey::venue || by == RecordsKey::ward ||
                      (!filter.ward.empty() && (filter.venue || filter.person))
                  ? "v"
                  : "";
    needed += by == RecordsKey::course ? "k" : "";
    needed += filter.version.empty() ? "" : "w";
    return needed;
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
        keys = {"c.mark"};
        break;
    case RecordsKey::led_by:
        keys = {"coalesce((SELECT l.name_fold FROM person l WHERE l.uid = c.led_by), '')",
                "coalesce((SELECT l.id FROM person l WHERE l.uid = c.led_by), 0)", "c.expires_on"};
        break;
    }
    keys.emplace_back("c.id");
    // A + before a column keeps the engine from reading all records in that order to find a few.
    const std::string sort = has_few(filter) ? "+" : "";
    const std::string turn = order.direction == ListDirection::descending ? " DESC" : "";
    std::string text;
    for (const std::string& key : keys)
        text += (text.empty() ? " ORDER BY " : ", ") + sort + key + turn;
    return text;
}

// `first` and `last` of a column of days; either may be absent.
void add_days(Conditions& conditions,
              const std::string& column,
              const std::optional<Date>& first,
              const std::optional<Date>& last,
              int shift) {
    if (first)
        conditions.add(column + " >= ", stored(*first) + shift);
    if (last)
        conditions.add(column + " <= ", stored(*last) + shift);
}

void add_standing(Conditions& conditions, const std::string& column, const RecordsFilter& filter) {
    if (!filter.standing)
        return;
    const std::int64_t today = stored(filter.today);
    const std::int64_t soon = today + filter.ends_soon.count() + 1;
    switch (*filter.standing) {
    case RecordStanding::in_date:
        conditions.add(column + " > ", soon);
        break;
    case RecordStanding::ends_soon:
        conditions.add(column + " > ", today);
        conditions.add(column + " <= ", soon);
        break;
    case RecordStanding::ended:
        conditions.add(column + " <= ", today);
        break;
    }
}

Conditions conditions_of(const RecordsFilter& filter, RecordsKey by) {
    Conditions conditions;
    // Here too: what is not to choose the index gets a +.
    if (filter.person)
        conditions.add("c.person_id = (SELECT id FROM person WHERE uid = ", filter.person->text,
                       ")");
    if (filter.venue)
        conditions.add(std::string(filter.person ? "+" : "") +
                           "c.venue_id = (SELECT id FROM venue WHERE uid = ",
                       filter.venue->text, ")");
    if (filter.course) {
        const bool helps = (is_by_end(by) || by == RecordsKey::course) && !has_few(filter);
        conditions.add(std::string(helps ? "" : "+") +
                           "c.course_id = (SELECT id FROM course WHERE slug = ",
                       filter.course->text, ")");
    }
    const bool by_passed = by == RecordsKey::passed && !has_few(filter);
    add_days(conditions, by_passed ? "c.passed_on" : "+c.passed_on", filter.passed_from,
             filter.passed_to, 0);
    const bool by_end = is_by_end(by) && !has_few(filter);
    const std::string end = by_end ? "c.expires_on" : "+c.expires_on";
    add_days(conditions, end, filter.valid_until_from, filter.valid_until_to, 1);
    add_standing(conditions, end, filter);
    if (!filter.ward.empty() && !filter.venue && !filter.person)
        conditions.add("c.venue_id IN (SELECT id FROM venue WHERE ward = ", filter.ward, ")");
    else if (!filter.ward.empty())
        conditions.add("+v.ward = ", filter.ward);
    if (!filter.version.empty())
        conditions.add("+w.version = ", filter.version);
    if (filter.how)
        conditions.add("+c.how = ", word_of(*filter.how));
    for (const std::string& word : words_in(filter.words))
        conditions.add_word(word, {"p.name_fold", "v.name_fold"});
    return conditions;
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

std::optional<std::vector<RecordRow>>
RecordsQuery::first_page(const RecordsFilter& filter, const RecordsOrder& order, int most) {
    Conditions conditions = conditions_of(filter, order.by);
    const std::string sorted = order_by(filter, order);
    std::string sql(record_columns);
    if (has_few(filter)) // what is sorted should be small: numbers, not rows
        sql +=
            joined_tables("(SELECT c.id AS number " +
                              joined_tables("completion c", tables_looked_at(filter, order.by)) +
                              conditions.sql() + sorted + " LIMIT " + conditions.put(most) + ") n",
                          "cpvkw") +
            " AND c.id = n.number" + sorted;
    else
        sql +=
            tables(filter, order.by) + conditions.sql() + sorted + " LIMIT " + conditions.put(most);
    std::vector<RecordRow> page;
    int looks = 0;
    const bool is_whole =
        m_db.reads_unless([&] { return ++looks > most_looks + most / rows_between_looks; },
                          [&] {
                              Rows rows = m_db.query(sql, conditions.values());
                              while (rows.next())
                                  page.push_back(record_in(rows));
                          });
    return is_whole ? std::optional(std::move(page)) : std::nullopt;
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
