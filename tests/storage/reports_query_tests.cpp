#include "storage/register/reports_query.h"

#include "dates.h"
#include "storage/register/register_columns.h"
#include "storage/register/sample.h"
#include "storage/register/tables.h"
#include "storage/samples.h"

#include <algorithm>

namespace safeplaces {

namespace {

// A register in which each test puts what it needs.
struct ASmallRegister {
    ASmallRegister() {
        migrate(db, register_migrations(), [](int) {});
        db.exec("INSERT INTO course(id, slug, title) VALUES(1, 'hate-crime', 'Hate crime')");
        db.exec("INSERT INTO course_version(id, course_id, version, content) VALUES(1, 1, '1.0', "
                "$1)",
                {Blob(nothing)});
    }

    std::string uid() { return uuid_no(++last); }

    std::int64_t venue(const std::string& name,
                       const std::string& ward,
                       VenueState state = VenueState::approved) {
        const std::int64_t row = ++last;
        db.exec("INSERT INTO venue(id, uid, name, name_fold, postcode, ward, kind, state, "
                "state_since, level, on_map, staff, trained, gate_met) VALUES($1, $2, $3, $3, '', "
                "$4, 'library', $5, 0, '', 1, 0, 0, 0)",
                {row, uid(), name, ward, word_of(state)});
        return row;
    }

    std::int64_t person(std::int64_t venue, const std::optional<Date>& left = {}) {
        const std::int64_t row = ++last;
        db.exec("INSERT INTO person(id, uid, venue_id, name, name_fold, role, started_on, left_on) "
                "VALUES($1, $2, $3, '', '', 'staff', 0, $4)",
                {row, uid(), venue, or_null(left)});
        return row;
    }

    void pass(std::int64_t venue, std::int64_t person, Date day) {
        const std::int64_t row = ++last;
        const Date ends = plus_months(day, std::chrono::months(12));
        db.exec("INSERT INTO completion(id, uid, person_id, venue_id, course_id, version_id, "
                "language, face, how, n_right, n_asked, n_critical_right, n_critical_asked, mark, "
                "passed_on, expires_on, format, record_hash) VALUES($1, $2, $3, $4, 1, 1, 'en', "
                "'standard', 'alone', 6, 6, 1, 1, 100, $5, $6, 1, $7)",
                {row, uid(), person, venue, stored(day), stored(ends), Blob(nothing)});
        db.exec("INSERT INTO holding(person_id, course_id, completion_id, expires_on) VALUES($1, "
                "1, $2, $3)",
                {person, row, stored(ends)});
    }

    void passes(std::int64_t venue, int count, Date day) {
        for (int i = 0; i < count; ++i)
            pass(venue, person(venue), day);
    }

    void help(std::int64_t venue,
              int count,
              Date month,
              TimeBand band = TimeBand::morning,
              HelpReason reason = HelpReason::lost,
              HelpGiven given = HelpGiven::company) {
        for (int i = 0; i < count; ++i)
            db.exec("INSERT INTO use_of_venue(uid, venue_id, month_start, band, reason, given) "
                    "VALUES($1, $2, $3, $4, $5, $6)",
                    {uid(), venue, stored(month), word_of(band), word_of(reason), word_of(given)});
    }

    std::unique_ptr<Db> memory = Db::in_memory();
    Db& db = *memory;
    Digest nothing{};
    int last = 0;
};

const ReportLine& line(const std::vector<ReportLine>& lines, const std::string& what) {
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const ReportLine& each) { return each.what == what; });
    BOOST_REQUIRE(found != lines.end());
    return *found;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(reports_query, ASmallRegister)

BOOST_AUTO_TEST_CASE(counts_of_a_course_are_summed_over_venues) {
    for (const std::int64_t row : {venue("A", "North"), venue("B", "North")}) {
        db.exec("INSERT INTO device(id, uid, venue_id, signing, box, enrolled_at) VALUES($1, $2, "
                "$1, $3, $3, 0)",
                {row, uid(), Blob(nothing)});
        db.exec("INSERT INTO attempt_count(venue_id, device_id, course_id, version, attempts, "
                "passed) VALUES($1, $1, 1, '1.0', 10, 7)",
                {row});
        for (int option = 0; option < 2; ++option)
            db.exec("INSERT INTO answer_count(device_id, course_id, version, question, option_no, "
                    "chosen) VALUES($1, 1, '1.0', 'calm', $2, $3)",
                    {row, option, 8 - 6 * option});
    }
    const std::vector<CourseResult> expected{
        {{"hate-crime"}, "Hate crime", "1.0", 20, 14, {{{"calm"}, {{0, 16}, {1, 4}}}}}};
    BOOST_TEST((course_results(db) == expected));
}

BOOST_AUTO_TEST_CASE(a_year_is_counted_by_month_ward_and_kind) {
    const std::int64_t a = venue("A", "North");
    const std::int64_t b = venue("B", "South");
    passes(a, 6, on(2026, 4, 30));
    passes(b, 7, on(2026, 5, 1));
    passes(b, 5, on(2025, 3, 31)); // the year before
    help(b, 8, on(2026, 5, 1));
    const YearlyReport report = yearly_report(db, on(2026, 4, 1), on(2027, 3, 31));
    BOOST_TEST(report.by_month.size() == 12U);
    BOOST_TEST((line(report.by_month, "2026-04") == ReportLine{"2026-04", 0, 0, 6, 0}));
    BOOST_TEST((line(report.by_month, "2026-05") == ReportLine{"2026-05", 0, 0, 7, 8}));
    BOOST_TEST((line(report.by_ward, "South") == ReportLine{"South", 0, 0, 7, 8}));
    BOOST_TEST((line(report.by_kind, "library") == ReportLine{"library", 0, 0, 13, 8}));
    BOOST_TEST((report.all == ReportLine{"", 0, 0, 13, 8}));
}

BOOST_AUTO_TEST_CASE(a_number_under_five_is_hidden_and_cannot_be_reckoned_from_the_sum) {
    help(venue("A", "North"), 4, on(2026, 4, 1));
    help(venue("B", "South"), 9, on(2026, 4, 1));
    help(venue("C", "West"), 30, on(2026, 4, 1));
    (void)venue("D", "East");
    const YearlyReport report = yearly_report(db, on(2026, 4, 1), on(2026, 4, 30));
    BOOST_TEST(!line(report.by_ward, "North").helped.has_value());
    BOOST_TEST(!line(report.by_ward, "South").helped.has_value());
    BOOST_TEST(line(report.by_ward, "West").helped.value() == 30);
    BOOST_TEST(line(report.by_ward, "East").helped.value() == 0);
    BOOST_TEST(report.all.helped.value() == 43);
}

BOOST_AUTO_TEST_CASE(two_small_numbers_hide_each_other) {
    help(venue("A", "North"), 4, on(2026, 4, 1));
    help(venue("B", "South"), 3, on(2026, 4, 1));
    help(venue("C", "West"), 9, on(2026, 4, 1));
    const YearlyReport report = yearly_report(db, on(2026, 4, 1), on(2026, 4, 30));
    BOOST_TEST(!line(report.by_ward, "South").helped.has_value());
    BOOST_TEST(line(report.by_ward, "West").helped.value() == 9);
}

BOOST_AUTO_TEST_CASE(uses_whose_lines_were_taken_away_still_count) {
    help(venue("A", "North"), 6, on(2026, 4, 1));
    db.exec("INSERT INTO use_total(month_start, band, reason, given, uses) VALUES($1, 'morning', "
            "'lost', 'company', 7)",
            {stored(on(2026, 4, 1))});
    const YearlyReport report = yearly_report(db, on(2026, 4, 1), on(2026, 4, 30));
    BOOST_TEST((line(report.by_month, "2026-04") == ReportLine{"2026-04", 0, 0, 0, 13}));
    BOOST_TEST((line(report.by_ward, "") == ReportLine{"", 0, 0, 0, 7}));
    BOOST_TEST((report.all == ReportLine{"", 0, 0, 0, 13}));
}

BOOST_AUTO_TEST_CASE(help_is_counted_by_time_of_day_by_reason_and_by_what_was_done) {
    const std::int64_t a = venue("A", "North");
    help(a, 6, on(2026, 4, 1), TimeBand::evening, HelpReason::frightened, HelpGiven::rang_999);
    help(a, 7, on(2026, 5, 1), TimeBand::night, HelpReason::lost, HelpGiven::company);
    help(a, 9, on(2026, 3, 1)); // the year before
    db.exec("INSERT INTO use_total(month_start, band, reason, given, uses) VALUES($1, 'evening', "
            "'lost', 'company', 5)",
            {stored(on(2026, 4, 1))});
    const YearlyReport report = yearly_report(db, on(2026, 4, 1), on(2027, 3, 31));
    const std::vector<UseLine<TimeBand>> bands{{TimeBand::morning, 0},
                                               {TimeBand::afternoon, 0},
                                               {TimeBand::evening, 11},
                                               {TimeBand::night, 7}};
    const std::vector<UseLine<HelpReason>> reasons{
        {HelpReason::lost, 12},         {HelpReason::frightened, 6},
        {HelpReason::unwell, 0},        {HelpReason::followed_or_harassed, 0},
        {HelpReason::needed_a_rest, 0}, {HelpReason::other, 0}};
    const std::vector<UseLine<HelpGiven>> given{
        {HelpGiven::company, 12},        {HelpGiven::phone_call, 0}, {HelpGiven::rang_contact, 0},
        {HelpGiven::rang_101_or_111, 0}, {HelpGiven::rang_999, 6},   {HelpGiven::other, 0}};
    BOOST_TEST((report.by_band == bands));
    BOOST_TEST((report.by_reason == reasons));
    BOOST_TEST((report.by_given == given));
    BOOST_TEST(report.all.helped.value() == 18);
}

BOOST_AUTO_TEST_CASE(rare_help_is_hidden_and_cannot_be_reckoned_from_the_other_tables) {
    const std::int64_t a = venue("A", "North");
    help(a, 3, on(2026, 4, 1), TimeBand::night);
    help(a, 20, on(2026, 4, 1), TimeBand::morning);
    help(a, 30, on(2026, 4, 1), TimeBand::evening);
    const YearlyReport report = yearly_report(db, on(2026, 4, 1), on(2026, 4, 30));
    const std::vector<UseLine<TimeBand>> bands{
        {TimeBand::morning, {}}, // for the night would be what is left of the sum
        {TimeBand::afternoon, 0},
        {TimeBand::evening, 30},
        {TimeBand::night, {}}};
    BOOST_TEST((report.by_band == bands));
    BOOST_TEST(report.by_reason.front().helped.value() == 53);
    BOOST_TEST(report.all.helped.value() == 53);
}

BOOST_AUTO_TEST_CASE(where_the_sum_itself_is_small_no_table_tells_it) {
    help(venue("A", "North"), 3, on(2026, 4, 1), TimeBand::night);
    const YearlyReport report = yearly_report(db, on(2026, 4, 1), on(2026, 4, 30));
    BOOST_TEST(!report.all.helped.has_value());
    BOOST_TEST(!line(report.by_month, "2026-04").helped.has_value());
    BOOST_TEST(!line(report.by_ward, "North").helped.has_value());
    BOOST_TEST((report.by_band.back() == UseLine<TimeBand>{TimeBand::night, {}}));
    BOOST_TEST((report.by_reason.front() == UseLine<HelpReason>{HelpReason::lost, {}}));
    BOOST_TEST((report.by_given.front() == UseLine<HelpGiven>{HelpGiven::company, {}}));
}

BOOST_AUTO_TEST_CASE(a_venue_joins_when_it_is_first_approved_and_leaves_when_it_goes) {
    const auto move = [&](std::int64_t venue, VenueState to, Date day) {
        db.exec("INSERT INTO venue_move(venue_id, from_state, to_state, reason, role, moved_on, "
                "at) VALUES($1, 'submitted', $2, 'renewed', 'coordinator', $3, 0)",
                {venue, word_of(to), stored(day)});
    };
    for (int i = 0; i < 6; ++i) {
        const std::int64_t row = venue("A", "North");
        move(row, VenueState::approved, on(2026, 4, 2));
        move(row, VenueState::approved, on(2026, 5, 2)); // renewed
        move(row, VenueState::withdrawn, on(2026, 6, 2));
    }
    const YearlyReport report = yearly_report(db, on(2026, 4, 1), on(2026, 6, 30));
    BOOST_TEST((line(report.by_month, "2026-04") == ReportLine{"2026-04", 6, 0, 0, 0}));
    BOOST_TEST((line(report.by_month, "2026-05") == ReportLine{"2026-05", 0, 0, 0, 0}));
    BOOST_TEST((line(report.by_month, "2026-06") == ReportLine{"2026-06", 0, 6, 0, 0}));
}

BOOST_AUTO_TEST_CASE(cover_ends_when_the_last_trained_person_leaves_or_their_pass_ends) {
    const std::int64_t a = venue("A", "North");
    pass(a, person(a), on(2025, 12, 10));               // ends on 10 December
    pass(a, person(a, on(2027, 3, 3)), on(2026, 9, 1)); // leaves on 3 March
    const std::int64_t b = venue("B", "North");
    pass(b, person(b), on(2025, 1, 1)); // ended
    (void)venue("C", "North");
    (void)venue("D", "North", VenueState::in_checks); // no poster hangs there
    const std::int64_t e = venue("E", "North");
    pass(e, person(e), on(2026, 11, 1)); // covered until November 2027
    const auto gaps = cover_gaps(db, {"hate-crime"}, today, on(2027, 6, 1));
    BOOST_REQUIRE(gaps.size() == 3U);
    BOOST_TEST(gaps[0].name == "B");
    BOOST_TEST((gaps[0].from == today));
    BOOST_TEST(gaps[1].name == "C");
    BOOST_TEST((gaps[1].from == today));
    BOOST_TEST(gaps[2].name == "A");
    BOOST_TEST((gaps[2].from == on(2027, 3, 4)));
}

BOOST_FIXTURE_TEST_CASE(whoever_is_erased_covers_no_venue, ASmallRegister) {
    const Date today = on(2026, 11, 25);
    const auto a = venue("A", "");
    const auto somebody = person(a);
    pass(a, somebody, on(2026, 6, 1));
    BOOST_TEST(cover_gaps(db, {"hate-crime"}, today, on(2027, 1, 1)).empty());
    db.exec("UPDATE person SET erased_at = 0 WHERE id = $1", {somebody});
    const auto gaps = cover_gaps(db, {"hate-crime"}, today, on(2027, 1, 1));
    BOOST_REQUIRE(gaps.size() == 1U);
    BOOST_TEST((gaps[0].from == today));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
