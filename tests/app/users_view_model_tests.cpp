#include <boost/test/unit_test.hpp>

#include "app/scheme/unlock_view_model.h"
#include "app/scheme/users_view_model.h"
#include "app/scheme_fixture.h"

#include <algorithm>

using namespace safeplaces;

namespace {

const std::string first_words = "four calm green words";
const std::string other_words = "another four green words";

struct ThePeople : ARegister {
    // Whom that passphrase lets in; nothing: nobody.
    std::optional<Unlocked> unlock(const std::string& name, const std::string& passphrase) {
        std::optional<Unlocked> unlocked;
        UnlockViewModel door{
            file, outside, {}, [&](Unlocked it) { unlocked.emplace(std::move(it)); }};
        const auto& users = door.state().users;
        const auto found = std::find(users.begin(), users.end(), name);
        if (found != users.end()) {
            door.choose(static_cast<std::size_t>(found - users.begin()));
            door.enter(passphrase);
            finish_work();
        }
        return unlocked;
    }

    static int row_of(const UsersViewModel& people, const std::string& name) {
        const auto& rows = people.state().rows;
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const UserRow& row) { return row.name == name; });
        BOOST_REQUIRE(found != rows.end());
        return static_cast<int>(found - rows.begin());
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(users_view_model, ThePeople)

BOOST_AUTO_TEST_CASE(somebody_who_was_added_unlocks_the_keys_with_a_passphrase_of_their_own) {
    SchemeDesk& desk = open();
    UsersViewModel people{desk};
    people.begin(UsersTask::add);
    BOOST_TEST((people.state().task == UsersTask::add));
    people.add("Ben Example", SchemeRole::coordinator, first_words, first_words);
    finish_work();
    BOOST_TEST((people.state().task == UsersTask::none));
    BOOST_TEST(people.state().rows.size() == 2u);
    BOOST_TEST(people.state().rows.at(1).last_unlock == "Not yet");

    const auto unlocked = unlock("Ben Example", first_words);
    BOOST_REQUIRE(unlocked.has_value());
    BOOST_TEST((unlocked->acting.role == SchemeRole::coordinator));
    BOOST_TEST((public_keys(unlocked->keys.front()) == public_keys(keys)));
    const UsersViewModel later{desk};
    BOOST_TEST(later.state().rows.at(1).last_unlock == "25 Nov 2026");
}

BOOST_AUTO_TEST_CASE(a_name_or_passphrase_that_will_not_do_is_said_beside_its_question) {
    UsersViewModel people{open()};
    people.begin(UsersTask::add);
    people.add("  ", SchemeRole::auditor, "short", "short");
    finish_work();
    BOOST_TEST(people.state().name_problem != "");
    BOOST_TEST(people.state().passphrase_problem != "");
    BOOST_TEST(people.state().tries == 1);
    people.add("Ana Example", SchemeRole::auditor, first_words, other_words);
    finish_work();
    BOOST_TEST(people.state().name_problem != "");
    BOOST_TEST(people.state().again_problem != "");
    BOOST_TEST((people.state().task == UsersTask::add));
    BOOST_TEST(people.state().rows.size() == 1u);
}

BOOST_AUTO_TEST_CASE(an_administrator_gives_a_forgotten_passphrase_anew) {
    UsersViewModel people{open()};
    people.add("Ben Example", SchemeRole::coordinator, first_words, first_words);
    finish_work();
    people.select(row_of(people, "Ben Example"));
    people.begin(UsersTask::passphrase);
    people.set_passphrase(other_words, other_words);
    finish_work();
    BOOST_TEST(!unlock("Ben Example", first_words));
    BOOST_TEST(unlock("Ben Example", other_words).has_value());
}

BOOST_AUTO_TEST_CASE(one_changes_ones_own_passphrase_by_the_one_of_now) {
    SchemeDesk& desk = open(SchemeRole::auditor);
    static_cast<void>(desk.users.set_keys(
        desk.acting, admin, {.bytes = wrap(keys, first_words, cheap), .generation = 1},
        outside.now()));
    UsersViewModel people{desk};
    people.begin(UsersTask::own_passphrase);
    people.set_own_passphrase("not the one of now", other_words, other_words);
    finish_work();
    BOOST_TEST(people.state().old_problem != "");
    BOOST_TEST(!unlock("Ana Example", other_words));
    people.set_own_passphrase(first_words, other_words, other_words);
    finish_work();
    BOOST_TEST(people.state().old_problem == "");
    BOOST_TEST(unlock("Ana Example", other_words).has_value());
}

BOOST_AUTO_TEST_CASE(while_a_passphrase_is_looked_at_the_door_says_so_and_takes_nothing_else) {
    SchemeDesk& desk = open();
    static_cast<void>(desk.users.set_keys(
        desk.acting, admin, {.bytes = wrap(keys, first_words, cheap), .generation = 1},
        outside.now()));
    int opened = 0;
    UnlockViewModel door{file, outside, {}, [&](const Unlocked&) { ++opened; }};
    door.enter(first_words);
    BOOST_TEST(door.state().working == "Opening the register...");
    BOOST_TEST(opened == 0);
    door.enter(first_words); // pressed twice
    door.use_sheet();
    BOOST_TEST((door.state().page == UnlockState::Page::passphrase));
    finish_work();
    BOOST_TEST(opened == 1);
    BOOST_TEST(door.state().working == "");
}

BOOST_AUTO_TEST_CASE(a_page_that_is_left_while_its_passphrase_is_set_changes_nothing) {
    SchemeDesk& desk = open();
    {
        UsersViewModel people{desk};
        people.begin(UsersTask::add);
        people.add("Ben Example", SchemeRole::coordinator, first_words, first_words);
        BOOST_TEST(people.state().working == "Setting the passphrase...");
    }
    finish_work();
    BOOST_TEST(desk.users.all().size() == 1u);
    BOOST_TEST(!desk.passphrase_work.is_running());
}

BOOST_AUTO_TEST_CASE(wrong_tries_at_ones_own_passphrase_have_to_wait_as_at_the_door) {
    SchemeDesk& desk = open();
    static_cast<void>(desk.users.set_keys(
        desk.acting, admin, {.bytes = wrap(keys, first_words, cheap), .generation = 1},
        outside.now()));
    for (int miss = 0; miss < 20; ++miss) {
        desk.users.missed(admin, outside.now());
    }
    UsersViewModel people{desk};
    people.set_own_passphrase(first_words, other_words, other_words);
    finish_work();
    BOOST_TEST(people.state().old_problem != "");
    BOOST_TEST((desk.users.to_wait(admin, outside.now()).count() > 0));
}

BOOST_AUTO_TEST_CASE(another_role_holds_from_the_next_unlock) {
    UsersViewModel people{open()};
    people.add("Ben Example", SchemeRole::coordinator, first_words, first_words);
    finish_work();
    people.select(row_of(people, "Ben Example"));
    people.set_role(SchemeRole::auditor);
    const auto unlocked = unlock("Ben Example", first_words);
    BOOST_REQUIRE(unlocked.has_value());
    BOOST_TEST((unlocked->acting.role == SchemeRole::auditor));
}

BOOST_AUTO_TEST_CASE(whoever_ended_stays_in_the_list_and_unlocks_nothing) {
    UsersViewModel people{open()};
    people.add("Ben Example", SchemeRole::coordinator, first_words, first_words);
    finish_work();
    people.select(row_of(people, "Ben Example"));
    venue.agrees = false;
    people.end();
    BOOST_TEST(unlock("Ben Example", first_words).has_value());
    venue.agrees = true;
    people.end();
    BOOST_TEST(!unlock("Ben Example", first_words));
    BOOST_TEST((people.state().rows.at(1).status == Status::ended));
    people.select(row_of(people, "Ben Example"));
    BOOST_TEST(!people.state().may_change);
    BOOST_TEST(people.state().why_not != "");
}

BOOST_AUTO_TEST_CASE(nobody_changes_their_own_role_or_ends_themselves) {
    UsersViewModel people{open()};
    people.select(0);
    BOOST_TEST(!people.state().may_change);
    BOOST_TEST(people.state().why_not != "");
    people.begin(UsersTask::role);
    BOOST_TEST((people.state().task == UsersTask::none));
    people.end();
    BOOST_TEST(venue.question == "");
}

BOOST_AUTO_TEST_CASE(who_is_no_administrator_reads_the_list_and_is_told_why_not_more) {
    UsersViewModel people{open(SchemeRole::coordinator)};
    BOOST_TEST(people.state().rows.size() == 1u);
    BOOST_TEST(!people.state().may_manage);
    BOOST_TEST(people.state().why_not != "");
    people.begin(UsersTask::add);
    BOOST_TEST((people.state().task == UsersTask::none));
    people.begin(UsersTask::own_passphrase);
    BOOST_TEST((people.state().task == UsersTask::own_passphrase));
}

BOOST_AUTO_TEST_SUITE_END()
