#include <boost/test/unit_test.hpp>

#include "app/scheme/sticker_check_view_model.h"
#include "app/scheme_fixture.h"
#include "interchange/sticker_code.h"
#include "interchange/sticker_file.h"
#include "temporary_folder.h"

#include <utility>

using namespace safeplaces;

namespace {

struct ASeenSticker : ARegister {
    ASeenSticker() {
        desk.venues.add(desk.acting, {.id = bakery, .name = "Example Bakery"}, venue.today,
                        outside.now());
        desk.stickers.add(desk.acting, statement, sign_sticker(statement, keys), outside.now());
    }

    void check(const std::string& text) {
        page.type(text);
        page.check();
    }
    void open_file() {
        page.open_file();
        finish_work();
    }
    [[nodiscard]] std::string link(const SecretKeys& signer) const {
        return sticker_link(desk.scheme.sticker_page, sign_sticker(statement, signer));
    }
    [[nodiscard]] std::string title() const { return page.state().result.title; }

    VenueId bakery{"0198a000-0000-7000-8000-000000000b00"};
    SchemeDesk& desk = open();
    StickerStatement statement{.venue = bakery,
                               .name = "Example Bakery",
                               .postcode = "SO14 0AA",
                               .scheme = desk.scheme.id,
                               .level = "Safe Place",
                               .issued = venue.today,
                               .valid_to = plus_days(venue.today, std::chrono::days{365}),
                               .number = "SP-0001"};
    StickerCheckViewModel page{desk};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sticker_check_view_model, ASeenSticker)

BOOST_AUTO_TEST_CASE(a_link_that_somebody_pastes_is_looked_at) {
    BOOST_TEST(title().empty());
    check(link(keys));
    BOOST_TEST(title() == "This sticker is valid.");
    BOOST_TEST((page.state().status == Status::done));
    BOOST_TEST(labelled(page.state().result.facts.front()) == "Name of the place: Example Bakery");
    check("good morning");
    BOOST_TEST(title() == "There is no code of a Safe Places sticker here.");
    BOOST_TEST((page.state().status == Status::ended));
    BOOST_TEST(page.state().result.facts.empty());
}

BOOST_AUTO_TEST_CASE(what_the_register_has_revoked_counts_no_more_at_once) {
    desk.stickers.revoke_all(desk.acting, bakery, outside.now());
    check(link(keys));
    BOOST_TEST(title() == "The council has cancelled this sticker.");
    BOOST_TEST(labelled(page.state().result.facts.back()).ends_with("days ago: 0"));
}

BOOST_AUTO_TEST_CASE(keys_that_the_register_had_before_count_until_they_are_declared_stolen) {
    SecretKeys newer = new_secret_keys();
    desk.key_book.change(desk.acting, public_keys(newer),
                         {{.from = 1, .to = 2, .sealed = "for whoever opens the older ones"},
                          {.from = 2, .to = 1, .sealed = "and the other way round"}},
                         outside.now());
    const std::string by_newer = link(newer);
    desk.keys.insert(desk.keys.begin(), std::move(newer));
    check(link(keys));
    BOOST_TEST(title() == "This sticker is valid.");
    desk.key_book.declare_compromised(desk.acting, 1, outside.now());
    check(link(keys));
    BOOST_TEST(title() == "This code names a key that counts no more.");
    check(by_newer);
    BOOST_TEST(title() == "This sticker is valid.");
}

BOOST_AUTO_TEST_CASE(a_file_is_looked_at_and_one_that_is_gone_is_said) {
    const TemporaryFolder folder;
    folder.write("link.txt", link(keys));
    venue.save_to = folder.path / "link.txt";
    open_file();
    BOOST_TEST(title() == "This sticker is valid.");
    venue.save_to = folder.path / "gone.png";
    open_file();
    BOOST_TEST(page.state().trouble != "");
    BOOST_TEST(page.state().checks == 1);
}

BOOST_AUTO_TEST_CASE(a_file_larger_than_any_photo_is_not_opened) {
    const TemporaryFolder folder;
    folder.write("huge.jpg", "");
    std::filesystem::resize_file(folder.path / "huge.jpg", 30'000'001);
    venue.save_to = folder.path / "huge.jpg";
    page.open_file();
    BOOST_TEST(page.state().trouble.find("larger than 30 MB") != std::string::npos);
    BOOST_TEST(page.state().checks == 0);
}

BOOST_AUTO_TEST_CASE(no_verdict_stands_beside_another_code) {
    const TemporaryFolder folder;
    check(link(keys));
    page.type("another one");
    BOOST_TEST(title().empty());
    check(link(keys));
    venue.save_to = folder.path / "gone.png";
    open_file();
    BOOST_TEST(title().empty());
    BOOST_TEST(page.state().typed.empty());
}

BOOST_AUTO_TEST_CASE(while_a_picture_is_looked_at_the_page_says_so_and_can_be_stopped) {
    const TemporaryFolder folder;
    folder.write("link.txt", link(keys));
    venue.save_to = folder.path / "link.txt";
    page.open_file();
    BOOST_TEST(page.state().looking == "Looking for the code in link.txt");
    BOOST_TEST(title().empty());
    page.cancel();
    BOOST_TEST(page.state().looking.empty());
    finish_work();
    BOOST_TEST(title().empty());
    open_file();
    BOOST_TEST(page.state().looking.empty());
    BOOST_TEST(title() == "This sticker is valid.");
}

BOOST_AUTO_TEST_CASE(what_is_typed_meanwhile_is_what_counts) {
    const TemporaryFolder folder;
    folder.write("link.txt", link(keys));
    venue.save_to = folder.path / "link.txt";
    page.open_file();
    check("good morning");
    finish_work();
    BOOST_TEST(title() == "There is no code of a Safe Places sticker here.");
}

BOOST_AUTO_TEST_CASE(a_check_meanwhile_ends_the_look_at_the_picture) {
    const TemporaryFolder folder;
    folder.write("link.txt", link(keys));
    venue.save_to = folder.path / "link.txt";
    page.open_file();
    page.check(); // nothing is typed
    BOOST_TEST(page.state().looking.empty());
    finish_work();
    BOOST_TEST(title() == "There is no code of a Safe Places sticker here.");
    BOOST_TEST(page.state().checks == 1);
}

BOOST_AUTO_TEST_CASE(a_page_that_was_left_is_told_nothing) {
    const TemporaryFolder folder;
    folder.write("link.txt", link(keys));
    venue.save_to = folder.path / "link.txt";
    {
        StickerCheckViewModel left{desk};
        left.open_file();
    }
    finish_work();
    BOOST_TEST(title().empty());
}

BOOST_AUTO_TEST_SUITE_END()
