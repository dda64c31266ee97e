#include <boost/test/unit_test.hpp>

#include "app/computer_view_model.h"
#include "app/desk_fixture.h"
#include "app/manager_pin.h"
#include "interchange/move_file.h"

#include <algorithm>

using namespace safeplaces;

namespace {

// The manager looks at help, and has a place to save to. On disk, since files are moved.
struct AtTheHelpPage : ADesk {
    AtTheHelpPage() { desk.session.begin_manager(outside.now()); }

    TemporaryFolder folder;
};

} // namespace

BOOST_AUTO_TEST_SUITE(computer_view_model)

BOOST_FIXTURE_TEST_CASE(the_numbers_that_always_hold_stand_without_a_remark, ADesk) {
    const ComputerViewModel help{desk};
    const auto& contacts = help.state().contacts;
    const auto emergency =
        std::find_if(contacts.begin(), contacts.end(),
                     [](const ContactLine& each) { return each.number == "999"; });
    BOOST_REQUIRE(emergency != contacts.end());
    BOOST_TEST(emergency->is_confirmed);
    BOOST_TEST(emergency->note.empty());
}

BOOST_AUTO_TEST_CASE(a_number_that_the_council_has_not_checked_says_so) {
    Contact contact;
    contact.name = "Helpline";
    contact.number = "01632 960123";
    BOOST_TEST(contact_line(contact).note == "To be confirmed by the council");
    BOOST_TEST(!contact_line(contact).is_confirmed);
    contact.checked = date_from_iso("2026-11-03");
    BOOST_TEST(contact_line(contact).note == "Checked by the council on 3 Nov 2026");
    BOOST_TEST(contact_line(contact).is_confirmed);
}

BOOST_FIXTURE_TEST_CASE(the_way_back_is_where_one_belongs, ADesk) {
    BOOST_TEST((ComputerViewModel{desk}.state().back == ComputerState::Back::front));
    desk.session.begin_learner(add_person("Ben"), outside.now());
    BOOST_TEST((ComputerViewModel{desk}.state().back == ComputerState::Back::courses));
    desk.session.begin_manager(outside.now());
    BOOST_TEST((ComputerViewModel{desk}.state().back == ComputerState::Back::home));
}

BOOST_FIXTURE_TEST_CASE(before_the_privacy_notice_there_is_no_pin_to_change, AtTheHelpPage) {
    BOOST_TEST(!ComputerViewModel{desk}.state().may_set_pin);
    static_cast<void>(set_manager_pin(desk, "1234"));
    BOOST_TEST(ComputerViewModel{desk}.state().may_set_pin);
    BOOST_TEST(!ComputerViewModel{desk}.state().must_choose_pin);
}

BOOST_FIXTURE_TEST_CASE(after_the_recovery_code_a_new_pin_is_chosen, AtTheHelpPage) {
    const std::string code = set_manager_pin(desk, "1234");
    desk.session.begin_recovery(outside.now()); // nobody is on the staff list yet
    ComputerViewModel help{desk};
    BOOST_TEST(help.state().must_choose_pin);
    BOOST_TEST(!help.state().is_manager);
    BOOST_TEST(help.state().recovery_code.empty());
    BOOST_TEST(help.state().may_set_pin);
    help.set_pin("9876", "9875");
    BOOST_TEST(!help.state().pin_problem.empty());
    BOOST_TEST(!desk.session.is_manager());
    help.set_pin("9876", "9876");
    BOOST_TEST(!help.state().must_choose_pin);
    BOOST_TEST(desk.session.is_manager());
    BOOST_TEST(help.state().is_manager);
    BOOST_TEST((help.state().back == ComputerState::Back::home));
    BOOST_TEST(help.state().recovery_code.size() == 14U);
    BOOST_TEST(help.state().recovery_code != code);
    help.recovery_code_is_written_down();
    BOOST_TEST(help.state().recovery_code.empty());
    BOOST_TEST((try_manager_pin(desk, "9876") == PinVerdict::right));
}

BOOST_FIXTURE_TEST_CASE(a_code_that_was_not_written_down_is_shown_again, AtTheHelpPage) {
    const std::string code = set_manager_pin(desk, "1234");
    desk.session.end();
    BOOST_TEST(ComputerViewModel{desk}.state().recovery_code.empty());
    desk.session.begin_manager(outside.now());
    ComputerViewModel help{desk};
    BOOST_TEST(help.state().recovery_code == code);
    help.recovery_code_is_written_down();
    BOOST_TEST(ComputerViewModel{desk}.state().recovery_code.empty());
}

BOOST_FIXTURE_TEST_CASE(a_learner_may_not_set_the_managers_pin, ADesk) {
    static_cast<void>(set_manager_pin(desk, "1234"));
    desk.session.begin_learner(add_person("Ben"), outside.now());
    ComputerViewModel{desk}.set_pin("9876", "9876");
    BOOST_TEST((try_manager_pin(desk, "9876") == PinVerdict::wrong));
    BOOST_TEST(!ComputerViewModel{desk}.state().may_set_pin);
    BOOST_TEST(!ComputerViewModel{desk}.state().is_manager);
}

BOOST_FIXTURE_TEST_CASE(moving_out_wants_words_that_are_long_enough_and_typed_twice,
                        AtTheHelpPage) {
    save_to = folder.path / "out.spmove";
    ComputerViewModel help{desk};
    help.move_out("sieben7", "sieben7");
    BOOST_TEST(help.state().passphrase_problem ==
               "Use at least 8 characters, for example three words");
    help.move_out("three green words", "three green worlds");
    BOOST_TEST(help.state().passphrase_problem == "The two are not the same. Type them twice");
    BOOST_TEST(!std::filesystem::exists(save_to));
}

BOOST_FIXTURE_TEST_CASE(what_is_not_saved_yet_would_not_move_along_and_keeps_the_venue_here,
                        AtTheHelpPage) {
    save_to = folder.path / "out.spmove";
    desk.file.db().exec("PRAGMA query_only=ON");
    desk.answers.put(library.registration.id, {{"town", "Eastleigh"}});
    ComputerViewModel help{desk};
    help.move_out("three green words", "three green words");
    BOOST_TEST(desk.answers.tries() == 1);
    BOOST_TEST(question.empty());
}

BOOST_AUTO_TEST_CASE(what_moves_out_is_sealed_and_noted_and_leaves_no_plain_copy) {
    ADesk world;
    TemporaryFolder folder;
    const std::filesystem::path data = folder.path / "data";
    Desk desk{VenueFile::create(data, {new_uuid(world.outside)}, world.today), world.library,
              world.outside};
    desk.session.begin_manager(world.outside.now());
    desk.people.add({.id = {"ben"}, .name = "Ben Example", .started = world.today});
    world.save_to = folder.path / "out.spmove";
    ComputerViewModel help{desk};
    help.move_out("three green words", "three green words");
    BOOST_TEST(world.suggestion == "safe-place.spmove");
    BOOST_TEST(help.state().moved.starts_with("Saved out.spmove. Take it to the new computer"));
    const std::string sealed = read_file(world.save_to);
    BOOST_TEST((sealed.find("Ben Example") == std::string::npos));
    const auto plain = open_sealed(sealed, "three green words", "out.spmove");
    BOOST_REQUIRE(plain.has_value());
    BOOST_TEST((plain->find("Ben Example") != std::string::npos));
    BOOST_TEST((desk.audit.all().back().action == AuditAction::venue_copied));
    for (const auto& entry : std::filesystem::directory_iterator{desk.file.folder()}) {
        BOOST_TEST(entry.path().filename().string().find("outgoing") == std::string::npos);
    }
}

BOOST_FIXTURE_TEST_CASE(a_file_that_cannot_be_saved_says_so, AtTheHelpPage) {
    save_to = folder.path / "not-there" / "out.spmove";
    ComputerViewModel help{desk};
    help.move_out("three green words", "three green words");
    BOOST_TEST(!help.state().trouble.empty());
    BOOST_TEST(help.state().moved.empty());
    BOOST_TEST(desk.audit.all().size() == 1U); // written before anything can leave
}

BOOST_FIXTURE_TEST_CASE(a_venue_without_a_backup_says_so, AtTheHelpPage) {
    BOOST_TEST(ComputerViewModel{desk}.state().last_backup == "No back-up has been made yet.");
}

BOOST_AUTO_TEST_CASE(the_last_backup_is_named) {
    ADesk world;
    TemporaryFolder folder;
    const std::filesystem::path where =
        VenueFile::create(folder.path, {new_uuid(world.outside)}, world.today).folder();
    world.pass_days(1);
    Desk desk{VenueFile::open(where, world.today), world.library, world.outside};
    const ComputerViewModel help{desk};
    BOOST_TEST(help.state().last_backup ==
               "The last back-up on this computer is of 26 November 2026.");
    BOOST_TEST(help.state().folder == utf8(where));
}

BOOST_AUTO_TEST_SUITE_END()
