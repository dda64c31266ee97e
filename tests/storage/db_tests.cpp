#include "storage/db.h"

#include "storage/samples.h"

#include <array>
#include <fstream>

#include <sqlite3.h>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(db)

namespace {

struct ATable {
    ATable() {
        db.exec("CREATE TABLE thing(id {pk}, name TEXT NOT NULL UNIQUE, size DOUBLE PRECISION, "
                "bytes {blob}, owner BIGINT REFERENCES thing(id), "
                "CHECK(length(name) < 10))");
    }

    std::int64_t things() { return count(db, "SELECT count(*) FROM thing"); }

    std::unique_ptr<Db> memory = Db::in_memory();
    Db& db = *memory;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(every_kind_of_value_comes_back_as_it_went_in, ATable) {
    const std::array<std::uint8_t, 4> bytes{0, 1, 0, 255};
    db.exec("INSERT INTO thing(id, name, size, bytes) VALUES($1, $2, $3, $4)",
            {std::int64_t{9'000'000'000}, "it's \"ŵ\"", 0.5, Blob(bytes)});
    Rows rows = db.query("SELECT id, name, size, bytes, owner FROM thing");
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.i64(0) == 9'000'000'000);
    BOOST_TEST(rows.text(1) == "it's \"ŵ\"");
    BOOST_TEST(rows.f64(2) == 0.5);
    BOOST_TEST((rows.blob(3) == std::vector<std::uint8_t>{0, 1, 0, 255}));
    BOOST_TEST(rows.null(4));
    BOOST_TEST(!rows.null(0));
    BOOST_TEST(!rows.next());
}

BOOST_FIXTURE_TEST_CASE(an_empty_text_or_blob_is_not_a_missing_one, ATable) {
    db.exec("INSERT INTO thing(name, bytes) VALUES($1, $2)", {std::string_view(), Blob()});
    Rows rows = db.query("SELECT name, bytes FROM thing");
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(!rows.null(0));
    BOOST_TEST(!rows.null(1));
    BOOST_TEST(rows.blob(1).empty());
}

BOOST_FIXTURE_TEST_CASE(parameters_go_by_their_number_not_by_their_place, ATable) {
    db.exec("INSERT INTO thing(name, id) VALUES($2, $1)", {7, "seven"});
    Rows rows = db.query("SELECT name FROM thing WHERE id = $1 OR id = $1", {7});
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.text(0) == "seven");
}

BOOST_FIXTURE_TEST_CASE(the_id_of_a_new_row_is_known, ATable) {
    db.exec("INSERT INTO thing(id, name) VALUES(41, 'one')");
    db.exec("INSERT INTO thing(name) VALUES($1)", {"two"});
    BOOST_TEST(db.last_id() == 42);
    BOOST_TEST(count(db, "SELECT id FROM thing WHERE name = 'two'") == 42);
}

BOOST_FIXTURE_TEST_CASE(a_long_query_ends_when_somebody_says_so, ATable) {
    const std::string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                "SELECT count(*) FROM n";
    int looks = 0;
    BOOST_TEST(!db.reads_unless([&] { return ++looks == 50; }, [&] { count(db, endless); }));
    BOOST_TEST(looks == 50);
    BOOST_TEST(db.reads_unless([] { return false; }, [&] { BOOST_TEST(things() == 0); }));
    BOOST_CHECK_THROW(db.reads_unless([] { return false; }, [&] { db.exec("nonsense"); }), DbError);
}

BOOST_FIXTURE_TEST_CASE(a_text_with_a_nul_is_refused, ATable) {
    BOOST_CHECK_EXCEPTION(
        db.exec("INSERT INTO thing(name) VALUES($1)", {std::string_view("a\0b", 3)}), DbError,
        with(DbFault::check));
    BOOST_TEST(things() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_refused_row_says_which_rule_refused_it, ATable) {
    db.exec("INSERT INTO thing(id, name) VALUES(1, 'one')");
    BOOST_CHECK_EXCEPTION(db.exec("INSERT INTO thing(name) VALUES($1)", {"one"}), DbError,
                          with(DbFault::unique));
    BOOST_CHECK_EXCEPTION(db.exec("INSERT INTO thing(id, name) VALUES(1, 'two')"), DbError,
                          with(DbFault::unique));
    BOOST_CHECK_EXCEPTION(db.exec("INSERT INTO thing(name) VALUES('more than nine')"), DbError,
                          with(DbFault::check));
    BOOST_CHECK_EXCEPTION(db.exec("INSERT INTO thing(name) VALUES($1)", {Null{}}), DbError,
                          with(DbFault::check));
    BOOST_CHECK_EXCEPTION(db.exec("INSERT INTO thing(name, owner) VALUES('x', 5)"), DbError,
                          with(DbFault::foreign));
    BOOST_CHECK_EXCEPTION(db.exec("INSERT INTO nothing VALUES(1)"), DbError, with(DbFault::other));
    BOOST_TEST(things() == 1);
}

BOOST_FIXTURE_TEST_CASE(an_upsert_changes_the_row_and_returning_shows_it, ATable) {
    const auto put = [&](double size) {
        Rows rows = db.query("INSERT INTO thing(name, size) VALUES('a', $1) ON CONFLICT(name) DO "
                             "UPDATE SET size = excluded.size RETURNING size",
                             {size});
        BOOST_REQUIRE(rows.next());
        return rows.f64(0);
    };
    BOOST_TEST(put(1.0) == 1.0);
    BOOST_TEST(put(2.0) == 2.0);
    BOOST_TEST(things() == 1);
}

BOOST_FIXTURE_TEST_CASE(the_same_query_can_be_read_twice_at_once, ATable) {
    db.exec("INSERT INTO thing(name) VALUES('a'); INSERT INTO thing(name) VALUES('b')");
    const std::string sql = "SELECT name FROM thing ORDER BY name";
    Rows outer = db.query(sql);
    int pairs = 0;
    while (outer.next()) {
        Rows inner = db.query(sql);
        while (inner.next())
            ++pairs;
    }
    BOOST_TEST(pairs == 4);
}

BOOST_FIXTURE_TEST_CASE(exec_says_how_many_rows_it_changed, ATable) {
    db.exec("INSERT INTO thing(name) VALUES('a')");
    db.exec("INSERT INTO thing(name) VALUES('b')");
    BOOST_TEST(db.exec("UPDATE thing SET size = $1", {1.0}) == 2);
    BOOST_TEST(db.exec("DELETE FROM thing WHERE name = $1", {"a"}) == 1);
}

BOOST_FIXTURE_TEST_CASE(a_transaction_that_throws_leaves_nothing, ATable) {
    BOOST_CHECK_THROW(db.tx([&] {
        db.exec("INSERT INTO thing(name) VALUES('a')");
        throw std::runtime_error("no");
    }),
                      std::runtime_error);
    BOOST_TEST(things() == 0);
    BOOST_TEST(db.tx([&] { return db.exec("INSERT INTO thing(name) VALUES('a')"); }) == 1);
    BOOST_TEST(things() == 1);
}

BOOST_FIXTURE_TEST_CASE(an_inner_transaction_that_throws_is_undone_alone, ATable) {
    db.tx([&] {
        db.exec("INSERT INTO thing(name) VALUES('outer')");
        try {
            db.tx([&] {
                db.exec("INSERT INTO thing(name) VALUES('inner')");
                db.exec("INSERT INTO thing(name) VALUES('outer')");
            });
        } catch (const DbError&) {
            db.exec("INSERT INTO thing(name) VALUES('after')");
        }
    });
    BOOST_TEST(count(db, "SELECT count(*) FROM thing WHERE name IN ('outer', 'after')") == 2);
    BOOST_TEST(things() == 2);
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_said_and_loses_nothing_that_was_kept) {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "a.db";
    { const Db made(file, Db::Opening::make_new); }
    Db db(file, Db::Opening::live);
    db.exec("CREATE TABLE thing(name TEXT)");
    db.exec("INSERT INTO thing VALUES('kept')");
    db.exec("PRAGMA max_page_count=4");
    const std::string page(4000, 'x');
    BOOST_CHECK_EXCEPTION(db.tx([&] {
        for (int i = 0; i < 10; ++i)
            db.exec("INSERT INTO thing VALUES($1)", {page});
    }),
                          DbError, with(DbFault::full));
    BOOST_TEST(count(db, "SELECT count(*) FROM thing") == 1);
    db.exec("PRAGMA max_page_count=1000");
    db.exec("INSERT INTO thing VALUES($1)", {page});
    BOOST_TEST(count(db, "SELECT count(*) FROM thing") == 2);
}

BOOST_AUTO_TEST_CASE(what_the_engine_undid_by_itself_is_not_gone_on_with) {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "a.db";
    { const Db made(file, Db::Opening::make_new); }
    Db db(file, Db::Opening::live);
    db.exec("CREATE TABLE thing(name TEXT)");
    BOOST_CHECK_THROW(db.tx([&] {
        db.exec("INSERT INTO thing VALUES('before')");
        db.exec("ROLLBACK"); // stands for SQLite's own, after some disk errors
        db.exec("INSERT INTO thing VALUES('after')");
    }),
                      DbError);
    BOOST_TEST(count(db, "SELECT count(*) FROM thing") == 0);
}

BOOST_AUTO_TEST_CASE(a_live_file_keeps_a_log_that_is_synced_with_each_commit) {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "a.db";
    { const Db made(file, Db::Opening::make_new); }
    Db db(file, Db::Opening::live);
    Rows mode = db.query("PRAGMA journal_mode");
    BOOST_REQUIRE(mode.next());
    BOOST_TEST(mode.text(0) == "wal");
    BOOST_TEST(count(db, "PRAGMA synchronous") == 2); // FULL
    BOOST_TEST(count(db, "PRAGMA foreign_keys") == 1);
    BOOST_TEST(count(db, "PRAGMA secure_delete") == 1);
    BOOST_TEST(count(db, "PRAGMA cell_size_check") == 1);
}

BOOST_AUTO_TEST_CASE(opening_says_what_is_wrong_with_a_file) {
    const TemporaryFolder folder;
    BOOST_CHECK_EXCEPTION(Db(folder.path / "none.db", Db::Opening::live), MachineError,
                          with(Trouble::missing));
    std::ofstream(folder.path / "text.db") << std::string(5000, 'x');
    BOOST_CHECK_EXCEPTION(Db(folder.path / "text.db", Db::Opening::live), MachineError,
                          with(Trouble::damaged));
}

BOOST_AUTO_TEST_CASE(a_file_opened_for_reading_takes_no_row) {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "a.db";
    { Db(file, Db::Opening::make_new).exec("CREATE TABLE thing(name TEXT)"); }
    Db db(file, Db::Opening::read);
    BOOST_CHECK_EXCEPTION(db.exec("INSERT INTO thing VALUES('x')"), DbError,
                          with(DbFault::read_only));
}

BOOST_AUTO_TEST_CASE(it_is_known_when_anybody_has_written) {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "a.db";
    { Db(file, Db::Opening::make_new).exec("CREATE TABLE thing(name TEXT)"); }
    Db one(file, Db::Opening::live);
    Db other(file, Db::Opening::live);
    const Db::Changes before = one.changes();
    BOOST_TEST((one.changes() == before));
    other.exec("INSERT INTO thing VALUES('x')");
    const Db::Changes then = one.changes();
    BOOST_TEST((then != before));
    one.exec("INSERT INTO thing VALUES('y')");
    BOOST_TEST((one.changes() != then));
}

BOOST_AUTO_TEST_CASE(a_file_is_scrubbed_without_a_copy_of_it_in_memory) {
    const TemporaryFolder folder;
    Db db(folder.path / "a.db", Db::Opening::make_new);
    db.exec("CREATE TABLE thing(name TEXT)");
    db.tx([&] {
        for (int row = 0; row < 40; ++row)
            db.exec("INSERT INTO thing VALUES($1)", {std::string(1024 * 1024, 'x')});
    });
    sqlite3_memory_highwater(1);
    db.scrub();
    BOOST_TEST(sqlite3_memory_highwater(0) < 30 * 1024 * 1024);
    BOOST_TEST(count(db, "SELECT count(*) FROM thing") == 40);
}

BOOST_AUTO_TEST_CASE(what_is_stopped_changes_nothing_and_can_be_done_later) {
    const TemporaryFolder folder;
    Db db(folder.path / "a.db", Db::Opening::make_new);
    db.exec("CREATE TABLE thing(name TEXT)");
    db.tx([&] {
        for (int row = 0; row < 2000; ++row)
            db.exec("INSERT INTO thing VALUES('x')");
    });
    bool is_stopped = true;
    db.stop_when([&] { return is_stopped; });
    BOOST_CHECK_EXCEPTION(db.scrub(), DbError, with(DbFault::stopped));
    BOOST_CHECK_EXCEPTION(db.copy_into(folder.path / "b.db"), DbError, with(DbFault::stopped));
    is_stopped = false;
    db.scrub();
    BOOST_TEST(count(db, "SELECT count(*) FROM thing") == 2000);
}

BOOST_AUTO_TEST_CASE(whoever_is_in_the_way_of_a_change_hears_of_it) {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "a.db";
    { Db(file, Db::Opening::make_new).exec("CREATE TABLE thing(name TEXT)"); }
    Db window(file, Db::Opening::live);
    Db worker(file, Db::Opening::live);
    worker.exec("BEGIN IMMEDIATE");
    int told = 0;
    window.when_waiting(
        [&] {
            if (++told == 2)
                worker.exec("ROLLBACK");
        },
        std::chrono::minutes(1));
    window.exec("INSERT INTO thing VALUES('x')");
    BOOST_TEST(told == 2);
}

BOOST_AUTO_TEST_CASE(a_second_writer_waits_and_then_says_busy) {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "a.db";
    { Db(file, Db::Opening::make_new).exec("CREATE TABLE thing(name TEXT)"); }
    Db one(file, Db::Opening::live);
    Db other(file, Db::Opening::live);
    other.exec("PRAGMA busy_timeout=10");
    one.tx([&] {
        BOOST_CHECK_EXCEPTION(other.exec("INSERT INTO thing VALUES('x')"), DbError,
                              with(DbFault::busy));
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
