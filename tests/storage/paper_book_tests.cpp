#include "storage/register/paper_book.h"

#include "storage/register/tables.h"
#include "storage/register_on_disk.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(paper_book)

namespace {

struct Papers : TwoVenues {
    static PaperIssue paper(int number, const VenueId& venue, PaperKind kind, int page) {
        return {.id = {uuid_no(7000 + number)},
                .venue = venue,
                .kind = kind,
                .says = "Corner Shop\nSO14 7LY\n",
                .design_version = 2,
                .at = now + std::chrono::hours(number),
                .on = today,
                .content = digest_of("a run"),
                .first_page = page};
    }

    PaperBook book{db};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_run_is_kept_once_and_each_of_its_papers_leads_to_it, Papers) {
    const std::vector run{paper(1, shop, PaperKind::removal_letter, 2),
                          paper(2, cafe, PaperKind::removal_letter, 3)};
    book.add(coordinator, run, "a run");
    BOOST_TEST(count(db, "SELECT count(*) FROM kept_file") == 1);
    BOOST_TEST((book.of(cafe) == std::vector{run[1]}));
    BOOST_TEST(book.file_of(book.of(shop).front()).bytes == "a run");
    BOOST_TEST(audit.rows(0, 1).front().subject == to_hex(digest_of("a run")));
    BOOST_TEST(audit.rows(0, 1).front().detail == "removal_letter count=2");
}

BOOST_FIXTURE_TEST_CASE(what_says_the_same_is_found_for_a_reprint, Papers) {
    PaperIssue sticker = paper(1, shop, PaperKind::sticker, 1);
    sticker.sticker = "SP-0042";
    book.add(coordinator, {&sticker, 1}, "a run");
    PaperIssue wanted = sticker;
    wanted.id = {uuid_no(7009)};
    BOOST_TEST((book.newest_like(wanted) == sticker));
    wanted.says = "Corner Bakery\n";
    BOOST_TEST(!book.newest_like(wanted));
    wanted = sticker;
    wanted.sticker = "SP-0043";
    BOOST_TEST(!book.newest_like(wanted));
}

BOOST_FIXTURE_TEST_CASE(a_run_that_cannot_be_handed_on_is_not_kept, Papers) {
    const PaperIssue one = paper(1, shop, PaperKind::reminder_letter, 2);
    const auto rows_before = audit.head().seq;
    BOOST_CHECK_EXCEPTION(book.add(coordinator, {&one, 1}, "a run",
                                   [] { throw MachineError(Trouble::disk_full, "no room"); }),
                          MachineError, with(Trouble::disk_full));
    BOOST_TEST(book.of(shop).empty());
    BOOST_TEST(count(db, "SELECT count(*) FROM kept_file") == 0);
    BOOST_TEST(audit.head().seq == rows_before);
}

BOOST_FIXTURE_TEST_CASE(a_paper_for_a_venue_that_is_not_there_takes_the_run_back, Papers) {
    const std::vector run{paper(1, shop, PaperKind::reminder_letter, 2),
                          paper(2, {uuid_no(77)}, PaperKind::reminder_letter, 3)};
    BOOST_CHECK_EXCEPTION(book.add(coordinator, run, "a run"), DbError, with(DbFault::foreign));
    BOOST_TEST(book.of(shop).empty());
}

BOOST_FIXTURE_TEST_CASE(when_all_venues_of_a_run_are_past_their_time_its_file_goes, Papers) {
    const std::vector run{paper(1, shop, PaperKind::reminder_letter, 2),
                          paper(2, cafe, PaperKind::reminder_letter, 3)};
    book.add(coordinator, run, "a run");
    book.forget(shop);
    BOOST_TEST(book.of(shop).front().says == "");
    BOOST_TEST((book.file_of(run[0]).state == Keeping::whole)); // the other venue is there still
    book.forget(cafe);
    BOOST_TEST((book.file_of(run[0]).state == Keeping::gone));
    BOOST_TEST(book.of(cafe).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_venue_was_asked_for_just_those_stickers, Papers) {
    PaperIssue letter = paper(1, shop, PaperKind::removal_letter, 2);
    letter.sticker = "SP-0001 SP-0002";
    book.add(coordinator, {&letter, 1}, "a run");
    BOOST_TEST((book.asked_for(shop, "SP-0001 SP-0002") == today));
    BOOST_TEST(!book.asked_for(shop, "SP-0001"));
    BOOST_TEST(!book.asked_for(cafe, "SP-0001 SP-0002"));
}

BOOST_FIXTURE_TEST_CASE(a_damaged_run_is_told_and_not_handed_out, Papers) {
    const PaperIssue one = paper(1, shop, PaperKind::reminder_letter, 2);
    book.add(coordinator, {&one, 1}, "a run");
    db.exec("UPDATE kept_file SET deflated = X'00'");
    const KeptFile found = book.file_of(one);
    BOOST_TEST((found.state == Keeping::damaged));
    BOOST_TEST(found.bytes.empty());
}

BOOST_FIXTURE_TEST_CASE(a_register_of_the_version_before_is_backed_up_and_loses_nothing,
                        ARegisterOnDisk) {
    {
        RegisterFile made = open();
        made.db().exec("DROP INDEX completion_lasts;"
                       "DROP TABLE paper; DROP TABLE sticker_move; DROP TABLE kept_file;"
                       "INSERT INTO setting(key, value) VALUES('kept', 'yes')");
        made.db().set_version(1);
    }
    const std::size_t backups_before = backups().size();
    RegisterFile later = open(tomorrow);
    BOOST_TEST(later.db().version() == static_cast<int>(register_migrations().size()));
    BOOST_TEST(count(later.db(), "SELECT count(*) FROM setting WHERE key = 'kept'") == 1);
    BOOST_TEST(count(later.db(), "SELECT count(*) FROM paper") == 0);
    BOOST_TEST(backups().size() > backups_before);
    BOOST_TEST(later.db().is_whole());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
