#include "storage/register/user_book.h"

#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(user_book)

namespace {

const DeskUser bea{.id = coordinator.user, .name = "Bea Baker", .role = SchemeRole::coordinator};

struct TwoUsers : ARegisterInUse {
    TwoUsers() { users.add(administrator, bea, {"bea's", 1}, now); }
};

} // namespace

BOOST_FIXTURE_TEST_CASE(users_are_listed_with_their_roles, TwoUsers) {
    const auto all = users.all();
    BOOST_REQUIRE(all.size() == 2U);
    BOOST_TEST(all[0].name == "Ada Archer");
    BOOST_TEST((all[1] == bea));
    BOOST_TEST(users.keys_of(bea.id)->bytes == "bea's");
    BOOST_TEST(users.keys_of(bea.id)->generation == 1);
}

BOOST_FIXTURE_TEST_CASE(only_an_administrator_manages_users, TwoUsers) {
    for (const Acting& acting : {coordinator, auditor}) {
        BOOST_CHECK_THROW(users.add(acting, {{uuid_no(905)}, "Cy Cook"}, {"x", 1}, now),
                          NotAllowed);
        BOOST_CHECK_THROW(users.rename(acting, bea.id, "Other", now), NotAllowed);
        BOOST_CHECK_THROW(users.set_role(acting, bea.id, SchemeRole::administrator, now),
                          NotAllowed);
        BOOST_CHECK_THROW(users.end(acting, administrator.user, now), NotAllowed);
        BOOST_CHECK_THROW(users.set_keys(acting, administrator.user, {"x", 1}, now), NotAllowed);
    }
    BOOST_TEST(users.all().size() == 2U);
    BOOST_TEST((users.find(bea.id) == bea));
}

BOOST_FIXTURE_TEST_CASE(everybody_may_change_their_own_passphrase, TwoUsers) {
    users.set_keys(coordinator, bea.id, {"another", 1}, now);
    BOOST_TEST(users.keys_of(bea.id)->bytes == "another");
}

BOOST_FIXTURE_TEST_CASE(the_last_administrator_stays, TwoUsers) {
    BOOST_TEST(
        (users.end(administrator, administrator.user, now) == UserOutcome::last_administrator));
    BOOST_TEST((users.set_role(administrator, administrator.user, SchemeRole::auditor, now) ==
                UserOutcome::last_administrator));
    users.set_role(administrator, bea.id, SchemeRole::administrator, now);
    BOOST_TEST((users.end(administrator, administrator.user, now) == UserOutcome::done));
    BOOST_TEST(!users.keys_of(administrator.user));
}

BOOST_FIXTURE_TEST_CASE(five_wrong_tries_are_free_and_then_the_wait_doubles, TwoUsers) {
    for (int miss = 1; miss < 5; ++miss)
        users.missed(bea.id, now);
    BOOST_TEST((users.to_wait(bea.id, now) == 0ms));
    users.missed(bea.id, now);
    BOOST_TEST((users.to_wait(bea.id, now) == 30s));
    BOOST_TEST((users.to_wait(bea.id, now + 10s) == 20s));
    users.missed(bea.id, now + 30s);
    BOOST_TEST((users.to_wait(bea.id, now + 30s) == 60s));
    // A clock that was set back does not make it longer, nor shorter.
    BOOST_TEST((users.to_wait(bea.id, now - 24h) == 60s));
    BOOST_TEST((users.to_wait(administrator.user, now) == 0ms));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::user_locked));
}

BOOST_FIXTURE_TEST_CASE(after_a_thousand_misses_each_further_one_still_costs_its_wait, TwoUsers) {
    db.exec("UPDATE desk_user SET wrong_tries = 1000, last_miss_at = 0");
    users.missed(bea.id, now);
    BOOST_TEST((users.to_wait(bea.id, now) == 15min));
}

BOOST_FIXTURE_TEST_CASE(the_keys_of_who_ended_are_gone, TwoUsers) {
    users.end(administrator, bea.id, now);
    BOOST_TEST(count(db, "SELECT length(wrapped) FROM desk_user WHERE name = 'Bea Baker'") == 0);
    BOOST_TEST(
        (users.set_keys(administrator, bea.id, {"new", 1}, now) == UserOutcome::unknown_user));
    BOOST_TEST(count(db, "SELECT length(wrapped) FROM desk_user WHERE name = 'Bea Baker'") == 0);
}

BOOST_FIXTURE_TEST_CASE(unlocking_says_who_acts_and_forgets_the_wrong_tries, TwoUsers) {
    for (int miss = 1; miss <= 5; ++miss)
        users.missed(bea.id, now);
    const Acting acting = users.unlocked(bea.id, now + 30s);
    BOOST_TEST((acting.user == bea.id));
    BOOST_TEST((acting.role == SchemeRole::coordinator));
    BOOST_TEST((users.to_wait(bea.id, now + 30s) == 0ms));
    BOOST_TEST((audit.rows(0, 1).front().act == RegisterAct::user_unlocked));
}

BOOST_FIXTURE_TEST_CASE(new_keys_take_the_place_of_the_old_ones_and_passages_lead_on, TwoUsers) {
    const int generation = keys.change(administrator, scheme_keys_no(2),
                                       {{1, 2, "new in old"}, {2, 1, "old in new"}}, now + 1h);
    BOOST_TEST(generation == 2);
    const auto all = keys.all();
    BOOST_REQUIRE(all.size() == 2U);
    BOOST_TEST((all[0].replaced == now + 1h));
    BOOST_TEST((all[1].keys == scheme_keys_no(2)));
    BOOST_TEST(
        (keys.passages() == std::vector<KeyPassage>{{1, 2, "new in old"}, {2, 1, "old in new"}}));
    users.set_keys(coordinator, bea.id, {"bea's second", 2}, now);
    BOOST_TEST(users.keys_of(bea.id)->generation == 2);

    keys.declare_compromised(administrator, 1, now + 2h);
    BOOST_TEST((keys.all()[0].compromised == now + 2h));
    BOOST_CHECK_THROW(keys.change(coordinator, scheme_keys_no(3), {}, now), NotAllowed);
    BOOST_CHECK_THROW(keys.declare_compromised(auditor, 1, now), NotAllowed);
}

BOOST_FIXTURE_TEST_CASE(the_keys_that_sign_today_cannot_be_declared_compromised, TwoUsers) {
    keys.declare_compromised(administrator, 1, now);
    BOOST_TEST(!keys.all()[0].compromised);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
