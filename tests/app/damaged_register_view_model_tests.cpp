#include <boost/test/unit_test.hpp>

#include "app/scheme/damaged_register_view_model.h"
#include "app/scheme_fixture.h"
#include "temporary_folder.h"

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

// A register with a backup of each of two days, cut short since.
struct ADamagedRegister : ASchemeWorld {
    ADamagedRegister() {
        {
            RegisterFile file = RegisterFile::create(data.path, scheme, "Anyborough", venue.today);
            folder = file.folder();
            static_cast<void>(back_up_register_before_import(folder, venue.today));
            VenueRegister{file.db()}.add(
                {{"0198a000-0000-7000-8000-000000000901"}, SchemeRole::administrator},
                {.id = bakery, .name = "Example Bakery"}, venue.today, outside.now());
            static_cast<void>(back_up_register_before_import(
                folder, plus_days(venue.today, std::chrono::days{1})));
        }
        fs::resize_file(folder / "register.db", 100);
    }

    TemporaryFolder data;
    SchemeId scheme{"0198a000-0000-7000-8000-000000000900"};
    VenueId bakery{"0198a000-0000-7000-8000-000000000b00"};
    fs::path folder;
    int times_back = 0;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(damaged_register_view_model, ADamagedRegister)

BOOST_AUTO_TEST_CASE(the_chosen_backup_takes_the_place_once_somebody_has_agreed) {
    DamagedRegisterViewModel page{folder, outside, [this] { ++times_back; }};
    BOOST_TEST_REQUIRE(page.state().backups.size() == 2U);
    BOOST_TEST(page.state().backups[0].starts_with("26 November 2026"));
    venue.agrees = false;
    page.bring_back();
    finish_work();
    BOOST_TEST(times_back == 0);
    venue.agrees = true;
    page.bring_back();
    BOOST_TEST(page.state().is_running);
    finish_work();
    BOOST_TEST(times_back == 1);
    BOOST_TEST(page.state().trouble == "");
    RegisterFile file = RegisterFile::open(folder, venue.today);
    BOOST_TEST(VenueRegister{file.db()}.find(bakery).has_value());
}

BOOST_AUTO_TEST_CASE(a_backup_that_is_damaged_too_is_said_and_another_can_be_taken) {
    fs::resize_file(backups_of(folder).front().file, 100);
    DamagedRegisterViewModel page{folder, outside, [this] { ++times_back; }};
    page.bring_back();
    finish_work();
    BOOST_TEST(times_back == 0);
    BOOST_TEST(page.state().trouble != "");
    BOOST_TEST(!page.state().is_running);
    page.choose(1);
    page.bring_back();
    finish_work();
    BOOST_TEST(times_back == 1);
    RegisterFile file = RegisterFile::open(folder, venue.today);
    BOOST_TEST(!VenueRegister{file.db()}.find(bakery).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
