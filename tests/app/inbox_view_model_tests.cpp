#include <boost/test/unit_test.hpp>

#include "app/an_inbox.h"
#include "app/scheme/conflicts_view_model.h"
#include "app/words/scheme_inbox_words.h"
#include "storage/files.h"

#include <filesystem>

using namespace safeplaces;

namespace {

// The bakery's Ana turns up in the library's list.
struct SomebodyAtTwoVenues : AnInbox {
    SomebodyAtTwoVenues() {
        people = {{.id = {"0198a000-0000-7000-8000-000000000301"},
                   .name = "Ana Example",
                   .started = outside.today()}};
        const Instant now = outside.now();
        desk.venues.add(desk.acting, {.id = bakery.venue, .name = "Example Bakery"},
                        outside.today(), now);
        desk.venues.add(desk.acting, {.id = library.venue, .name = "Example Library"},
                        outside.today(), now);
        for (const Computer* each : {&bakery, &library}) {
            take_in(file_of(*each));
            inbox.enrol();
        }
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(inbox_view_model, AnInbox)

BOOST_AUTO_TEST_CASE(files_that_end_meanwhile_leave_the_words_that_somebody_compares) {
    take_in(file_of(bakery));
    take_in(file_of(library));
    inbox.select(1);
    finish_work();
    const std::string words = inbox.state().enrol->words;
    BOOST_TEST(words == fingerprint_words(device_keys(library.device, library.keys)));
    take_in(file_of(museum));
    BOOST_REQUIRE(inbox.state().enrol.has_value());
    BOOST_TEST(inbox.state().enrol->words == words);
    BOOST_TEST(inbox.state().selected == 1);
}

BOOST_AUTO_TEST_CASE(no_computer_is_let_in_before_its_words_are_worked_out) {
    take_in(file_of(bakery));
    take_in(file_of(library));
    inbox.select(1);
    BOOST_TEST(inbox.state().enrol->words == "");
    inbox.enrol();
    BOOST_TEST(!desk.devices.find(library.device));
    finish_work();
    BOOST_TEST(inbox.state().enrol->words ==
               fingerprint_words(device_keys(library.device, library.keys)));
    inbox.select(0);
    inbox.select(1); // known already
    BOOST_TEST(inbox.state().enrol->words != "");
}

BOOST_AUTO_TEST_CASE(rows_that_come_above_the_chosen_one_leave_it_chosen) {
    atomic_save(folder.path / "noise.safeplace", "this is none of ours");
    take_in(folder.path / "noise.safeplace");
    BOOST_TEST(inbox.state().selected == 0);
    take_in(file_of(bakery));
    BOOST_TEST(inbox.state().rows.front().file != "noise.safeplace");
    BOOST_TEST(inbox.state().rows.at(1).file == "noise.safeplace");
    BOOST_TEST(inbox.state().selected == 1);
}

BOOST_AUTO_TEST_CASE(what_waits_for_somebody_is_counted_by_computers_and_not_by_files) {
    BOOST_TEST(inbox.waiting_count() == 0);
    take_in(file_of(bakery));
    take_in(file_of(bakery, 2));
    take_in(file_of(library));
    BOOST_TEST(inbox.waiting_count() == 2);
    BOOST_TEST(inbox.is_to_compare(0));
    const int told = taken_in;
    inbox.select(0);
    finish_work();
    inbox.refuse_device();
    BOOST_TEST(inbox.waiting_count() == 1);
    BOOST_TEST(taken_in == told + 1); // whoever shows the count
    inbox.select(0);
    finish_work();
    inbox.enrol();
    BOOST_TEST(inbox.waiting_count() == 0);
}

BOOST_AUTO_TEST_CASE(a_file_leads_to_its_venue_once_the_register_has_it) {
    atomic_save(folder.path / "noise.safeplace", "this is none of ours");
    take_in(folder.path / "noise.safeplace");
    BOOST_TEST(!inbox.venue_of(0).has_value());
    take_in(file_of(bakery));
    BOOST_TEST(!inbox.venue_of(0).has_value());
    inbox.select(0);
    finish_work();
    inbox.enrol();
    for (int row = 0; row < 2; ++row) {
        const bool is_noise =
            inbox.state().rows.at(static_cast<std::size_t>(row)).file == "noise.safeplace";
        BOOST_TEST(inbox.venue_of(row).has_value() == !is_noise);
        BOOST_TEST(!inbox.is_to_compare(row));
    }
}

BOOST_AUTO_TEST_CASE(a_new_computer_counts_once_its_words_were_asked_about_again) {
    take_in(file_of(bakery));
    const std::string words = inbox.state().enrol->words;
    venue.agrees = false;
    inbox.enrol();
    BOOST_TEST(venue.question.find(words) != std::string::npos);
    BOOST_TEST(!desk.devices.find(bakery.device));
    BOOST_TEST(inbox.state().to_decide == 1);
    venue.agrees = true;
    inbox.enrol();
    BOOST_TEST(desk.devices.find(bakery.device).has_value());
    BOOST_TEST(inbox.state().to_decide == 0);
    BOOST_TEST(inbox.state().taken == 1);
    BOOST_TEST(inbox.state().selected == -1); // the next one has words of its own
}

BOOST_AUTO_TEST_CASE(a_computer_that_cannot_be_written_down_waits_as_before) {
    take_in(file_of(bakery));
    file.db().exec("ALTER TABLE parcel RENAME TO hidden");
    inbox.enrol();
    BOOST_TEST(!inbox.state().trouble.empty());
    BOOST_REQUIRE(inbox.state().enrol.has_value());
    file.db().exec("ALTER TABLE hidden RENAME TO parcel");
    BOOST_TEST(!desk.devices.find(bakery.device));
    BOOST_TEST(!desk.venues.find(bakery.venue));
    inbox.enrol();
    BOOST_TEST(inbox.state().trouble.empty());
    BOOST_TEST(inbox.state().taken == 1);
}

BOOST_AUTO_TEST_CASE(files_that_were_not_read_are_said_also_beside_the_words_of_a_computer) {
    take_in(file_of(bakery));
    BOOST_REQUIRE(inbox.state().enrol.has_value());
    file.db().exec("ALTER TABLE device RENAME TO hidden");
    take_in(file_of(library));
    BOOST_TEST(!inbox.state().trouble.empty());
    file.db().exec("ALTER TABLE hidden RENAME TO device");
    inbox.select(0);
    finish_work();
    BOOST_TEST(!inbox.state().trouble.empty());
}

BOOST_AUTO_TEST_CASE(a_folder_without_our_files_is_named) {
    std::filesystem::create_directories(folder.path / "holiday");
    atomic_save(folder.path / "holiday" / "beach.jpg", "sand");
    take_in(folder.path / "holiday");
    BOOST_TEST_REQUIRE(inbox.state().rows.size() == 1U);
    BOOST_TEST(inbox.state().rows[0].file == "holiday");
    BOOST_TEST(inbox.state().rows[0].words == no_file_of_ours());
    BOOST_TEST(inbox.state().done == inbox.state().all);
}

BOOST_AUTO_TEST_CASE(files_that_wait_for_a_telephone_call_are_here_again_after_a_lock) {
    take_in(file_of(bakery));
    take_in(file_of(library));
    InboxViewModel after{desk, [] {}};
    BOOST_TEST(after.state().to_decide == 2);
    after.select(0);
    finish_work();
    BOOST_REQUIRE(after.state().enrol.has_value());
    BOOST_TEST(after.state().enrol->words ==
               fingerprint_words(device_keys(bakery.device, bakery.keys)));
    after.enrol();
    BOOST_TEST(after.state().taken == 1);
    BOOST_TEST(desk.devices.find(bakery.device).has_value());
    after.select(0);
    finish_work();
    after.refuse_device();
    BOOST_TEST(after.state().refused == 1);
    BOOST_TEST(InboxViewModel(desk, [] {}).state().rows.empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_waits_already_waits_once) {
    take_in(file_of(bakery));
    const std::string name = inbox.state().rows.at(0).file;
    take_in(folder.path / name);
    BOOST_TEST(inbox.state().to_decide == 1);
    BOOST_TEST(inbox.state().already_here == 1);
    BOOST_TEST(inbox.state().rows.back().words == waits_already());
}

BOOST_AUTO_TEST_CASE(the_rail_hears_of_what_was_taken_in) {
    take_in(file_of(bakery));
    BOOST_TEST(taken_in == 1);
    inbox.enrol();
    BOOST_TEST(taken_in == 2);
}

BOOST_FIXTURE_TEST_CASE(somebody_at_two_venues_is_asked_about_and_moves, SomebodyAtTwoVenues) {
    ConflictsViewModel conflicts{desk};
    BOOST_TEST(conflicts.state().open == 1);
    BOOST_TEST(inbox.waiting_count() == 1);
    BOOST_TEST(conflicts.state().words.find("Ana Example") != std::string::npos);
    BOOST_TEST(conflicts.state().rows.front().differs());
    BOOST_TEST(conflicts.state().answers.size() == 2U);
    conflicts.settle();
    BOOST_TEST(!conflicts.state().problem.empty());
    BOOST_TEST(conflicts.state().open == 1);

    conflicts.choose(conflicts.state().answers.back().id);
    conflicts.settle();
    BOOST_TEST(conflicts.state().open == 0);
    BOOST_TEST(!conflicts.state().news.empty());
    BOOST_TEST(desk.venues.people(library.venue).size() == 1U);
    BOOST_TEST(desk.venues.people(bakery.venue).empty());
}

BOOST_AUTO_TEST_CASE(a_venue_that_was_checked_is_called_anew_once_somebody_agrees) {
    desk.venues.add(desk.acting,
                    {.id = bakery.venue, .name = "Example Bakery", .postcode = "SO14 0AA"},
                    outside.today(), outside.now());
    take_in(file_of(bakery));
    inbox.enrol();
    file.db().exec("INSERT INTO conflict(kind, venue_id, parcel_id, subject, incoming) "
                   "SELECT 'details', d.venue_id, p.id, 'form', 'Other Bakery\nSO14 0AA' "
                   "FROM parcel p JOIN device d ON d.id = p.device_id");
    ConflictsViewModel conflicts{desk};
    BOOST_REQUIRE(conflicts.state().rows.size() == 2U);
    BOOST_TEST(conflicts.state().rows[0].there == "Other Bakery");
    BOOST_TEST(!conflicts.state().rows[1].differs());
    conflicts.choose(conflicts.state().answers.back().id);
    conflicts.settle();
    BOOST_TEST(conflicts.state().open == 0);
    BOOST_TEST(desk.venues.find(bakery.venue)->name == "Other Bakery");
}

BOOST_AUTO_TEST_CASE(a_number_that_is_missing_can_be_noted) {
    take_in(file_of(bakery));
    inbox.enrol();
    ConflictsViewModel conflicts{desk};
    BOOST_TEST(conflicts.state().open == 0);
    take_in(file_of(bakery, 4));
    conflicts.look_again();
    while (conflicts.state().open > 0) {
        const long long before = conflicts.state().open;
        BOOST_REQUIRE(conflicts.state().answers.size() == 1U);
        conflicts.choose(conflicts.state().answers.front().id);
        conflicts.settle();
        BOOST_REQUIRE(conflicts.state().open < before);
    }
    BOOST_TEST(!conflicts.state().news.empty());
}

BOOST_AUTO_TEST_SUITE_END()
