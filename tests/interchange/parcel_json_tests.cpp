#include <boost/test/unit_test.hpp>

#include "domain/code_words.h"
#include "domain/error.h"
#include "interchange/parcel_json.h"
#include "interchange/parcel_samples.h"

#include <boost/test/data/test_case.hpp>
#include <set>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(parcel_json)

namespace {

// One change of a good payload that makes it one that is refused.
struct Change {
    std::string from;
    std::string to;
    friend std::ostream& operator<<(std::ostream& out, const Change& change) {
        return out << change.from << " -> " << change.to.substr(0, 60);
    }
};

std::string changed(std::string json, const Change& change) {
    const std::size_t at = json.find(change.from);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, change.from);
    return json.replace(at, change.from.size(), change.to);
}

std::string sample_submission_json() {
    return submission_json(sample_submission(keys_number(1)));
}

const std::string score = R"("right":5,"asked":6,"critical_right":2,"critical_asked":2)";

} // namespace

const std::vector<Change> bad_submissions{
    {R"("format":"safeplace")", R"("format":"safeplaces")"},
    {R"("version":1,)", R"("version":2,)"},
    {R"("version":1,)", R"("version":1.0,)"},
    {R"("version":1,)", ""},
    {R"("version":1,)", R"("version":1,"version":1,)"},
    {R"("version":1,)", R"("version":1,"new":1,)"},
    {R"("kind":"submission")", R"("kind":"decision")"},
    {R"("kind":"submission",)", ""},
    {R"("id":"01)", R"("id":"../01)"},
    {uuid_number(100), "../../../../../../../../etc/passwd.."},
    {uuid_number(2), "01A21D2F-29D8-7000-8000-000000000002"},
    {R"("seq":17)", R"("seq":0)"},
    {R"("seq":17)", R"("seq":-1)"},
    {R"("seq":17)", R"("seq":1e300)"},
    {R"("seq":17)", R"("seq":"17")"},
    {R"("seq":17)", R"("seq":99999999999999999999)"},
    {R"("previous":")", R"("previous":"0)"},
    {R"("made_at":17)", R"("made_at":-17)"},
    {R"("made_at":17)", R"("made_at":999999999917)"},
    {R"("name":"Ann Example")", R"("name":"")"},
    {R"("name":"Ann Example")", R"("name":" ")"},
    {R"("name":"Ann Example")", R"("name":null)"},
    {R"("name":"Ann Example")", R"("name":["Ann Example"])"},
    {R"("name":"Ann Example")", R"("name":"Ann\nExample")"},
    {R"("name":"Ann Example")", R"("name":"Ann\tExample")"},
    {R"("name":"Ann Example")", R"("name":"Ann\u0000Example")"},
    {R"("name":"Ann Example")", "\"name\":\"Ann\xFF\""},
    {R"("name":"Ann Example")", "\"name\":\"" + std::string(81, 'x') + '"'},
    {R"("name":"Ann Example")", "\"name\":\"" + std::string(501, 'x') + '"'},
    {R"("role":"lead")", R"("role":"Lead")"},
    {R"("role":"lead",)", ""},
    {R"("started":"2020-02-29")", R"("started":"2021-02-29")"},
    {R"("started":"2020-02-29")", R"("started":"0020-02-29")"},
    {R"("started":"2020-02-29")", R"("started":null)"},
    {R"("left":"2026-06-30")", R"("left":"2024-06-30")"},
    {R"("left":null)", R"("left":"")"},
    {R"("erased":[")", R"("erased":[7,")"},
    {R"("erased":[")", R"("erased":["x",")"},
    {R"("erased":[)", R"("erased":null,"other":[)"},
    {R"("course":"first-help")", R"("course":"../first-help")"},
    {R"("course":"first-help")", R"("course":"First help")"},
    {R"("version":"1.2.0")", R"("version":"")"},
    {R"("version":"1.2.0")", R"("version":"1\n2")"},
    {R"("language":"en-GB")", "\"language\":\"" + std::string(36, 'x') + '"'},
    {R"("face":"easy_read")", R"("face":"easy")"},
    {R"("how":"led")", R"("how":1)"},
    {R"("how":"led")", R"("how":"led","led_by":"")"},
    {R"("how":"led")", R"("how":"led","led_by":")" + uuid_number(201) + '"'},
    {R"("how":"led")", R"("how":"alone","led_by":")" + uuid_number(202) + '"'},
    {score, R"("right":101,"asked":6,"critical_right":2,"critical_asked":2)"},
    {score, R"("right":-1,"asked":6,"critical_right":2,"critical_asked":2)"},
    {score, R"("right":5,"asked":1001,"critical_right":2,"critical_asked":2)"},
    {score, R"("right":5,"asked":6,"critical_right":3,"critical_asked":2)"},
    {score, R"("right":5,"asked":6,"critical_right":2,"critical_asked":7)"},
    {R"("date":"2026-11-24")", R"("date":"2027-11-25")"},
    {R"("answers":{)", R"("answers":{"a b":"x",)"},
    {R"("answers":{)", R"("answers":{"":"x",)"},
    {R"("answers":{)", R"("answers":{"a":7,)"},
    {R"("answers":{)", R"("answers":{"a":")" + std::string(40'001, 'x') + "\","},
    {R"("form":"venue-registration")", R"("form":"venue registration")"},
    {R"("attempts":9,"passed":7)", R"("attempts":9,"passed":10)"},
    {R"("option":2)", R"("option":-1)"},
    {R"("option":2)", R"("option":100)"},
    {R"("month":"2026-11-01")", R"("month":"2026-11-02")"},
    {R"("band":"night")", R"("band":"midnight")"},
    {R"("reason":"lost")", R"("reason":"a name")"},
    {R"("stickers_wanted":["window")", R"("stickers_wanted":["win dow")"},
    {R"("stickers_wanted":["window","door"])", R"("stickers_wanted":"window")"},
    {R"(,"stickers_wanted":["window","door"])", ""},
    {R"("device":{)", R"("device":{"name":"x",)"},
    {R"("device":{)", R"("device":null,"x":{)"},
};

BOOST_DATA_TEST_CASE(a_submission_that_breaks_a_rule_is_refused,
                     data::make(bad_submissions),
                     change) {
    BOOST_CHECK_THROW(
        static_cast<void>(read_submission_json(changed(sample_submission_json(), change))),
        InputError);
}

BOOST_AUTO_TEST_CASE(who_led_goes_with_the_completion) {
    const std::string json =
        changed(sample_submission_json(),
                {R"("how":"led")", R"("how":"led","led_by":")" + uuid_number(202) + '"'});
    const Submission submission = read_submission_json(json);
    BOOST_TEST(submission.completions.front().led_by.text == uuid_number(202));
    const Submission again = read_submission_json(submission_json(submission));
    BOOST_TEST((again.completions == submission.completions));
}

BOOST_AUTO_TEST_CASE(a_refusal_names_the_place) {
    const std::string json =
        changed(sample_submission_json(), {R"("left":"2026-06-30")", R"("left":7)"});
    BOOST_CHECK_EXCEPTION(static_cast<void>(read_submission_json(json)), InputError,
                          [](const InputError& error) {
                              return std::string_view{error.what()}.starts_with("people[1].left: ");
                          });
}

BOOST_AUTO_TEST_CASE(too_many_of_anything_are_refused) {
    const auto refused = [](const Submission& submission) {
        try {
            static_cast<void>(read_submission_json(submission_json(submission)));
        } catch (const InputError&) {
            return true;
        }
        return false;
    };
    const Submission whole = sample_submission(keys_number(1));
    Submission people = whole;
    people.people.resize(2'001, people.people[0]);
    BOOST_TEST(refused(people));
    Submission stickers = whole;
    stickers.stickers_wanted.resize(51, "door");
    BOOST_TEST(refused(stickers));
    Submission answers = whole;
    for (int i = 0; i < 500; ++i) {
        answers.registration->answers["a" + std::to_string(i)] = "";
    }
    BOOST_TEST(refused(answers));
    Submission counts = whole;
    counts.attempts.resize(5'001, counts.attempts[0]);
    BOOST_TEST(refused(counts));
    counts.attempts.resize(5'000);
    BOOST_TEST(!refused(counts));
}

const std::vector<Change> bad_decisions{
    {R"("kind":"decision")", R"("kind":"submission")"},
    {R"("state":"approved")", R"("state":"Approved")"},
    {R"("reason":"approved_by_council")", R"("reason":"because")"},
    {R"("valid_to":"2027-11-24")", R"("valid_to":"2027-02-30")"},
    {R"("level":"Gold")", R"("level":"Go\nld")"},
    {R"("questions":["insurance-date")", R"("questions":["insurance date")"},
    {R"("stickers":["AP/S")", R"("stickers":["AP/")"},
    {R"("stickers":["AP/S")", R"("stickers":["AP-S")"},
    {R"("stickers":["AP/S")", "\"stickers\":[\"" + std::string(672, 'A') + '"'},
    {R"("confirmed_seq":17)", R"("confirmed_seq":-1)"},
    {R"("confirmed_seq":17,)", ""},
    {R"("audit":{"seq":42)", R"("audit":{"seq":-1)"},
    {R"("audit":{)", R"("audit":{"x":1,)"},
    {R"("format":)", R"("x":1,"format":)"},
};

BOOST_DATA_TEST_CASE(a_decision_that_breaks_a_rule_is_refused, data::make(bad_decisions), change) {
    BOOST_CHECK_THROW(
        static_cast<void>(read_decision_json(changed(decision_json(sample_decision()), change))),
        InputError);
}

const std::vector<Change> bad_notices{
    {R"("kind":"notice")", R"("kind":"decision")"},
    {R"("revoked":["SP-0042"])", R"("revoked":[""])"},
    {R"("revoked":["SP-0042"])", R"("revoked":["SP\n0042"])"},
    {R"("number":"999")", R"("number":"")"},
    {R"("always":true)", R"("always":1)"},
    {R"("checked":"2026-11-01")", R"("checked":"1 November")"},
    {R"("next_keys":{)", R"("next_keys":{"seed":"",)"},
    {R"("compromised":[")", R"("compromised":["0)"},
    {R"(,"compromised")", R"(,"x":1,"compromised")"},
};

BOOST_DATA_TEST_CASE(a_notice_that_breaks_a_rule_is_refused, data::make(bad_notices), change) {
    BOOST_CHECK_THROW(
        static_cast<void>(read_notice_json(changed(notice_json(sample_notice()), change))),
        InputError);
}

namespace {

template <class Kind>
void check_words(Kind last) {
    std::set<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto kind = static_cast<Kind>(i);
        words.insert(word_of(kind));
        BOOST_TEST((kind_of<Kind>(word_of(kind)) == kind));
    }
    BOOST_TEST(words.size() == static_cast<std::size_t>(last) + 1);
    BOOST_TEST(!kind_of<Kind>(""));
}

} // namespace

BOOST_AUTO_TEST_CASE(every_kind_has_a_word_of_its_own) {
    check_words(Role::lead);
    check_words(Face::easy_read);
    check_words(HowTaken::led);
    check_words(TimeBand::night);
    check_words(HelpReason::other);
    check_words(HelpGiven::other);
    check_words(VenueState::refused);
    check_words(MoveReason::registered_twice);
}

BOOST_AUTO_TEST_SUITE_END()
