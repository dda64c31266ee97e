#include <boost/test/unit_test.hpp>

#include "app/scheme/import_view_model.h"
#include "app/scheme/venues_view_model.h"
#include "app/scheme_fixture.h"
#include "storage/files.h"
#include "temporary_folder.h"

using namespace safeplaces;

namespace {

struct AList : ARegister {
    // Chooses a file of these bytes, and waits until it was read.
    void choose(ImportViewModel& model, const std::string& csv) {
        atomic_save(folder.path / "old register.csv", csv);
        outside.ask_which_file = [this](const std::string&, const std::string&,
                                        const std::function<void(std::filesystem::path)>& then) {
            then(folder.path / "old register.csv");
        };
        model.choose_file();
        finish_work();
    }

    TemporaryFolder folder;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(import_view_model, AList)

BOOST_AUTO_TEST_CASE(a_list_says_what_it_would_do_before_it_does_it) {
    SchemeDesk& desk = open();
    ImportViewModel model{desk};
    choose(model, "Name,Postcode,Colour\nThe Wren's Nest,SO14 7LY,blue\nNobody,S014 7LY,\n");
    const ImportState& state = model.state();
    BOOST_REQUIRE(state.rows.size() == 2u);
    BOOST_TEST((state.rows[0].result == ImportResult::to_mend));
    BOOST_TEST(state.rows[0].line == 3);
    BOOST_TEST(state.rows[0].column == "Postcode");
    BOOST_TEST(state.rows[0].words.find("SO14 7LY") != std::string::npos);
    BOOST_TEST((state.rows[1].result == ImportResult::added));
    BOOST_TEST(state.not_read.find("Colour") != std::string::npos);
    BOOST_TEST(state.to_take_in == 1);
    BOOST_TEST(venue_count(desk.file.db()) == 0);
}

BOOST_AUTO_TEST_CASE(a_list_that_was_taken_in_changes_nothing_the_second_time) {
    SchemeDesk& desk = open();
    ImportViewModel model{desk};
    std::string csv = "Name,Postcode\n";
    for (int number = 1; number <= 450; ++number) { // more than one transaction
        csv += "Shop " + std::to_string(number) + ",SO14 7LY\n";
    }
    choose(model, csv);
    model.take_in();
    finish_work();
    BOOST_TEST(venue_count(desk.file.db()) == 450);
    BOOST_TEST(!model.state().news.empty());
    choose(model, csv);
    BOOST_TEST(model.state().to_take_in == 0);
    BOOST_TEST(model.state().rows.empty());
}

BOOST_AUTO_TEST_CASE(somebody_may_stop_it_and_go_on_later) {
    SchemeDesk& desk = open();
    ImportViewModel model{desk};
    std::string csv = "Name\n";
    for (int number = 1; number <= 450; ++number) {
        csv += "Shop " + std::to_string(number) + "\n";
    }
    choose(model, csv);
    model.take_in();
    model.stop();
    finish_work();
    const long long some = venue_count(desk.file.db());
    BOOST_TEST(some > 0);
    BOOST_TEST(some < 450);
    choose(model, csv);
    model.take_in();
    finish_work();
    BOOST_TEST(venue_count(desk.file.db()) == 450);
}

BOOST_AUTO_TEST_CASE(leaving_the_page_stops_it_and_harms_nothing) {
    SchemeDesk& desk = open();
    {
        ImportViewModel model{desk};
        choose(model, "Name\nShop\n");
        model.take_in();
    }
    finish_work();
    BOOST_TEST(venue_count(desk.file.db()) == 0);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_list_says_what_to_do) {
    ImportViewModel model{open()};
    choose(model, "Name\n\"never closed\n");
    BOOST_TEST(!model.state().trouble.empty());
    BOOST_TEST(model.state().to_take_in == 0);
}

BOOST_AUTO_TEST_CASE(an_auditor_takes_nothing_in) {
    SchemeDesk& desk = open(SchemeRole::auditor);
    ImportViewModel model{desk};
    choose(model, "Name\nShop\n");
    model.take_in();
    finish_work();
    BOOST_TEST(venue_count(desk.file.db()) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
