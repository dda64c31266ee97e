// How quickly the coordinator's desk reads its register, each figure beside the same query written
// by hand on SQLite's C functions, in turn with it.
//
//     records_speed ROUNDS FILE     FILE is the register of `safe-places sample`

#include "figures.h"

#include "app/register_export.h"
#include "domain/dice.h"
#include "storage/register/records_index.h"
#include "storage/register/records_query.h"
#include "storage/register/register_file.h"
#include "storage/register/venues_query.h"
#include "storage/register/what_needs_doing.h"

#include <sqlite3.h>
#include <xlsxwriter.h>

#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <stdexcept>
#include <unistd.h>

using namespace safeplaces;

namespace {

const Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{25}};
constexpr int page = 50;

bool go_on() {
    return false;
}

// Resident memory of this program, in MB.
double memory() {
    std::ifstream pages{"/proc/self/statm"};
    long all = 0;
    long resident = 0;
    pages >> all >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

// The baseline: SQLite's C functions and nothing else.
class Raw {
public:
    explicit Raw(const std::filesystem::path& file) {
        if (sqlite3_open_v2(file.c_str(), &m_db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            throw std::runtime_error("raw: cannot open");
        const std::string settings = "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-" +
                                     std::to_string(register_cache * 1024); // as ours
        sqlite3_exec(m_db, settings.c_str(), nullptr, nullptr, nullptr);
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    ~Raw() {
        for (const auto& [sql, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }

    // Hands every row to `visit`, as a statement that stands on it.
    template <class Visit>
    void each(const std::string& sql, Visit visit) {
        sqlite3_stmt* statement = prepared(sql);
        while (sqlite3_step(statement) == SQLITE_ROW)
            visit(statement);
        sqlite3_reset(statement);
    }

    // Reads every column of every row. Returns a number that hangs on all of them.
    long read(const std::string& sql) {
        long sum = 0;
        each(sql, [&](sqlite3_stmt* statement) {
            const int columns = sqlite3_column_count(statement);
            for (int column = 0; column < columns; ++column) {
                if (sqlite3_column_type(statement, column) == SQLITE_TEXT)
                    sum += sqlite3_column_text(statement, column)[0] +
                           sqlite3_column_bytes(statement, column);
                else
                    sum += sqlite3_column_int64(statement, column);
            }
        });
        return sum;
    }

private:
    sqlite3_stmt* prepared(const std::string& sql) {
        sqlite3_stmt*& statement = m_statements[sql];
        if (statement == nullptr &&
            sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_db) + (": " + sql));
        return statement;
    }

    sqlite3* m_db = nullptr;
    std::map<std::string, sqlite3_stmt*> m_statements;
};

// What the program works, which is what it waits: all is warm, and one thread does it. Who else
// uses the machine does not count.
double time_of(const std::function<void()>& work) {
    const double begin = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return milliseconds(CLOCK_PROCESS_CPUTIME_ID) - begin;
}

void heading(const char* text) {
    std::printf("\n%s\n  %-46s %9s %9s %7s\n", text, "", "ours ms", "raw ms", "ratio");
}

void tell_pair(const std::string& name, const Figures& ours, const Figures& raw) {
    std::printf("  %-46s %9.3f %9.3f %7.2f\n", name.c_str(), median(ours), median(raw),
                median(ours) / median(raw));
    std::fflush(stdout);
}

// In turn, after one of each that is not counted.
void compare(const std::string& name,
             int rounds,
             const std::function<void()>& ours,
             const std::function<void()>& raw) {
    Figures of_ours;
    Figures of_raw;
    ours();
    raw();
    for (int round = 0; round < rounds; ++round) {
        of_raw.push_back(time_of(raw));
        of_ours.push_back(time_of(ours));
    }
    tell_pair(name, of_ours, of_raw);
}

const std::string columns =
    "SELECT c.id, c.uid, p.uid, p.name, p.role, v.uid, v.name, v.ward, k.slug, k.title, w.version, "
    "c.language, c.face, c.how, c.n_right, c.n_asked, c.mark, c.passed_on, c.expires_on, "
    "c.led_by, CASE c.led_by WHEN '' THEN '' ELSE (SELECT l.name FROM person l WHERE l.uid = "
    "c.led_by) END ";

// Fifty rows by hand: first the numbers, in the order of an index, then what stands in them.
std::string by_hand(const std::string& numbers, const std::string& order) {
    return columns + "FROM (" + numbers + " LIMIT 50) n CROSS JOIN completion c ON c.id = n.id " +
           "CROSS JOIN person p ON p.id = c.person_id CROSS JOIN venue v ON v.id = c.venue_id " +
           "CROSS JOIN course k ON k.id = c.course_id CROSS JOIN course_version w ON w.id = " +
           "c.version_id ORDER BY " + order;
}

struct Sort {
    const char* name;
    RecordsKey key;
    const char* from;  // by hand: where the rows are read from first
    const char* order; // and their order
};
constexpr Sort sorts[] = {
    {"date", RecordsKey::passed, "completion c", "c.passed_on DESC, c.id DESC"},
    {"expiry", RecordsKey::valid_until, "completion c", "c.expires_on DESC, c.id DESC"},
    {"mark", RecordsKey::mark, "completion c", "c.mark DESC, c.expires_on DESC, c.id DESC"},
    {"venue", RecordsKey::venue, "venue v CROSS JOIN completion c ON c.venue_id = v.id",
     "v.name_fold DESC, v.id DESC, c.expires_on DESC, c.id DESC"},
    {"person", RecordsKey::person, "person p CROSS JOIN completion c ON c.person_id = p.id",
     "p.name_fold DESC, p.id DESC, c.course_id DESC, c.expires_on DESC, c.id DESC"},
    {"course", RecordsKey::course, "course k CROSS JOIN completion c ON c.course_id = k.id",
     "k.title DESC, k.id DESC, c.expires_on DESC, c.id DESC"},
};

class Desk {
public:
    Desk(const std::filesystem::path& file, int rounds)
        : m_db{file, Db::Opening::read}, m_raw{file}, m_rounds{rounds} {
        m_db.set_cache(register_cache);
    }

    void load() {
        const double before = memory();
        const double ms = time_of([&] { (void)m_index.refresh(m_db, go_on); });
        const auto records = static_cast<double>(m_index.records());
        std::printf("\n%.0f records\n  %-46s %9.0f ms\n  %-46s %9.0f MB\n", records,
                    "all of them into memory, once", ms, "more memory for them", memory() - before);
    }

    void first_pages() {
        heading("First page, one filter at most. Wanted: 1.3 times by hand, under 10 ms");
        for (const Sort& sort : sorts) {
            page_of(sort, "no filter", {.today = today}, "1 = 1");
            const bool by_course = sort.key == RecordsKey::course;
            page_of(sort, "one course", {.course = CourseId{"hate-crime"}, .today = today},
                    by_course ? "c.course_id = 3" : "+c.course_id = 3");
            page_of(sort, "one venue", {.venue = VenueId{uid("venue", 99)}, .today = today},
                    "c.venue_id = 99");
            page_of(sort, "one person", {.person = PersonId{uid("person", 999)}, .today = today},
                    "c.person_id = 999");
            page_of(sort, "led", {.how = HowTaken::led, .today = today}, "+c.how = 'led'");
            page_of(sort, "one ward", {.ward = ward(), .today = today},
                    "c.venue_id IN (SELECT id FROM venue WHERE ward = '" + ward() + "')");
            const bool by_date = sort.key == RecordsKey::passed;
            page_of(sort, "passed in one month",
                    {.passed_from = plus_days(today, std::chrono::days{-90}),
                     .passed_to = plus_days(today, std::chrono::days{-60}),
                     .today = today},
                    std::string(by_date ? "" : "+") + "c.passed_on BETWEEN 20692 AND 20722");
            const bool by_end = sort.key == RecordsKey::valid_until;
            page_of(sort, "ends soon", {.standing = RecordStanding::ends_soon, .today = today},
                    std::string(by_end ? "" : "+") + "c.expires_on BETWEEN 20783 AND 20873");
        }
    }

    void combinations() {
        heading("Any combination, all of the result, on a worker. Wanted: under 300 ms");
        whole("all, by person", {.today = today}, RecordsKey::person);
        whole("all, by venue", {.today = today}, RecordsKey::venue);
        whole("all, by date", {.today = today}, RecordsKey::passed);
        whole("one ward, led, by mark", {.ward = ward(), .how = HowTaken::led, .today = today},
              RecordsKey::mark);
        whole("a course that ends soon, by person",
              {.course = CourseId{"hate-crime"},
               .standing = RecordStanding::ends_soon,
               .today = today},
              RecordsKey::person);
        whole("a word, a version, by expiry", {.version = "1.0", .words = "teapot", .today = today},
              RecordsKey::valid_until);
        heading("First rows of a search. Wanted: under 50 ms");
        whole("two words, by date", {.words = "zof teapot", .today = today}, RecordsKey::passed);
        whole("a word nobody has, by date", {.words = "xylo", .today = today}, RecordsKey::passed);
    }

    void places() {
        heading("Fifty rows at any place of the result. Wanted: under 10 ms");
        const auto found =
            m_index.find(m_db, {.today = today}, {RecordsKey::person, {}}, go_on).value();
        Dice dice{5};
        RecordsQuery query{m_db};
        std::vector<RecordNumber> some;
        compare(
            "fifty neighbours", m_rounds,
            [&] {
                const std::size_t first = dice.below(found.numbers.size() - page);
                some.assign(found.numbers.begin() + static_cast<std::ptrdiff_t>(first),
                            found.numbers.begin() + static_cast<std::ptrdiff_t>(first + page));
                (void)query.rows(some);
            },
            [&] {
                for (const RecordNumber number : some)
                    m_raw.read(by_hand("SELECT " + std::to_string(number) + " id", "c.id"));
            });
    }

    void venues() {
        heading("Venues. Wanted: under 50 ms at each key");
        VenuesQuery query{m_db};
        const std::string all = "SELECT * FROM venue v WHERE ";
        compare(
            "first page, by name", m_rounds, [&] { (void)query.first_page({}, {}, page); },
            [&] { m_raw.read(all + "1 = 1 ORDER BY name_fold, id LIMIT 50"); });
        compare(
            "a word, by name", m_rounds,
            [&] { (void)query.first_page({.words = "libr"}, {}, page); },
            [&] {
                m_raw.read(all + "(' ' || name_fold LIKE '% libr%') ORDER BY name_fold, id LIMIT "
                                 "50");
            });
        compare(
            "no such word", m_rounds, [&] { (void)query.first_page({.words = "xylo"}, {}, page); },
            [&] {
                m_raw.read(all + "(' ' || name_fold LIKE '% xylo%' OR replace(postcode, ' ', '') "
                                 "LIKE 'XYLO%') ORDER BY name_fold, id LIMIT 50");
            });
        compare(
            "rows of all, by the share that is trained", m_rounds,
            [&] {
                (void)query.numbers({}, {VenuesKey::trained, ListDirection::descending});
            },
            [&] {
                m_raw.read("SELECT id FROM venue ORDER BY CASE WHEN staff > 0 THEN trained * 1000 "
                           "/ staff END DESC NULLS LAST, name_fold DESC, id DESC");
            });
        compare(
            "counts by state", m_rounds, [&] { (void)query.counts({}); },
            [&] { m_raw.read("SELECT state, count(*) FROM venue GROUP BY state"); });
    }

    void work() {
        WhatNeedsDoing work{m_db, today};
        Figures figures;
        for (int round = 0; round <= m_rounds; ++round)
            figures.push_back(time_of([&] { (void)work.counts(); }));
        std::printf("\nWhat needs doing. Wanted: under 100 ms\n  %-46s %9.3f ms\n",
                    "counts of all kinds of work", median(figures));
    }

    // At most a million rows, the newest first.
    void exports(const std::filesystem::path& folder) {
        std::vector<RecordNumber> numbers =
            m_index.find(m_db, {.today = today}, {}, go_on).value().numbers;
        numbers.resize(std::min<std::size_t>(numbers.size(), 1'000'000));
        const auto thousands = static_cast<double>(numbers.size()) / 1e3;
        RecordsQuery query{m_db};
        const auto ours = [&](RecordsFormat format, const char* name) {
            return time_of([&] {
                (void)export_records(query, numbers, format, folder / name,
                                     {{"sample"}, "https://example.org", today},
                                     [](std::int64_t) { return true; });
            });
        };
        const int rounds = numbers.size() < 1'000'000 ? 3 : 1; // a million takes half a minute
        Figures csv_times;
        Figures xlsx_times;
        Figures raw_times;
        for (int round = 0; round < rounds; ++round) {
            csv_times.push_back(ours(RecordsFormat::csv, "records.csv"));
            xlsx_times.push_back(ours(RecordsFormat::xlsx, "records.xlsx"));
            raw_times.push_back(
                time_of([&] { raw_workbook(folder / "raw.xlsx", numbers.size()); }));
        }
        const double csv = median(csv_times);
        const double xlsx = median(xlsx_times);
        const double raw = median(raw_times);
        std::printf("\nExport of %.0f records. Wanted: CSV 200 thousand a second, Excel 0.8 of the "
                    "library\n",
                    thousands * 1e3);
        std::printf("  %-46s %9.0f thousand a second\n", "CSV", thousands / csv * 1e3);
        std::printf("  %-46s %9.0f thousand a second\n", "Excel", thousands / xlsx * 1e3);
        std::printf("  %-46s %9.0f thousand a second\n  = %.2f of the library\n",
                    "libxlsxwriter, fed by hand", thousands / raw * 1e3, raw / xlsx);
        for (const char* name : {"records.csv", "records.xlsx", "raw.xlsx"})
            std::filesystem::remove(folder / name);
    }

private:
    // The same cells, from the query to the library without a stop: 14 of text, 2 numbers, 2 days.
    void raw_workbook(const std::filesystem::path& file, std::size_t rows) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook* book = workbook_new_opt(file.c_str(), &options);
        lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
        lxw_format* day = workbook_add_format(book);
        format_set_num_format(day, "yyyy-mm-dd");
        lxw_row_t row = 0;
        const std::string sql =
            "SELECT p.name, p.role, v.name, v.ward, k.title, w.version, c.how, c.face, c.language, "
            "c.uid, p.uid, v.uid, CASE c.led_by WHEN '' THEN '' ELSE coalesce((SELECT l.name FROM "
            "person l WHERE l.uid = c.led_by), '') END, CASE WHEN c.expires_on < 20782 THEN "
            "'ended' WHEN c.expires_on < 20842 THEN 'ends soon' ELSE 'in date' END, c.n_right, "
            "c.n_asked, c.passed_on, c.expires_on FROM completion "
            "c CROSS JOIN person p ON p.id = c.person_id CROSS JOIN venue v ON v.id = c.venue_id "
            "CROSS JOIN course k ON k.id = c.course_id CROSS JOIN course_version w ON w.id = "
            "c.version_id ORDER BY c.passed_on DESC, c.id DESC LIMIT " +
            std::to_string(rows);
        m_raw.each(sql, [&](sqlite3_stmt* statement) {
            for (int column = 0; column < 18; ++column) {
                const auto place = static_cast<lxw_col_t>(column);
                if (column < 14)
                    worksheet_write_string(
                        sheet, row, place,
                        reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
                        nullptr);
                else
                    worksheet_write_number(sheet, row, place,
                                           sqlite3_column_double(statement, column),
                                           column < 16 ? nullptr : day);
            }
            ++row;
        });
        workbook_close(book);
    }

    std::string uid(const std::string& table, int row) {
        Rows rows = m_db.query("SELECT uid FROM " + table + " WHERE id = $1", {row});
        return rows.next() ? rows.text(0) : "";
    }
    std::string ward() {
        Rows rows = m_db.query("SELECT ward FROM venue WHERE id = $1", {99});
        return rows.next() ? rows.text(0) : "";
    }

    // As the desk asks for it.
    std::vector<RecordRow> first_page(const RecordsFilter& filter, const RecordsOrder& order) {
        RecordsQuery query{m_db};
        if (is_quick(filter, order)) {
            if (auto first = query.first_page(filter, order, page))
                return std::move(*first);
        }
        auto found = m_index.find(m_db, filter, order, go_on).value();
        found.numbers.resize(std::min<std::size_t>(found.numbers.size(), page));
        return query.rows(found.numbers);
    }

    void page_of(const Sort& sort,
                 const std::string& name,
                 const RecordsFilter& filter,
                 const std::string& where) {
        const RecordsOrder order{sort.key, ListDirection::descending};
        const bool few = filter.venue || filter.person;
        const std::string from =
            few ? "completion c CROSS JOIN person p ON p.id = c.person_id CROSS JOIN venue v ON "
                  "v.id = c.venue_id CROSS JOIN course k ON k.id = c.course_id"
                : sort.from;
        const std::string sql = by_hand("SELECT c.id FROM " + from + " WHERE " + where +
                                            " ORDER BY " + (few ? "+" : "") + sort.order,
                                        sort.order);
        compare(
            std::string{"by "} + sort.name + ", " + name, m_rounds,
            [&] { (void)first_page(filter, order); }, [&] { m_raw.read(sql); });
    }

    // Against the time in which SQLite would hand over the numbers of all records, unsorted.
    void whole(const std::string& name, const RecordsFilter& filter, RecordsKey key) {
        const RecordsOrder order{key, ListDirection::ascending};
        const int rounds = std::max(1, m_rounds / 10);
        compare(
            name, rounds,
            [&] {
                (void)m_index.refresh(m_db, go_on);
                auto found = m_index.find(m_db, filter, order, go_on).value();
                found.numbers.resize(std::min<std::size_t>(found.numbers.size(), page));
                (void)RecordsQuery{m_db}.rows(found.numbers);
            },
            [&] { m_raw.read("SELECT id FROM completion"); });
    }

    Db m_db;
    Raw m_raw;
    int m_rounds;
    RecordsIndex m_index;
};

} // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::cerr << "records_speed ROUNDS FILE\n";
        return 2;
    }
    const std::filesystem::path file{words[2]};
    Desk desk{file, std::atoi(words[1])};
    desk.load();
    desk.first_pages();
    desk.combinations();
    desk.places();
    desk.venues();
    desk.work();
    desk.exports(file.parent_path());
    std::printf("\n  %-46s %9.0f MB\n", "memory of this program", memory());
    return 0;
}
