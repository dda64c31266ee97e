#include <boost/test/unit_test.hpp>

#include "a_day.h"
#include "a_digest.h"
#include "domain/training/records.h"

#include <functional>
#include <set>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(records)

namespace {

Completion a_completion() {
    return {.id = {"0193657e-1a00-7000-8000-000000000001"},
            .person = {"0193657e-1a00-7000-8000-000000000002"},
            .venue = {"0193657e-1a00-7000-8000-000000000003"},
            .course = {"being-a-safe-place"},
            .version = "1.0",
            .content = counting(),
            .language = "en",
            .face = Face::standard,
            .how = HowTaken::alone,
            .score = {.right = 5, .asked = 6, .critical_right = 2, .critical_asked = 2},
            .date = a_day("2026-11-25"),
            .expires = a_day("2027-11-25")};
}

Attempt an_attempt() {
    using std::chrono::milliseconds;
    return {.id = {"0193657e-1a00-7000-8000-000000000004"},
            .person = {"0193657e-1a00-7000-8000-000000000002"},
            .venue = {"0193657e-1a00-7000-8000-000000000003"},
            .course = {"being-a-safe-place"},
            .version = "1.0",
            .content = counting(),
            .language = "en",
            .face = Face::easy_read,
            .seed = 0xFEDCBA9876543210,
            .started = Instant{milliseconds{1'795'603'327'000}},
            .finished = Instant{milliseconds{1'795'603'507'250}},
            .answers = {{{"hit-outside"}, {0}}, {{"two-first"}, {0, 2}}},
            .score = {.right = 5, .asked = 6, .critical_right = 2, .critical_asked = 2}};
}

template <class Record>
using Changes = std::vector<std::pair<std::string, std::function<void(Record&)>>>;

// Applies each change by itself; the hashes must all differ from each other and from the first.
template <class Record>
void check_each_changes_the_hash(const Record& record, const Changes<Record>& changes) {
    std::set<Digest> seen{record_hash(record)};
    for (const auto& [field, change] : changes) {
        Record other = record;
        change(other);
        BOOST_TEST(seen.insert(record_hash(other)).second, field);
    }
}

} // namespace

// The two literals were made from the written rule with Python's hashlib. They never change: what
// was stored under format 1 must hold for ever. A new rule gets a new number and its own literal.

BOOST_AUTO_TEST_CASE(the_hash_of_a_completion_in_format_1_never_changes) {
    BOOST_TEST(completion_format == 1);
    BOOST_TEST(to_hex(record_hash(a_completion())) ==
               "ae4f86676692a7a8107065f45798a58f61db5b0ed0d90610dc6cd149d90cf46c");
}

BOOST_AUTO_TEST_CASE(the_hash_of_an_attempt_in_format_1_never_changes) {
    BOOST_TEST(to_hex(record_hash(an_attempt())) ==
               "b00625a886af2b7a68c3a683cba3ec1fe2accd4bc943202828b63e5261ca01a4");
}

BOOST_AUTO_TEST_CASE(every_field_of_a_completion_goes_into_its_hash) {
    check_each_changes_the_hash<Completion>(
        a_completion(),
        {{"id", [](auto& record) { record.id.text.back() = '9'; }},
         {"person", [](auto& record) { record.person.text.back() = '9'; }},
         {"venue", [](auto& record) { record.venue.text.back() = '9'; }},
         {"course", [](auto& record) { record.course.text = "running-a-safe-place"; }},
         {"version", [](auto& record) { record.version = "1.1"; }},
         {"content", [](auto& record) { record.content[31] ^= 1; }},
         {"language", [](auto& record) { record.language = "pl"; }},
         {"face", [](auto& record) { record.face = Face::easy_read; }},
         {"how", [](auto& record) { record.how = HowTaken::led; }},
         {"right", [](auto& record) { record.score.right = 6; }},
         {"asked", [](auto& record) { record.score.asked = 7; }},
         {"critical right", [](auto& record) { record.score.critical_right = 1; }},
         {"critical asked", [](auto& record) { record.score.critical_asked = 3; }},
         {"date", [](auto& record) { record.date = a_day("2026-11-26"); }},
         {"expires", [](auto& record) { record.expires = a_day("2027-11-26"); }}});
}

BOOST_AUTO_TEST_CASE(who_led_goes_into_the_hash) {
    Completion led = a_completion();
    led.how = HowTaken::led;
    const Digest by_nobody = record_hash(led);
    led.led_by = {"0198a000-0000-7000-8000-000000000007"};
    const Digest by_somebody = record_hash(led);
    led.led_by.text.back() = '8';
    BOOST_TEST((by_nobody != by_somebody));
    BOOST_TEST((by_somebody != record_hash(led)));
}

BOOST_AUTO_TEST_CASE(every_field_of_an_attempt_goes_into_its_hash) {
    using std::chrono::milliseconds;
    check_each_changes_the_hash<Attempt>(
        an_attempt(),
        {{"id", [](auto& record) { record.id.text.back() = '9'; }},
         {"person", [](auto& record) { record.person.text.back() = '9'; }},
         {"venue", [](auto& record) { record.venue.text.back() = '9'; }},
         {"course", [](auto& record) { record.course.text = "running-a-safe-place"; }},
         {"version", [](auto& record) { record.version = "1.1"; }},
         {"content", [](auto& record) { record.content[0] ^= 1; }},
         {"language", [](auto& record) { record.language = "pl"; }},
         {"face", [](auto& record) { record.face = Face::standard; }},
         {"seed", [](auto& record) { record.seed ^= 1; }},
         {"started", [](auto& record) { record.started += milliseconds{1}; }},
         {"finished", [](auto& record) { record.finished += milliseconds{1}; }},
         {"an answer less", [](auto& record) { record.answers.pop_back(); }},
         {"question", [](auto& record) { record.answers[0].question.text = "hit-inside"; }},
         {"option", [](auto& record) { record.answers[0].answer = {1}; }},
         {"blank", [](auto& record) { record.answers[0].answer = {}; }},
         {"order", [](auto& record) { std::swap(record.answers[0], record.answers[1]); }},
         {"right", [](auto& record) { record.score.right = 6; }},
         {"asked", [](auto& record) { record.score.asked = 7; }},
         {"critical right", [](auto& record) { record.score.critical_right = 1; }},
         {"critical asked", [](auto& record) { record.score.critical_asked = 3; }}});
}

BOOST_AUTO_TEST_CASE(a_completion_counts_from_its_day_to_the_day_before_it_expires) {
    const Completion completion = a_completion();
    BOOST_TEST(!is_valid(completion, a_day("2026-11-24")));
    BOOST_TEST(is_valid(completion, a_day("2026-11-25")));
    BOOST_TEST(is_valid(completion, a_day("2027-11-24")));
    BOOST_TEST(!is_valid(completion, a_day("2027-11-25")));
}

BOOST_AUTO_TEST_CASE(of_several_completions_the_one_that_counts_longest_is_taken) {
    std::vector<Completion> all(3, a_completion());
    all[1].expires = a_day("2028-01-10");
    all[2].expires = a_day("2029-01-10");
    all[2].date = a_day("2027-03-01"); // not passed yet on the day that is asked about
    const Completion& first = all[0];
    const Date today = a_day("2026-12-01");
    BOOST_TEST(valid_completion(all, first.person, first.course, today) == &all[1]);
    BOOST_TEST(valid_completion(all, {"somebody-else"}, first.course, today) == nullptr);
    BOOST_TEST(valid_completion(all, first.person, {"another-course"}, today) == nullptr);
    BOOST_TEST(valid_completion(all, first.person, first.course, a_day("2026-11-24")) == nullptr);
}

BOOST_AUTO_TEST_CASE(one_passed_alone_is_shown_before_a_led_one_that_counts_longer) {
    Completion alone = a_completion();
    Completion led = alone;
    led.how = HowTaken::led;
    led.expires = plus_days(alone.expires, std::chrono::days{30});
    const std::vector all{led, alone};
    const Date last = last_valid_day(alone);
    BOOST_TEST(completion_to_show(all, alone.person, alone.course, last) == &all[1]);
    BOOST_TEST(valid_completion(all, alone.person, alone.course, last) == &all[0]);
    BOOST_TEST(completion_to_show(all, alone.person, alone.course, alone.expires) == &all[0]);
    BOOST_TEST(valid_alone(all, alone.person, alone.course, alone.expires) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_pass_gives_a_completion_that_carries_what_was_taken) {
    Course course;
    course.refresh = std::chrono::months{12};
    const Attempt attempt = an_attempt();
    const Completion completion =
        completion_from(attempt, course, {"c1"}, HowTaken::led, a_day("2028-02-29"));
    const Completion expected{.id = {"c1"},
                              .person = attempt.person,
                              .venue = attempt.venue,
                              .course = attempt.course,
                              .version = attempt.version,
                              .content = attempt.content,
                              .language = attempt.language,
                              .face = Face::easy_read,
                              .how = HowTaken::led,
                              .score = attempt.score,
                              .date = a_day("2028-02-29"),
                              .expires = a_day("2029-02-28")};
    BOOST_TEST((completion == expected));
}

BOOST_AUTO_TEST_CASE(a_led_session_gives_a_completion_without_a_score) {
    Course course;
    course.id = {"hate-crime"};
    course.version = "1.0";
    course.refresh = std::chrono::months{24};
    Edition edition;
    edition.language = "en";
    edition.face = Face::easy_read;
    const Completion led =
        led_completion(course, edition, {"v1"}, {"c1"}, {"ana"}, {"ben"}, a_day("2026-11-25"));
    BOOST_TEST((led.how == HowTaken::led));
    BOOST_TEST((led.score == Score{}));
    BOOST_TEST(led.person.text == "ana");
    BOOST_TEST(led.led_by.text == "ben");
    BOOST_TEST((led.face == Face::easy_read));
    BOOST_TEST((led.expires == a_day("2028-11-25")));
}

BOOST_AUTO_TEST_CASE(only_who_has_passed_alone_and_in_date_may_lead) {
    std::vector<Completion> all{a_completion()};
    const PersonId person = all[0].person;
    const CourseId course = all[0].course;
    const Date today = a_day("2026-12-01");
    BOOST_TEST(may_lead(all, person, course, today));
    BOOST_TEST(!may_lead(all, {"somebody-else"}, course, today));
    BOOST_TEST(!may_lead(all, person, {"another-course"}, today));
    BOOST_TEST(!may_lead(all, person, course, all[0].expires));
    all[0].how = HowTaken::led;
    BOOST_TEST(!may_lead(all, person, course, today));
}

BOOST_AUTO_TEST_SUITE_END()
