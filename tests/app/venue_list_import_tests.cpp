#include <boost/test/unit_test.hpp>

#include "app/register_export.h"
#include "app/venue_list_import.h"
#include "storage/files.h"
#include "storage/register/sample.h"
#include "storage/register/tables.h"
#include "storage/register/venue_import.h"
#include "temporary_folder.h"

using namespace safeplaces;

namespace {

const Date today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};

// A register, and its own list of venues as a CSV file.
struct AnExportedList : TemporaryFolder {
    AnExportedList() {
        migrate(*db, register_migrations(), [](int) {});
        fill_with_sample(*db, {.venues = 30, .seed = 11, .today = today},
                         [](SampleStep, std::int64_t, std::int64_t) {});
        db->exec("UPDATE venue SET name = '=Cheese, \"Onions\"; Tearoom' WHERE id = 4");
        Rows rows = db->query("SELECT DISTINCT kind FROM venue");
        while (rows.next()) {
            kinds.push_back({rows.text(0), "Kind " + rows.text(0)});
        }
        const std::filesystem::path file = path / "venues.csv";
        BOOST_REQUIRE((export_venues(venues, venues.numbers({}, {}), VenuesFormat::csv, file,
                                     {{"sample"}, "https://safe.example.org", today},
                                     [](std::int64_t) { return true; }) == ExportOutcome::written));
        csv = read_file(file);
    }

    ImportPlan plan(const std::string& list) {
        return plan_import(venues, read_venue_list(list, "venues.csv", venue_list_words(kinds)));
    }

    std::unique_ptr<Db> db = Db::in_memory();
    VenuesQuery venues{*db};
    std::vector<Choice> kinds;
    std::string csv;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(venue_list_import, AnExportedList)

BOOST_AUTO_TEST_CASE(what_was_exported_changes_nothing_when_it_is_taken_in_again) {
    const ImportPlan again = plan(csv);
    BOOST_TEST(again.problems.empty());
    BOOST_TEST(again.added.empty());
    BOOST_TEST(again.changed.empty());
    BOOST_TEST(again.same == 30);
}

BOOST_AUTO_TEST_CASE(a_list_says_who_does_not_want_to_be_on_the_map) {
    const VenueRow venue = venues.first_page({}, {}, 1).front();
    const std::string list =
        "Name,Postcode,May be on the map\n\"" + venue.name + "\"," + venue.postcode + ",No\n";
    const ImportPlan import = plan(list);
    BOOST_TEST_REQUIRE(import.changed.size() == 1U);
    const VenueImport::Row row{venue.id, import.changed.front().listed};
    VenueImport{*db}.take_in({{"0198a000-0000-7000-8000-000000000901"}, SchemeRole::administrator},
                             {&row, 1}, today, Instant{});
    BOOST_TEST(!venues.first_page({}, {}, 1).front().map_wanted);
    BOOST_TEST(plan(list).same == 1);
}

BOOST_AUTO_TEST_CASE(a_venue_that_nobody_knows_would_be_added) {
    const ImportPlan import = plan("Name,Postcode\nThe Wren's Nest,SO14 7LY\n");
    BOOST_TEST_REQUIRE(import.added.size() == 1U);
    BOOST_TEST(import.added.front().name == "The Wren's Nest");
    BOOST_TEST(import.same == 0);
}

BOOST_AUTO_TEST_CASE(a_list_without_numbers_knows_venues_by_name_and_postcode) {
    const VenueRow venue = venues.first_page({}, {}, 1).front();
    const ImportPlan import =
        plan("Name,Postcode,Ward\n\"" + venue.name + "\"," + venue.postcode + ",Another Ward\n");
    BOOST_TEST(import.added.empty());
    BOOST_TEST_REQUIRE(import.changed.size() == 1U);
    BOOST_TEST((import.changed.front().before == venue));
    BOOST_TEST(import.changed.front().listed.ward == "Another Ward");
}

BOOST_AUTO_TEST_CASE(a_list_makes_no_decision) {
    const VenueRow venue = venues.first_page({}, {}, 1).front();
    const std::string other = venue.state == VenueState::removed ? "Withdrawn" : "Removed";
    const ImportPlan import =
        plan("Name,Postcode,Status\n\"" + venue.name + "\"," + venue.postcode + "," + other + "\n");
    BOOST_TEST(import.changed.empty());
    BOOST_TEST(import.same == 1);
    BOOST_TEST(import.other_standing.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_kind_may_be_written_as_the_form_says_it) {
    const ImportPlan import = plan("Name,Kind\nA," + kinds.front().label + "\n");
    BOOST_TEST_REQUIRE(import.added.size() == 1U);
    BOOST_TEST(import.added.front().kind == kinds.front().id);
}

BOOST_AUTO_TEST_CASE(what_must_be_mended_is_handed_on) {
    const ImportPlan import = plan("Name,Colour,Status\nA,red,asleep\n");
    BOOST_TEST(import.problems.size() == 1U);
    BOOST_TEST((import.not_read == std::vector<std::string>{"Colour"}));
    BOOST_TEST(import.added.empty());
}

BOOST_AUTO_TEST_SUITE_END()
