#include <boost/test/unit_test.hpp>

#include "app/scheme/inbox_view_model.h"
#include "app/scheme/venue_details.h"
#include "app/scheme_fixture.h"
#include "app/words/scheme_inbox_words.h"
#include "interchange/mail.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <filesystem>

using namespace safeplaces;

namespace {

struct AFolderOfFiles : ARegister {
    // It takes no room on the disk, and would take all of it in memory.
    std::filesystem::path huge(const std::string& name, std::uintmax_t size) const {
        atomic_save(folder.path / name, "");
        std::filesystem::resize_file(folder.path / name, size);
        return folder.path / name;
    }

    TemporaryFolder folder;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(inbox_refusals, AFolderOfFiles)

BOOST_AUTO_TEST_CASE(a_file_that_is_too_big_is_refused_unread) {
    InboxViewModel inbox{open()};
    inbox.add({huge("film.safeplace", largest_parcel + 1), huge("film.eml", largest_mail + 1)});
    finish_work();
    BOOST_TEST_REQUIRE(inbox.state().refused == 2);
    BOOST_TEST(inbox.state().rows.at(0).words == fault_in_words(ParcelFault::too_big));
    BOOST_TEST(inbox.state().rows.at(1).words == mail_too_big());
}

BOOST_AUTO_TEST_CASE(who_may_only_look_takes_nothing_in) {
    InboxViewModel inbox{open(SchemeRole::auditor)};
    inbox.add({huge("small.safeplace", 10)});
    BOOST_TEST(!inbox.state().is_running);
    finish_work();
    BOOST_TEST(inbox.state().rows.empty());
}

BOOST_AUTO_TEST_CASE(another_form_says_nothing_about_the_venue) {
    const Form& form = shipped_library().registration;
    Registration registration;
    registration.form = form.id;
    BOOST_TEST(details_of(form, registration).has_value());
    registration.form = "leaving";
    BOOST_TEST(!details_of(form, registration).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
