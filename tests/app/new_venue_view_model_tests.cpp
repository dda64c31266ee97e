#include <boost/test/unit_test.hpp>

#include "app/scheme/new_venue_view_model.h"
#include "app/scheme_fixture.h"
#include "storage/register/venues_query.h"

#include <string>

using namespace safeplaces;

namespace {

struct AnEnquiryByTelephone : ARegister {
    SchemeDesk& desk = open_with_wards();
    NewVenueViewModel page{desk};

    SchemeDesk& open_with_wards() {
        SchemeDesk& opened = open();
        opened.scheme.wards = {"Bargate", "Harbour"};
        return opened;
    }

    void type_bakery() {
        page.type("name", " Example Bakery ");
        page.type("postcode", "so140aa");
    }
    [[nodiscard]] long long venues() { return venue_count(file.db()); }
    [[nodiscard]] std::string note_at(const std::string& key) const {
        for (const FieldState& field : page.state().fields) {
            for (const FieldNote& note : field.notes) {
                if (note.key == key) {
                    return note.words;
                }
            }
        }
        return {};
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(new_venue_view_model, AnEnquiryByTelephone)

BOOST_AUTO_TEST_CASE(a_venue_that_rang_stands_in_the_register_as_an_enquiry) {
    type_bakery();
    page.type("ward", "Harbour");
    page.type("kind", "shop");
    const std::int64_t before = desk.audit.head().seq;
    page.add();
    BOOST_TEST(venue.question.empty()); // there is none alike
    const VenueId id = page.state().added;
    const auto added = desk.venues.find(id);
    BOOST_TEST_REQUIRE(added.has_value());
    BOOST_TEST(added->name == "Example Bakery");
    BOOST_TEST(added->postcode == "SO14 0AA");
    BOOST_TEST(added->ward == "Harbour");
    BOOST_TEST(added->kind == "shop");
    BOOST_TEST((added->state == VenueState::enquiry));
    BOOST_TEST((desk.venues.history(id).front().reason == MoveReason::asked));
    BOOST_TEST(desk.audit.head().seq == before + 1);
    const RegisterAuditRow row = desk.audit.rows(0, 1).front();
    BOOST_TEST((row.act == RegisterAct::venue_added));
    BOOST_TEST(row.subject == id.text);
    BOOST_TEST(row.actor == desk.acting.user.text);
    page.add(); // a second press
    BOOST_TEST(venues() == 1);
}

BOOST_AUTO_TEST_CASE(a_scheme_without_wards_asks_for_none) {
    desk.scheme.wards.clear();
    const NewVenueViewModel other{desk};
    BOOST_TEST(other.state().fields.size() == page.state().fields.size() - 1);
}

BOOST_AUTO_TEST_CASE(what_is_missing_or_no_postcode_is_said_and_nothing_is_added) {
    page.add();
    BOOST_TEST(!note_at("name").empty());
    BOOST_TEST(note_at("postcode").empty()); // it may come later
    page.type("name", "Example Bakery");
    page.type("postcode", "near the station");
    page.add();
    BOOST_TEST(note_at("name").empty());
    BOOST_TEST(note_at("postcode").find("could not read this as a postcode") != std::string::npos);
    BOOST_TEST(page.state().summary.size() == 1U);
    BOOST_TEST(venues() == 0);
    page.type("postcode", "S014 0AA"); // a zero for an O
    page.take_fix("postcode");
    page.add();
    BOOST_TEST(desk.venues.find(page.state().added)->postcode == "SO14 0AA");
}

BOOST_AUTO_TEST_CASE(a_venue_alike_is_named_and_asked_about) {
    type_bakery();
    page.add();
    NewVenueViewModel again{desk};
    again.type("name", "EXAMPLE BAKERY LTD");
    again.type("postcode", "SO14 0AA");
    venue.agrees = false;
    again.add();
    BOOST_TEST(venue.question.find("Example Bakery, SO14 0AA (Enquiry)") != std::string::npos);
    BOOST_TEST(again.state().added.text == "");
    BOOST_TEST(venues() == 1);
    venue.agrees = true;
    again.add();
    BOOST_TEST(again.state().added.text != "");
    BOOST_TEST(venues() == 2);
}

BOOST_AUTO_TEST_CASE(who_only_reads_adds_none) {
    SchemeDesk& auditors = open(SchemeRole::auditor);
    NewVenueViewModel their_page{auditors};
    BOOST_TEST(!their_page.state().may_save);
    their_page.type("name", "Example Bakery");
    their_page.add();
    BOOST_TEST(venues() == 0);
}

BOOST_AUTO_TEST_CASE(a_register_that_cannot_be_written_says_so_and_keeps_what_was_typed) {
    type_bakery();
    file.db().exec("ALTER TABLE audit RENAME COLUMN subject TO hidden");
    page.add();
    BOOST_TEST(!page.state().trouble.empty());
    BOOST_TEST(page.state().added.text == "");
    BOOST_TEST(venues() == 0); // no venue without its row in the record of changes
    BOOST_TEST(page.state().fields.front().typed.at("name") == " Example Bakery ");
    file.db().exec("ALTER TABLE audit RENAME COLUMN hidden TO subject");
    page.add();
    BOOST_TEST(page.state().trouble == "");
    BOOST_TEST(venues() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
