#include <boost/test/unit_test.hpp>

#include "app/an_administrator.h"
#include "app/an_inbox.h"
#include "app/an_update_here.h"
#include "app/scheme/papers_view_model.h"
#include "app/scheme/scheme_keys.h"
#include "app/words/scheme_inbox_words.h"
#include "storage/as_nobody.h"
#include "temporary_folder.h"

#include <filesystem>
#include <fstream>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(rights_posix)

BOOST_FIXTURE_TEST_CASE(a_folder_within_that_cannot_be_read_is_named_and_the_others_are_read,
                        AnInbox) {
    const auto& root = folder.path;
    for (const char* name : {"a", "b", "c"}) {
        std::filesystem::create_directories(root / "all" / name);
        std::filesystem::rename(file_of(computer(std::string{"1"} + name)),
                                root / "all" / name / "file.safeplace");
    }
    std::filesystem::permissions(root / "all" / "b", std::filesystem::perms::none);
    {
        const AsNobody nobody{root};
        inbox.add({root / "all"});
    }
    finish_work();
    BOOST_TEST(inbox.state().to_decide == 2); // computers that are not known yet
    BOOST_TEST_REQUIRE(inbox.state().refused == 1);
    BOOST_TEST(inbox.state().rows.back().file == "b");
    BOOST_TEST(inbox.state().rows.back().words == folder_unreadable());
}

BOOST_FIXTURE_TEST_CASE(what_everybody_gets_can_be_opened_by_colleagues_and_the_sheet_cannot,
                        AnAdministrator) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    change_keys(desk, next_keys(admins_passphrase));
    PapersViewModel papers{desk, shipped_files()};
    const auto rights_of = [&](const char* name) {
        return std::filesystem::status(folder.path / name).permissions();
    };
    std::ofstream{folder.path / "as usual"};
    venue.save_to = folder.path / "pack";
    papers.save_pack();
    BOOST_TEST((rights_of("pack") == rights_of("as usual")));
    venue.save_to = folder.path / "notice";
    papers.save_notice();
    BOOST_TEST((rights_of("notice") == rights_of("as usual")));
    venue.save_to = folder.path / "sheet.pdf";
    papers.save_sheet(admins_passphrase);
    finish_work();
    BOOST_TEST((rights_of("sheet.pdf") != rights_of("as usual")));
}

// On Windows the account's profile, where the data stands, gives its rights.
BOOST_FIXTURE_TEST_CASE(the_folder_in_which_an_installer_waits_is_the_accounts_alone,
                        AnUpdateOnWindows) {
    static_cast<void>(choose(update_for("windows-x64")));
    page().update();
    const auto rights = std::filesystem::status(at_exit.file.parent_path()).permissions();
    BOOST_TEST((rights == std::filesystem::perms::owner_all));
}

BOOST_AUTO_TEST_SUITE_END()
