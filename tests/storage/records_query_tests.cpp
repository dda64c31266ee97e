#include "storage/register/records_query.h"

#include "domain/fold.h"
#include "storage/register/records_index.h"
#include "storage/register/sample.h"
#include "storage/register/tables.h"
#include "storage/samples.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace safeplaces {

namespace {

using std::chrono::days;

bool go_on() {
    return false;
}

// One register for the whole suite: nothing here changes it.
Db& sample() {
    static const std::unique_ptr<Db> db = [] {
        auto made = Db::in_memory();
        migrate(*made, register_migrations(), [](int) {});
        fill_with_sample(*made, {.venues = 60, .seed = 7, .today = today},
                         [](SampleStep, std::int64_t, std::int64_t) {});
        return made;
    }();
    return *db;
}

struct ASample {
    ASample() { BOOST_REQUIRE(index.refresh(db, go_on)); }

    std::string one(const std::string& sql) {
        Rows rows = db.query(sql);
        BOOST_REQUIRE(rows.next());
        return rows.text(0);
    }

    std::vector<RecordRow> all(const RecordsFilter& filter, const RecordsOrder& order = {}) {
        return records.rows(index.find(db, filter, order, go_on).value().numbers);
    }

    // Every kind of question, alone and together.
    std::map<std::string, RecordsFilter> filters() {
        const VenueId venue{one("SELECT uid FROM venue WHERE id = 5")};
        const PersonId person{one("SELECT uid FROM person WHERE id = 30")};
        const std::string ward = one("SELECT ward FROM venue WHERE id = 5");
        const std::string name = one("SELECT name FROM person WHERE id = 30");
        const std::string surname = name.substr(name.find(' ') + 1, 4);
        return {
            {"everything", {.today = today}},
            {"venue", {.venue = venue, .today = today}},
            {"ward", {.ward = ward, .today = today}},
            {"person", {.person = person, .today = today}},
            {"course", {.course = CourseId{"hate-crime"}, .today = today}},
            {"version", {.version = "1.1", .today = today}},
            {"passed",
             {.passed_from = plus_days(today, days(-90)), .passed_to = today, .today = today}},
            {"ends",
             {.valid_until_from = today,
              .valid_until_to = plus_days(today, days(60)),
              .today = today}},
            {"led", {.how = HowTaken::led, .today = today}},
            {"in date", {.standing = RecordStanding::in_date, .today = today}},
            {"ends soon", {.standing = RecordStanding::ends_soon, .today = today}},
            {"ended", {.standing = RecordStanding::ended, .today = today}},
            {"words", {.words = surname, .today = today}},
            {"two words", {.words = "  " + surname + " ZO", .today = today}},
            {"course, led, ward",
             {.ward = ward,
              .course = CourseId{"hate-crime"},
              .how = HowTaken::led,
              .today = today}},
            {"venue, words, version",
             {.venue = venue, .version = "1.0", .words = surname, .today = today}},
            {"no such venue", {.venue = VenueId{uuid_no(9)}, .today = today}},
            {"no such course", {.course = CourseId{"dancing"}, .today = today}},
            {"a hostile word", {.words = "%_!' OR 1=1 --", .today = today}},
        };
    }

    Db& db = sample();
    RecordsQuery records{db};
    RecordsIndex index;
};

constexpr RecordsKey keys[] = {RecordsKey::passed, RecordsKey::valid_until, RecordsKey::venue,
                               RecordsKey::person, RecordsKey::course,      RecordsKey::mark,
                               RecordsKey::ward,   RecordsKey::standing,    RecordsKey::led_by};
constexpr ListDirection directions[] = {ListDirection::ascending, ListDirection::descending};

// What RecordsFilter says, asked of one row.
bool fits(const RecordRow& row, const RecordsFilter& filter) {
    const Date last = plus_days(row.expires, days(-1));
    const bool ended = row.expires <= filter.today;
    const bool soon = !ended && last <= plus_days(filter.today, filter.ends_soon);
    const RecordStanding standing = ended  ? RecordStanding::ended
                                    : soon ? RecordStanding::ends_soon
                                           : RecordStanding::in_date;
    return (!filter.venue || *filter.venue == row.venue) &&
           (filter.ward.empty() || filter.ward == row.ward) &&
           (!filter.person || *filter.person == row.person) &&
           (!filter.course || *filter.course == row.course) &&
           (filter.version.empty() || filter.version == row.version) &&
           (!filter.passed_from || *filter.passed_from <= row.passed) &&
           (!filter.passed_to || row.passed <= *filter.passed_to) &&
           (!filter.valid_until_from || *filter.valid_until_from <= last) &&
           (!filter.valid_until_to || last <= *filter.valid_until_to) &&
           (!filter.how || *filter.how == row.how) &&
           (!filter.standing || *filter.standing == standing);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(records_query, ASample)

BOOST_AUTO_TEST_CASE(index_and_query_find_the_same_records_in_the_same_order) {
    for (const auto& [name, filter] : filters()) {
        for (const RecordsKey key : keys) {
            for (const ListDirection direction : directions) {
                const RecordsOrder order{key, direction};
                const auto expected = all(filter, order);
                const auto page = records.first_page(filter, order, 1'000'000).value();
                BOOST_TEST((page == expected), name << ", order " << static_cast<int>(key) << ": "
                                                    << page.size() << " and " << expected.size());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_first_page_is_the_beginning_of_all) {
    constexpr int most = 7;
    for (const auto& [name, filter] : filters()) {
        for (const RecordsKey key : keys) {
            auto expected = all(filter, {key, ListDirection::descending});
            expected.resize(std::min(expected.size(), std::size_t{most}));
            const auto page =
                records.first_page(filter, {key, ListDirection::descending}, most).value();
            BOOST_TEST((page == expected), name << ", order " << static_cast<int>(key));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_found_is_what_fits_and_nothing_is_left_out) {
    const auto everything = all({.today = today});
    BOOST_TEST(static_cast<std::int64_t>(everything.size()) ==
               count(db, "SELECT count(*) FROM completion"));
    for (const auto& [name, filter] : filters()) {
        if (!filter.words.empty())
            continue;
        const RecordsFilter& asked = filter;
        const auto expected = std::count_if(everything.begin(), everything.end(),
                                            [&](const RecordRow& row) { return fits(row, asked); });
        const auto found = all(filter);
        BOOST_TEST(static_cast<std::ptrdiff_t>(found.size()) == expected, name);
        for (const RecordRow& row : found)
            BOOST_TEST(fits(row, filter), name);
    }
}

BOOST_AUTO_TEST_CASE(words_are_beginnings_of_the_persons_or_the_venues_words) {
    const auto everything = all({.today = today});
    const RecordRow& some = everything.front();
    const std::string person = some.person_name.substr(some.person_name.find(' ') + 1);
    const std::string venue = some.venue_name.substr(0, 5);
    const auto has = [&](const std::string& words) {
        const auto found = all({.words = words, .today = today});
        return std::find(found.begin(), found.end(), some) != found.end();
    };
    BOOST_TEST(has(person));
    BOOST_TEST(has(venue));
    BOOST_TEST(has(person.substr(0, 3) + ' ' + venue));
    BOOST_TEST(!has(person.substr(1)));
    BOOST_TEST(!has(person + ' ' + "xq"));
}

BOOST_AUTO_TEST_CASE(each_order_is_the_one_that_was_asked_for) {
    const auto sorted = [&](RecordsKey key, auto of) {
        const auto rows = all({.today = today}, {key, ListDirection::ascending});
        return std::is_sorted(rows.begin(), rows.end(),
                              [&](const auto& a, const auto& b) { return of(a) < of(b); });
    };
    BOOST_TEST(sorted(RecordsKey::passed, [](const RecordRow& row) { return row.passed; }));
    BOOST_TEST(sorted(RecordsKey::valid_until, [](const RecordRow& row) { return row.expires; }));
    BOOST_TEST(sorted(RecordsKey::mark, [](const RecordRow& row) { return row.mark; }));
    BOOST_TEST(sorted(RecordsKey::ward, [](const RecordRow& row) { return row.ward; }));
    BOOST_TEST(sorted(RecordsKey::standing, [](const RecordRow& row) { return row.expires; }));
    BOOST_TEST(
        sorted(RecordsKey::led_by, [](const RecordRow& row) { return folded(row.led_by_name); }));
    BOOST_TEST(all({.today = today}, {RecordsKey::led_by, ListDirection::descending})
                   .front()
                   .led_by_name != "");
    BOOST_TEST(sorted(RecordsKey::venue, [](const RecordRow& row) { return row.venue_name; }));
    BOOST_TEST(sorted(RecordsKey::course, [](const RecordRow& row) {
        return std::tuple(row.course_title, row.expires);
    }));
}

BOOST_AUTO_TEST_CASE(totals_count_each_record_in_one_standing) {
    const RecordsFilter filter{.course = CourseId{"hate-crime"}, .today = today};
    const RecordsTotals totals = index.find(db, filter, {}, go_on).value().totals;
    RecordsTotals expected;
    std::map<PersonId, int> people;
    std::map<VenueId, int> venues;
    for (const RecordRow& row : all(filter)) {
        ++expected.records;
        const bool ended = row.expires <= today;
        const bool soon = !ended && row.expires <= plus_days(today, days(91));
        ++(ended ? expected.ended : soon ? expected.ends_soon : expected.in_date);
        ++people[row.person];
        ++venues[row.venue];
    }
    expected.people = static_cast<std::int64_t>(people.size());
    expected.venues = static_cast<std::int64_t>(venues.size());
    BOOST_TEST((totals == expected));
    BOOST_TEST(totals.ended > 0);
}

BOOST_AUTO_TEST_CASE(a_search_that_nobody_wants_any_more_stops) {
    BOOST_TEST(!index.find(db, {.today = today}, {}, [] { return true; }).has_value());
}

BOOST_AUTO_TEST_CASE(records_that_came_since_are_taken_in_and_deleted_ones_go) {
    const auto copy = Db::in_memory();
    migrate(*copy, register_migrations(), [](int) {});
    fill_with_sample(*copy, {.venues = 14, .seed = 3, .today = today},
                     [](SampleStep, std::int64_t, std::int64_t) {});
    RecordsIndex growing;
    BOOST_REQUIRE(growing.refresh(*copy, go_on));
    const std::int64_t before = growing.records();
    copy->exec("INSERT INTO completion(uid, person_id, venue_id, course_id, version_id, language, "
               "face, how, n_right, n_asked, n_critical_right, n_critical_asked, mark, passed_on, "
               "expires_on, format, record_hash) SELECT $1, person_id, venue_id, course_id, "
               "version_id, language, face, how, n_right, n_asked, n_critical_right, "
               "n_critical_asked, mark, passed_on, expires_on, format, record_hash FROM completion "
               "WHERE id = 1",
               {uuid_no(1)});
    BOOST_REQUIRE(growing.refresh(*copy, go_on));
    BOOST_TEST(growing.records() == before + 1);
    copy->exec("DELETE FROM holding");
    copy->exec("DELETE FROM completion WHERE id IN (3, 4)");
    BOOST_REQUIRE(growing.refresh(*copy, go_on));
    BOOST_TEST(growing.records() == before - 1);
    const auto found = growing.find(*copy, {.today = today}, {}, go_on).value();
    BOOST_TEST(found.totals.records == before - 1);
    BOOST_TEST(RecordsQuery(*copy).rows(found.numbers).size() == found.numbers.size());
}

BOOST_AUTO_TEST_CASE(records_of_people_who_moved_stand_at_the_venue_where_they_were_made) {
    const auto copy = Db::in_memory();
    migrate(*copy, register_migrations(), [](int) {});
    fill_with_sample(*copy, {.venues = 14, .seed = 3, .today = today},
                     [](SampleStep, std::int64_t, std::int64_t) {});
    copy->exec("UPDATE completion SET venue_id = venue_id % 14 + 1 WHERE id % 3 = 0");
    RecordsIndex of_copy;
    BOOST_REQUIRE(of_copy.refresh(*copy, go_on));
    RecordsQuery in_copy{*copy};
    RecordsFilter of_venue{.today = today};
    of_venue.venue = VenueId{in_copy.rows(std::array{RecordNumber{3}}).at(0).venue};
    for (const RecordsFilter& filter : {RecordsFilter{.today = today}, of_venue}) {
        for (const RecordsKey key : keys) {
            const auto found = of_copy.find(*copy, filter, {key, {}}, go_on).value();
            BOOST_TEST((in_copy.rows(found.numbers) ==
                        in_copy.first_page(filter, {key, {}}, 1'000'000).value()));
        }
    }
}

BOOST_AUTO_TEST_CASE(records_of_which_hardly_two_are_alike_are_found_too) {
    const auto big = Db::in_memory();
    migrate(*big, register_migrations(), [](int) {});
    fill_with_sample(*big, {.venues = 14, .seed = 3, .today = today},
                     [](SampleStep, std::int64_t, std::int64_t) {});
    big->exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 67000) "
              "INSERT INTO completion(uid, person_id, venue_id, course_id, version_id, language, "
              "face, how, n_right, n_asked, n_critical_right, n_critical_asked, mark, passed_on, "
              "expires_on, format, record_hash) SELECT printf('%036d', i), person_id, venue_id, "
              "course_id, version_id, language, face, how, n_right, n_asked, n_critical_right, "
              "n_critical_asked, i % 101, passed_on, passed_on + i / 101, format, record_hash FROM "
              "n CROSS JOIN completion WHERE id = 1");
    RecordsIndex of_many;
    BOOST_REQUIRE(of_many.refresh(*big, go_on));
    const auto found =
        of_many.find(*big, {.today = today}, {RecordsKey::valid_until, {}}, go_on).value();
    std::vector<RecordNumber> expected;
    Rows rows = big->query("SELECT id FROM completion ORDER BY expires_on, id");
    while (rows.next())
        expected.push_back(static_cast<RecordNumber>(rows.i64(0)));
    BOOST_TEST((found.numbers == expected));
}

BOOST_AUTO_TEST_CASE(a_first_page_that_would_take_long_is_left_to_the_index) {
    const auto big = Db::in_memory();
    migrate(*big, register_migrations(), [](int) {});
    fill_with_sample(*big, {.venues = 14, .seed = 3, .today = today},
                     [](SampleStep, std::int64_t, std::int64_t) {});
    big->exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 80000) "
              "INSERT INTO completion(uid, person_id, venue_id, course_id, version_id, language, "
              "face, how, n_right, n_asked, n_critical_right, n_critical_asked, mark, passed_on, "
              "expires_on, format, record_hash) SELECT printf('%036d', i), person_id, venue_id, "
              "course_id, version_id, language, face, how, n_right, n_asked, n_critical_right, "
              "n_critical_asked, mark, passed_on, expires_on, format, record_hash FROM n CROSS "
              "JOIN completion WHERE id = 1");
    RecordsQuery of_many{*big};
    const RecordsFilter nobody_took{.course = CourseId{"dancing"}, .today = today};
    BOOST_TEST(!of_many.first_page(nobody_took, {}, 50).has_value());
    BOOST_TEST(of_many.first_page({.today = today}, {}, 50).value().size() == 50U);
}

BOOST_AUTO_TEST_CASE(what_can_be_read_at_once_is_known) {
    const RecordsOrder by_date{RecordsKey::passed, ListDirection::descending};
    const auto filter = filters();
    BOOST_TEST(is_quick(filter.at("everything"), by_date));
    BOOST_TEST(!is_quick(filter.at("everything"), {RecordsKey::led_by, {}}));
    BOOST_TEST(is_quick(filter.at("venue"), {RecordsKey::led_by, {}}));
    BOOST_TEST(is_quick(filter.at("course"), by_date));
    BOOST_TEST(is_quick(filter.at("venue, words, version"), by_date));
    BOOST_TEST(is_quick(filter.at("passed"), by_date));
    BOOST_TEST(is_quick({.ward = "Portswood", .today = today}, by_date));
    BOOST_TEST(is_quick(filter.at("ends"), {RecordsKey::valid_until, {}}));
    BOOST_TEST(is_quick({.standing = RecordStanding::ended, .today = today}, by_date));
    BOOST_TEST(!is_quick({.how = HowTaken::led, .standing = RecordStanding::ended, .today = today},
                         by_date));
    BOOST_TEST(!is_quick(filter.at("words"), by_date));
    BOOST_TEST(!is_quick(filter.at("course, led, ward"), by_date));
}

BOOST_FIXTURE_TEST_CASE(a_led_record_says_who_led, ASample) {
    const std::vector<RecordRow> led = all({.how = HowTaken::led, .today = today});
    BOOST_TEST(led.size() > 10U);
    for (const RecordRow& record : led) {
        const std::string name =
            record.led_by.text.empty()
                ? ""
                : one("SELECT name FROM person WHERE uid = '" + record.led_by.text + "'");
        BOOST_TEST(record.led_by_name == name);
        BOOST_TEST((record.led_by != record.person));
    }
    BOOST_TEST(std::ranges::any_of(
        led, [](const RecordRow& record) { return !record.led_by_name.empty(); }));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
