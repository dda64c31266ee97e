#include <boost/test/unit_test.hpp>

#include "app/an_administrator.h"
#include "app/scheme/papers_view_model.h"
#include "app/scheme/scheme_keys.h"
#include "app/scheme/scheme_pack.h"
#include "interchange/pack.h"
#include "interchange/parcel_file.h"
#include "storage/files.h"
#include "storage/register/what_needs_doing.h"
#include "temporary_folder.h"

#include <fstream>

using namespace safeplaces;

BOOST_FIXTURE_TEST_SUITE(papers_view_model, AnAdministrator)

BOOST_AUTO_TEST_CASE(the_file_for_venues_can_be_saved_again_and_counts_up) {
    const TemporaryFolder folder;
    PapersViewModel papers{open(), shipped_files()};
    std::int64_t last = 0;
    for (const std::string name : {"first.safescheme", "second.safescheme"}) {
        venue.save_to = folder.path / name;
        papers.save_pack();
        const Pack pack = open_pack(read_file(venue.save_to), name);
        BOOST_TEST((pack.keys == public_keys(keys)));
        BOOST_TEST(pack.seq > last);
        last = pack.seq;
    }
    BOOST_TEST(papers.state().news_number == 2);
}

BOOST_AUTO_TEST_CASE(the_page_that_checks_stickers_is_saved_beside_the_file_for_venues) {
    const TemporaryFolder folder;
    PapersViewModel papers{open(), shipped_files()};
    venue.save_to = folder.path / "southampton.safescheme";
    papers.save_pack();
    const std::string page = read_file(folder.path / "southampton-check.html");
    BOOST_TEST(page.find(to_hex(public_keys(keys).signing)) != std::string::npos);
    BOOST_TEST(papers.state().news.find("southampton-check.html") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_recovery_sheet_can_be_made_again_by_an_administrator) {
    const TemporaryFolder folder;
    PapersViewModel papers{open(), shipped_files()};
    venue.save_to = folder.path / "sheet.pdf";
    papers.save_sheet(admins_passphrase);
    finish_work();
    BOOST_TEST(read_file(venue.save_to).starts_with("%PDF"));
    papers.print_sheet(admins_passphrase);
    finish_work();
    BOOST_TEST(venue.printed.size() == 1U);
}

BOOST_AUTO_TEST_CASE(
    a_recovery_sheet_with_a_letter_that_cannot_be_printed_is_neither_kept_nor_printed) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    desk.scheme.name = "Any漢borough";
    const auto changes = desk.audit.head().seq;
    PapersViewModel papers{desk, shipped_files()};
    venue.save_to = folder.path / "sheet.pdf";
    for (const auto hand_out : {&PapersViewModel::save_sheet, &PapersViewModel::print_sheet}) {
        (papers.*hand_out)(admins_passphrase);
        finish_work();
        BOOST_TEST(papers.state().trouble.find("“漢” in “Any漢borough”") != std::string::npos);
        BOOST_TEST(!std::filesystem::exists(venue.save_to));
        BOOST_TEST(venue.printed.empty());
    }
    BOOST_TEST(desk.audit.head().seq == changes);
}

BOOST_AUTO_TEST_CASE(a_desk_that_was_left_open_does_not_give_the_sheet_away) {
    const TemporaryFolder folder;
    PapersViewModel papers{open(), shipped_files()};
    venue.save_to = folder.path / "sheet.pdf";
    papers.save_sheet("another passphrase");
    finish_work();
    papers.print_sheet({});
    finish_work();
    BOOST_TEST(!papers.state().problem.empty());
    BOOST_TEST(papers.state().tries == 2);
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
    BOOST_TEST(venue.printed.empty());
}

BOOST_AUTO_TEST_CASE(after_a_change_of_keys_it_says_what_is_to_be_handed_out_until_it_is) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    change_keys(desk, next_keys(admins_passphrase));
    PapersViewModel papers{desk, shipped_files()};
    BOOST_TEST(papers.state().has_notice);
    BOOST_TEST(!papers.state().waiting.empty());
    venue.save_to = folder.path / "saved";
    papers.save_pack();
    papers.save_notice();
    BOOST_TEST(!papers.state().waiting.empty());
    papers.print_sheet(admins_passphrase);
    finish_work();
    BOOST_TEST(papers.state().waiting.empty());
    BOOST_TEST(papers.state().trouble.empty());
}

BOOST_AUTO_TEST_CASE(the_venues_are_told_of_revoked_stickers_without_a_change_of_keys) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    const VenueId bakery{"0198a000-0000-7000-8000-000000000b00"};
    desk.venues.add(desk.acting, {.id = bakery, .name = "Example Bakery"}, venue.today,
                    outside.now());
    for (const std::string number : {"SP-0001", "SP-0002"}) {
        desk.stickers.add(desk.acting,
                          {.venue = bakery,
                           .name = "Example Bakery",
                           .postcode = "SO14 0AA",
                           .scheme = desk.scheme.id,
                           .level = "Safe Place",
                           .issued = venue.today,
                           .valid_to = plus_days(venue.today, std::chrono::days{365}),
                           .number = number},
                          "signed", outside.now());
    }
    const Instant revoked = outside.now();
    desk.stickers.revoke_all(desk.acting, bakery, revoked);
    WhatNeedsDoing work{file.db(), venue.today};
    BOOST_TEST(work.count(Work::stickers_to_tell) == 2);

    PapersViewModel papers{desk, shipped_files()};
    venue.save_to = folder.path / "notice.safeplace";
    papers.save_venue_notice();
    const std::vector known{public_keys(keys)};
    const auto opened = open_notice(read_file(venue.save_to), known);
    const auto* notice = std::get_if<Notice>(&opened);
    BOOST_TEST_REQUIRE(notice != nullptr);
    BOOST_TEST((notice->revoked == std::vector<std::string>{"SP-0001", "SP-0002"}));
    BOOST_TEST((notice->contacts == desk.contacts));
    BOOST_TEST(!notice->contacts.empty());
    BOOST_TEST(work.count(Work::stickers_to_tell) == 0);
    const auto on_the_page = [&] {
        return read_file(folder.path / "southampton-check.html").find("SP-0002") !=
               std::string::npos;
    };
    BOOST_TEST(on_the_page());
    BOOST_TEST(papers.state().news.find("in place of the old one") != std::string::npos);

    desk.stickers.give_back(desk.acting, bakery, revoked, outside.now());
    BOOST_TEST(work.count(Work::stickers_to_tell) == 2); // that they count again
    papers.save_venue_notice();
    BOOST_TEST(work.count(Work::stickers_to_tell) == 0);
    BOOST_TEST(!on_the_page());
}

BOOST_AUTO_TEST_CASE(a_notice_of_new_keys_brings_a_page_that_knows_them) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    change_keys(desk, next_keys(admins_passphrase));
    PapersViewModel papers{desk, shipped_files()};
    venue.save_to = folder.path / "keys.safeplace";
    papers.save_notice();
    BOOST_TEST(read_file(folder.path / "southampton-check.html")
                   .find(to_hex(desk.key_book.all().back().keys.signing)) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(where_the_page_cannot_be_saved_no_notice_is_told) {
    const TemporaryFolder folder;
    PapersViewModel papers{open(), shipped_files()};
    std::filesystem::create_directory(folder.path / "southampton-check.html");
    venue.save_to = folder.path / "notice.safeplace";
    papers.save_venue_notice();
    BOOST_TEST(!papers.state().trouble.empty());
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
}

BOOST_AUTO_TEST_CASE(a_notice_that_cannot_be_saved_told_nobody) {
    const TemporaryFolder folder;
    PapersViewModel papers{open(), shipped_files()};
    venue.save_to = folder.path / "no such folder" / "notice.safeplace";
    papers.save_venue_notice();
    BOOST_TEST(!papers.state().trouble.empty());
    BOOST_TEST(papers.state().news_number == 0);
}

BOOST_AUTO_TEST_CASE(forms_and_courses_of_a_newer_program_come_into_the_file_when_asked_for) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    auto pack = pack_files_of(desk.scheme, desk.contacts, shipped_files());
    PackBook{file.db()}.put(pack);
    BOOST_TEST(!(PapersViewModel{desk, shipped_files()}.state().has_newer));

    pack["forms/leaving.toml"] += "# of last year\n";
    pack["courses/hate-crime/99-old.md"] = "A lesson that is no more";
    pack["courses/our-own/course.toml"] = "of the council";
    PackBook{file.db()}.put(pack);
    PapersViewModel papers{desk, shipped_files()};
    BOOST_TEST(papers.state().has_newer);
    venue.agrees = false;
    papers.renew();
    BOOST_TEST((desk.pack.all() == pack));
    venue.agrees = true;
    papers.renew();
    BOOST_TEST(papers.state().trouble == "");
    BOOST_TEST(!papers.state().has_newer);
    BOOST_TEST(!papers.state().waiting.empty()); // the file has to reach the venues
    auto renewed = pack_files_of(desk.scheme, desk.contacts, shipped_files());
    renewed["courses/our-own/course.toml"] = "of the council";
    BOOST_TEST((desk.pack.all() == renewed));
    BOOST_TEST((desk.audit.rows(0, 1).front().act == RegisterAct::rules_changed));
}

BOOST_AUTO_TEST_CASE(nobody_else_gets_the_sheet_or_makes_the_file_for_venues) {
    for (const SchemeRole role : {SchemeRole::coordinator, SchemeRole::auditor}) {
        const TemporaryFolder folder;
        SchemeDesk& desk = open(role);
        PapersViewModel papers{desk, shipped_files()};
        BOOST_TEST(!papers.state().may_have_sheet);
        BOOST_TEST(!papers.state().may_have_pack);
        BOOST_TEST(!papers.state().why_no_pack.empty());
        venue.save_to = folder.path / "sheet.pdf";
        papers.save_sheet(admins_passphrase);
        finish_work();
        papers.print_sheet(admins_passphrase);
        finish_work();
        papers.save_pack();
        BOOST_TEST(!std::filesystem::exists(venue.save_to));
        BOOST_TEST(venue.printed.empty());
        BOOST_CHECK_THROW(static_cast<void>(next_pack(desk.file, desk.acting, desk.scheme,
                                                      desk.keys, outside.now())),
                          NotAllowed);
        BOOST_CHECK_THROW(note_sheet(file.db(), desk.acting, outside.now()), NotAllowed);
        for (const HandOut what : {HandOut::recovery_sheet, HandOut::pack}) {
            BOOST_CHECK_THROW(handed_out(file.db(), desk.acting, what, outside.now()), NotAllowed);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_record_of_changes_names_who_made_the_sheet_and_the_file_for_venues) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    PapersViewModel papers{desk, shipped_files()};
    const auto acts = [&](int most) {
        std::vector<RegisterAct> found;
        for (const RegisterAuditRow& row : desk.audit.rows(0, most)) {
            BOOST_TEST(row.actor == admin.text);
            found.push_back(row.act);
        }
        return found;
    };
    venue.save_to = folder.path / "anyborough.safescheme";
    papers.save_pack();
    BOOST_TEST((acts(2) == std::vector{RegisterAct::file_saved, RegisterAct::file_sent}));
    papers.print_sheet(admins_passphrase);
    finish_work();
    BOOST_TEST((acts(2) == std::vector{RegisterAct::file_saved, RegisterAct::sheet_made}));

    // Once it is on paper is too late to be told that it could not be written down.
    venue.save_to = folder.path / "nowhere" / "sheet.pdf";
    papers.save_sheet(admins_passphrase);
    finish_work();
    BOOST_TEST(!papers.state().trouble.empty());
    BOOST_TEST((acts(1) == std::vector{RegisterAct::sheet_made}));
}

BOOST_AUTO_TEST_SUITE_END()
