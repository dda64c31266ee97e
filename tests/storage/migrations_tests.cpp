#include "storage/migrations.h"

#include "storage/samples.h"

#include <vector>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(migrations)

namespace {

const std::vector<Migration> three_steps{
    {"CREATE TABLE thing(name TEXT); INSERT INTO thing VALUES('one')"},
    {"ALTER TABLE thing ADD COLUMN size BIGINT"},
    {"UPDATE thing SET size = 3; CREATE TABLE other(id {pk})"},
};

struct ADatabase {
    void migrate_to(std::size_t version) {
        migrate(db, std::span(three_steps).first(version),
                [&](int from) { backups.push_back(from); });
    }

    std::unique_ptr<Db> memory = Db::in_memory();
    Db& db = *memory;
    std::vector<int> backups;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_new_database_gets_every_step_and_no_backup, ADatabase) {
    migrate_to(3);
    BOOST_TEST(db.version() == 3);
    BOOST_TEST(count(db, "SELECT size FROM thing") == 3);
    BOOST_TEST(backups.empty());
}

BOOST_FIXTURE_TEST_CASE(an_older_one_is_backed_up_once_and_then_brought_up, ADatabase) {
    migrate_to(1);
    db.exec("INSERT INTO thing VALUES('two')");
    migrate_to(3);
    BOOST_TEST(db.version() == 3);
    BOOST_TEST(count(db, "SELECT count(*) FROM thing WHERE size = 3") == 2);
    BOOST_TEST(backups == std::vector{1}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(one_that_is_up_to_date_is_left_alone, ADatabase) {
    migrate_to(3);
    migrate_to(3);
    BOOST_TEST(backups.empty());
}

BOOST_FIXTURE_TEST_CASE(a_newer_one_is_refused_untouched, ADatabase) {
    migrate_to(3);
    BOOST_CHECK_EXCEPTION(migrate_to(2), MachineError, with(Trouble::newer_version));
    BOOST_TEST(db.version() == 3);
}

BOOST_FIXTURE_TEST_CASE(without_a_backup_nothing_is_changed, ADatabase) {
    migrate_to(1);
    const auto no_room = [](int) { throw MachineError(Trouble::disk_full, "no room"); };
    BOOST_CHECK_EXCEPTION(migrate(db, three_steps, no_room), MachineError,
                          with(Trouble::disk_full));
    BOOST_TEST(db.version() == 1);
}

BOOST_FIXTURE_TEST_CASE(a_step_that_fails_leaves_the_version_before_it, ADatabase) {
    const std::vector<Migration> broken{
        three_steps[0], {"INSERT INTO thing VALUES('half'); INSERT INTO none VALUES(1)"}};
    BOOST_CHECK_THROW(migrate(db, broken, [](int) {}), DbError);
    BOOST_TEST(db.version() == 1);
    BOOST_TEST(count(db, "SELECT count(*) FROM thing") == 1);
}

BOOST_FIXTURE_TEST_CASE(moments_outside_of_ten_thousand_years_and_texts_are_refused, OneVenue) {
    const auto put = [&](const Value& at) {
        db.exec("INSERT INTO entry(form, field, value, at) VALUES('f', 'a', '', $1)", {at});
    };
    BOOST_CHECK_EXCEPTION(put(std::int64_t{-1}), DbError, with(DbFault::check));
    BOOST_CHECK_EXCEPTION(put(std::int64_t{253402300800000}), DbError, with(DbFault::check));
    BOOST_CHECK_EXCEPTION(put("soon"), DbError, with(DbFault::check));
    BOOST_CHECK_NO_THROW(put(std::int64_t{253402300799999}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
