#include "storage/register/reports_query.h"

#include "domain/scheme/life.h"
#include "storage/register/register_columns.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace safeplaces {

std::vector<CourseResult> course_results(Db& db) {
    std::map<std::pair<std::int64_t, std::string>, CourseResult> results; // by course row, version
    Rows tried = db.query("SELECT k.id, a.version, k.slug, k.title, sum(a.attempts), sum(a.passed) "
                          "FROM attempt_count a JOIN course k ON k.id = a.course_id "
                          "GROUP BY k.id, a.version, k.slug, k.title");
    while (tried.next())
        results[{tried.i64(0), tried.text(1)}] = {.course = {tried.text(2)},
                                                  .title = tried.text(3),
                                                  .version = tried.text(1),
                                                  .attempts = tried.i64(4),
                                                  .passed = tried.i64(5),
                                                  .questions = {}};
    Rows chosen = db.query("SELECT course_id, version, question, option_no, sum(chosen) FROM "
                           "answer_count GROUP BY course_id, version, question, option_no "
                           "ORDER BY course_id, version, question, option_no");
    while (chosen.next()) {
        const auto result = results.find({chosen.i64(0), chosen.text(1)});
        if (result == results.end())
            continue; // answers of a version that nobody has finished yet
        std::vector<QuestionResult>& questions = result->second.questions;
        if (questions.empty() || questions.back().question.text != chosen.text(2))
            questions.push_back({{chosen.text(2)}, {}});
        questions.back().options.push_back({int_in(chosen, 3), chosen.i64(4)});
    }
    std::vector<CourseResult> sorted;
    for (auto& [key, result] : results)
        sorted.push_back(std::move(result));
    std::sort(sorted.begin(), sorted.end(), [](const CourseResult& a, const CourseResult& b) {
        return std::tie(a.title, a.version) < std::tie(b.title, b.version);
    });
    return sorted;
}

namespace {

// ---- The year

enum Column { joined, left, passes, helped };
constexpr std::size_t column_count = 4;
using Counts = std::array<std::int64_t, column_count>;
using Table = std::map<std::string, Counts>;
template <class Choice>
using UseTable = std::map<Choice, std::int64_t>;

// Each choice has its line, also where nobody was helped like that.
template <class Choice>
UseTable<Choice> no_uses() {
    UseTable<Choice> table;
    for (const auto& [choice, word] : words_of_kind<Choice>)
        table[choice] = 0;
    return table;
}

ShownCount& cell(ReportLine& line, std::size_t column) {
    const std::array cells{&line.joined, &line.left, &line.passes, &line.helped};
    return *cells.at(column);
}

std::string month_of(Date day) {
    return iso(day).substr(0, 7);
}

class Counting {
public:
    Counting(Db& db, Date first, Date last) {
        Rows venues = db.query("SELECT id, ward, kind FROM venue");
        while (venues.next())
            m_venues[venues.i64(0)] = {&by_ward[venues.text(1)], &by_kind[venues.text(2)]};
        for (Date month = first; month <= last; month = plus_months(month, std::chrono::months(1)))
            by_month[month_of(month)] = {};
    }
    Counting(const Counting&) = delete;
    Counting& operator=(const Counting&) = delete;
    ~Counting() = default;

    // Rows of (venue, day, count).
    void add(Column column, Rows rows) {
        while (rows.next())
            add_row(column, rows);
    }

    // Rows of (venue, day, count, band, reason, given).
    void add_uses(Rows rows) {
        while (rows.next()) {
            add_row(helped, rows);
            const std::int64_t count = rows.i64(2);
            by_band[kind_in<TimeBand>(rows, 3)] += count;
            by_reason[kind_in<HelpReason>(rows, 4)] += count;
            by_given[kind_in<HelpGiven>(rows, 5)] += count;
        }
    }

    Table by_month;
    Table by_ward;
    Table by_kind;
    UseTable<TimeBand> by_band = no_uses<TimeBand>();
    UseTable<HelpReason> by_reason = no_uses<HelpReason>();
    UseTable<HelpGiven> by_given = no_uses<HelpGiven>();

private:
    struct Lines {
        Counts* ward = nullptr;
        Counts* kind = nullptr;
    };

    void add_row(Column column, const Rows& row) {
        if (row.i64(1) != m_day) {
            m_day = row.i64(1);
            m_month = &by_month[month_of(day_in(row, 1))];
        }
        const std::int64_t count = row.i64(2);
        const Lines& lines = lines_of(row.i64(0));
        for (Counts* line : {m_month, lines.ward, lines.kind})
            (*line)[column] += count;
    }

    // Of a venue that is not there: under no ward and no kind.
    const Lines& lines_of(std::int64_t venue) {
        const auto [known, is_new] = m_venues.try_emplace(venue);
        if (is_new)
            known->second = {&by_ward[""], &by_kind[""]};
        return known->second;
    }

    std::unordered_map<std::int64_t, Lines> m_venues; // by row
    std::int64_t m_day = -1;                          // of the last row
    Counts* m_month = nullptr;                        // that it is in
};

template <class Choice>
CountTable numbers_of(const UseTable<Choice>& counted) {
    CountTable numbers;
    for (const auto& [choice, count] : counted)
        numbers.push_back(count);
    return numbers;
}

template <class Choice>
std::vector<UseLine<Choice>> use_lines(const UseTable<Choice>& counted, const ShownTable& shown) {
    std::vector<UseLine<Choice>> lines;
    for (const auto& [choice, count] : counted)
        lines.push_back({choice, shown.at(lines.size())});
    return lines;
}

// The tables of one report with what may be shown of each column.
YearlyReport shown_of(const Counting& counting) {
    const std::array tables{&counting.by_month, &counting.by_ward, &counting.by_kind};
    YearlyReport report;
    const std::array lines{&report.by_month, &report.by_ward, &report.by_kind};
    for (std::size_t place = 0; place < tables.size(); ++place)
        for (const auto& [what, counts] : *tables.at(place))
            lines.at(place)->push_back({what, {}, {}, {}, {}});
    for (std::size_t column = 0; column < column_count; ++column) {
        std::vector<CountTable> numbers(tables.size());
        for (std::size_t place = 0; place < tables.size(); ++place)
            for (const auto& [what, counts] : *tables.at(place))
                numbers[place].push_back(counts.at(column));
        if (column == helped) // counted in more ways, with the same sum
            numbers.insert(numbers.end(),
                           {numbers_of(counting.by_band), numbers_of(counting.by_reason),
                            numbers_of(counting.by_given)});
        const ShownCounts shown = hide_small_numbers(numbers);
        cell(report.all, column) = shown.sum;
        for (std::size_t place = 0; place < tables.size(); ++place)
            for (std::size_t line = 0; line < lines.at(place)->size(); ++line)
                cell((*lines.at(place))[line], column) = shown.tables[place][line];
        if (column == helped) {
            report.by_band = use_lines(counting.by_band, shown.tables[tables.size()]);
            report.by_reason = use_lines(counting.by_reason, shown.tables[tables.size() + 1]);
            report.by_given = use_lines(counting.by_given, shown.tables[tables.size() + 2]);
        }
    }
    return report;
}

} // namespace

YearlyReport yearly_report(Db& db, Date first, Date last) {
    Counting counting(db, first, last);
    const std::initializer_list<Value> days{stored(first), stored(last)};
    counting.add(joined, db.query("SELECT venue_id, min(moved_on), 1 FROM venue_move WHERE "
                                  "to_state = 'approved' GROUP BY venue_id "
                                  "HAVING min(moved_on) BETWEEN $1 AND $2",
                                  days));
    counting.add(left,
                 db.query("SELECT venue_id, moved_on, count(*) FROM venue_move WHERE to_state "
                          "IN ('withdrawn', 'removed', 'closed') AND moved_on BETWEEN $1 AND "
                          "$2 GROUP BY venue_id, moved_on",
                          days));
    // Millions: counted as they come, not put in order first.
    counting.add(passes, db.query("SELECT venue_id, passed_on, 1 FROM completion WHERE passed_on "
                                  "BETWEEN $1 AND $2 ORDER BY passed_on",
                                  days));
    counting.add_uses(db.query("SELECT venue_id, month_start, 1, band, reason, given FROM "
                               "use_of_venue WHERE month_start BETWEEN $1 AND $2",
                               days));
    counting.add_uses(db.query("SELECT 0, month_start, uses, band, reason, given FROM use_total "
                               "WHERE month_start BETWEEN $1 AND $2",
                               days));
    return shown_of(counting);
}

// ---- Cover

std::vector<CoverGap> cover_gaps(Db& db, const CourseId& course, Date today, Date until) {
    std::unordered_map<std::int64_t, std::int64_t> ends; // of cover, by venue row
    // Both tables in the order of people: a million rows, each beside the one before.
    Rows held = db.query(
        "SELECT p.venue_id, CASE WHEN p.left_on IS NOT NULL AND p.left_on < h.expires_on THEN "
        "p.left_on + 1 ELSE h.expires_on END FROM holding h CROSS JOIN person p ON p.id = "
        "h.person_id WHERE p.erased_at IS NULL AND h.course_id = (SELECT id FROM course WHERE slug "
        "= $1)",
        {course.text});
    while (held.next()) {
        std::int64_t& end = ends[held.i64(0)];
        end = std::max(end, held.i64(1));
    }

    std::vector<CoverGap> gaps;
    Rows venues = db.query("SELECT id, uid, name FROM venue WHERE state IN ($1, $2) ORDER BY "
                           "name_fold, id",
                           {word_of(VenueState::approved), word_of(VenueState::renewal_due)});
    while (venues.next()) {
        const auto end = ends.find(venues.i64(0));
        const std::int64_t from =
            std::max(stored(today), end == ends.end() ? std::int64_t{0} : end->second);
        if (from <= stored(until))
            gaps.push_back({{venues.text(1)},
                            venues.text(2),
                            Date(std::chrono::sys_days(std::chrono::days(from)))});
    }
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const CoverGap& a, const CoverGap& b) { return a.from < b.from; });
    return gaps;
}

} // namespace safeplaces
