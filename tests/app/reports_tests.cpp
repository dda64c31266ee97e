#include <boost/test/unit_test.hpp>

#include "app/scheme/reports_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/use_log_words.h"
#include "domain/fold.h"
#include "interchange/csv.h"
#include "storage/files.h"
#include "storage/register/council_forms.h"
#include "storage/register/register_columns.h"

#include <algorithm>

using namespace safeplaces;

namespace {

// Sixty venues with their records; in the first that is approved nobody is trained.
struct ReportsOfAScheme : ARegister {
    ReportsOfAScheme() {
        fill(60);
        Rows safe = file.db().query("SELECT id, name FROM venue WHERE state = 'approved' LIMIT 1");
        BOOST_REQUIRE(safe.next());
        untrained = safe.text(1);
        file.db().exec("DELETE FROM holding WHERE person_id IN (SELECT id FROM person WHERE "
                       "venue_id = $1)",
                       {safe.i64(0)});
    }

    std::string untrained; // its name

    // Everybody chose the first option of each question.
    void count_answers(std::int64_t attempts) {
        const Course& course = *find_course(shipped_library(), {"hate-crime"});
        Rows row = file.db().query("SELECT id FROM course WHERE slug = 'hate-crime'");
        BOOST_REQUIRE(row.next());
        const std::int64_t number = row.i64(0);
        file.db().exec("DELETE FROM attempt_count");
        file.db().exec("DELETE FROM answer_count");
        Rows device = file.db().query("SELECT id, venue_id FROM device");
        BOOST_REQUIRE(device.next());
        file.db().exec("INSERT INTO attempt_count(venue_id, device_id, course_id, version, "
                       "attempts, passed) VALUES($1, $2, $3, $4, $5, $5)",
                       {device.i64(1), device.i64(0), number, course.version, attempts});
        for (const Question& question : course.editions.front().bank) {
            file.db().exec("INSERT INTO answer_count(device_id, course_id, version, question, "
                           "option_no, chosen) VALUES($1, $2, $3, $4, 0, $5)",
                           {device.i64(0), number, course.version, question.id.text, attempts});
        }
    }

    const ReportsState& shown(ReportsViewModel& reports, ReportKind kind) {
        reports.choose(kind);
        finish_work();
        BOOST_TEST(!reports.state().is_counting);
        return reports.state();
    }
};

// The cells of all tables, headings first, as they stand on the screen.
std::vector<std::string> cells_on_screen(const Report& report) {
    std::vector<std::string> cells;
    for (const ReportSection& section : report.sections) {
        if (section.table.rows.empty()) {
            continue;
        }
        cells.insert(cells.end(), section.table.headings.begin(), section.table.headings.end());
        for (const CellRow& row : section.table.rows) {
            std::transform(row.begin(), row.end(), std::back_inserter(cells), cell_in_words);
        }
    }
    return cells;
}

std::vector<std::string> cells_on_paper(const Drawing& paper) {
    std::vector<std::string> cells;
    for (const DrawnPage& page : paper.pages) {
        for (const Part& part : page.parts) {
            if (part.tag == Tag::column_heading || part.tag == Tag::row_heading ||
                part.tag == Tag::cell) {
                cells.emplace_back(trimmed(part.words));
            }
        }
    }
    return cells;
}

std::vector<std::string> words_of_charts(const Report& report) {
    std::vector<std::string> words;
    for (const ReportSection& section : report.sections) {
        if (section.chart) {
            words.push_back(section.chart->words);
        }
    }
    return words;
}

std::vector<std::string> words_of_pictures(const Drawing& paper) {
    std::vector<std::string> words;
    for (const DrawnPage& page : paper.pages) {
        for (const Part& part : page.parts) {
            if (part.tag == Tag::figure) {
                words.push_back(part.words);
            }
        }
    }
    return words;
}

std::size_t times_in(const std::string& text, const std::string& words) {
    std::size_t times = 0;
    for (std::size_t at = text.find(words); at != std::string::npos;
         at = text.find(words, at + 1)) {
        ++times;
    }
    return times;
}

// A cell of the CSV file, as the screen would say it.
std::string as_on_screen(const std::string& cell) {
    if (const auto day = date_from_iso(cell)) {
        return cell_in_words(*day);
    }
    const bool is_number =
        !cell.empty() && cell.find_first_not_of("0123456789") == std::string::npos;
    return cell_in_words(is_number ? Cell{std::int64_t{std::stoll(cell)}} : Cell{cell});
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(reports, ReportsOfAScheme)

BOOST_AUTO_TEST_CASE(screen_paper_and_csv_have_the_same_cells) {
    SchemeDesk& desk = open();
    ReportsViewModel reports{desk};
    for (const ReportKind kind :
         {ReportKind::training, ReportKind::courses, ReportKind::year, ReportKind::cover}) {
        const Report& report = shown(reports, kind).report;
        const std::vector<std::string> screen = cells_on_screen(report);
        BOOST_TEST(screen.size() >= 4U, report.title);
        const Drawing paper = paper_of(report, desk.scheme.name, "en", desk.library.fonts);
        BOOST_TEST(cells_on_paper(paper) == screen, boost::test_tools::per_element());

        const std::vector<ReadCsvRow> csv = read_csv(csv_of(report), "report.csv");
        auto row = csv.begin();
        for (const ReportSection& section : report.sections) {
            if (row != csv.end() && row->cells.front() == report_part_heading()) {
                ++row; // headings
            }
            for (const CellRow& cells : section.table.rows) {
                BOOST_REQUIRE((row != csv.end()));
                BOOST_REQUIRE(row->cells.size() == cells.size() + 1);
                BOOST_TEST(row->cells.front() == section.heading);
                for (std::size_t place = 0; place < cells.size(); ++place) {
                    BOOST_TEST(as_on_screen(row->cells[place + 1]) == cell_in_words(cells[place]));
                }
                ++row;
            }
        }
        BOOST_TEST((row == csv.end()));
    }
}

BOOST_AUTO_TEST_CASE(tables_of_the_year_with_the_same_columns_share_their_headings_in_csv) {
    ReportsViewModel reports{open()};
    const std::string csv = csv_of(shown(reports, ReportKind::year).report);
    const std::vector<ReadCsvRow> rows = read_csv(csv, "report.csv");
    std::vector<std::size_t> columns; // of each row of headings
    for (const ReadCsvRow& row : rows) {
        if (row.cells.front() == report_part_heading()) {
            columns.push_back(row.cells.size());
        }
    }
    BOOST_TEST((columns == std::vector<std::size_t>{6, 3})); // venues, then the help they gave
}

BOOST_AUTO_TEST_CASE(the_year_tells_when_and_why_somebody_was_helped_and_what_was_done) {
    file.db().exec("DELETE FROM use_of_venue");
    file.db().exec("INSERT INTO use_total(month_start, band, reason, given, uses) VALUES($1, "
                   "'night', 'frightened', 'rang_999', 12)",
                   {stored(std::chrono::year{2026} / std::chrono::October / 1)});
    ReportsViewModel reports{open()};
    const Report& report = shown(reports, ReportKind::year).report;
    BOOST_REQUIRE(report.sections.size() == 6U);
    const auto tells = [&](std::size_t place, std::size_t choices, const std::string& words) {
        const std::vector<CellRow>& rows = report.sections[place].table.rows;
        BOOST_TEST(rows.size() == choices + 1);
        for (const CellRow& row : rows) {
            const std::string what = cell_in_words(row[0]);
            const std::int64_t expected = what == words || what == "All" ? 12 : 0;
            BOOST_TEST((row[1] == Cell{expected}), what);
        }
    };
    tells(3, 4, band_in_words(TimeBand::night));
    tells(4, 6, help_reason_in_words(HelpReason::frightened));
    tells(5, 6, given_in_words(HelpGiven::rang_999));
}

BOOST_AUTO_TEST_CASE(a_year_ends_today_and_another_can_be_chosen) {
    ReportsViewModel reports{open()};
    const auto months = [&] { return reports.state().report.sections[0].table.rows.size() - 1; };
    shown(reports, ReportKind::year);
    BOOST_TEST(reports.state().years.front().label == "April 2026 to March 2027");
    BOOST_TEST(months() == 8U); // to November
    reports.choose_year("2025");
    finish_work();
    BOOST_TEST(months() == 12U);
    BOOST_TEST(reports.state().report.file_name == "report-2025-2026");
}

BOOST_AUTO_TEST_CASE(no_number_from_one_to_four_is_in_the_report_for_funders) {
    ReportsViewModel reports{open()};
    bool has_hidden = false;
    for (const ReportSection& section : shown(reports, ReportKind::year).report.sections) {
        for (const CellRow& row : section.table.rows) {
            for (const Cell& cell : row) {
                if (const auto* number = std::get_if<std::int64_t>(&cell)) {
                    BOOST_TEST((*number == 0 || *number >= 5));
                } else {
                    has_hidden = has_hidden || cell_in_words(cell) == "hidden";
                }
            }
        }
    }
    BOOST_TEST(has_hidden);
}

BOOST_AUTO_TEST_CASE(a_chart_shows_the_numbers_of_its_table_and_says_them) {
    count_answers(20);
    ReportsViewModel reports{open()};
    const Report& report = shown(reports, ReportKind::training).report;
    BOOST_REQUIRE(report.sections.size() == 3U);
    for (const ReportSection& section : report.sections) {
        BOOST_REQUIRE(section.chart.has_value());
        BOOST_TEST(!section.chart->words.empty());
        BOOST_REQUIRE(section.chart->points.size() == section.table.rows.size());
        for (std::size_t place = 0; place < section.chart->points.size(); ++place) {
            const double value = section.chart->points[place].value;
            BOOST_TEST(value <= section.chart->most);
            BOOST_TEST(value == static_cast<double>(
                                    std::get<std::int64_t>(section.table.rows[place].back())));
        }
    }
}

BOOST_AUTO_TEST_CASE(each_chart_on_the_screen_is_a_picture_on_paper_that_says_the_same) {
    count_answers(20);
    const TemporaryFolder folder;
    outside.ask_where_to_save = [&](const std::string&, const std::string&,
                                    const std::function<void(std::filesystem::path)>& then) {
        then(folder.path / "report.pdf");
    };
    SchemeDesk& desk = open();
    ReportsViewModel reports{desk};
    std::size_t charts = 0;
    for (const ReportKind kind : {ReportKind::training, ReportKind::courses, ReportKind::year}) {
        const Report& report = shown(reports, kind).report;
        const std::vector<std::string> screen = words_of_charts(report);
        const Drawing paper = paper_of(report, desk.scheme.name, "en", desk.library.fonts);
        BOOST_TEST(words_of_pictures(paper) == screen, boost::test_tools::per_element());
        reports.save_pdf();
        BOOST_TEST(times_in(read_file(folder.path / "report.pdf"), "/Figure") == screen.size());
        charts += screen.size();
    }
    BOOST_TEST(charts >= 3U);
}

BOOST_AUTO_TEST_CASE(course_results_name_the_right_answers_of_a_known_version) {
    count_answers(20);
    ReportsViewModel reports{open()};
    const Report& report = shown(reports, ReportKind::courses).report;
    const QuestionBank& bank =
        find_course(shipped_library(), {"hate-crime"})->editions.front().bank;
    BOOST_REQUIRE(report.sections.size() == bank.size() + 1);
    std::int64_t right = 0;
    for (const Question& question : bank) {
        right += options_of(question).front().is_right ? 20 : 0;
    }
    const auto asked = static_cast<std::int64_t>(bank.size()) * 20;
    BOOST_TEST((report.sections[0].table.rows[0].back() == percent(right, asked)));
    const auto first =
        std::find_if(report.sections.begin(), report.sections.end(),
                     [&](const ReportSection& each) { return each.text == bank.front().text; });
    BOOST_REQUIRE((first != report.sections.end()));
    const std::string answer = cell_in_words(first->table.rows[0][0]);
    BOOST_TEST((answer.find("(right)") != std::string::npos) ==
               options_of(bank.front()).front().is_right);
}

BOOST_AUTO_TEST_CASE(course_results_say_how_sure_a_share_is_and_when_answers_are_too_few) {
    count_answers(30);
    ReportsViewModel reports{open()};
    const Report& report = shown(reports, ReportKind::courses).report;
    BOOST_REQUIRE(report.intro.size() == 1U);
    BOOST_TEST(report.intro[0].find("whole attempts") != std::string::npos);
    const QuestionBank& bank =
        find_course(shipped_library(), {"hate-crime"})->editions.front().bank;
    for (const ReportSection& section : report.sections) {
        const auto question = std::find_if(bank.begin(), bank.end(), [&](const Question& each) {
            return each.text == section.text;
        });
        if (question != bank.end()) {
            const bool is_sure = !std::holds_alternative<SeveralAnswers>(question->form);
            BOOST_TEST(section.heading.find("too few") == std::string::npos);
            BOOST_TEST(cell_in_words(section.table.rows[0].back()) ==
                       (is_sure ? "89 to 100" : "not known")); // of 30 in 30, by Wilson
        }
    }
}

BOOST_AUTO_TEST_CASE(under_30_answers_a_question_is_not_judged) {
    count_answers(29);
    ReportsViewModel reports{open()};
    const Report& report = shown(reports, ReportKind::courses).report;
    BOOST_TEST(report.sections[1].heading == "Question 1: too few answers to judge");
}

BOOST_AUTO_TEST_CASE(what_fewer_than_five_people_answered_is_not_shown) {
    count_answers(4);
    ReportsViewModel reports{open()};
    const Report& report = shown(reports, ReportKind::courses).report;
    BOOST_REQUIRE(report.sections.size() == 2U);
    BOOST_TEST(report.sections[1].table.rows.empty());
    BOOST_TEST(cell_in_words(report.sections[0].table.rows[0].back()) == "hidden");
}

BOOST_AUTO_TEST_CASE(cover_that_ends_names_venue_and_day) {
    SchemeDesk& desk = open();
    ReportsViewModel reports{desk};
    const Report& report = shown(reports, ReportKind::cover).report;
    BOOST_REQUIRE(report.sections.size() == desk.scheme.gate.size());
    BOOST_REQUIRE(report.sections[0].table.rows.size() == 1U);
    BOOST_TEST(cell_in_words(report.sections[0].table.rows[0][0]) == untrained);
    BOOST_TEST(cell_in_words(report.sections[0].table.rows[0][1]) == "Nobody is trained now");
}

BOOST_AUTO_TEST_CASE(visits_are_listed_with_how_they_went) {
    SchemeDesk& desk = open();
    ReportsViewModel reports{desk};
    BOOST_TEST(shown(reports, ReportKind::visits).report.sections[0].table.rows.empty());
    const auto note = [&](int number, const std::string& result, Instant at) {
        Rows rows = file.db().query("SELECT uid FROM venue WHERE name = $1", {untrained});
        BOOST_REQUIRE(rows.next());
        add_council_form(file.db(), desk.acting, {rows.text(0)},
                         {.id = "0198a000-0000-7000-8000-000000000e0" + std::to_string(number),
                          .form = desk.library.visit.id,
                          .form_version = "1.0",
                          .signed_at = at,
                          .answers = {{"result", result}}},
                         at);
    };
    note(1, "pass", outside.now());
    note(2, "advice", outside.now() - std::chrono::days{400});
    const Report& report = shown(reports, ReportKind::visits).report;
    BOOST_TEST_REQUIRE(report.sections[0].table.rows.size() == 1U);
    const CellRow& row = report.sections[0].table.rows[0];
    BOOST_TEST(cell_in_words(row[0]) == untrained);
    BOOST_TEST(cell_in_words(row[2]).starts_with("Pass"));
    BOOST_TEST(csv_of(report).find(untrained) != std::string::npos);
    BOOST_TEST(report.sections[1].table.rows.empty());
}

BOOST_AUTO_TEST_CASE(somebody_who_cancels_keeps_what_was_shown) {
    ReportsViewModel reports{open()};
    shown(reports, ReportKind::training);
    const int reading = reports.state().reading;
    reports.choose(ReportKind::year);
    BOOST_TEST(reports.state().is_counting);
    reports.cancel();
    BOOST_TEST(!reports.state().is_counting);
    finish_work();
    BOOST_TEST(reports.state().reading == reading);
}

// Whatever it reads, and however long one of its questions takes the register.
BOOST_AUTO_TEST_CASE(a_report_that_nobody_wants_any_more_stops_in_the_middle) {
    SchemeDesk& desk = open();
    bool has_ended = false;
    desk.reports.start(
        [&](Db& db, const Cancelled&) {
            desk.reports.cancel(); // as the window does meanwhile
            (void)db
                .query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                       "SELECT count(*) FROM n")
                .next();
            has_ended = true;
            return Report{};
        },
        [](const std::optional<Report>&, std::optional<Trouble>) {
            BOOST_ERROR("nobody waits for it");
        });
    finish_work();
    BOOST_TEST(!has_ended);
}

BOOST_AUTO_TEST_CASE(the_newest_report_asked_for_is_the_one_that_comes) {
    ReportsViewModel reports{open()};
    reports.choose(ReportKind::cover);
    reports.choose(ReportKind::year);
    finish_work();
    BOOST_TEST(reports.state().report.title == "Report for funders");
    BOOST_TEST(reports.state().reading == 1);
}

BOOST_AUTO_TEST_CASE(a_report_with_a_letter_that_cannot_be_printed_names_it_and_is_saved_as_csv) {
    const TemporaryFolder folder;
    outside.ask_where_to_save = [&](const std::string&, const std::string& suggestion,
                                    const std::function<void(std::filesystem::path)>& then) {
        then(folder.path / suggestion);
    };
    file.db().exec("UPDATE venue SET name = 'Aa 漢 Shop' WHERE name = $1", {untrained});
    ReportsViewModel reports{open()};
    shown(reports, ReportKind::cover);
    reports.save_pdf();
    BOOST_TEST(reports.state().trouble.find("漢") != std::string::npos);
    BOOST_TEST(std::filesystem::is_empty(folder.path));
    reports.save_csv();
    BOOST_TEST(reports.state().trouble == "");
    BOOST_TEST(!std::filesystem::is_empty(folder.path));
}

BOOST_AUTO_TEST_CASE(a_report_is_saved_as_pdf_and_as_csv) {
    const TemporaryFolder folder;
    outside.ask_where_to_save = [&](const std::string&, const std::string& suggestion,
                                    const std::function<void(std::filesystem::path)>& then) {
        then(folder.path / suggestion);
    };
    ReportsViewModel reports{open()};
    shown(reports, ReportKind::year);
    reports.save_pdf();
    reports.save_csv();
    BOOST_TEST(reports.state().trouble.empty());
    BOOST_TEST(read_file(folder.path / "report-2026-2027.pdf").starts_with("%PDF"));
    BOOST_TEST(read_file(folder.path / "report-2026-2027.csv") == csv_of(reports.state().report));
    BOOST_TEST(reports.state().news_number == 2);
    Rows noted = file.db().query("SELECT count(*) FROM audit WHERE action = 'records_exported'");
    BOOST_REQUIRE(noted.next());
    BOOST_TEST(noted.i64(0) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
