#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/records_view_model.h"
#include "interchange/csv.h"

#include <algorithm>

using namespace safeplaces;

namespace {

const CourseId core{"being-a-safe-place"};
const CourseId running{"running-a-safe-place"};

std::vector<std::string> column(const RecordsState& state, RecordColumn which) {
    std::vector<std::string> cells;
    for (const RecordLine& row : state.rows) {
        cells.push_back(row.cells[static_cast<std::size_t>(which)]);
    }
    return cells;
}

// Three people and four passes, a month apart, the last one today.
struct LookingAtRecords : ADesk {
    PersonId ana = add_person("Ana Exemplară", Role::lead);
    PersonId ben = add_person("ben example");
    PersonId cai = add_person("Cai Enghraifft");

    LookingAtRecords() {
        pass(cai, core);
        pass_days(30);
        pass(ben, core);
        pass_days(30);
        pass(ana, core);
        pass_days(30);
        pass(ana, running);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(records_view_model)

BOOST_FIXTURE_TEST_CASE(without_records_it_says_what_will_stand_here, ADesk) {
    RecordsViewModel records{desk};
    BOOST_TEST(records.state().rows.empty());
    BOOST_TEST(records.state().totals ==
               "Nobody has passed a course yet. Each pass will stand here.");
}

BOOST_FIXTURE_TEST_CASE(the_newest_pass_stands_first, LookingAtRecords) {
    RecordsViewModel records{desk};
    BOOST_TEST(
        column(records.state(), RecordColumn::date) ==
            (std::vector<std::string>{"23 Feb 2027", "24 Jan 2027", "25 Dec 2026", "25 Nov 2026"}),
        boost::test_tools::per_element());
    BOOST_TEST(records.state().totals == "4 records.");
}

BOOST_FIXTURE_TEST_CASE(a_row_says_who_what_when_and_until_when, LookingAtRecords) {
    RecordsViewModel records{desk};
    BOOST_TEST(
        records.state().rows[0].cells ==
            (RecordCells{"Ana Exemplară", "Running a Safe Place", "23 Feb 2027", "22 Feb 2028",
                         "In date", "Alone", "Standard", find_course(library, running)->version}),
        boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(it_sorts_by_name_without_regard_to_capitals, LookingAtRecords) {
    RecordsViewModel records{desk};
    records.sort(RecordColumn::person, SortOrder::descending);
    BOOST_TEST(column(records.state(), RecordColumn::person) ==
                   (std::vector<std::string>{"Cai Enghraifft", "ben example", "Ana Exemplară",
                                             "Ana Exemplară"}),
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(it_sorts_days_by_time_and_not_by_letters, LookingAtRecords) {
    RecordsViewModel records{desk};
    records.sort(RecordColumn::valid_until, SortOrder::ascending);
    BOOST_TEST(
        column(records.state(), RecordColumn::valid_until) ==
            (std::vector<std::string>{"24 Nov 2027", "24 Dec 2027", "23 Jan 2028", "22 Feb 2028"}),
        boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(it_filters_by_person_and_course_together, LookingAtRecords) {
    RecordsViewModel records{desk};
    records.filter_person(ana.text);
    BOOST_TEST(records.state().rows.size() == 2U);
    records.filter_course(core.text);
    BOOST_TEST(records.state().rows.size() == 1U);
    BOOST_TEST(records.state().totals == "1 of 4 records.");
    records.filter_person({});
    BOOST_TEST(records.state().rows.size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(the_choices_name_everybody_who_has_a_record, LookingAtRecords) {
    const RecordsViewModel records{desk};
    std::vector<std::string> words;
    for (const RecordChoice& choice : records.state().people) {
        words.push_back(choice.words);
    }
    BOOST_TEST(words == (std::vector<std::string>{"Everybody", "Ana Exemplară", "ben example",
                                                  "Cai Enghraifft"}),
               boost::test_tools::per_element());
    BOOST_TEST(records.state().courses.size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(search_finds_names_without_accents_and_words_in_any_order,
                        LookingAtRecords) {
    RecordsViewModel records{desk};
    records.search("  RUNNING exemplara ");
    BOOST_TEST(records.state().rows.size() == 1U);
    records.search("nobody of that name");
    BOOST_TEST(records.state().rows.empty());
    BOOST_TEST(!records.state().totals.empty());
}

BOOST_FIXTURE_TEST_CASE(a_pass_that_ends_soon_says_in_how_many_days, LookingAtRecords) {
    pass_days(365 - 90 - 78); // the first pass is 365 days old in 78 days
    RecordsViewModel records{desk};
    records.filter_status(Status::waiting);
    BOOST_TEST(column(records.state(), RecordColumn::status) ==
                   (std::vector<std::string>{"Ends in 77 days"}),
               boost::test_tools::per_element());
    BOOST_TEST(records.state().totals == "1 of 4 records. 1 ends soon.");
}

BOOST_FIXTURE_TEST_CASE(a_pass_counts_on_the_day_it_is_valid_until, LookingAtRecords) {
    pass_days(364 - 90);
    RecordsViewModel records{desk};
    records.search("cai");
    BOOST_TEST(column(records.state(), RecordColumn::valid_until).front() == "24 Nov 2027");
    BOOST_TEST(column(records.state(), RecordColumn::status).front() == "Ends today");
}

BOOST_FIXTURE_TEST_CASE(a_pass_has_ended_on_the_day_after, LookingAtRecords) {
    pass_days(365 - 90);
    RecordsViewModel records{desk};
    records.filter_status(Status::ended);
    BOOST_TEST(column(records.state(), RecordColumn::person) ==
                   (std::vector<std::string>{"Cai Enghraifft"}),
               boost::test_tools::per_element());
    BOOST_TEST(column(records.state(), RecordColumn::status).front() == "Ended");
}

BOOST_FIXTURE_TEST_CASE(an_erased_name_leaves_its_record, LookingAtRecords) {
    desk.people.erase(cai);
    RecordsViewModel records{desk};
    records.search("erased");
    BOOST_TEST(column(records.state(), RecordColumn::person) ==
                   (std::vector<std::string>{"Name erased"}),
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_failed_try_never_shows, LookingAtRecords) {
    const Attempt failed{.id = {new_uuid(outside)},
                         .person = ben,
                         .venue = desk.file.id(),
                         .course = running,
                         .version = "1.0",
                         .language = "en",
                         .started = outside.now(),
                         .finished = outside.now(),
                         .answers = {},
                         .score = {.right = 1, .asked = 6}};
    desk.completions.record(failed, std::nullopt);
    BOOST_TEST(RecordsViewModel{desk}.state().rows.size() == 4U);
}

BOOST_FIXTURE_TEST_CASE(the_export_is_the_rows_on_the_screen_in_their_order, LookingAtRecords) {
    TemporaryFolder folder;
    save_to = folder.path / "table.csv";
    RecordsViewModel records{desk};
    records.filter_course(core.text);
    records.sort(RecordColumn::person, SortOrder::ascending);
    records.export_csv();
    const std::string version = find_course(library, core)->version;
    const auto row = [&](const char* person, const char* from, const char* to) {
        return CsvRow{person,  "Being a Safe Place", from,   to, "In date",
                      "Alone", "Standard",           version};
    };
    const std::vector<CsvRow> expected{
        {"Name", "Course", "Passed on", "Valid until", "Status", "How", "Edition", "Version"},
        row("Ana Exemplară", "2027-01-24", "2028-01-23"),
        row("ben example", "2026-12-25", "2027-12-24"),
        row("Cai Enghraifft", "2026-11-25", "2027-11-24")};
    BOOST_TEST(suggestion == "completions.csv");
    BOOST_TEST(read_file(save_to) == csv_text(expected));
    BOOST_TEST((desk.audit.all().back().action == AuditAction::records_exported));
    records.open_saved();
    BOOST_TEST((opened == save_to));
}

BOOST_FIXTURE_TEST_CASE(an_export_that_cannot_be_saved_says_so, LookingAtRecords) {
    TemporaryFolder folder;
    save_to = folder.path / "not-there" / "table.csv";
    RecordsViewModel records{desk};
    records.export_csv();
    BOOST_TEST(!records.state().trouble.empty());
    BOOST_TEST(records.state().rows.size() == 4U);
    BOOST_TEST(desk.audit.all().empty());
}

BOOST_AUTO_TEST_SUITE_END()
