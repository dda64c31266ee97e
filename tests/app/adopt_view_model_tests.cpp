#include <boost/test/unit_test.hpp>

#include "app/register_in_a_file.h"
#include "app/scheme/adopt_view_model.h"
#include "interchange/backup_file.h"
#include "storage/register/register_copies.h"

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

// A backup of a register, and another computer that has no register yet.
struct AnotherComputer : ARegisterInAFile {
    AnotherComputer() {
        open();
        static_cast<void>(save());
    }

    void adopt(AdoptViewModel& on, const std::string& typed = passphrase) {
        on.choose();
        on.adopt(typed);
        finish_work();
    }

    [[nodiscard]] bool is_empty() const {
        return list_registers(data).empty() && !fs::exists(data / "incoming");
    }

    fs::path data = folder.path / "other";
    fs::path adopted;
    AdoptViewModel page{data, outside, [this](const fs::path& it) { adopted = it; }};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(adopt_view_model, AnotherComputer)

BOOST_AUTO_TEST_CASE(a_register_goes_on_here_with_everything_in_it) {
    const RegisterContents before = register_contents(file.db());
    adopt(page);
    BOOST_TEST(page.state().trouble == "");
    BOOST_TEST(page.state().refused == "");
    BOOST_REQUIRE(!adopted.empty());
    BOOST_TEST(!fs::exists(data / "incoming")); // the plain copy is gone
    RegisterFile there = RegisterFile::open(adopted, venue.today);
    BOOST_TEST((there.id() == file.id()));
    BOOST_TEST(register_contents(there.db()).completions == before.completions);
}

BOOST_AUTO_TEST_CASE(nothing_begins_before_a_file_is_chosen_and_a_passphrase_typed) {
    page.adopt(passphrase);
    BOOST_TEST(!page.state().is_running);
    page.choose();
    BOOST_TEST(page.state().chosen == "elsewhere.safebackup");
    page.adopt({});
    BOOST_TEST(!page.state().is_running);
    BOOST_TEST(page.state().passphrase_problem != "");
}

BOOST_AUTO_TEST_CASE(another_passphrase_is_asked_for_again) {
    adopt(page, "three blue boots sail");
    BOOST_TEST(page.state().passphrase_problem ==
               "This is not the passphrase of that backup. Try it again.");
    BOOST_TEST(page.state().tries == 1);
    BOOST_TEST(is_empty());
    page.adopt(passphrase);
    finish_work();
    BOOST_TEST(page.state().passphrase_problem == "");
    BOOST_TEST(!adopted.empty());
}

BOOST_AUTO_TEST_CASE(a_damaged_or_cut_file_or_another_one_is_refused_in_one_sentence) {
    const std::string bytes = read_file(venue.save_to);
    std::string damaged = bytes;
    damaged[bytes.size() / 2] = static_cast<char>(damaged[bytes.size() / 2] ^ 1);
    for (const std::string& wrong :
         {damaged, bytes.substr(0, bytes.size() / 2), std::string{"a letter"}, std::string{}}) {
        atomic_save(venue.save_to, wrong);
        adopt(page);
        BOOST_TEST(page.state().refused ==
                   "This file is damaged, cut short, or no backup of a register.");
        BOOST_TEST(page.state().trouble == "");
        BOOST_TEST(is_empty());
    }
    BOOST_TEST(adopted.empty());
}

BOOST_AUTO_TEST_CASE(a_sealed_file_that_holds_no_register_is_refused_too) {
    const fs::path letter = folder.path / "letter.txt";
    atomic_save(letter, "a letter");
    BOOST_REQUIRE((seal_backup(letter, venue.save_to, passphrase,
                               [](std::uint64_t) { return true; }) == BackupOutcome::done));
    adopt(page);
    BOOST_TEST(page.state().refused ==
               "This file is damaged, cut short, or no backup of a register.");
    BOOST_TEST(is_empty());
}

BOOST_AUTO_TEST_CASE(a_register_that_is_here_already_stays_as_it_is) {
    AdoptViewModel at_home{folder.path / "data", outside,
                           [this](const fs::path& it) { adopted = it; }};
    const AuditHead before = desk->audit.head();
    adopt(at_home);
    BOOST_TEST(at_home.state().refused ==
               "The register of Anyborough Safe Places is on this computer already. Nothing was "
               "changed.");
    BOOST_TEST(adopted.empty());
    BOOST_TEST((desk->audit.head() == before));
}

BOOST_AUTO_TEST_CASE(what_was_cancelled_leaves_nothing) {
    outside.in_background = [&](const std::function<void()>& begin, std::function<void()> done) {
        page.cancel(); // pressed at once
        begin();
        steps.push_back(std::move(done));
    };
    adopt(page);
    BOOST_TEST(page.state().refused == "It was stopped. Nothing was kept.");
    BOOST_TEST(!page.state().is_running);
    BOOST_TEST(is_empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_is_gone_is_said) {
    page.choose();
    fs::remove(venue.save_to);
    page.adopt(passphrase);
    finish_work();
    BOOST_TEST(page.state().trouble + page.state().refused != "");
    BOOST_TEST(is_empty());
}

BOOST_AUTO_TEST_SUITE_END()
