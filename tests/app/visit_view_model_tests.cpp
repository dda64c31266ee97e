#include <boost/test/unit_test.hpp>

#include "app/scheme/venue_documents_view_model.h"
#include "app/scheme/venue_people_view_model.h"
#include "app/scheme/venue_view_model.h"
#include "app/scheme/visit_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/scheme_document_words.h"

#include <algorithm>

using namespace safeplaces;

namespace {

// A Safe Place of a full register.
struct ASafePlace : ARegister {
    ASafePlace() {
        fill(30);
        Rows rows = file.db().query("SELECT uid FROM venue WHERE state = 'approved' ORDER BY id");
        BOOST_REQUIRE(rows.next());
        id = {rows.text(0)};
        before = desk.venues.registrations(id).size();
    }

    static void fill_in(VisitViewModel& page, const std::string& result) {
        for (const auto& [key, value] :
             {std::pair{"visit-day", "24/11/2026"}, std::pair{"visit-time", "morning"},
              std::pair{"was-open", "yes"}, std::pair{"sticker-seen", "yes"},
              std::pair{"welcomed", "yes"}, std::pair{"scheme-known", "no"},
              std::pair{"advice", "training"}, std::pair{"follow-up", "nothing"},
              std::pair{"venue-told", "yes"}}) {
            page.type(key, value);
        }
        page.type("result", result);
    }

    SchemeDesk& desk = open();
    VenueId id;
    std::size_t before = 0;
};

bool has_move(const VenueDocumentsState& state, VenueState to) {
    return std::any_of(state.moves.begin(), state.moves.end(), [&](const Choice& each) {
        return each.id == std::to_string(static_cast<int>(to));
    });
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(visit_view_model, ASafePlace)

BOOST_AUTO_TEST_CASE(half_a_visit_is_not_kept_and_says_what_is_missing) {
    VisitViewModel page{desk, id};
    BOOST_TEST(page.state().summary.empty());
    page.type("visit-day", "24/11/2026");
    page.save();
    BOOST_TEST(!page.state().is_saved);
    BOOST_TEST(!page.state().summary.empty());
    BOOST_TEST(page.state().tries == 1);
    BOOST_TEST(desk.venues.registrations(id).size() == before);
}

BOOST_AUTO_TEST_CASE(a_visit_that_passed_stands_with_the_papers_and_asks_for_nothing) {
    VisitViewModel page{desk, id};
    fill_in(page, "pass");
    page.save();
    BOOST_TEST_REQUIRE(page.state().is_saved);
    page.save(); // pressed twice
    BOOST_TEST(desk.venues.registrations(id).size() == before + 1);
    const RegisterAuditRow row = desk.audit.rows(0, 1).front();
    BOOST_TEST(row.subject == id.text);
    BOOST_TEST(row.detail.starts_with("form=mystery-visit id="));

    VenueDocumentsViewModel papers{desk, id};
    BOOST_TEST(papers.state().rows.at(0).title == "A mystery visit");
    BOOST_TEST((papers.state().rows.at(0).status == Status::done));
    BOOST_TEST(papers.state().rows.at(0).words.starts_with("Pass"));
    BOOST_TEST(papers.state().moves.empty());
    BOOST_TEST(
        std::any_of(papers.state().answers.begin(), papers.state().answers.end(),
                    [](const FormAnswer& each) { return each.question == "Was the venue open?"; }));
}

BOOST_AUTO_TEST_CASE(a_visit_that_asks_for_more_opens_the_next_decision) {
    VisitViewModel page{desk, id};
    fill_in(page, "advice");
    page.save();
    BOOST_TEST_REQUIRE(page.state().is_saved);
    VenueDocumentsViewModel papers{desk, id};
    BOOST_TEST((papers.state().rows.at(0).status == Status::to_fix));
    BOOST_TEST_REQUIRE(has_move(papers.state(), VenueState::suspended));

    VenueViewModel venue_page{desk, id};
    venue_page.choose_move(papers.state().moves.front().id);
    venue_page.choose_reason(papers.state().reason);
    BOOST_TEST((venue_page.state().draft.to == VenueState::suspended));
    BOOST_TEST(venue_page.state().draft.reason ==
               std::to_string(static_cast<int>(MoveReason::visit_failed)));
    BOOST_TEST((venue_page.state().state == VenueState::approved)); // nothing is decided yet
}

BOOST_AUTO_TEST_CASE(a_yearly_check_says_how_many_points_are_to_be_put_right) {
    file.db().exec("INSERT INTO registration(uid, venue_id, form, form_version, signed_at, "
                   "arrived_at) SELECT '0198a000-0000-7000-8000-000000000d00', id, 'yearly-check', "
                   "'1.0', 253402300799999, 0 FROM venue WHERE uid = $1",
                   {id.text});
    for (const char* field : {"sticker-up", "can-ring"}) {
        file.db().exec("INSERT INTO registration_answer(registration_id, field, value) SELECT id, "
                       "$1, 'no' FROM registration WHERE form = 'yearly-check'",
                       {std::string_view(field)});
    }
    VenueDocumentsViewModel papers{desk, id};
    BOOST_TEST(papers.state().rows.at(0).words == not_read_yet() + ". " + points_in_words(2));
    BOOST_TEST(has_move(papers.state(), VenueState::suspended));
    BOOST_TEST(papers.state().reason ==
               std::to_string(static_cast<int>(MoveReason::yearly_check_failed)));
}

BOOST_AUTO_TEST_CASE(the_people_of_a_venue_stand_there_by_name_and_who_left_comes_last) {
    const VenuePeopleViewModel people{desk, id};
    const auto& rows = people.state().rows;
    BOOST_TEST(rows.size() == desk.venues.people(id).size());
    BOOST_TEST(!rows.empty());
    BOOST_TEST(std::is_partitioned(rows.begin(), rows.end(), [](const StaffRow& each) {
        return each.days.find("Left") == std::string::npos;
    }));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(visit_of_an_auditor, ARegister)

BOOST_AUTO_TEST_CASE(an_auditor_notes_no_visit) {
    SchemeDesk& desk = open(SchemeRole::auditor);
    VisitViewModel page{desk, {"0198a000-0000-7000-8000-000000000b00"}};
    BOOST_TEST(!page.state().may_save);
    page.save();
    BOOST_TEST(!page.state().is_saved);
}

BOOST_AUTO_TEST_SUITE_END()
