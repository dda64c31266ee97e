#include <boost/test/unit_test.hpp>

#include "app/scheme/keys_view_model.h"
#include "app/scheme/scheme_keys.h"
#include "app/scheme/scheme_pack.h"
#include "app/scheme/unlock_view_model.h"
#include "app/scheme/users_view_model.h"
#include "app/scheme_fixture.h"
#include "interchange/pack.h"
#include "interchange/parcel_file.h"

#include <algorithm>

using namespace safeplaces;

namespace {

const std::string passphrase = "four calm green words";
const std::string of_ben = "another four green words";

// An administrator and a coordinator, each with a passphrase.
struct TwoWithKeys : ARegister {
    TwoWithKeys() {
        UserBook users{file.db()};
        const Acting acting{admin, SchemeRole::administrator};
        static_cast<void>(users.set_keys(acting, admin,
                                         {.bytes = wrap(keys, passphrase, cheap), .generation = 1},
                                         outside.now()));
        users.add(acting, {.id = ben, .name = "Ben Example", .role = SchemeRole::coordinator},
                  {.bytes = wrap(keys, of_ben, cheap), .generation = 1}, outside.now());
    }

    std::optional<Unlocked> unlock(const UserId& user, const std::string& typed) {
        std::optional<Unlocked> unlocked;
        UnlockViewModel door{file, outside, user,
                             [&](Unlocked it) { unlocked.emplace(std::move(it)); }};
        door.enter(typed);
        finish_work();
        return unlocked;
    }

    void change(KeysViewModel& page) {
        page.begin(KeysTask::change);
        page.go_on(passphrase);
        finish_work();
        BOOST_TEST(page.state().problem == "");
        BOOST_TEST(page.state().trouble == "");
    }

    void declare(KeysViewModel& page, int row) {
        page.select(row);
        page.begin(KeysTask::compromised);
        page.go_on(passphrase);
        finish_work();
        BOOST_TEST(page.state().problem == "");
        BOOST_TEST(page.state().trouble == "");
    }

    UserId ben{"0198a000-0000-7000-8000-000000000902"};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(keys_view_model, TwoWithKeys)

BOOST_AUTO_TEST_CASE(nothing_is_changed_before_the_sentences_were_agreed_to) {
    SchemeDesk& desk = open();
    KeysViewModel page{desk};
    page.begin(KeysTask::change);
    BOOST_TEST(page.state().will_happen.size() > 3u);
    page.go_on("not the passphrase");
    finish_work();
    BOOST_TEST(page.state().problem != "");
    BOOST_TEST(venue.question == "");
    venue.agrees = false;
    page.go_on(passphrase);
    finish_work();
    for (const std::string& sentence : page.state().will_happen) {
        BOOST_TEST(venue.question.find(sentence) != std::string::npos);
    }
    BOOST_TEST(page.state().rows.size() == 1u);
    BOOST_TEST(desk.generation == 1);
    BOOST_TEST(to_hand_out(desk.settings).empty());
}

BOOST_AUTO_TEST_CASE(changed_keys_sign_and_everybody_goes_on_with_their_passphrase) {
    SchemeDesk& desk = open();
    KeysViewModel page{desk};
    change(page);
    BOOST_TEST(page.state().rows.size() == 2u);
    BOOST_TEST((page.state().rows.front().status == Status::done));
    BOOST_TEST(page.state().rows.front().words == desk.five_words);
    BOOST_TEST(desk.sealed_to == desk.audit.head().seq); // by the new ones
    for (const auto& unlocked : {unlock(admin, passphrase), unlock(ben, of_ben)}) {
        BOOST_REQUIRE(unlocked.has_value());
        BOOST_TEST(unlocked->generation == 2);
        BOOST_REQUIRE(unlocked->keys.size() == 2u);
        BOOST_TEST((public_keys(unlocked->keys.front()) == public_keys(desk.signing_keys())));
        BOOST_TEST((public_keys(unlocked->keys.back()) == public_keys(keys)));
    }
}

BOOST_AUTO_TEST_CASE(the_keys_that_were_agreed_on_are_declared_whatever_is_selected_meanwhile) {
    SchemeDesk& desk = open();
    KeysViewModel page{desk};
    change(page);
    page.select(0);
    page.begin(KeysTask::compromised);
    page.go_on(passphrase);
    steps.front()(); // the passphrase is right, and it was agreed to
    steps.pop_front();
    page.select(1);
    finish_work();
    BOOST_TEST(!desk.key_book.all().at(0).compromised.has_value());
    BOOST_TEST(desk.key_book.all().at(1).compromised.has_value());
}

BOOST_AUTO_TEST_CASE(a_pack_of_changed_keys_is_vouched_for_by_all_that_came_before) {
    SchemeDesk& desk = open();
    KeysViewModel page{desk};
    change(page);
    change(page);
    const Pack pack =
        open_pack(next_pack(desk.file, desk.acting, desk.scheme, desk.keys, outside.now()), "pack");
    BOOST_TEST((how_to_trust(pack, public_keys(keys)) == PackTrust::handed_over));
    BOOST_TEST(trusted_keys(pack).size() == 3u); // old stickers stay good
}

BOOST_AUTO_TEST_CASE(the_notice_of_a_change_brings_the_new_keys_to_who_knows_the_old) {
    SchemeDesk& desk = open();
    KeysViewModel page{desk};
    change(page);
    const std::vector known{public_keys(keys)};
    const auto opened = open_notice(key_notice(desk), known);
    const auto* notice = std::get_if<Notice>(&opened);
    BOOST_REQUIRE(notice != nullptr);
    BOOST_TEST((notice->next_keys == public_keys(desk.signing_keys())));
    BOOST_TEST(notice->compromised.empty());
}

BOOST_AUTO_TEST_CASE(compromised_keys_count_no_more_and_vouch_for_nobody) {
    SchemeDesk& desk = open();
    KeysViewModel page{desk};
    declare(page, 0);
    BOOST_TEST((page.state().rows.back().status == Status::ended));
    const Pack pack =
        open_pack(next_pack(desk.file, desk.acting, desk.scheme, desk.keys, outside.now()), "pack");
    BOOST_TEST((how_to_trust(pack, public_keys(keys)) == PackTrust::compare_words));
    BOOST_TEST(trusted_keys(pack).size() == 1u);
    const std::vector known{public_keys(keys)};
    const auto opened = open_notice(key_notice(desk), known);
    const auto* notice = std::get_if<Notice>(&opened);
    BOOST_REQUIRE(notice != nullptr);
    BOOST_TEST(!notice->next_keys.has_value()); // a thief could send the same
    BOOST_TEST((notice->compromised == std::vector{public_keys(keys).signing}));
}

BOOST_AUTO_TEST_CASE(after_compromised_keys_the_others_need_a_new_passphrase) {
    SchemeDesk& desk = open();
    KeysViewModel page{desk};
    declare(page, 0);
    BOOST_TEST(unlock(admin, passphrase).has_value());
    BOOST_TEST(!unlock(ben, of_ben).has_value());
    UsersViewModel people{desk};
    const auto& rows = people.state().rows;
    BOOST_TEST((rows.at(0).status == Status::done));
    BOOST_TEST((rows.at(1).status == Status::to_fix));
    people.select(1);
    people.begin(UsersTask::passphrase);
    people.set_passphrase(of_ben, of_ben);
    finish_work();
    const auto unlocked = unlock(ben, of_ben);
    BOOST_REQUIRE(unlocked.has_value());
    BOOST_TEST((public_keys(unlocked->keys.front()) == public_keys(desk.signing_keys())));
    BOOST_TEST((people.state().rows.at(1).status == Status::done));
}

BOOST_AUTO_TEST_CASE(what_was_agreed_to_is_done_also_for_who_cancels_or_leaves_the_page) {
    SchemeDesk& desk = open();
    auto page = std::make_unique<KeysViewModel>(desk);
    page->begin(KeysTask::compromised);
    page->go_on(passphrase);
    while (page->state().working != "Making the keys of the scheme..." && !steps.empty()) {
        const auto step = std::move(steps.front());
        steps.pop_front();
        step();
    }
    BOOST_REQUIRE(page->state().working == "Making the keys of the scheme...");
    page->cancel();
    BOOST_TEST((page->state().task == KeysTask::compromised));
    page.reset();
    finish_work();
    const KeysViewModel later{desk};
    BOOST_TEST((later.state().rows.back().status == Status::ended));
    BOOST_TEST(!desk.passphrase_work.is_running());
}

BOOST_AUTO_TEST_CASE(older_keys_are_declared_together_with_all_since) {
    SchemeDesk& desk = open();
    KeysViewModel page{desk};
    change(page);
    declare(page, 1);
    BOOST_REQUIRE(page.state().rows.size() == 3u);
    BOOST_TEST((page.state().rows.at(0).status == Status::done));
    BOOST_TEST((page.state().rows.at(1).status == Status::ended));
    BOOST_TEST((page.state().rows.at(2).status == Status::ended));
    page.select(2);
    BOOST_TEST(!page.state().may_declare); // they are already
}

BOOST_AUTO_TEST_CASE(a_sheet_opens_after_a_change_but_not_once_it_is_compromised) {
    SchemeDesk& desk = open();
    KeysViewModel page{desk};
    const std::string sheet = recovery_code(keys);
    change(page);
    {
        UnlockViewModel door{file, outside, admin, [](Unlocked) {}};
        door.use_sheet();
        door.enter_code(sheet);
        BOOST_TEST((door.state().page == UnlockState::Page::new_passphrase));
    }
    declare(page, 0);
    UnlockViewModel door{file, outside, admin, [](Unlocked) {}};
    door.use_sheet();
    door.enter_code(sheet);
    BOOST_TEST(door.state().problem != "");
    door.enter_code(recovery_code(desk.signing_keys()));
    BOOST_TEST((door.state().page == UnlockState::Page::new_passphrase));
}

BOOST_AUTO_TEST_CASE(what_is_to_be_handed_out_is_known_after_an_interruption) {
    SchemeDesk& desk = open();
    {
        KeysViewModel page{desk};
        change(page);
        BOOST_TEST(page.state().waiting != "");
    }
    const KeysViewModel later{desk};
    BOOST_TEST(later.state().waiting != "");
    BOOST_TEST(to_hand_out(desk.settings).size() == 3u);
}

BOOST_AUTO_TEST_CASE(who_is_no_administrator_sees_the_keys_and_changes_nothing) {
    KeysViewModel page{open(SchemeRole::coordinator)};
    BOOST_TEST(page.state().rows.size() == 1u);
    BOOST_TEST(page.state().why_not != "");
    page.begin(KeysTask::change);
    BOOST_TEST((page.state().task == KeysTask::none));
    page.begin(KeysTask::compromised);
    BOOST_TEST((page.state().task == KeysTask::none));
}

BOOST_AUTO_TEST_SUITE_END()
