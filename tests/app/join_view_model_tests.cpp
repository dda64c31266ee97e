#include <boost/test/unit_test.hpp>

#include "app/scheme/join_view_model.h"
#include "app/scheme/venue_view_model.h"
#include "app/scheme/venues_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/scheme_join_words.h"
#include "storage/register/venue_import.h"

using namespace safeplaces;

namespace {

// A bakery that sent its first file, and the same bakery on the council's old list.
struct ABakeryTwice : ARegister {
    ABakeryTwice() {
        desk.venues.add(desk.acting,
                        {.id = bakery, .name = "Example Bakery", .postcode = "SO14 0AA"},
                        venue.today, outside.now());
        desk.devices.enrol(desk.acting,
                           device_keys({"0198a000-0000-7000-8000-000000000c00"}, new_secret_keys()),
                           bakery, outside.now());
        put_on_list(entry, "Example Bakery");
    }

    void put_on_list(const VenueId& id, const std::string& name) {
        const VenueImport::Row row{id, {.name = name, .postcode = "SO14 0AA", .ward = "Bargate"}};
        VenueImport{file.db()}.take_in(desk.acting, {&row, 1}, venue.today, outside.now());
    }
    [[nodiscard]] int venues() { return VenuesViewModel{desk}.state().count; }

    SchemeDesk& desk = open();
    const VenueId bakery{"0198a000-0000-7000-8000-000000000b00"};
    const VenueId entry{"0198a000-0000-7000-8000-000000000b01"};
    int noted = 0;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(join_view_model, ABakeryTwice)

BOOST_AUTO_TEST_CASE(an_entry_alike_is_offered_and_joined_once_somebody_agrees) {
    JoinViewModel card{desk, {}, [this] { ++noted; }};
    BOOST_TEST(card.state().venue == "Example Bakery");
    BOOST_TEST(card.state().is_alike);
    BOOST_TEST(card.state().entry.empty()); // nobody agrees by accident
    card.join();
    BOOST_TEST(card.state().problem == choose_an_entry());
    BOOST_TEST(venues() == 2);
    card.choose(entry.text);
    card.join();
    BOOST_TEST(venue.question.find("Example Bakery, SO14 0AA") != std::string::npos);
    BOOST_TEST(card.state().news.find("is part of this venue") != std::string::npos);
    BOOST_TEST(card.state().venue.empty()); // no other one waits
    BOOST_TEST(venues() == 1);
    BOOST_TEST(noted == 1);
    BOOST_TEST(VenueViewModel(desk, bakery).state().history.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_join_is_undone_on_the_page_of_the_venue_until_a_letter_is_signed) {
    JoinViewModel card{desk, bakery, [] {}};
    card.choose(entry.text);
    card.join();
    BOOST_TEST(card.state().may_part);
    BOOST_TEST(desk.venues.find(bakery)->ward == "Bargate");
    card.part();
    BOOST_TEST(venues() == 2);
    BOOST_TEST(desk.venues.find(bakery)->ward.empty());
    BOOST_TEST(VenueViewModel(desk, bakery).state().history.size() == 1U);

    card.choose(entry.text);
    card.join();
    file.db().exec("INSERT INTO sent(uid, venue_id, kind, seq, made_at, file) SELECT uid, id, "
                   "'decision', 1, 253402300799999, uid FROM venue WHERE uid = $1",
                   {bakery.text});
    card.look_again();
    BOOST_TEST(!card.state().may_part);
    card.part();
    BOOST_TEST(venues() == 1);
}

BOOST_AUTO_TEST_CASE(an_entry_of_another_name_is_searched_for) {
    JoinViewModel{desk, bakery, [] {}}.keep_apart();
    const VenueId other{"0198a000-0000-7000-8000-000000000b02"};
    put_on_list(other, "The Old Loaf");
    JoinViewModel card{desk, bakery, [] {}};
    BOOST_TEST(!card.state().is_alike);
    BOOST_TEST(card.state().entries.empty());
    card.search("loaf");
    BOOST_TEST_REQUIRE(card.state().entries.size() == 1U);
    card.choose(other.text);
    card.join();
    BOOST_TEST(VenueViewModel(desk, bakery).state().name == "Example Bakery");
    BOOST_TEST(venues() == 2); // with the entry that is another venue
}

BOOST_AUTO_TEST_CASE(an_enquiry_and_an_entry_of_the_list_are_told_apart) {
    const VenueId typed{"0198a000-0000-7000-8000-000000000b03"};
    desk.venues.add(desk.acting, {.id = typed, .name = "Example Bakery", .postcode = "SO14 0AA"},
                    outside.today(), outside.now() + std::chrono::hours{1});
    const JoinViewModel card{desk, bakery, [] {}};
    BOOST_REQUIRE(card.state().entries.size() == 2U);
    BOOST_TEST(card.state().entries[0].label.find("old list") != std::string::npos);
    BOOST_TEST(card.state().entries[1].label.find("enquiry") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(two_venues_of_one_name_are_asked_about_once) {
    JoinViewModel card{desk, {}, [] {}};
    card.keep_apart();
    BOOST_TEST(card.state().venue.empty());
    BOOST_TEST((JoinViewModel{desk, {}, [] {}}.state().venue.empty()));
    BOOST_TEST(venues() == 2);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_down_is_said_and_joins_nothing) {
    JoinViewModel card{desk, bakery, [this] { ++noted; }};
    card.choose(entry.text);
    file.db().exec("CREATE TRIGGER no BEFORE INSERT ON audit BEGIN SELECT RAISE(FAIL, 'no'); END");
    card.join();
    BOOST_TEST(!card.state().trouble.empty());
    BOOST_TEST(venues() == 2);
    BOOST_TEST(noted == 0);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(join_view_model_of_an_auditor, ARegister)

BOOST_AUTO_TEST_CASE(an_auditor_is_asked_nothing) {
    SchemeDesk& desk = open(SchemeRole::auditor);
    BOOST_TEST((!JoinViewModel{desk, {}, [] {}}.state().may_join));
}

BOOST_AUTO_TEST_SUITE_END()
