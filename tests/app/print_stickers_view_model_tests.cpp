#include <boost/test/unit_test.hpp>

#include "app/refused_commit.h"
#include "app/scheme/print_stickers_view_model.h"
#include "app/scheme/venue_documents_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/venue_state_words.h"
#include "domain/code_words.h"
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

    // What was kept is what a program whose design looked otherwise would have issued.
    std::string make_kept_files_older() {
        const std::string older = desk.papers.file_of(issues(1).front()).bytes + "% older";
        KeptFiles{file.db()}.keep(older);
        file.db().exec("UPDATE paper SET content = $1", {Blob(digest_of(older))});
        return older;
    }
    std::vector<PaperIssue> issues(std::size_t place) { return desk.papers.of(venues[place]); }

    // As the page of that venue says, the newest first.
    std::vector<std::string> words_of_papers(std::size_t place) {
        const VenueDocumentsViewModel page{desk, venues[place]};
        std::vector<std::string> words;
        for (const DocumentRow& row : page.state().rows) {
            words.push_back(row.title + ": " + row.words);
        }
        return words;
    }

    void save_all_again() {
        PrintStickersViewModel model{desk, venues};
        model.save_all();
        finish_work();
        news = model.state().news;
    }
    void save_singly(const std::string& number, const std::string& name) {
        PrintStickersViewModel model{desk, venues};
        const auto& rows = model.state().rows;
        const auto row = std::ranges::find_if(rows, [&](const StickerRow& each) {
            return each.sticker && each.sticker->statement.number == number;
        });
        venue.save_to = folder.path / name;
        model.look_at(static_cast<int>(row - rows.begin()));
        model.save_seen();
        news = model.state().news;
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
    std::string news; // of what was saved last
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

BOOST_AUTO_TEST_CASE(a_sticker_with_a_letter_that_cannot_be_printed_names_it_and_is_left_out) {
    file.db().exec("UPDATE venue SET name = 'Example 漢 Gym' WHERE name = 'Example Gym'");
    sign(3, venue.today, valid_to);
    PrintStickersViewModel model{desk, venues};
    const auto words = [](const StickerRow& row) { return row.words; };
    BOOST_TEST(std::ranges::count(model.state().rows, "Our typeface lacks a letter of its name: 漢",
                                  words) == 1);
    model.save_all();
    finish_work();
    BOOST_TEST(desk.papers.of(venues[3]).empty());
    BOOST_TEST(desk.papers.of(venues[0]).size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_looked_at_is_the_sticker_of_that_row) {
    PrintStickersViewModel model{desk, venues};
    model.look_at(2);
    BOOST_TEST_REQUIRE(model.state().preview.has_value());
    BOOST_TEST(model.state().preview_words ==
               "Preview of “Safe Place window sticker: Example Museum”, page 1 of 1");
    BOOST_TEST(model.state().why_no_preview == "");
    model.look_at(4);
    BOOST_TEST(!model.state().preview.has_value());
    BOOST_TEST(model.state().why_no_preview.starts_with("Example Enquiry: Not approved"));
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

BOOST_AUTO_TEST_CASE(one_that_is_saved_again_is_the_file_of_that_day) {
    save_singly("SP-0002", "one.pdf");
    BOOST_TEST(news.find("again") == std::string::npos);
    const std::string older = make_kept_files_older();
    venue.pass_days(2);
    save_singly("SP-0002", "again.pdf");
    BOOST_TEST(read_file(folder.path / "again.pdf") == older);
    BOOST_TEST(news.ends_with("It was issued on 25 November 2026: it is the same file again."));
    BOOST_TEST(issues(1).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_run_that_is_saved_again_is_the_file_of_that_day) {
    save_all_again();
    const std::string older = make_kept_files_older();
    const std::int64_t before = desk.audit.head().seq;
    save_all_again();
    BOOST_TEST(read_file(folder.path / "stickers-1-to-4-untagged-2.pdf") == older);
    BOOST_TEST(news.ends_with("1 file was issued before: it is the same file again."));
    BOOST_TEST(issues(1).size() == 1U);
    BOOST_TEST(desk.audit.head().seq == before + 1); // it left the register once more
}

BOOST_AUTO_TEST_CASE(what_is_printed_otherwise_is_no_reprint_and_replaces_nothing) {
    save_all_again();
    save_singly("SP-0002", "one.pdf");
    PrintStickersViewModel on_labels{desk, venues};
    on_labels.print_on(OnLabels{desk.library.label_sheets.front()});
    on_labels.save_all();
    finish_work();
    PrintStickersViewModel moved{desk, venues};
    moved.print_on(OnLabels{desk.library.label_sheets.front(), {.right = 0.5}});
    moved.save_all();
    finish_work();
    BOOST_TEST(moved.state().news.find("again") == std::string::npos);
    BOOST_TEST(issues(1).size() == 4U);
    for (const std::string& words : words_of_papers(1)) {
        BOOST_TEST(words == "Printed sticker SP-0002: On page 1 of its file");
    }
}

BOOST_AUTO_TEST_CASE(a_run_of_a6_for_the_inside_of_the_glass_is_kept_and_named_as_such) {
    save_all_again(); // round ones, for the outside
    std::string a6_file;
    for (const std::string name : {"stickers-1-to-4-a6-mirrored-untagged.pdf",
                                   "stickers-1-to-4-a6-mirrored-untagged-2.pdf"}) {
        PrintStickersViewModel model{desk, venues};
        model.select_shape(1);
        model.select_side(1);
        BOOST_TEST(model.state().shapes[model.state().shape] == "A6, 105 x 148 mm");
        BOOST_TEST(model.state().sides[model.state().side] == "Inside, on film: mirrored");
        BOOST_TEST(model.state().about_side.starts_with("It is mirrored on purpose"));
        BOOST_TEST((model.state().preview->size == Size{129, 172}));
        BOOST_TEST(model.state().preview->is_mirrored);
        model.save_all();
        finish_work();
        news = model.state().news;
        const std::string bytes = read_file(folder.path / name);
        BOOST_TEST((a6_file.empty() || bytes == a6_file));
        a6_file = bytes;
    }
    BOOST_TEST(news.ends_with("1 file was issued before: it is the same file again."));
    BOOST_TEST(a6_file.find("untagged, mirrored") != std::string::npos); // its title
    BOOST_TEST(a6_file != read_file(folder.path / "stickers-1-to-4-untagged.pdf"));
    BOOST_TEST(issues(1).size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_single_sticker_comes_again_in_the_form_that_is_asked_for) {
    const auto save_as = [&](std::size_t shape, std::size_t side, const std::string& name) {
        PrintStickersViewModel model{desk, venues};
        model.look_at(1);
        model.select_shape(shape);
        model.select_side(side);
        venue.save_to = folder.path / name;
        model.save_seen();
        news = model.state().news;
        return read_file(folder.path / name);
    };
    const std::string round = save_as(0, 0, "round.pdf");
    BOOST_TEST(venue.suggestion == "sp-0004.pdf");
    const std::string film = save_as(2, 1, "film.pdf");
    BOOST_TEST(venue.suggestion == "sp-0004-a5-mirrored.pdf");
    BOOST_TEST(news.find("again") == std::string::npos);
    BOOST_TEST((film != round));
    BOOST_TEST((save_as(2, 1, "film again.pdf") == film));
    BOOST_TEST(news.find("again") != std::string::npos);
    BOOST_TEST((save_as(0, 0, "round again.pdf") == round));
    BOOST_TEST(issues(3).size() == 2U);
}

BOOST_AUTO_TEST_CASE(labels_are_for_round_stickers_whatever_was_chosen_before) {
    PrintStickersViewModel plain{desk, venues};
    plain.print_on(OnLabels{desk.library.label_sheets.front()});
    PrintStickersViewModel model{desk, venues};
    model.select_shape(1);
    model.select_side(1);
    model.print_on(OnLabels{desk.library.label_sheets.front()});
    BOOST_TEST(model.state().shapes.empty());
    BOOST_TEST(model.state().sides.empty());
    BOOST_TEST(model.state().about_side == "");
    BOOST_TEST((model.state().preview == plain.state().preview));
    model.select_side(1); // there is none to choose
    model.save_all();
    finish_work();
    BOOST_TEST(std::filesystem::exists(folder.path / "stickers-1-to-4-untagged.pdf"));
    model.print_on({});
    BOOST_TEST(model.state().shape == 1U); // as it was chosen
    BOOST_TEST(model.state().preview->is_mirrored);
}

BOOST_AUTO_TEST_CASE(a_changed_name_makes_a_new_issue_that_takes_the_place_of_the_old) {
    save_singly("SP-0001", "old.pdf");
    save_singly("SP-0001", "old again.pdf");
    save_all_again();
    file.db().exec("UPDATE venue SET name = 'Example Library 2' WHERE name = 'Example Library'");
    venue.pass_days(1);
    const std::string number = sign(0, plus_days(venue.today, std::chrono::days{-1}), valid_to);
    save_singly(number, "new.pdf");
    BOOST_TEST(read_file(folder.path / "new.pdf") != read_file(folder.path / "old.pdf"));
    const std::vector<std::string> wanted{
        "Printed sticker SP-0005: On page 1 of its file",
        "Printed sticker SP-0001: On page 4 of its file. Replaced on 26 Nov 2026",
        "Printed sticker SP-0001: On page 1 of its file. Replaced on 26 Nov 2026"};
    BOOST_TEST(words_of_papers(0) == wanted, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(two_stickers_of_one_approval_do_not_replace_each_other) {
    const std::string door = sign(0, venue.today, valid_to);
    save_singly("SP-0001", "window.pdf");
    save_singly(door, "door.pdf");
    for (const std::string& words : words_of_papers(0)) {
        BOOST_TEST(words.find("Replaced") == std::string::npos, words);
    }
}

// The commit fails when all else is done: a row that it looks at only then points nowhere.
BOOST_AUTO_TEST_CASE(a_file_that_stood_there_stays_when_the_register_keeps_nothing) {
    atomic_save(folder.path / "one.pdf", "of last year", Rights::as_usual);
    const std::int64_t before = desk.audit.head().seq;
    PrintStickersViewModel model{desk, venues};
    venue.save_to = folder.path / "one.pdf";
    model.look_at(0);
    {
        const RefusedCommit refused{file.db()};
        model.save_seen();
    }
    BOOST_TEST(!model.state().trouble.empty());
    BOOST_TEST(read_file(folder.path / "one.pdf") == "of last year");
    BOOST_TEST(files().size() == 1U);
    BOOST_TEST(desk.audit.head().seq == before);
    model.save_seen();
    BOOST_TEST(read_file(folder.path / "one.pdf").starts_with("%PDF-"));
    BOOST_TEST(files().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_reprint_that_cannot_take_its_name_is_not_written_down) {
    save_singly("SP-0002", "one.pdf");
    const std::int64_t before = desk.audit.head().seq;
    std::filesystem::create_directories(folder.path / "again.pdf" / "in the way");
    save_singly("SP-0002", "again.pdf/in the way");
    BOOST_TEST(desk.audit.head().seq == before);
}

BOOST_AUTO_TEST_CASE(a_kept_file_that_is_damaged_is_made_anew) {
    save_singly("SP-0002", "one.pdf");
    file.db().exec("UPDATE kept_file SET deflated = X'00'");
    venue.pass_days(1);
    save_singly("SP-0002", "anew.pdf");
    BOOST_TEST(news.find("again") == std::string::npos);
    BOOST_TEST(read_file(folder.path / "anew.pdf") == read_file(folder.path / "one.pdf"));
    BOOST_TEST((desk.papers.file_of(issues(1).front()).state == Keeping::whole));
    save_singly("SP-0002", "third.pdf"); // what was mended is handed out again
    BOOST_TEST(issues(1).size() == 2U);
}

BOOST_AUTO_TEST_CASE(in_each_state_but_the_approved_ones_a_venue_gets_none_and_it_is_said) {
    for (const VenueState state :
         {VenueState::enquiry, VenueState::draft, VenueState::submitted, VenueState::in_checks,
          VenueState::more_information, VenueState::training, VenueState::ready_to_approve,
          VenueState::approved, VenueState::renewal_due, VenueState::lapsed, VenueState::suspended,
          VenueState::withdrawn, VenueState::removed, VenueState::closed, VenueState::refused}) {
        file.db().exec("UPDATE venue SET state = $1 WHERE uid = $2",
                       {word_of(state), venues[0].text});
        const std::string name = state_in_words(state);
        const PrintStickersViewModel model{desk, {venues[0]}};
        BOOST_TEST_REQUIRE(model.state().rows.size() == 1U);
        const bool is_ready = state == VenueState::approved || state == VenueState::renewal_due;
        BOOST_TEST(model.state().ready == (is_ready ? 1U : 0U), name);
        const std::string& words = model.state().rows.front().words;
        BOOST_TEST((is_ready ? words.starts_with("SP-0001") : words == "Not approved: " + name),
                   words);
        PrintStickersViewModel printing{desk, {venues[0]}};
        printing.save_all();
        finish_work();
        BOOST_TEST(files().empty() == !is_ready, name);
        for (const std::string& each : files()) {
            std::filesystem::remove(folder.path / each);
        }
    }
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

BOOST_AUTO_TEST_CASE(while_files_are_handed_out_the_work_is_not_over) {
    PrintStickersViewModel model{desk, venues};
    model.save_all();
    for (; !steps.empty() && files().size() < 2; steps.pop_front()) {
        BOOST_TEST(desk.paper_work.is_running());
        BOOST_TEST(model.state().is_working);
        const auto step = steps.front();
        step();
    }
    finish_work();
    BOOST_TEST(!desk.paper_work.is_running());
    BOOST_TEST(!model.state().is_working);
}

BOOST_AUTO_TEST_CASE(who_stops_it_when_all_is_made_reads_that_all_is_saved) {
    PrintStickersViewModel model{desk, venues};
    model.save_all();
    model.cancel();
    finish_work();
    BOOST_TEST(model.state().news.starts_with("Saved 1 file of stickers"));
    BOOST_TEST(files().size() == 2U);
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

// Of the round sticker the name of the bakery has no room: no two of its words go on a line.
struct AWideName : FiveVenues {
    AWideName() {
        file.db().exec("UPDATE venue SET name = $1 WHERE name = 'Example Bakery'", {wide});
        file.db().exec("DELETE FROM sticker WHERE number = 'SP-0002'");
        sign(1, venue.today, valid_to);
    }
    const std::string wide = "WWWWWWWWWWWW WWWWWWWWWWWW WWWWWWWWWWWW WWWWWWWWWWWW WWWWWWWWWWWW";
    const std::string left_out =
        "1 sticker is left out, for the venue's name has no room on it: " + wide +
        ". The table and the list say what to do.";
    const std::string what_to_do =
        "Its name has no room on this sticker. Choose another size for it: A6, 105 x 148 mm";
};

BOOST_FIXTURE_TEST_CASE(a_name_without_room_is_named_before_and_after_and_the_rest_is_printed,
                        AWideName) {
    PrintStickersViewModel model{desk, venues};
    BOOST_TEST(model.state().ready == 3U);
    BOOST_TEST(model.state().button == "Save 3 stickers");
    const StickerRow& row = model.state().rows[3];
    BOOST_TEST(row.name == wide);
    BOOST_TEST(row.words == what_to_do);
    BOOST_TEST(model.state().will_happen.back() == left_out);
    model.look_at(3);
    BOOST_TEST(!model.state().preview.has_value());
    BOOST_TEST(model.state().why_no_preview == wide + ": " + what_to_do);
    model.save_all();
    finish_work();
    BOOST_TEST(model.state().news.ends_with(left_out), model.state().news);
    BOOST_TEST(std::filesystem::exists(folder.path / "stickers-1-to-3-untagged.pdf"));
    const auto list = read_csv(read_file(folder.path / "stickers.csv"), "stickers.csv");
    BOOST_TEST(list[3].cells[0] == "stickers-1-to-3-untagged.pdf");
    BOOST_TEST(list[4].cells[0] == "");
    BOOST_TEST(list[4].cells[3] == wide);
    BOOST_TEST(list[4].cells[5] == what_to_do);
    BOOST_TEST(issues(1).empty());
}

// Where no sticker has room another size can be chosen still.
BOOST_FIXTURE_TEST_CASE(of_a_name_without_room_alone_the_size_can_be_chosen, AWideName) {
    PrintStickersViewModel model{desk, {venues[1]}};
    BOOST_TEST(model.state().ready == 0U);
    BOOST_TEST(model.state().are_any_signed);
    model.select_shape(1);
    BOOST_TEST(model.state().ready == 1U);
    const PrintStickersViewModel none{desk, {venues[4]}};
    BOOST_TEST(!none.state().are_any_signed);
}

BOOST_FIXTURE_TEST_CASE(a_name_that_has_room_on_another_size_is_printed_there, AWideName) {
    PrintStickersViewModel model{desk, venues};
    model.select_shape(1);
    BOOST_TEST(model.state().ready == 4U);
    BOOST_TEST(model.state().button == "Save 4 stickers");
    for (const std::string& each : model.state().will_happen) {
        BOOST_TEST(each.find("left out") == std::string::npos, each);
    }
    model.save_all();
    finish_work();
    BOOST_TEST(issues(1).size() == 1U);
    BOOST_TEST(model.state().news.find("left out") == std::string::npos);
    model.print_on(OnLabels{desk.library.label_sheets.front()}); // round ones
    BOOST_TEST(model.state().ready == 3U);
    BOOST_TEST(model.state().rows[3].words.find("which labels are for") != std::string::npos);
    BOOST_TEST(model.state().will_happen.back() == left_out);
}

BOOST_AUTO_TEST_SUITE_END()
