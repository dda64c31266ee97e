#include <boost/test/unit_test.hpp>

#include "app/scheme/venue_documents_view_model.h"
#include "app/scheme/venue_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/scheme_document_words.h"

#include <algorithm>
#include <string>

using namespace safeplaces;

namespace {

// A venue of a full register that has applied, and nobody has looked at yet.
struct AnApplication : ARegister {
    AnApplication() {
        fill(60);
        Rows rows = file.db().query("SELECT uid FROM venue WHERE state = 'submitted' ORDER BY id");
        BOOST_REQUIRE(rows.next());
        id = {rows.text(0)};
    }

    static std::size_t ticked(const VenueViewModel& page) {
        const auto& checks = page.state().checks;
        return static_cast<std::size_t>(std::count_if(
            checks.begin(), checks.end(), [](const VenueCheck& each) { return each.is_done; }));
    }
    static void tick_all(VenueViewModel& page) {
        std::vector<std::string> ids;
        for (const VenueCheck& each : page.state().checks) {
            ids.push_back(each.id);
        }
        page.tick_checks(ids);
    }
    static void decide(VenueViewModel& page, VenueState to) {
        page.choose_move(std::to_string(static_cast<int>(to)));
        page.decide();
        BOOST_REQUIRE((page.state().state == to));
    }

    SchemeDesk& desk = open();
    VenueId id;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(venue_view_model, AnApplication)

BOOST_AUTO_TEST_CASE(ticks_stay_for_the_application_that_they_are_about) {
    VenueViewModel page{desk, id};
    tick_all(page);
    BOOST_TEST(ticked(page) == desk.scheme.checks.size());
    decide(page, VenueState::in_checks);
    BOOST_TEST(ticked(page) == 0U);
    tick_all(page);
    BOOST_TEST(ticked(VenueViewModel{desk, id}) == desk.scheme.checks.size());
}

BOOST_AUTO_TEST_CASE(a_venue_with_a_letter_that_cannot_be_printed_is_not_approved) {
    file.db().exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1, insurance_to = "
                   "30000, name = 'Aa 漢 Shop' WHERE uid = $1",
                   {id.text});
    VenueViewModel page{desk, id};
    tick_all(page);
    page.choose_move(std::to_string(static_cast<int>(VenueState::approved)));
    BOOST_TEST(page.state().draft.missing == std::vector{venue_name_unprintable("漢")});
    page.decide();
    BOOST_TEST((page.state().state == VenueState::ready_to_approve));
    BOOST_TEST(page.state().draft.problem.find("“漢”") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_venue_that_no_sticker_can_name_is_not_approved) {
    file.db().exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1, insurance_to = "
                   "30000, postcode = '', name = ' ' WHERE uid = $1",
                   {id.text});
    VenueViewModel page{desk, id};
    tick_all(page);
    page.choose_move(std::to_string(static_cast<int>(VenueState::approved)));
    BOOST_TEST(page.state().draft.missing ==
               (std::vector{venue_name_missing(), postcode_missing("")}));
    page.decide();
    BOOST_TEST((page.state().state == VenueState::ready_to_approve));
    BOOST_TEST(page.state().draft.problem == venue_name_missing());
}

BOOST_AUTO_TEST_CASE(a_venue_without_a_computer_is_promised_no_letter_and_no_sticker) {
    file.db().exec("UPDATE device SET revoked_at = 1");
    VenueViewModel page{desk, id};
    decide(page, VenueState::in_checks);
    BOOST_TEST(page.state().news.find("letter") == std::string::npos);
    file.db().exec("UPDATE venue SET state = 'ready_to_approve' WHERE uid = $1", {id.text});
    VenueViewModel ready{desk, id};
    ready.choose_move(std::to_string(static_cast<int>(VenueState::approved)));
    for (const std::string& sentence : ready.state().draft.will_happen) {
        BOOST_TEST(sentence.find("sticker") == std::string::npos, sentence);
    }
}

BOOST_AUTO_TEST_CASE(a_renewal_is_checked_anew) {
    VenueViewModel page{desk, id};
    decide(page, VenueState::in_checks);
    tick_all(page);
    file.db().exec("UPDATE venue SET state = 'renewal_due' WHERE uid = $1", {id.text});
    file.db().exec(
        "INSERT INTO venue_move(venue_id, from_state, to_state, reason, role, moved_on, at) "
        "SELECT id, 'approved', 'renewal_due', 'end_is_near', 'program', 0, 0 FROM venue "
        "WHERE uid = $1",
        {id.text});
    BOOST_TEST(ticked(VenueViewModel{desk, id}) == 0U);
}

BOOST_AUTO_TEST_CASE(a_decision_that_could_not_be_written_down_says_so) {
    VenueViewModel page{desk, id};
    page.choose_move(std::to_string(static_cast<int>(VenueState::in_checks)));
    file.db().exec("ALTER TABLE venue_move RENAME COLUMN level TO hidden");
    page.decide();
    file.db().exec("ALTER TABLE venue_move RENAME COLUMN hidden TO level");
    BOOST_TEST(!page.state().trouble.empty());
    BOOST_TEST(page.state().news == "");
    page.decide();
    BOOST_TEST(page.state().trouble == "");
    BOOST_TEST((page.state().state == VenueState::in_checks));
}

BOOST_AUTO_TEST_CASE(a_reason_is_chosen_where_there_are_several) {
    file.db().exec("UPDATE venue SET state = 'approved' WHERE uid = $1", {id.text});
    VenueViewModel page{desk, id};
    page.choose_move(std::to_string(static_cast<int>(VenueState::suspended)));
    BOOST_TEST(page.state().draft.reason == "");
    page.decide();
    BOOST_TEST(page.state().draft.problem == choose_a_reason());
    BOOST_TEST((page.state().state == VenueState::approved));
    page.choose_reason(std::to_string(static_cast<int>(MoveReason::visit_failed)));
    page.decide();
    BOOST_TEST((page.state().state == VenueState::suspended));
    BOOST_TEST((desk.venues.history(id).front().reason == MoveReason::visit_failed));
}

BOOST_AUTO_TEST_CASE(a_venue_that_moved_meanwhile_says_that_nothing_was_decided) {
    VenueViewModel page{desk, id};
    page.choose_move(std::to_string(static_cast<int>(VenueState::more_information)));
    page.tick_sentences({desk.scheme.questions.front().id});
    BOOST_TEST(
        (desk.venues.move(
             desk.acting, id,
             {.to = VenueState::in_checks, .reason = MoveReason::checks_begun, .on = venue.today},
             outside.now()) == MoveOutcome::moved));
    file.db().exec("UPDATE venue SET state = 'approved' WHERE uid = $1", {id.text});
    page.decide();
    BOOST_TEST(page.state().draft.problem != "");
    BOOST_TEST(page.state().tries == 1);
    Rows kept = file.db().query("SELECT key FROM setting WHERE key LIKE 'venue.%.letter.%'");
    BOOST_TEST(!kept.next());
}

BOOST_AUTO_TEST_CASE(a_form_that_arrived_is_shown_until_somebody_has_read_it) {
    file.db().exec("INSERT INTO registration(uid, venue_id, form, form_version, signed_at, "
                   "arrived_at) SELECT '0198a000-0000-7000-8000-000000000b92', id, 'leaving', "
                   "'1.0', 1, 1 FROM venue WHERE uid = $1",
                   {id.text});
    file.db().exec("INSERT INTO registration_answer(registration_id, field, value) "
                   "SELECT id, 'leaving-why', 'moving' FROM registration WHERE form = 'leaving'");
    VenueDocumentsViewModel page{desk, id};
    BOOST_TEST_REQUIRE(page.state().rows.size() == 2U);
    BOOST_TEST(page.state().selected == 1); // the older one, for it is not read
    BOOST_TEST(page.state().rows[1].words == not_read_yet());
    BOOST_TEST_REQUIRE(page.state().answers.size() == 1U);
    BOOST_TEST(page.state().answers[0].answer == "We move out of the area");
    BOOST_TEST(page.state().may_note_read);

    BOOST_TEST(page.note_read());
    BOOST_TEST(!page.state().may_note_read);
    BOOST_TEST(page.state().rows[1].words == "");
    BOOST_TEST((desk.audit.rows(0, 1).front().act == RegisterAct::form_read));
    BOOST_TEST(page.state().selected == 0);
    BOOST_TEST(!page.note_read());
}

BOOST_AUTO_TEST_CASE(a_form_that_could_not_be_noted_as_read_says_so) {
    file.db().exec("UPDATE registration SET read_at = NULL");
    VenueDocumentsViewModel page{desk, id};
    file.db().exec("ALTER TABLE audit RENAME COLUMN detail TO hidden");
    BOOST_TEST(!page.note_read());
    file.db().exec("ALTER TABLE audit RENAME COLUMN hidden TO detail");
    BOOST_TEST(!page.state().trouble.empty());
    BOOST_TEST(page.state().may_note_read);
}

BOOST_AUTO_TEST_CASE(an_auditor_reads_forms_and_notes_nothing) {
    file.db().exec("UPDATE registration SET read_at = NULL");
    desk.acting.role = SchemeRole::auditor;
    VenueDocumentsViewModel page{desk, id};
    BOOST_TEST(!page.state().answers.empty());
    BOOST_TEST(!page.state().may_note_read);
    BOOST_TEST(!page.note_read());
    BOOST_TEST(desk.forms.unread(id).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_new_owner_means_that_the_stickers_count_no_more) {
    file.db().exec("UPDATE venue SET state = 'suspended' WHERE uid = $1", {id.text});
    file.db().exec("INSERT INTO sticker(number, venue_id, issued_on, valid_to, statement, state) "
                   "SELECT 'SP-9001', id, 20000, 30000, x'00', 'up' FROM venue WHERE uid = $1",
                   {id.text});
    VenueViewModel page{desk, id};
    page.choose_move(std::to_string(static_cast<int>(VenueState::in_checks)));
    page.choose_reason(std::to_string(static_cast<int>(MoveReason::details_changed)));
    const std::vector<std::string> changed = page.state().draft.will_happen;
    page.choose_reason(std::to_string(static_cast<int>(MoveReason::owner_changed)));
    BOOST_TEST(page.state().draft.will_happen.size() == changed.size() + 1);
    page.decide();
    BOOST_TEST(desk.stickers.find("SP-9001").value().revoked.has_value());
    page.undo();
    BOOST_TEST(!desk.stickers.find("SP-9001").value().revoked.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
