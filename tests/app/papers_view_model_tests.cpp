#include <boost/test/unit_test.hpp>

#include "app/scheme/papers_view_model.h"
#include "app/scheme/scheme_keys.h"
#include "app/scheme_fixture.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "temporary_folder.h"

using namespace safeplaces;

namespace {

const std::string passphrase = "four calm green words";

// An administrator whose passphrase is known.
struct AnAdministrator : ARegister {
    AnAdministrator() {
        constexpr PassphraseCost cheap{1, 8 * 1024};
        static_cast<void>(UserBook{file.db()}.set_keys(
            {admin, SchemeRole::administrator}, admin,
            {.bytes = wrap(keys, passphrase, cheap), .generation = 1}, outside.now()));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(papers_view_model, AnAdministrator)

BOOST_AUTO_TEST_CASE(the_file_for_venues_can_be_saved_again_and_counts_up) {
    const TemporaryFolder folder;
    PapersViewModel papers{open()};
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

BOOST_AUTO_TEST_CASE(the_recovery_sheet_can_be_made_again_by_an_administrator) {
    const TemporaryFolder folder;
    PapersViewModel papers{open()};
    venue.save_to = folder.path / "sheet.pdf";
    papers.save_sheet(passphrase);
    BOOST_TEST(read_file(venue.save_to).starts_with("%PDF"));
    papers.print_sheet(passphrase);
    BOOST_TEST(venue.printed.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_desk_that_was_left_open_does_not_give_the_sheet_away) {
    const TemporaryFolder folder;
    PapersViewModel papers{open()};
    venue.save_to = folder.path / "sheet.pdf";
    papers.save_sheet("another passphrase");
    papers.print_sheet({});
    BOOST_TEST(!papers.state().problem.empty());
    BOOST_TEST(papers.state().tries == 2);
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
    BOOST_TEST(venue.printed.empty());
}

BOOST_AUTO_TEST_CASE(after_a_change_of_keys_it_says_what_is_to_be_handed_out_until_it_is) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    change_keys(desk, passphrase);
    PapersViewModel papers{desk};
    BOOST_TEST(papers.state().has_notice);
    BOOST_TEST(!papers.state().waiting.empty());
    venue.save_to = folder.path / "saved";
    papers.save_pack();
    papers.save_notice();
    BOOST_TEST(!papers.state().waiting.empty());
    papers.print_sheet(passphrase);
    BOOST_TEST(papers.state().waiting.empty());
    BOOST_TEST(papers.state().trouble.empty());
}

BOOST_AUTO_TEST_CASE(nobody_else_gets_the_sheet) {
    const TemporaryFolder folder;
    PapersViewModel papers{open(SchemeRole::coordinator)};
    BOOST_TEST(!papers.state().may_have_sheet);
    venue.save_to = folder.path / "sheet.pdf";
    papers.save_sheet(passphrase);
    papers.print_sheet(passphrase);
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
    BOOST_TEST(venue.printed.empty());
}

BOOST_AUTO_TEST_SUITE_END()
