#include <boost/test/unit_test.hpp>

#include "app/scheme/papers_view_model.h"
#include "app/scheme_fixture.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "temporary_folder.h"

using namespace safeplaces;

BOOST_FIXTURE_TEST_SUITE(papers_view_model, ARegister)

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
    papers.save_sheet();
    BOOST_TEST(read_file(venue.save_to).starts_with("%PDF"));
    papers.print_sheet();
    BOOST_TEST(venue.printed.size() == 1U);
}

BOOST_AUTO_TEST_CASE(nobody_else_gets_the_sheet) {
    const TemporaryFolder folder;
    PapersViewModel papers{open(SchemeRole::coordinator)};
    BOOST_TEST(!papers.state().may_have_sheet);
    venue.save_to = folder.path / "sheet.pdf";
    papers.save_sheet();
    papers.print_sheet();
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
    BOOST_TEST(venue.printed.empty());
}

BOOST_AUTO_TEST_SUITE_END()
