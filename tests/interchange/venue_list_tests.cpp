#include <boost/test/unit_test.hpp>

#include "dates.h"
#include "domain/error.h"
#include "interchange/venue_list.h"

using namespace safeplaces;

namespace {

using F = VenueListFault;

const VenueListWords words{.headings = {{"name", VenueListColumn::name},
                                        {"postcode", VenueListColumn::postcode},
                                        {"ward", VenueListColumn::ward},
                                        {"kind", VenueListColumn::kind},
                                        {"status", VenueListColumn::state},
                                        {"approved until", VenueListColumn::valid_to},
                                        {"insured until", VenueListColumn::insurance_to},
                                        {"latitude", VenueListColumn::latitude},
                                        {"longitude", VenueListColumn::longitude},
                                        {"on the map", VenueListColumn::on_map},
                                        {"venue number", VenueListColumn::id}},
                           .kinds = {{"library", "library"}, {"shop", "shop"}},
                           .states = {{"approved", VenueState::approved}},
                           .yes_no = {{"yes", true}, {"no", false}}};

VenueList read(const std::string& csv) {
    return read_venue_list(csv, "old.csv", words);
}

VenueListProblem only_problem(const std::string& csv) {
    const VenueList list = read(csv);
    BOOST_TEST_REQUIRE(list.problems.size() == 1U);
    BOOST_TEST(list.venues.empty());
    return list.problems.front();
}

} // namespace

BOOST_AUTO_TEST_SUITE(venue_list)

BOOST_AUTO_TEST_CASE(an_old_list_is_read_as_people_keep_it) {
    const VenueList list = read("NAME;Post;Postcode;Ward;Kind;Status;Approved until;Latitude;"
                                "Longitude;On the map\n"
                                " Badgerwick Library ;x;so147ly;North;LIBRARY;Approved;4.3.27;50,9;"
                                "-1,404;Yes\n");
    BOOST_TEST(list.problems.empty());
    BOOST_TEST((list.not_read == std::vector<std::string>{"Post"}));
    const ListedVenue expected{.line = 2,
                               .name = "Badgerwick Library",
                               .postcode = "SO14 7LY",
                               .ward = "North",
                               .kind = "library",
                               .state = VenueState::approved,
                               .valid_to = on(2027, 3, 4),
                               .latitude = 50.9,
                               .longitude = -1.404,
                               .on_map = true};
    BOOST_TEST((list.venues == std::vector{expected}));
}

BOOST_AUTO_TEST_CASE(a_name_alone_is_enough) {
    const VenueList list = read("Name\nBadgerwick Library\nOtterdale Hall\n");
    BOOST_TEST(list.problems.empty());
    BOOST_TEST((list.venues == std::vector<ListedVenue>{{.line = 2, .name = "Badgerwick Library"},
                                                        {.line = 3, .name = "Otterdale Hall"}}));
}

BOOST_AUTO_TEST_CASE(a_venue_with_its_number_is_known_by_it) {
    const std::string id = "01980000-0000-7000-8000-000000000001";
    BOOST_TEST((read("Name,Venue number\nA," + id + "\n").venues.front().id == VenueId{id}));
    BOOST_TEST((only_problem("Name,Venue number\nA,17\n") ==
                VenueListProblem{2, "Venue number", F::no_venue_number, "17"}));
}

BOOST_AUTO_TEST_CASE(each_thing_to_mend_says_line_column_and_what_stands_there) {
    BOOST_TEST(
        (only_problem("Postcode\nSO14 7LY\n") == VenueListProblem{1, "", F::no_name_column, ""}));
    BOOST_TEST((only_problem("Name,Ward,Name\nA,B,C\n") ==
                VenueListProblem{1, "Name", F::column_twice, "Name"}));
    BOOST_TEST(
        (only_problem("Ward,Name\nNorth,\n") == VenueListProblem{2, "Name", F::name_missing, ""}));
    BOOST_TEST((only_problem("Name,Postcode\nA,S014 7LY\n") ==
                VenueListProblem{2, "Postcode", F::no_postcode, "S014 7LY", "SO14 7LY"}));
    BOOST_TEST((only_problem("Name,Kind\nA,castle\n") ==
                VenueListProblem{2, "Kind", F::unknown_kind, "castle"}));
    BOOST_TEST((only_problem("Name,Status\nA,gone\n") ==
                VenueListProblem{2, "Status", F::unknown_state, "gone"}));
    BOOST_TEST((only_problem("Name,Approved until\nA,31/2/2027\n") ==
                VenueListProblem{2, "Approved until", F::no_day, "31/2/2027"}));
    BOOST_TEST((only_problem("Name,Latitude,Longitude\nA,91,1\n") ==
                VenueListProblem{2, "Latitude", F::no_latitude, "91"}));
    BOOST_TEST((only_problem("Name,Latitude,Longitude\nA,50.9,\n") ==
                VenueListProblem{2, "Latitude", F::half_a_place, "50.9"}));
    BOOST_TEST((only_problem("Name,On the map\nA,maybe\n") ==
                VenueListProblem{2, "On the map", F::neither_yes_nor_no, "maybe"}));
}

BOOST_AUTO_TEST_CASE(a_venue_that_is_listed_twice_names_the_line_above) {
    const VenueList list =
        read("Name,Postcode\nThe Hall,SO14 7LY\nthe  hall,so147ly\nThe Hall,SO14 7LZ\n");
    BOOST_TEST(list.venues.size() == 2U);
    BOOST_TEST((list.problems ==
                std::vector{VenueListProblem{3, "Name", F::listed_twice, "the  hall", "2"}}));
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_is_said_at_once) {
    const VenueList list = read("Name,Postcode,Kind\n,nowhere,castle\nB,,\nC,SO14 7LY,palace\n");
    BOOST_TEST(list.problems.size() == 4U);
    BOOST_TEST((list.venues == std::vector<ListedVenue>{{.line = 3, .name = "B"}}));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_csv_is_refused) {
    BOOST_CHECK_THROW((void)read("Name\n\"A\n"), InputError);
}

BOOST_AUTO_TEST_SUITE_END()
