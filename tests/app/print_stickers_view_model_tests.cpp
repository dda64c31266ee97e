#include <boost/test/unit_test.hpp>

#include "app/scheme/print_stickers_view_model.h"
#include "app/scheme_fixture.h"
#include "interchange/csv.h"
#include "interchange/sticker_code.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"

#include <algorithm>
#include <utility>

using namespace safeplaces;

namespace {

// Four approved venues with a sticker each, whose postcodes are not in order, and an enquiry.
struct FiveVenues : ARegister {
    FiveVenues() {
        add("Example Library", "SO15 2AA");
        add("Example Bakery", "SO2 1AA");
        add("Example Museum", "SO14 7LY");
        add("Example Gym", "SO14 0AA");
        add("Example Enquiry", "SO14 0AA");
        file.db().exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1 "
                       "WHERE name <> 'Example Enquiry'");
        for (std::size_t place = 0; place < 4; ++place) {
            approve(place, MoveReason::approved_by_council, venue.today, valid_to);
            sign(place, venue.today, valid_to);
        }
        outside.ask_which_folder = [this](const std::string&,
                                          const std::function<void(std::filesystem::path)>& then) {
            then(folder.path);
        };
    }

    void add(const std::string& name, const std::string& postcode) {
        venues.push_back({"0198a000-0000-7000-8000-000000000b0" + std::to_string(venues.size())});
        desk.venues.add(desk.acting, {.id = venues.back(), .name = name, .postcode = postcode},
                        venue.today, outside.now());
    }

    void approve(std::size_t place, MoveReason reason, Date on, Date to) {
        BOOST_TEST_REQUIRE((desk.venues.move(desk.acting, venues[place],
                                             {.to = VenueState::approved,
                                              .reason = reason,
                                              .on = on,
                                              .valid_to = to,
                                              .level = "Safe Place"},
                                             outside.now()) == MoveOutcome::moved));
    }

    std::string sign(std::size_t place, Date issued, Date to) {
        const RegisteredVenue of = desk.venues.find(venues[place]).value();
        const StickerStatement statement{.venue = of.id,
                                         .name = of.name,
                                         .postcode = of.postcode,
                                         .scheme = desk.scheme.id,
                                         .level = "Safe Place",
                                         .issued = issued,
                                         .valid_to = to,
                                         .number = desk.stickers.next_numbers(1).front()};
        desk.stickers.add(desk.acting, statement, sign_sticker(statement, desk.signing_keys()),
                          outside.now());
        return statement.number;
    }

    [[nodiscard]] std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& each : std::filesystem::directory_iterator(folder.path)) {
            names.push_back(utf8(each.path().filename()));
        }
        std::ranges::sort(names);
        return names;
    }

    [[nodiscard]] std::vector<std::string> names_of(const PrintStickersState& state) const {
        std::vector<std::string> names;
        for (const StickerRow& row : state.rows) {
            names.push_back(row.name);
        }
        return names;
    }

    SchemeDesk& desk = open();
    TemporaryFolder folder;
    std::vector<VenueId> venues;
    const Date valid_to = plus_days(venue.today, std::chrono::days{300});
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(print_stickers_view_model, FiveVenues)

BOOST_AUTO_TEST_CASE(stickers_stand_in_postal_order_and_whoever_has_none_comes_last) {
    const PrintStickersViewModel model{desk, venues};
    const std::vector<std::string> wanted{"Example Bakery", "Example Gym", "Example Museum",
                                          "Example Library", "Example Enquiry"};
    BOOST_TEST(names_of(model.state()) == wanted, boost::test_tools::per_element());
    BOOST_TEST(model.state().ready == 4U);
    BOOST_TEST(model.state().caption == "4 stickers are ready, in the order of the postcodes. 1 is "
                                        "left out: the table says why.");
    BOOST_TEST(model.state().button == "Save 4 stickers");
    BOOST_TEST(model.state().rows.back().words.starts_with("Not approved"));
}

BOOST_AUTO_TEST_CASE(only_a_sticker_that_counts_and_is_not_up_is_printed) {
    const Instant now = outside.now();
    static_cast<void>(desk.stickers.revoke(desk.acting, "SP-0001", now));
    static_cast<void>(desk.stickers.set_state(desk.acting, "SP-0002", StickerState::up, now));
    file.db().exec("UPDATE sticker SET statement = x'00' WHERE number = 'SP-0003'");
    const PrintStickersViewModel model{desk, venues};
    BOOST_TEST(names_of(model.state()).front() == "Example Gym");
    BOOST_TEST(model.state().ready == 1U);
    for (const StickerRow& row : model.state().rows) {
        BOOST_TEST(!row.words.empty(), row.name);
    }
}

BOOST_AUTO_TEST_CASE(after_a_renewal_the_old_sticker_is_not_printed_beside_the_new_one) {
    const Date later = plus_days(valid_to, std::chrono::days{365});
    file.db().exec("UPDATE venue SET state = 'renewal_due' WHERE uid = $1", {venues[0].text});
    file.db().exec("UPDATE venue_move SET to_state = 'renewal_due' WHERE venue_id = 1 AND "
                   "to_state = 'approved'");
    venue.pass_days(1);
    approve(0, MoveReason::renewed, venue.today, later);
    const PrintStickersViewModel unsigned_yet{desk, {venues[0]}};
    BOOST_TEST(unsigned_yet.state().ready == 0U);
    const std::string number = sign(0, venue.today, later);
    const PrintStickersViewModel model{desk, {venues[0]}};
    BOOST_TEST_REQUIRE(model.state().rows.size() == 1U);
    BOOST_TEST(model.state().rows.front().sticker->statement.number == number);
}

BOOST_AUTO_TEST_CASE(a_venue_that_was_renamed_since_gets_no_sticker_of_its_old_name) {
    file.db().exec("UPDATE venue SET name = 'Example Library 2' WHERE name = 'Example Library'");
    const PrintStickersViewModel model{desk, {venues[0]}};
    BOOST_TEST(model.state().ready == 0U);
    BOOST_TEST(model.state().rows.front().words ==
               "Its sticker is signed for “Example Library, SO15 2AA”. Sign its approval again.");
}

BOOST_AUTO_TEST_CASE(what_is_looked_at_is_the_sticker_of_that_row) {
    PrintStickersViewModel model{desk, venues};
    model.look_at(2);
    BOOST_TEST_REQUIRE(model.state().preview.has_value());
    BOOST_TEST(model.state().preview_words ==
               "Preview of “Safe Place window sticker: Example Museum”, page 1 of 1");
    model.look_at(4);
    BOOST_TEST(!model.state().preview.has_value());
}

BOOST_AUTO_TEST_CASE(on_labels_the_whole_sheet_is_seen_and_saved) {
    PrintStickersViewModel model{desk, venues};
    model.print_on(OnLabels{desk.library.label_sheets.front()});
    BOOST_TEST_REQUIRE(model.state().preview.has_value());
    BOOST_TEST((model.state().preview->size == Size{210, 297}));
    BOOST_TEST(model.state().will_happen.front().find("2 round labels") != std::string::npos);
    model.save_all();
    finish_work();
    const auto list = read_csv(read_file(folder.path / "stickers.csv"), "stickers.csv");
    BOOST_TEST(list[2].cells[1] == "1");
    BOOST_TEST(list[3].cells[1] == "2"); // the third of two on a page
    model.print_on(std::nullopt);
    BOOST_TEST((model.state().preview->size == Size{124, 124}));
}

BOOST_AUTO_TEST_CASE(all_are_saved_with_a_list_of_what_is_where) {
    PrintStickersViewModel model{desk, venues};
    model.save_all();
    BOOST_TEST(model.state().is_working);
    finish_work();
    BOOST_TEST(!model.state().is_working);
    BOOST_TEST(model.state().news.starts_with("Saved 1 file of stickers"));
    const std::vector<std::string> wanted{"stickers-1-to-4-untagged.pdf", "stickers.csv"};
    BOOST_TEST(files() == wanted, boost::test_tools::per_element());
    const auto list = read_csv(read_file(folder.path / "stickers.csv"), "stickers.csv");
    BOOST_TEST_REQUIRE(list.size() == 6U);
    BOOST_TEST(list[1].cells[0] == "stickers-1-to-4-untagged.pdf");
    BOOST_TEST(list[1].cells[1] == "1");
    BOOST_TEST(list[1].cells[2] == "SP-0002");
    BOOST_TEST(list[1].cells[3] == "Example Bakery");
    BOOST_TEST(list[4].cells[1] == "4");
    BOOST_TEST(list[5].cells[0] == "");
    BOOST_TEST(list[5].cells[3] == "Example Enquiry");
    BOOST_TEST(list[5].cells[5].starts_with("Not approved"));
}

BOOST_AUTO_TEST_CASE(files_of_an_earlier_run_are_not_written_over) {
    for (int times = 0; times < 2; ++times) {
        PrintStickersViewModel model{desk, venues};
        model.save_all();
        finish_work();
    }
    BOOST_TEST(files().size() == 4U);
    const auto list = read_csv(read_file(folder.path / "stickers-2.csv"), "stickers-2.csv");
    BOOST_TEST(list[1].cells[0] == "stickers-1-to-4-untagged-2.pdf");
}

BOOST_AUTO_TEST_CASE(the_register_keeps_the_file_once_and_says_what_stands_on_which_page) {
    const std::int64_t before = desk.audit.head().seq;
    PrintStickersViewModel model{desk, venues};
    model.save_all();
    finish_work();
    BOOST_TEST(desk.audit.head().seq == before + 1);
    const std::string printed = read_file(folder.path / "stickers-1-to-4-untagged.pdf");
    for (const auto& [place, page] : {std::pair{1U, 1}, std::pair{0U, 4}}) {
        const std::vector<PaperIssue> issues = desk.papers.of(venues[place]);
        BOOST_TEST_REQUIRE(issues.size() == 1U);
        BOOST_TEST(issues.front().first_page == page);
        BOOST_TEST((issues.front().kind == PaperKind::sticker));
        BOOST_TEST((desk.papers.file_of(issues.front()).bytes == printed));
    }
}

BOOST_AUTO_TEST_CASE(what_the_register_cannot_keep_is_not_handed_out) {
    file.db().exec("ALTER TABLE paper RENAME COLUMN says TO hidden");
    PrintStickersViewModel model{desk, venues};
    model.save_all();
    finish_work();
    BOOST_TEST(!model.state().trouble.empty());
    BOOST_TEST(files().empty());
    model.look_at(0);
    venue.save_to = folder.path / "one.pdf";
    model.save_seen();
    BOOST_TEST(!model.state().trouble.empty());
    BOOST_TEST(files().empty());
    file.db().exec("ALTER TABLE paper RENAME COLUMN hidden TO says");
}

BOOST_AUTO_TEST_CASE(a_folder_that_takes_nothing_is_told_and_it_can_be_tried_again) {
    PrintStickersViewModel model{desk, venues};
    outside.ask_which_folder = [this](const std::string&, const auto& then) {
        then(folder.path / "is not there");
    };
    model.save_all();
    finish_work();
    BOOST_TEST(!model.state().trouble.empty());
    outside.ask_which_folder = [this](const std::string&, const auto& then) { then(folder.path); };
    model.save_all();
    finish_work();
    BOOST_TEST(model.state().trouble == "");
    BOOST_TEST(files().size() == 2U);
}

BOOST_AUTO_TEST_CASE(one_is_saved_singly_and_tagged_with_its_statement) {
    PrintStickersViewModel model{desk, venues};
    model.look_at(1);
    venue.save_to = folder.path / "one.pdf";
    model.save_seen();
    BOOST_TEST(venue.suggestion == "sp-0004.pdf");
    const std::string bytes = read_file(venue.save_to);
    BOOST_TEST(bytes.find("/StructTreeRoot") != std::string::npos);
    BOOST_TEST(statement_in_pdf(bytes).value() == desk.stickers.find("SP-0004")->statement);
    const std::vector<PaperIssue> issues = desk.papers.of(venues[3]);
    BOOST_TEST_REQUIRE(issues.size() == 1U);
    BOOST_TEST((desk.papers.file_of(issues.front()).bytes == bytes));
}

BOOST_AUTO_TEST_CASE(of_a_venue_without_a_sticker_nothing_is_saved_and_it_is_said) {
    PrintStickersViewModel model{desk, venues};
    model.look_at(4);
    model.save_seen();
    BOOST_TEST(model.state().news == "Choose a sticker that is ready in the table first.");
    BOOST_TEST(venue.question == "");
}

BOOST_AUTO_TEST_CASE(when_not_all_can_be_read_none_is_offered_and_it_is_said) {
    file.db().exec("ALTER TABLE sticker RENAME COLUMN state TO hidden");
    const PrintStickersViewModel model{desk, venues};
    BOOST_TEST(!model.state().trouble.empty());
    BOOST_TEST(model.state().ready == 0U);
    BOOST_TEST(!model.state().is_reading);
    file.db().exec("ALTER TABLE sticker RENAME COLUMN hidden TO state");
}

BOOST_AUTO_TEST_CASE(a_page_that_is_opened_during_a_run_shows_it_until_its_end) {
    {
        PrintStickersViewModel left{desk, venues};
        left.save_all();
    }
    PrintStickersViewModel model{desk, venues};
    BOOST_TEST(model.state().is_working);
    model.save_all(); // one at a time
    finish_work();
    model.look_at_work();
    BOOST_TEST(!model.state().is_working);
    BOOST_TEST(model.state().news.starts_with("The papers that were begun before are done"));
    BOOST_TEST(files().size() == 2U);
}

BOOST_AUTO_TEST_CASE(what_a_page_that_was_left_could_not_do_is_told_on_the_next) {
    outside.ask_which_folder = [this](const std::string&, const auto& then) {
        then(folder.path / "is not there");
    };
    {
        PrintStickersViewModel left{desk, venues};
        left.save_all();
    }
    finish_work();
    const PrintStickersViewModel model{desk, venues};
    BOOST_TEST(model.state().trouble.starts_with("The papers that were begun before were not"));
}

// What the worker does at each step is told to the window only later: so the window can act first.
BOOST_AUTO_TEST_CASE(who_stops_it_reads_how_many_are_saved) {
    PrintStickersViewModel model{desk, venues};
    outside.in_background = [&](const std::function<void()>& work, std::function<void()> done) {
        model.cancel();
        work();
        steps.push_back(std::move(done));
    };
    model.save_all();
    finish_work();
    BOOST_TEST(!model.state().is_working);
    BOOST_TEST(model.state().news == "Stopped. No sticker is saved.");
    BOOST_TEST(files().empty());
}

BOOST_AUTO_TEST_CASE(an_auditor_looks_and_does_not_print) {
    desk.acting.role = SchemeRole::auditor;
    PrintStickersViewModel model{desk, venues};
    BOOST_TEST(!model.state().may_print);
    BOOST_TEST(!model.state().why_not.empty());
    model.save_all();
    model.save_seen();
    finish_work();
    BOOST_TEST(files().empty());
}

BOOST_AUTO_TEST_CASE(many_venues_are_read_in_steps_that_end_with_the_screen) {
    std::vector<VenueId> many;
    for (int times = 0; times < 30; ++times) {
        many.insert(many.end(), venues.begin(), venues.end());
    }
    {
        const PrintStickersViewModel left{desk, many};
        BOOST_TEST(left.state().is_reading);
    }
    finish_work(); // of a screen that is gone
    const PrintStickersViewModel model{desk, many};
    BOOST_TEST(model.state().caption == "50 of 150 venues looked at");
    finish_work();
    BOOST_TEST(!model.state().is_reading);
    BOOST_TEST(model.state().ready == 120U);
}

BOOST_AUTO_TEST_SUITE_END()
