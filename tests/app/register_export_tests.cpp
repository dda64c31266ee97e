#include <boost/test/unit_test.hpp>

#include "app/exporting.h"
#include "app/words/record_words.h"
#include "app/words/register_list_words.h"
#include "app/words/scheme_list_words.h"
#include "domain/error.h"

#include <algorithm>
#include <fstream>

using namespace safeplaces;

BOOST_FIXTURE_TEST_SUITE(register_export, Exporting)

BOOST_AUTO_TEST_CASE(a_led_record_has_no_score_in_its_cells) {
    RecordRow led = records.rows(numbers).front();
    led.how = HowTaken::alone;
    const CsvRow alone = texts_of(record_list_cells(led, export_day));
    led.how = HowTaken::led;
    led.led_by_name = "Ana Example";
    led.right = led.asked = 0;
    const CsvRow cells = texts_of(record_list_cells(led, export_day));
    const std::vector<std::string> headings = record_list_headings();
    const auto leader =
        static_cast<std::size_t>(std::ranges::find(headings, "Led by") - headings.begin());
    BOOST_TEST(alone.at(leader).empty());
    BOOST_TEST(cells.at(leader) == "Ana Example");
    BOOST_TEST(std::count(alone.begin(), alone.end(), "") + 2 - 1 == // a leader, and no score
               std::count(cells.begin(), cells.end(), ""));
}

BOOST_AUTO_TEST_CASE(a_leader_whose_name_is_gone_is_said_to_have_none) {
    RecordRow led = records.rows(numbers).front();
    led.how = HowTaken::led;
    led.led_by_name.clear();
    BOOST_TEST(leader_in_words(led) == no_name());
}

BOOST_AUTO_TEST_CASE(every_row_has_a_cell_under_each_heading) {
    BOOST_TEST(record_list_cells(records.rows(numbers).front(), export_day).size() ==
               record_list_headings().size());
    const VenueRow venue = venues.rows(venue_numbers).front();
    BOOST_TEST(venue_list_cells(venue).size() == venue_list_headings().size());
    BOOST_TEST(map_list_cells(venue).size() == map_list_headings().size());
}

BOOST_AUTO_TEST_CASE(the_map_has_safe_places_that_may_be_shown_and_no_others) {
    write(VenuesFormat::map_csv, "map.csv");
    const auto shown = static_cast<std::size_t>([&] {
        Rows rows = db.query("SELECT count(*) FROM venue WHERE state IN ('approved', "
                             "'renewal_due') AND on_map = 1 AND latitude IS NOT NULL");
        return rows.next() ? rows.i64(0) : 0;
    }());
    BOOST_TEST(shown > 0U);
    BOOST_TEST(cells_in(path / "map.csv").size() == shown + 1);
    write(VenuesFormat::map_geojson, "map.geojson");
    const std::string map = read_file(path / "map.geojson");
    std::size_t points = 0;
    for (std::size_t at = map.find("\"Point\""); at != std::string::npos;
         at = map.find("\"Point\"", at + 1)) {
        ++points;
    }
    BOOST_TEST(points == shown);
}

BOOST_AUTO_TEST_CASE(an_export_that_is_stopped_leaves_what_stood_there) {
    std::ofstream{path / "records.csv"} << "before";
    const auto stop = [](std::int64_t) { return false; };
    BOOST_TEST((export_records(records, numbers, RecordsFormat::csv, path / "records.csv", of,
                               stop) == ExportOutcome::stopped));
    BOOST_TEST((export_records(records, numbers, RecordsFormat::xlsx, path / "records.xlsx", of,
                               stop) == ExportOutcome::stopped));
    BOOST_TEST(read_file(path / "records.csv") == "before");
    BOOST_TEST(std::distance(std::filesystem::directory_iterator{path}, {}) == 1);
}

BOOST_AUTO_TEST_CASE(a_place_that_takes_no_file_is_said) {
    BOOST_CHECK_THROW((void)export_records(records, numbers, RecordsFormat::csv,
                                           path / "none" / "records.csv", of, always),
                      MachineError);
}

BOOST_AUTO_TEST_SUITE_END()
