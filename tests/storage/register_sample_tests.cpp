#include "storage/register/sample.h"

#include "domain/scheme/life.h"
#include "storage/register/register_columns.h"
#include "storage/register/tables.h"
#include "storage/samples.h"

#include <set>
#include <vector>

namespace safeplaces {

namespace {

struct AnInventedScheme {
    AnInventedScheme() { fill(*db, 1); }

    static void fill(Db& db, std::uint64_t seed) {
        migrate(db, register_migrations(), [](int) {});
        fill_with_sample(db, {.venues = 40, .seed = seed, .today = today},
                         [](SampleStep, std::int64_t, std::int64_t) {});
    }

    // Every row of the tables that hold names, moves and records, as one digest.
    static Digest content_of(Db& db) {
        Hasher hasher;
        for (const char* sql : {"SELECT uid, name, state, valid_to FROM venue ORDER BY id",
                                "SELECT uid, name, role, left_on FROM person ORDER BY id",
                                "SELECT uid, person_id, hex(record_hash), mark FROM completion "
                                "ORDER BY id",
                                "SELECT uid, band, reason, given FROM use_of_venue ORDER BY uid"}) {
            Rows rows = db.query(sql);
            while (rows.next()) {
                for (int column = 0; column < 4; ++column)
                    hasher.add(rows.text(column));
            }
        }
        return hasher.finish();
    }

    std::unique_ptr<Db> db = Db::in_memory();
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(register_sample, AnInventedScheme)

BOOST_AUTO_TEST_CASE(it_has_about_fifteen_people_a_venue_and_six_passes_each) {
    const std::int64_t people = count(*db, "SELECT count(*) FROM person WHERE left_on IS NULL");
    const std::int64_t passes = count(*db, "SELECT count(*) FROM completion");
    BOOST_TEST(people > 40 * 12);
    BOOST_TEST(people < 40 * 18);
    BOOST_TEST(passes > 40 * 75);
    BOOST_TEST(passes < 40 * 105);
    BOOST_TEST(count(*db, "SELECT count(*) FROM person WHERE left_on IS NOT NULL") > 0);
    BOOST_TEST(count(*db, "SELECT count(DISTINCT version_id) FROM completion") == 12);
    BOOST_TEST(db->is_whole());
}

BOOST_AUTO_TEST_CASE(every_state_that_a_council_knows_is_there) {
    std::set<VenueState> states;
    Rows rows = db->query("SELECT DISTINCT state FROM venue");
    while (rows.next())
        states.insert(kind_in<VenueState>(rows, 0));
    for (const auto& [state, word] : words_of_kind<VenueState>)
        BOOST_TEST(states.contains(state) == (state != VenueState::draft), word);
}

BOOST_AUTO_TEST_CASE(venues_came_where_they_are_by_moves_that_are_allowed) {
    Rows rows = db->query("SELECT from_state, to_state, role, reason FROM venue_move");
    int moves = 0;
    while (rows.next()) {
        const Mover mover = rows.text(2) == "program" ? Mover::program : Mover::person;
        BOOST_TEST(may_move(kind_in<VenueState>(rows, 0), kind_in<VenueState>(rows, 1), mover,
                            kind_in<MoveReason>(rows, 3)),
                   rows.text(0) << " to " << rows.text(1));
        ++moves;
    }
    BOOST_TEST(moves > 40);
}

BOOST_AUTO_TEST_CASE(its_records_fit_their_hashes) {
    Rows rows = db->query(
        "SELECT c.uid, p.uid, v.uid, k.slug, w.version, w.content, c.language, c.face, c.how, "
        "c.n_right, c.n_asked, c.n_critical_right, c.n_critical_asked, c.passed_on, c.expires_on, "
        "c.record_hash, c.led_by FROM completion c JOIN person p ON p.id = c.person_id JOIN venue "
        "v ON v.id "
        "= c.venue_id JOIN course k ON k.id = c.course_id JOIN course_version w ON w.id = "
        "c.version_id WHERE c.id % 50 = 0");
    int seen = 0;
    while (rows.next()) {
        const Completion completion{.id = {rows.text(0)},
                                    .person = {rows.text(1)},
                                    .venue = {rows.text(2)},
                                    .course = {rows.text(3)},
                                    .version = rows.text(4),
                                    .content = digest_in(rows, 5),
                                    .language = rows.text(6),
                                    .face = kind_in<Face>(rows, 7),
                                    .how = kind_in<HowTaken>(rows, 8),
                                    .score = {.right = int_in(rows, 9),
                                              .asked = int_in(rows, 10),
                                              .critical_right = int_in(rows, 11),
                                              .critical_asked = int_in(rows, 12)},
                                    .date = day_in(rows, 13),
                                    .expires = day_in(rows, 14),
                                    .led_by = {rows.text(16)}};
        BOOST_TEST((record_hash(completion) == digest_in(rows, 15)));
        ++seen;
    }
    BOOST_TEST(seen > 20);
}

BOOST_AUTO_TEST_CASE(a_holding_is_the_pass_that_counts_longest_of_somebody_who_works_here) {
    BOOST_TEST(count(*db, "SELECT count(*) FROM holding") > 40 * 50);
    BOOST_TEST(count(*db, "SELECT count(*) FROM holding h JOIN completion c ON c.person_id = "
                          "h.person_id AND c.course_id = h.course_id WHERE c.expires_on > "
                          "h.expires_on") == 0);
    BOOST_TEST(count(*db, "SELECT count(*) FROM holding h JOIN person p ON p.id = h.person_id "
                          "WHERE p.left_on IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(the_same_seed_gives_the_same_content_and_another_one_does_not) {
    const auto again = Db::in_memory();
    fill(*again, 1);
    BOOST_TEST((content_of(*again) == content_of(*db)));
    const auto other = Db::in_memory();
    fill(*other, 2);
    BOOST_TEST((content_of(*other) != content_of(*db)));
}

BOOST_AUTO_TEST_CASE(it_has_the_indexes_of_every_register) {
    const auto empty = Db::in_memory();
    migrate(*empty, register_migrations(), [](int) {});
    const auto indexes = [](Db& of) {
        return count(of, "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name NOT "
                         "LIKE 'sqlite!_%' ESCAPE '!'");
    };
    BOOST_TEST(indexes(*db) == indexes(*empty));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
