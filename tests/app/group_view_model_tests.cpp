#include <boost/test/unit_test.hpp>

#include "app/refused_commit.h"
#include "app/scheme/group_view_model.h"
#include "app/scheme/venue_documents_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/scheme_document_words.h"
#include "app/words/scheme_venue_words.h"
#include "interchange/bytes.h"
#include "interchange/parcel_file.h"
#include "storage/files.h"
#include "storage/register/register_columns.h"

#include <algorithm>

using namespace safeplaces;

namespace {

// Three venues that wait for their approval, of which the last is not insured,
// and one whose approval ends in a week.
struct FourVenues : ARegister {
    FourVenues() {
        for (std::size_t place = 0; place < names.size(); ++place) {
            const VenueId id{"0198a000-0000-7000-8000-000000000b0" + std::to_string(place)};
            venues.push_back(id);
            desk.venues.add(desk.acting, {.id = id, .name = names[place], .postcode = "SO14 0AA"},
                            venue.today, outside.now());
            desk.devices.enrol(
                desk.acting,
                device_keys({"0198a000-0000-7000-8000-000000000c0" + std::to_string(place)},
                            new_secret_keys()),
                id, outside.now());
        }
        Db& db = file.db();
        db.exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1, "
                "insurance_to = $1",
                {stored(plus_days(venue.today, std::chrono::days{300}))});
        db.exec("UPDATE venue SET insurance_to = $1 WHERE name = 'Without Insurance'",
                {stored(plus_days(venue.today, std::chrono::days{-1}))});
        db.exec("UPDATE venue SET state = 'renewal_due', valid_to = $1 WHERE name "
                "= 'Old Friend'",
                {stored(in_a_week)});
        db.exec("UPDATE venue_move SET to_state = (SELECT state FROM venue WHERE venue.id = "
                "venue_move.venue_id)");
        std::set<std::string> all;
        for (const CouncilCheck& check : desk.scheme.checks) {
            all.insert(check.id);
        }
        for (const VenueId& id : venues) {
            put_ticked_checks(desk, id, all);
        }
        outside.ask_which_folder = [this](const std::string&,
                                          const std::function<void(std::filesystem::path)>& then) {
            then(folder.path);
        };
    }

    void add_ready_venues(int count) {
        for (int number = 0; number < count; ++number) {
            const VenueId id{"0198a000-0000-7000-8000-000000000d" + std::to_string(number + 10)};
            venues.push_back(id);
            desk.venues.add(desk.acting, {.id = id, .name = "Many", .postcode = "SO14 0AA"},
                            venue.today, outside.now());
            put_ticked_checks(desk, id, ticked_checks(desk, venues.front()));
        }
        file.db().exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1, "
                       "insurance_to = $1 WHERE name = 'Many'",
                       {stored(plus_days(venue.today, std::chrono::days{300}))});
        file.db().exec("UPDATE venue_move SET to_state = (SELECT state FROM venue WHERE venue.id = "
                       "venue_move.venue_id)");
    }
    // Else it is done as soon as it is asked for.
    void let_work_wait() {
        outside.in_background = [this](std::function<void()> work, std::function<void()> done) {
            steps.push_back([work = std::move(work), done = std::move(done)] {
                work();
                done();
            });
        };
    }
    [[nodiscard]] VenueState state_of(std::size_t place) {
        return desk.venues.find(venues[place]).value().state;
    }
    [[nodiscard]] std::string text_of(const std::string& name) const {
        return read_file(folder.path / name);
    }
    [[nodiscard]] std::string words_of_mail(const std::string& name) const {
        const std::string before = "base64\r\n\r\n";
        std::string text = text_of(name);
        text.erase(0, text.find(before) + before.size());
        text.erase(text.find("--"));
        std::erase_if(text, [](char each) { return each == '\r' || each == '\n'; });
        return bytes_from_base64(text).value();
    }
    [[nodiscard]] std::ptrdiff_t files() const {
        return std::distance(std::filesystem::directory_iterator{folder.path}, {});
    }

    const std::vector<std::string> names{"Corner Bakery", "Corner Bakery", "Without Insurance",
                                         "Old Friend"};
    const Date in_a_week = plus_days(venue.today, std::chrono::days{7});
    TemporaryFolder folder;
    std::vector<VenueId> venues;
    SchemeDesk& desk = open();
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(group_view_model, FourVenues)

BOOST_AUTO_TEST_CASE(a_venue_without_a_postcode_is_neither_approved_nor_signed) {
    GroupViewModel group{desk, venues};
    group.go_on();
    BOOST_TEST_REQUIRE(group.state().unsent == 2);
    file.db().exec("UPDATE venue SET postcode = '' WHERE uid = $1", {venues[0].text});
    GroupViewModel later{desk, venues};
    BOOST_TEST(later.state().unsent == 1);
    BOOST_TEST(later.state().rows.at(0).words == postcode_missing(""));
    BOOST_TEST(!later.state().rows.at(0).is_ready);
}

BOOST_AUTO_TEST_CASE(only_those_that_are_ready_are_approved) {
    GroupViewModel group{desk, venues};
    BOOST_TEST(group.state().chosen == 2);
    group.toggle(2); // it cannot be chosen
    BOOST_TEST(group.state().chosen == 2);
    BOOST_TEST(group.state().button == "Approve 2 venues");
    group.go_on();
    BOOST_TEST((state_of(0) == VenueState::approved));
    BOOST_TEST((state_of(1) == VenueState::approved));
    BOOST_TEST((state_of(2) == VenueState::ready_to_approve));
    BOOST_TEST((state_of(3) == VenueState::renewal_due));
    BOOST_TEST(group.state().unsent == 2);
    BOOST_TEST(group.state().chosen == 0);
}

BOOST_AUTO_TEST_CASE(the_checks_are_those_of_a_single_venue) {
    put_ticked_checks(desk, venues[0], {});
    GroupViewModel group{desk, venues};
    BOOST_TEST(!group.state().rows[0].is_ready);
    BOOST_TEST(!group.state().rows[2].is_ready);
    BOOST_TEST(group.state().rows[0].words !=
               group.state().rows[2].words); // a check is missing; the insurance has ended
}

BOOST_AUTO_TEST_CASE(an_approval_is_extended_from_its_own_last_day) {
    GroupViewModel group{desk, venues};
    group.choose_act(GroupAct::extend);
    BOOST_TEST(group.state().chosen == 1);
    group.go_on();
    BOOST_TEST(
        (desk.venues.find(venues[3]).value().valid_to == approved_until(desk.scheme, in_a_week)));
}

BOOST_AUTO_TEST_CASE(what_could_not_be_decided_or_undone_is_said) {
    GroupViewModel group{desk, venues};
    file.db().exec("ALTER TABLE venue_move RENAME COLUMN level TO hidden");
    group.go_on();
    BOOST_TEST(!group.state().trouble.empty());
    BOOST_TEST(group.state().news == "");
    file.db().exec("ALTER TABLE venue_move RENAME COLUMN hidden TO level");
    group.go_on();
    BOOST_TEST(group.state().trouble == "");
    BOOST_TEST((state_of(0) == VenueState::approved));
    file.db().exec("ALTER TABLE audit RENAME COLUMN detail TO hidden");
    group.undo();
    BOOST_TEST(!group.state().trouble.empty());
    file.db().exec("ALTER TABLE audit RENAME COLUMN hidden TO detail");
    BOOST_TEST((state_of(0) == VenueState::approved));
}

BOOST_AUTO_TEST_CASE(letters_that_could_not_be_saved_are_said) {
    GroupViewModel group{desk, venues};
    group.go_on();
    outside.ask_which_folder = [this](const std::string&,
                                      const std::function<void(std::filesystem::path)>& then) {
        then(folder.path / "no such folder");
    };
    group.sign_and_save(LetterForm::file);
    finish_work();
    BOOST_TEST(!group.state().trouble.empty());
    BOOST_TEST(!group.state().is_working);
}

BOOST_AUTO_TEST_CASE(a_group_that_was_left_can_still_be_undone) {
    {
        GroupViewModel group{desk, venues};
        group.go_on();
    }
    file.db().exec("UPDATE venue_move SET at = at + 1 WHERE to_state = 'approved' AND venue_id = "
                   "(SELECT id FROM venue WHERE uid = $1)",
                   {venues[1].text}); // decided anew
    GroupViewModel again{desk, venues};
    BOOST_TEST(again.state().may_undo);
    again.undo();
    BOOST_TEST((state_of(0) == VenueState::ready_to_approve));
    BOOST_TEST((state_of(1) == VenueState::approved));
    BOOST_TEST(!again.state().may_undo);
}

BOOST_AUTO_TEST_CASE(somebody_who_thinks_again_changes_nothing) {
    venue.agrees = false;
    GroupViewModel group{desk, venues};
    group.go_on();
    BOOST_TEST((state_of(0) == VenueState::ready_to_approve));
}

BOOST_AUTO_TEST_CASE(decisions_can_be_undone_until_they_are_signed) {
    GroupViewModel group{desk, venues};
    group.go_on();
    group.undo();
    BOOST_TEST((state_of(0) == VenueState::ready_to_approve));
    BOOST_TEST(group.state().unsent == 0);
    group.choose_all();
    group.go_on();
    group.sign_and_save(LetterForm::file);
    finish_work();
    group.undo();
    BOOST_TEST((state_of(0) == VenueState::approved));
}

BOOST_AUTO_TEST_CASE(each_venue_gets_its_own_letter_and_no_file_replaces_another) {
    GroupViewModel group{desk, venues};
    group.go_on();
    atomic_save(folder.path / "letters.pdf", "somebody's own");
    group.sign_and_save(LetterForm::file);
    finish_work();
    BOOST_TEST(group.state().trouble.empty());
    BOOST_TEST(group.state().unsent == 0);
    BOOST_TEST(text_of("letters.pdf") == "somebody's own");
    BOOST_TEST(text_of("letters-2.pdf").starts_with("%PDF"));
    BOOST_TEST(text_of("corner-bakery-letter.safeplace") !=
               text_of("corner-bakery-letter-2.safeplace"));
    BOOST_TEST(text_of("dates.ics").find("SUMMARY:Approval ends: Corner Bakery") !=
               std::string::npos);
    BOOST_TEST(files() == 5);
    BOOST_TEST(desk.sent.decisions_for(venues[0]).size() == 1U);
}

BOOST_AUTO_TEST_CASE(letters_can_be_put_into_mails) {
    GroupViewModel group{desk, venues};
    group.go_on();
    group.sign_and_save(LetterForm::mail);
    finish_work();
    BOOST_TEST(text_of("corner-bakery-letter.safeplace.eml").starts_with("X-Unsent: 1"));
    BOOST_TEST(files() == 4);
}

BOOST_AUTO_TEST_CASE(somebody_who_stops_keeps_what_is_saved_and_can_go_on) {
    GroupViewModel group{desk, venues};
    group.go_on();
    group.sign_and_save(LetterForm::file); // the first
    group.cancel();
    finish_work();
    BOOST_TEST(!group.state().is_working);
    BOOST_TEST(group.state().unsent == 1);
    BOOST_TEST(std::filesystem::exists(folder.path / "corner-bakery-letter.safeplace"));
    group.sign_and_save(LetterForm::file);
    finish_work();
    BOOST_TEST(group.state().unsent == 0);
}

BOOST_AUTO_TEST_CASE(who_leaves_the_screen_while_letters_are_saved_leaves_them_for_later) {
    {
        GroupViewModel group{desk, venues};
        group.go_on();
        group.sign_and_save(LetterForm::file);
    }
    finish_work();
    BOOST_TEST((GroupViewModel{desk, venues}.state().unsent == 1));
}

BOOST_AUTO_TEST_CASE(a_reminder_says_what_is_due_and_changes_nothing) {
    GroupViewModel group{desk, venues};
    group.choose_act(GroupAct::remind);
    BOOST_TEST(group.state().chosen == 1);
    BOOST_TEST(group.state().rows[3].words.find("Your approval ends on") != std::string::npos);
    group.go_on();
    finish_work();
    BOOST_TEST((state_of(3) == VenueState::renewal_due));
    BOOST_TEST(text_of("old-friend-reminder.eml").starts_with("X-Unsent: 1"));
    BOOST_TEST(text_of("letters.pdf").starts_with("%PDF"));
    BOOST_TEST(text_of("dates.ics").find("Approval ends: Old Friend") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(printed_letters_are_kept_with_their_file) {
    GroupViewModel group{desk, venues};
    group.go_on();
    group.sign_and_save(LetterForm::file);
    finish_work();
    const std::string pdf = text_of("letters.pdf");
    for (const std::size_t place : {0U, 1U}) {
        const std::vector<PaperIssue> papers = desk.papers.of(venues[place]);
        BOOST_TEST_REQUIRE(papers.size() == 1U);
        BOOST_TEST((papers[0].kind == PaperKind::approval_letter));
        BOOST_TEST((desk.papers.file_of(papers[0]).bytes == pdf));
        BOOST_TEST(papers[0].first_page == static_cast<int>(place) + 2); // after the first page
        BOOST_TEST(papers[0].says.starts_with("Corner Bakery\n"));
        BOOST_TEST(papers[0].says.find("SO14 0AA") == std::string::npos); // no address
    }
    Rows files = file.db().query("SELECT count(*) FROM kept_file");
    BOOST_TEST_REQUIRE(files.next());
    BOOST_TEST(files.i64(0) == 1);
}

BOOST_AUTO_TEST_CASE(letters_that_cannot_be_kept_are_not_saved_either_and_that_is_said) {
    GroupViewModel group{desk, venues};
    group.choose_act(GroupAct::remind);
    file.db().exec("ALTER TABLE paper RENAME TO away");
    group.go_on();
    finish_work();
    BOOST_TEST(group.state().trouble.starts_with("The letters to print were not made."));
    BOOST_TEST(!std::filesystem::exists(folder.path / "letters.pdf"));
    file.db().exec("ALTER TABLE away RENAME TO paper");
    BOOST_TEST(desk.papers.of(venues[3]).empty());
}

BOOST_AUTO_TEST_CASE(letters_that_cannot_be_kept_at_the_last_moment_leave_no_file) {
    GroupViewModel group{desk, venues};
    group.choose_act(GroupAct::remind);
    {
        const RefusedCommit refused{file.db()};
        group.go_on();
        finish_work();
    }
    BOOST_TEST(group.state().trouble.starts_with("The letters to print were not made."));
    BOOST_TEST(!std::filesystem::exists(folder.path / "letters.pdf"));
    BOOST_TEST(desk.papers.of(venues[3]).empty());
}

BOOST_AUTO_TEST_CASE(a_venue_whose_letter_cannot_be_printed_is_named_with_what_is_missing) {
    file.db().exec("UPDATE venue SET state = 'renewal_due', valid_to = $1", {stored(in_a_week)});
    const auto news_of_reminders = [&] {
        GroupViewModel group{desk, venues};
        group.choose_act(GroupAct::remind);
        group.go_on();
        finish_work();
        BOOST_TEST(group.state().trouble == "");
        return group.state().news;
    };
    file.db().exec("UPDATE venue SET name = 'Old 漢 Friend' WHERE name = 'Old Friend'");
    BOOST_TEST(news_of_reminders().find("There is no printed letter for “Old 漢 Friend”: our "
                                        "typeface does not have “漢”") != std::string::npos);
    BOOST_TEST(desk.papers.of(venues[3]).empty());
    BOOST_TEST(desk.papers.of(venues[2]).size() == 1U);
    BOOST_TEST(text_of("letters.pdf").starts_with("%PDF"));
    file.db().exec("UPDATE venue SET name = 'Corner 🦊' WHERE name = 'Corner Bakery'");
    BOOST_TEST(news_of_reminders().find("It is the same for 2 venues more.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_letter_that_the_name_of_the_scheme_lacks_is_named_and_nothing_is_damaged) {
    for (std::string* name : {&desk.scheme.name, &desk.scheme.council}) {
        const std::string before = *name;
        *name = "Any漢borough";
        GroupViewModel group{desk, venues};
        group.choose_act(GroupAct::remind);
        group.go_on();
        finish_work();
        BOOST_TEST(group.state().trouble.starts_with(
            "The letters to print were not made. The letter “漢” in “Any漢borough” cannot be "
            "printed"));
        BOOST_TEST(!std::filesystem::exists(folder.path / "letters.pdf"));
        BOOST_TEST(std::filesystem::exists(folder.path / "old-friend-reminder.eml"));
        *name = before;
    }
}

BOOST_AUTO_TEST_CASE(a_venue_whose_sticker_nobody_can_print_is_not_approved) {
    file.db().exec("UPDATE venue SET name = 'Old 漢' WHERE uid = $1", {venues[0].text});
    GroupViewModel group{desk, venues};
    BOOST_TEST(group.state().rows.at(0).words == venue_name_unprintable("漢"));
    BOOST_TEST(!group.state().rows.at(0).is_ready);
    BOOST_TEST(group.state().chosen == 1);
}

BOOST_AUTO_TEST_CASE(venues_are_asked_for_the_stickers_that_have_to_come_back) {
    for (const std::string number : {"SP-0001", "SP-0002"}) {
        desk.stickers.add(desk.acting,
                          {.venue = venues[3],
                           .name = "Old Friend",
                           .postcode = "SO14 0AA",
                           .scheme = desk.scheme.id,
                           .level = "Safe Place",
                           .issued = venue.today,
                           .valid_to = in_a_week,
                           .number = number},
                          "signed", outside.now());
    }
    desk.stickers.set_state(desk.acting, "SP-0002", StickerState::returned, outside.now());
    GroupViewModel before{desk, venues, GroupAct::take_down};
    BOOST_TEST(before.state().chosen == 0);
    BOOST_TEST(before.state().rows[3].words == "No sticker has to come back");
    file.db().exec("UPDATE venue SET state = 'removed' WHERE name = 'Old Friend'");
    GroupViewModel group{desk, venues, GroupAct::take_down};
    BOOST_TEST(group.state().chosen == 1);
    BOOST_TEST(group.state().rows[3].words == "1 sticker has to come back");
    group.go_on();
    finish_work();
    const std::string mail = words_of_mail("old-friend-sticker.eml");
    BOOST_TEST(mail.find("The sticker with the number SP-0001") != std::string::npos);
    BOOST_TEST(mail.find("SP-0002") == std::string::npos);
    BOOST_TEST(text_of("letters.pdf").starts_with("%PDF"));
    BOOST_TEST((desk.papers.of(venues[3]).front().kind == PaperKind::removal_letter));
    BOOST_TEST(group.state().news.find("No street is known of 1 venue") != std::string::npos);
    GroupViewModel again{desk, venues, GroupAct::take_down};
    BOOST_TEST(again.state().chosen == 0); // but it can be
    BOOST_TEST(again.state().rows[3].is_ready);
    BOOST_TEST(again.state().rows[3].words ==
               "1 sticker has to come back. Asked for on 25 Nov 2026");
}

BOOST_AUTO_TEST_CASE(more_venues_than_are_worked_on_together_are_told) {
    const std::vector<VenueId> many(most_in_group + 1, venues.front());
    BOOST_TEST(GroupViewModel(desk, many).state().news ==
               group_first_ones(most_in_group, many.size()));
}

BOOST_AUTO_TEST_CASE(letters_stand_in_the_order_of_the_post_with_the_address_that_was_signed) {
    file.db().exec("UPDATE venue SET postcode = 'SO2 1AA' WHERE uid = $1", {venues[1].text});
    file.db().exec("INSERT INTO registration(uid, venue_id, form, form_version, signed_at, "
                   "arrived_at) SELECT '0198a000-0000-7000-8000-000000000b93', id, $1, '1.0', 1, "
                   "1 FROM venue WHERE uid = $2",
                   {desk.library.registration.id, venues[1].text});
    for (const auto& [field, value] :
         {std::pair{"address", "Unit 3"}, std::pair{"address-2", "1 Example Street"},
          std::pair{"town", "Exampleton"}}) {
        file.db().exec("INSERT INTO registration_answer(registration_id, field, value) "
                       "SELECT id, $1, $2 FROM registration",
                       {std::string_view(field), std::string_view(value)});
    }
    BOOST_TEST(address_lines(desk, venues[1]) ==
                   (std::vector<std::string>{"Unit 3", "1 Example Street", "Exampleton"}),
               boost::test_tools::per_element());
    BOOST_TEST(address_lines(desk, venues[0]).empty());
    GroupViewModel group{desk, venues};
    group.go_on();
    group.sign_and_save(LetterForm::file);
    finish_work();
    BOOST_TEST(desk.papers.of(venues[1]).front().first_page == 2);
    BOOST_TEST(desk.papers.of(venues[0]).front().first_page == 3);
}

BOOST_AUTO_TEST_CASE(a_printed_letter_is_saved_again_just_as_it_was) {
    GroupViewModel group{desk, venues};
    group.choose_act(GroupAct::remind);
    group.go_on();
    finish_work();
    venue.pass_days(1);
    GroupViewModel later{desk, venues};
    later.choose_act(GroupAct::remind);
    later.go_on();
    finish_work();
    VenueDocumentsViewModel page{desk, venues[3]};
    BOOST_TEST_REQUIRE(page.state().rows.size() == 2U);
    BOOST_TEST(page.state().rows[0].words == "On page 2 of its file");
    BOOST_TEST(page.state().rows[1].words == "On page 2 of its file"); // it says the same
    page.select(1);
    venue.save_to = folder.path / "again.pdf";
    page.save_again();
    BOOST_TEST((text_of("again.pdf") == text_of("letters.pdf")));
    BOOST_TEST((desk.audit.rows(0, 1).front().act == RegisterAct::file_saved));

    file.db().exec("UPDATE kept_file SET deflated = X'00'");
    venue.save_to = folder.path / "damaged.pdf";
    page.save_again();
    BOOST_TEST(page.state().trouble == kept_paper_cannot_be_had(Keeping::damaged));
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
}

BOOST_AUTO_TEST_CASE(many_are_decided_and_undone_in_turns_and_somebody_can_stop) {
    add_ready_venues(40);
    GroupViewModel group{desk, venues};
    const int all = group.state().chosen;
    BOOST_TEST(all == 42);
    group.go_on();
    const int first = group.state().done;
    BOOST_TEST(group.state().is_working);
    BOOST_TEST(first > 0);
    BOOST_TEST(first < all);
    group.choose_act(GroupAct::remind); // not meanwhile
    BOOST_TEST((group.state().act == GroupAct::approve));
    group.cancel();
    finish_work();
    BOOST_TEST(!group.state().is_working);
    BOOST_TEST(group.state().unsent == first);

    group.choose_all();
    group.go_on();
    finish_work();
    BOOST_TEST(group.state().unsent == all);
    group.undo();
    BOOST_TEST(group.state().unsent == all); // some wait for their turn
    finish_work();
    BOOST_TEST(group.state().unsent == 0);
    BOOST_TEST(!group.state().may_undo);
}

BOOST_AUTO_TEST_CASE(who_leaves_the_screen_while_papers_are_drawn_hears_nothing_of_them) {
    {
        GroupViewModel group{desk, venues};
        group.choose_act(GroupAct::remind);
        group.go_on();
        BOOST_TEST(desk.paper_work.is_running());
        BOOST_TEST(is_writing(desk));
    }
    finish_work();
    BOOST_TEST(text_of("letters.pdf").starts_with("%PDF"));
}

BOOST_AUTO_TEST_CASE(letters_to_print_that_could_not_be_made_are_told_on_the_next_visit) {
    let_work_wait();
    {
        GroupViewModel group{desk, venues};
        group.choose_act(GroupAct::remind);
        group.go_on();
        BOOST_TEST_REQUIRE(desk.paper_work.is_running());
        std::filesystem::remove_all(folder.path);
    }
    finish_work();
    const std::string told = GroupViewModel{desk, venues}.state().news;
    BOOST_TEST(told.starts_with("The letters to print were not made. "));
    BOOST_TEST((GroupViewModel{desk, venues}.state().news.empty()));
}

BOOST_AUTO_TEST_CASE(somebody_can_stop_letters_while_they_are_drawn) {
    let_work_wait();
    GroupViewModel group{desk, venues};
    group.choose_act(GroupAct::remind);
    group.go_on();
    BOOST_TEST_REQUIRE(desk.paper_work.is_running());
    group.cancel();
    finish_work();
    BOOST_TEST(!group.state().is_working);
    BOOST_TEST(group.state().news.ends_with("The letters to print were not made."));
    BOOST_TEST(files() == 2); // the reminder to send, and the dates
}

BOOST_AUTO_TEST_CASE(more_venues_than_one_looks_at_in_one_turn_are_all_read) {
    add_ready_venues(60);
    GroupViewModel group{desk, venues};
    BOOST_TEST(group.state().is_reading);
    BOOST_TEST(group.state().caption == "Looking at the venues: 50 of 64");
    group.go_on(); // not meanwhile
    BOOST_TEST(!group.state().is_working);
    group.choose_act(GroupAct::extend);
    group.choose_act(GroupAct::approve);
    finish_work();
    BOOST_TEST(!group.state().is_reading);
    BOOST_TEST(group.state().rows.size() == 64U);
    BOOST_TEST(group.state().chosen == 62);
}

BOOST_AUTO_TEST_CASE(an_auditor_decides_nothing) {
    desk.acting.role = SchemeRole::auditor;
    GroupViewModel group{desk, venues};
    group.go_on();
    BOOST_TEST((state_of(0) == VenueState::ready_to_approve));
    BOOST_TEST(!group.state().may_decide);
}

BOOST_AUTO_TEST_SUITE_END()
