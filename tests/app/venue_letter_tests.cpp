#include "app/scheme/venue_letter.h"

#include "app/scheme/group_view_model.h"
#include "app/scheme/letters_view_model.h"
#include "app/scheme/scheme_keys.h"
#include "app/scheme/venue_view_model.h"
#include "app/scheme/venues_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/scheme_audit_words.h"
#include "interchange/mail.h"
#include "interchange/parcel_file.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"
#include "storage/register/venue_moves.h"
#include "storage/register/what_needs_doing.h"

#include <boost/test/unit_test.hpp>

#include <variant>

using namespace safeplaces;

namespace {

// A venue with one computer, approved a moment ago.
struct AnApprovedVenue : ARegister {
    AnApprovedVenue() {
        desk.venues.add(desk.acting,
                        {.id = bakery, .name = "Example Bakery", .postcode = "SO14 0AA"},
                        venue.today, now());
        desk.devices.enrol(desk.acting, device_keys(first_computer, computer), bakery, now());
        desk.file.db().exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1");
        move(VenueState::approved, MoveReason::approved_by_council);
    }

    [[nodiscard]] Instant now() const { return outside.now(); }

    void enrol(const std::string& further) {
        desk.devices.enrol(desk.acting, device_keys({further}, new_secret_keys()), bakery, now());
    }
    void move(VenueState to, MoveReason reason) {
        BOOST_TEST_REQUIRE((desk.venues.move(desk.acting, bakery,
                                             {.to = to,
                                              .reason = reason,
                                              .on = venue.today,
                                              .valid_to = plus_days(venue.today, a_year),
                                              .level = "Safe Place"},
                                             now()) == MoveOutcome::moved));
    }
    void move_by_program(VenueState to, MoveReason reason) {
        Db& db = desk.file.db();
        db.tx([&] {
            const StateNow from = state_of_row(db, 1);
            write_move(db, 1, from,
                       {.to = to,
                        .reason = reason,
                        .on = venue.today,
                        .at = now(),
                        .valid_to = from.valid_to},
                       nullptr);
        });
    }

    [[nodiscard]] std::optional<UnsentLetter> unsent() { return unsent_letter(desk, bakery); }
    void sign() { sign_letters(desk, desk.venues.find(bakery).value(), unsent().value()); }

    [[nodiscard]] std::int64_t to_sign_again() {
        return WhatNeedsDoing{desk.file.db(), venue.today}.count(Work::approvals_to_sign);
    }

    void save() {
        venue.save_to = folder.path / "letter.safeplace";
        VenueViewModel{desk, bakery}.save_letter();
    }

    // The newest, as the venue's first computer reads it.
    [[nodiscard]] Decision opened_letter() {
        const std::vector known{public_keys(keys)};
        auto letter = open_decision(
            desk.sent.file_of(desk.sent.decisions_for(bakery).front().id).value(), computer, known);
        BOOST_TEST_REQUIRE(std::holds_alternative<Decision>(letter));
        return std::get<Decision>(std::move(letter));
    }

    static constexpr std::chrono::days a_year{365};
    static constexpr auto passphrase = "four calm green words";
    TemporaryFolder folder;
    VenueId bakery{"0198a000-0000-7000-8000-000000000b00"};
    DeviceId first_computer{"0198a000-0000-7000-8000-000000000b01"};
    SecretKeys computer = new_secret_keys();
    SchemeDesk& desk = open();
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(venue_letter, AnApprovedVenue)

BOOST_AUTO_TEST_CASE(a_letter_that_cannot_be_saved_is_kept_and_saved_the_next_time) {
    VenueViewModel screen{desk, bakery};
    venue.save_to = folder.path / "no such folder" / "letter.safeplace";
    screen.save_letter();
    const std::vector<Sent> sent = desk.sent.decisions_for(bakery);
    BOOST_TEST_REQUIRE(sent.size() == 1U);
    BOOST_TEST(!screen.state().unsent.empty());
    BOOST_TEST(!screen.state().trouble.empty());

    venue.save_to = folder.path / "letter.safeplace";
    screen.save_letter();
    BOOST_TEST(read_file(venue.save_to) == desk.sent.file_of(sent[0].id).value());
    BOOST_TEST(desk.sent.decisions_for(bakery).size() == 1U);
    BOOST_TEST(desk.stickers.of(bakery).size() == 1U);
    BOOST_TEST(screen.state().unsent.empty());
    BOOST_TEST(screen.state().trouble.empty());
}

BOOST_AUTO_TEST_CASE(a_mail_goes_to_the_address_that_the_registration_names) {
    const auto mail_after = [&](const std::string& address) {
        Db& db = desk.file.db();
        db.exec("DELETE FROM registration_answer");
        db.exec("DELETE FROM registration");
        db.exec("INSERT INTO registration(id, uid, venue_id, form, form_version, signed_at, "
                "arrived_at) VALUES(1, '0198a000-0000-7000-8000-000000000b91', 1, $1, '1.0', 1, 1)",
                {desk.library.registration.id});
        db.exec("INSERT INTO registration_answer(registration_id, field, value) "
                "VALUES(1, 'lead-email', $1)",
                {address});
        db.exec("UPDATE sent SET saved_at = NULL");
        VenueViewModel screen{desk, bakery};
        venue.save_to = folder.path / "letter.eml";
        screen.save_mail();
        BOOST_TEST(screen.state().trouble == "");
        return read_file(venue.save_to);
    };
    BOOST_TEST(mail_after("lead@example.org").find("To: lead@example.org") != std::string::npos);
    BOOST_TEST(mail_after("a@example.org, b@example.org").find("To:") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_register_that_lacks_rows_gives_no_sticker_until_somebody_uses_it) {
    desk.kept_head = HeadCheck{.standing = HeadStanding::missing, .row = 99};
    VenueViewModel screen{desk, bakery};
    venue.save_to = folder.path / "letter.safeplace";
    screen.save_letter();
    BOOST_TEST(screen.state().news == no_sticker_of_doubtful_register());
    BOOST_TEST(desk.stickers.of(bakery).empty());
    desk.kept_head.reset();
    screen.save_letter();
    BOOST_TEST(desk.stickers.of(bakery).size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_approval_without_a_postcode_is_not_signed_and_says_what_to_fill_in) {
    desk.file.db().exec("UPDATE venue SET postcode = ''");
    VenueViewModel screen{desk, bakery};
    venue.save_to = folder.path / "letter.safeplace";
    screen.save_letter();
    screen.save_mail();
    BOOST_TEST(screen.state().news == postcode_missing(""));
    BOOST_TEST(screen.state().trouble.empty());
    BOOST_TEST(desk.sent.decisions_for(bakery).empty());

    desk.venues.set_postcode(desk.acting, bakery, "SO14 0AA", now());
    screen.look_again();
    screen.save_letter();
    BOOST_TEST(desk.stickers.of(bakery).size() == 1U);
}

BOOST_AUTO_TEST_CASE(letters_of_further_computers_replace_no_file) {
    enrol("0198a000-0000-7000-8000-000000000b02");
    atomic_save(folder.path / "letter-2.safeplace", "somebody's own");
    VenueViewModel screen{desk, bakery};
    venue.save_to = folder.path / "letter.safeplace";
    screen.save_letter();
    BOOST_TEST(read_file(folder.path / "letter-2.safeplace") == "somebody's own");
    BOOST_TEST(std::filesystem::exists(folder.path / "letter-3.safeplace"));
    for (const char* name : {"letter.safeplace", "letter-3.safeplace"}) {
        BOOST_TEST(screen.state().news.find(name) != std::string::npos, name);
    }
}

BOOST_AUTO_TEST_CASE(a_letter_that_is_signed_cannot_be_undone) {
    VenueViewModel screen{desk, bakery};
    BOOST_TEST(screen.state().may_undo);
    venue.save_to = folder.path / "no such folder" / "letter.safeplace";
    screen.save_letter();
    BOOST_TEST(!screen.state().may_undo);
    BOOST_TEST(screen.state().unsent.find("is signed") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_decision_before_has_its_questions_again_after_an_undo) {
    outside.now = [at = outside.now()]() mutable { return at += std::chrono::milliseconds{1}; };
    desk.file.db().exec("UPDATE venue SET state = 'in_checks'");
    VenueViewModel screen{desk, bakery};
    const auto decide = [&](VenueState to) {
        screen.choose_move(std::to_string(static_cast<int>(to)));
        if (to == VenueState::more_information) {
            screen.tick_sentences({desk.scheme.questions.front().id});
        }
        screen.decide();
        BOOST_TEST_REQUIRE((screen.state().state == to));
    };
    decide(VenueState::more_information);
    decide(VenueState::in_checks);
    BOOST_TEST(unsent()->sentences.empty());
    screen.undo();
    BOOST_TEST_REQUIRE((unsent()->state == VenueState::more_information));
    BOOST_TEST(unsent()->sentences == std::vector{desk.scheme.questions.front().id});
}

BOOST_AUTO_TEST_CASE(letters_that_cannot_be_kept_leave_nothing_behind) {
    const std::int64_t sealed = desk.sealed_to;
    desk.file.db().exec("ALTER TABLE sent RENAME COLUMN saved_at TO hidden");
    BOOST_CHECK_THROW(sign_letters(desk, desk.venues.find(bakery).value(),
                                   {.decided = now(),
                                    .state = VenueState::approved,
                                    .decided_on = venue.today,
                                    .valid_to = plus_days(venue.today, a_year),
                                    .level = "Safe Place",
                                    .sentences = {}}),
                      MachineError);
    BOOST_TEST(desk.sealed_to == sealed);
    desk.file.db().exec("ALTER TABLE sent RENAME COLUMN hidden TO saved_at");
    BOOST_TEST(desk.stickers.of(bakery).empty());
    sign();
    BOOST_TEST(desk.sealed_to == desk.audit.head().seq);
}

BOOST_AUTO_TEST_CASE(what_compromised_keys_signed_counts_no_more_until_it_is_signed_again) {
    sign();
    const std::string before = desk.stickers.of(bakery).front().number;
    BOOST_TEST(declare_compromised(desk, 1, next_keys(passphrase)) == 1);
    BOOST_TEST(desk.stickers.find(before)->revoked.has_value());
    BOOST_TEST(to_sign_again() == 1);

    VenuesViewModel list{desk};
    list.choose(VenuesChoice::sign_again);
    BOOST_TEST_REQUIRE(list.state().count == 1);
    BOOST_TEST(list.cell(0, VenueField::state) == "Approved, to sign again");
    BOOST_TEST((list.status(0) == Status::to_fix));
    BOOST_TEST(GroupViewModel(desk, {bakery}).state().unsent == 1);

    VenueViewModel screen{desk, bakery};
    BOOST_TEST(screen.state().unsent == sign_again_in_words("Example Bakery"));
    BOOST_TEST(!screen.state().may_undo); // the letter of before went out
    venue.save_to = folder.path / "letter.safeplace";
    screen.save_letter();
    BOOST_TEST(screen.state().unsent.empty());
    BOOST_TEST(to_sign_again() == 0);
    const std::vector<Sticker> stickers = desk.stickers.of(bakery);
    BOOST_TEST_REQUIRE(stickers.size() == 2U);
    BOOST_TEST(stickers[0].number != before);
    const SchemeKeys now_good = public_keys(desk.signing_keys());
    BOOST_TEST(open_sticker(stickers[0].statement, {&now_good, 1}).has_value());
}

BOOST_AUTO_TEST_CASE(what_keys_before_the_compromised_ones_signed_goes_on_counting) {
    sign();
    change_keys(desk, next_keys(passphrase));
    BOOST_TEST(declare_compromised(desk, 2, next_keys(passphrase)) == 0);
    BOOST_TEST(!desk.stickers.of(bakery).front().revoked.has_value());
    BOOST_TEST(to_sign_again() == 0);
    BOOST_TEST(!unsent().has_value());
}

BOOST_AUTO_TEST_CASE(a_computer_that_is_enrolled_later_gets_a_letter_with_the_same_sticker) {
    sign();
    BOOST_TEST(!unsent().has_value());
    enrol("0198a000-0000-7000-8000-000000000b02");
    BOOST_TEST_REQUIRE(unsent().has_value());
    sign();
    BOOST_TEST(!unsent().has_value());
    BOOST_TEST(desk.sent.decisions_for(bakery).size() == 2U);
    BOOST_TEST(desk.stickers.of(bakery).size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_the_program_does_since_does_not_hide_a_decision) {
    move_by_program(VenueState::renewal_due, MoveReason::end_is_near);
    BOOST_TEST_REQUIRE(unsent().has_value());
    BOOST_TEST((unsent()->state == VenueState::approved));
    move_by_program(VenueState::lapsed, MoveReason::training_ended);
    BOOST_TEST(!unsent().has_value()); // nobody is told of an approval that is over

    move(VenueState::removed, MoveReason::no_answer);
    move_by_program(VenueState::submitted, MoveReason::application_arrived);
    BOOST_TEST_REQUIRE(unsent().has_value());
    BOOST_TEST((unsent()->state == VenueState::removed));
}

// Venues take no letter with a number that they have seen.
BOOST_AUTO_TEST_CASE(a_register_that_was_put_back_gives_no_number_twice) {
    outside.now = [at = outside.now()]() mutable { return at += std::chrono::minutes{1}; };
    const auto newest = [&] { return desk.sent.decisions_for(bakery).front().seq; };
    sign();
    move(VenueState::suspended, MoveReason::concern);
    sign();
    const std::int64_t lost = newest();
    desk.file.db().exec("DELETE FROM sent WHERE seq = $1", {lost}); // as the backup has it
    move(VenueState::removed, MoveReason::concern);
    sign();
    BOOST_TEST(newest() > lost);
}

BOOST_AUTO_TEST_CASE(a_letter_that_got_lost_is_saved_again_as_it_was) {
    LettersViewModel letters{desk, bakery, [] {}};
    BOOST_TEST(!letters.state().may_save_again);
    save();
    const std::string letter = read_file(venue.save_to);
    letters.look_again();
    BOOST_TEST_REQUIRE(letters.state().may_save_again);
    std::filesystem::remove(venue.save_to);
    letters.save_again();
    BOOST_TEST(read_file(venue.save_to) == letter);
    BOOST_TEST(desk.sent.decisions_for(bakery).size() == 1U);

    venue.save_to = folder.path / "letter.eml";
    letters.mail_again();
    const auto attached = our_attachments(read_file(venue.save_to), "letter.eml");
    BOOST_TEST_REQUIRE(attached.size() == 1U);
    BOOST_TEST(attached[0].bytes == letter);
}

// A venue takes no letter of keys that were replaced.
BOOST_AUTO_TEST_CASE(after_a_change_of_keys_a_letter_that_is_saved_again_is_signed_anew) {
    save();
    const std::string before = read_file(venue.save_to);
    outside.now = [at = outside.now() + std::chrono::minutes{1}] { return at; };
    change_keys(desk, next_keys("four calm green words"));
    BOOST_TEST(!unsent().has_value()); // the venue may have opened it in time
    LettersViewModel letters{desk, bakery, [] {}};
    letters.save_again();
    BOOST_TEST(read_file(venue.save_to) != before);
    const std::vector<Sent> sent = desk.sent.decisions_for(bakery);
    BOOST_TEST_REQUIRE(sent.size() == 2U);
    BOOST_TEST(sent[0].seq > sent[1].seq);
    BOOST_TEST(desk.stickers.of(bakery).size() == 1U); // that stays good
}

BOOST_AUTO_TEST_CASE(a_letter_of_the_keys_before_that_nobody_has_saved_is_signed_anew) {
    sign();
    outside.now = [at = outside.now() + std::chrono::minutes{1}] { return at; };
    change_keys(desk, next_keys("four calm green words"));
    BOOST_TEST(unsaved_letters(desk, bakery).empty());
    BOOST_TEST_REQUIRE(unsent().has_value());
    const VenueViewModel screen{desk, bakery};
    BOOST_TEST(!screen.state().may_undo); // the register takes nothing back that was signed
    sign();
    BOOST_TEST(unsaved_letters(desk, bakery).size() == 1U);
    BOOST_TEST(!unsent().has_value());
}

BOOST_AUTO_TEST_CASE(what_is_overtaken_is_not_signed_anew) {
    save();
    outside.now = [at = outside.now() + std::chrono::minutes{1}] { return at; };
    change_keys(desk, next_keys("four calm green words"));
    move_by_program(VenueState::lapsed, MoveReason::training_ended);
    LettersViewModel letters{desk, bakery, [] {}};
    letters.save_again();
    BOOST_TEST(desk.sent.decisions_for(bakery).size() == 1U);
    BOOST_TEST(letters.state().news.find("not so any more") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(
    a_sticker_says_the_level_of_its_letter_also_when_that_was_put_right_the_same_day) {
    sign();
    outside.now = [at = outside.now()]() mutable { return at += std::chrono::minutes{1}; };
    move(VenueState::in_checks, MoveReason::details_changed);
    desk.file.db().exec("UPDATE venue SET state = 'ready_to_approve', level = 'Safe Place Plus'");
    BOOST_TEST_REQUIRE((desk.venues.move(desk.acting, bakery,
                                         {.to = VenueState::approved,
                                          .reason = MoveReason::approved_by_council,
                                          .on = venue.today,
                                          .valid_to = plus_days(venue.today, a_year),
                                          .level = "Safe Place Plus"},
                                         now()) == MoveOutcome::moved));
    sign();
    const std::vector known{public_keys(keys)};
    const std::vector<Sticker> stickers = desk.stickers.of(bakery); // newest first
    BOOST_TEST_REQUIRE(stickers.size() == 2U);
    BOOST_TEST(open_sticker(stickers[0].statement, known)->level == "Safe Place Plus");
}

BOOST_AUTO_TEST_CASE(each_sticker_that_is_asked_for_is_signed) {
    desk.file.db().exec("UPDATE venue SET stickers_wanted = 'window door'");
    const LettersViewModel letters{desk, bakery, [] {}};
    BOOST_TEST(letters.state().wishes.find("another door") != std::string::npos);
    sign();
    BOOST_TEST(desk.stickers.of(bakery).size() == 2U);
    BOOST_TEST(desk.venues.find(bakery)->stickers_wanted.empty());
    BOOST_TEST(!unsent().has_value());
}

BOOST_AUTO_TEST_CASE(a_further_sticker_comes_with_a_letter_of_its_own_or_is_declined) {
    save();
    VenueViewModel screen{desk, bakery};
    LettersViewModel letters{desk, bakery, [&] { screen.look_again(); }};
    WhatNeedsDoing work{desk.file.db(), venue.today};
    const auto ask = [&] {
        desk.file.db().exec("UPDATE venue SET stickers_wanted = 'door'");
        screen.look_again();
        letters.look_again();
        BOOST_TEST(work.count(Work::stickers_wanted) == 1);
        BOOST_TEST(screen.state().unsent.find("another door") != std::string::npos);
        BOOST_TEST(!screen.state().may_undo);
    };
    ask();
    letters.decline_stickers();
    BOOST_TEST(screen.state().unsent == "");
    BOOST_TEST(work.count(Work::stickers_wanted) == 0);
    BOOST_TEST(desk.stickers.of(bakery).size() == 1U);

    ask();
    screen.save_letter();
    BOOST_TEST(screen.state().unsent == "");
    BOOST_TEST(work.count(Work::stickers_wanted) == 0);
    BOOST_TEST(desk.stickers.of(bakery).size() == 2U);
    BOOST_TEST(desk.sent.decisions_for(bakery).size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_refusal_takes_the_points_of_the_action_plan_that_were_chosen_to_the_venue) {
    desk.file.db().exec("UPDATE venue SET state = 'in_checks'");
    VenueViewModel screen{desk, bakery};
    screen.choose_move(std::to_string(static_cast<int>(VenueState::refused)));
    const std::vector<Choice> offered = screen.state().draft.sentences;
    BOOST_TEST_REQUIRE(offered.size() == desk.scheme.plan.size());
    for (std::size_t place = 0; place < offered.size(); ++place) {
        BOOST_TEST(offered[place].id == desk.scheme.plan[place].id);
        BOOST_TEST(offered[place].label == desk.scheme.plan[place].text);
    }
    screen.choose_reason(std::to_string(static_cast<int>(MoveReason::not_suitable)));
    screen.decide();
    BOOST_TEST(screen.state().draft.problem == choose_a_sentence()); // a refusal needs a plan
    const std::vector<std::string> chosen{"plan-place-to-wait", "plan-apply-again"};
    screen.tick_sentences(chosen);
    screen.decide();
    BOOST_TEST_REQUIRE((screen.state().state == VenueState::refused));
    save();
    const Decision letter = opened_letter();
    BOOST_TEST((letter.state == VenueState::refused));
    BOOST_TEST((letter.reason == MoveReason::not_suitable));
    BOOST_TEST(letter.questions == chosen, boost::test_tools::per_element());
    BOOST_TEST(letter.stickers.empty());
}

BOOST_AUTO_TEST_CASE(a_letter_of_removal_says_so_with_its_reason_and_brings_nothing) {
    move(VenueState::removed, MoveReason::no_answer);
    sign();
    const Decision letter = opened_letter();
    BOOST_TEST((letter.state == VenueState::removed));
    BOOST_TEST((letter.reason == MoveReason::no_answer));
    BOOST_TEST(!letter.valid_to.has_value());
    BOOST_TEST(letter.stickers.empty());
}

BOOST_AUTO_TEST_CASE(an_approval_carries_the_head_of_the_registers_audit_chain) {
    const AuditHead before = desk.audit.head();
    sign();
    const Decision letter = opened_letter();
    BOOST_TEST((letter.state == VenueState::approved));
    BOOST_TEST(letter.audit.seq >= before.seq);
    BOOST_TEST(letter.audit.seq <= desk.audit.head().seq);
    BOOST_TEST(desk.audit.has(letter.audit));

    // Who cuts the end off below it, and writes as many rows anew, does not get that row back.
    desk.file.db().exec("DELETE FROM audit WHERE seq >= $1", {letter.audit.seq});
    BOOST_TEST(!desk.audit.has(letter.audit));
    desk.file.db().tx([&] {
        while (desk.audit.head().seq < letter.audit.seq) {
            desk.audit.add(now(), desk.acting, RegisterAct::rules_changed);
        }
    });
    BOOST_TEST(!desk.audit.has(letter.audit));
}

BOOST_AUTO_TEST_SUITE_END()
