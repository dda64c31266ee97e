#include <boost/test/unit_test.hpp>

#include "a_day.h"
#include "domain/venue/checks.h"

#include <boost/test/data/test_case.hpp>
#include <tuple>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(checks)

namespace {

const FormContext context{.today = a_day("2026-11-25"), .area = {"SO14", "SO15"}};

Field field(FieldKind kind) {
    return {.id = "f", .kind = std::move(kind), .label = "A field"};
}

std::vector<Problem> problems(FieldKind kind, const std::string& answer) {
    return problems_in_answer(field(std::move(kind)), answer, context);
}

// The answer has exactly this problem, which is an error on the field itself.
void check_error(FieldKind kind, const std::string& answer, Reason reason) {
    const auto found = problems(std::move(kind), answer);
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found[0].reason == reason));
    BOOST_TEST((found[0].severity == Severity::error));
    BOOST_TEST(found[0].field == "f");
}

const TextField two_to_ten{.least = 2, .most = 10};
const TextField several_lines{.most = 40, .shape = TextShape::several_lines};
const NumberField one_to_999{.least = 1, .most = 999};
const std::vector<Choice> drinks{{"tea", "Tea"}, {"coffee", "Coffee"}, {"water", "Water"}};

} // namespace

// Text

BOOST_AUTO_TEST_CASE(text_within_its_length_is_good) {
    BOOST_TEST(problems(two_to_ten, "ab").empty());
    BOOST_TEST(problems(two_to_ten, "ŵŵŵŵŵŵŵŵŵŵ").empty());
}

BOOST_AUTO_TEST_CASE(text_too_short_or_too_long_says_how_long_it_may_be) {
    const auto shorter = problems(two_to_ten, "ŵ");
    const auto longer = problems(two_to_ten, "12345678901");
    BOOST_REQUIRE(shorter.size() == 1U);
    BOOST_REQUIRE(longer.size() == 1U);
    BOOST_TEST(
        (shorter[0] == Problem{.field = "f", .reason = Reason::too_short, .least = 2, .most = 10}));
    BOOST_TEST(
        (longer[0] == Problem{.field = "f", .reason = Reason::too_long, .least = 2, .most = 10}));
}

BOOST_AUTO_TEST_CASE(text_has_no_control_characters_and_is_utf8) {
    check_error(two_to_ten, "a\x1B[0m", Reason::unclean);
    check_error(two_to_ten, "Zo\xEB!", Reason::unclean);
    check_error(several_lines, "a\rb", Reason::unclean);
}

BOOST_AUTO_TEST_CASE(only_text_of_several_lines_has_several_lines) {
    check_error(two_to_ten, "a\nb", Reason::unclean);
    BOOST_TEST(problems(several_lines, "side door\non East Street").empty());
}

// Numbers

const std::vector<std::string> numbers{"1", "25", "999", "007"};
const std::vector<std::string> outside{"0", "1000", "-5", "99999999999999999999"};
const std::vector<std::string> no_numbers{"x", "3.5", "1,000", "5 people", "+5", "--1", "-"};

BOOST_DATA_TEST_CASE(a_whole_number_in_its_range_is_good, data::make(numbers), answer) {
    BOOST_TEST(problems(one_to_999, answer).empty());
}

BOOST_DATA_TEST_CASE(a_number_out_of_range_says_the_range, data::make(outside), answer) {
    const auto found = problems(one_to_999, answer);
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found[0] ==
                Problem{.field = "f", .reason = Reason::out_of_range, .least = 1, .most = 999}));
}

BOOST_DATA_TEST_CASE(anything_else_is_no_whole_number, data::make(no_numbers), answer) {
    check_error(one_to_999, answer, Reason::not_a_whole_number);
}

// Choices

BOOST_AUTO_TEST_CASE(a_choice_is_one_of_those_offered) {
    BOOST_TEST(problems(ChoiceField{drinks}, "tea").empty());
    check_error(ChoiceField{drinks}, "beer", Reason::not_a_choice);
    check_error(ChoiceField{drinks}, "Tea", Reason::not_a_choice);
}

BOOST_AUTO_TEST_CASE(yes_or_no_is_yes_or_no) {
    BOOST_TEST(problems(YesNoField{}, "yes").empty());
    BOOST_TEST(problems(YesNoField{}, "no").empty());
    check_error(YesNoField{}, "maybe", Reason::not_a_choice);
}

BOOST_AUTO_TEST_CASE(any_ticks_of_those_offered_are_good) {
    BOOST_TEST(problems(TicksField{drinks}, "tea").empty());
    BOOST_TEST(problems(TicksField{drinks}, "tea\nwater").empty());
}

BOOST_AUTO_TEST_CASE(ticks_of_which_none_is_offered_any_more_are_no_answer) {
    check_error(TicksField{drinks}, "beer\nwine", Reason::not_a_choice);
    BOOST_TEST(problems(TicksField{drinks}, "beer\ntea").empty());
}

// Postcodes and phones

BOOST_AUTO_TEST_CASE(a_postcode_in_the_area_is_good_however_typed) {
    BOOST_TEST(problems(PostcodeField{}, "so147ly").empty());
}

BOOST_AUTO_TEST_CASE(a_postcode_outside_the_area_is_a_warning_only) {
    const auto found = problems(PostcodeField{}, "SO18 1AB");
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found[0] == Problem{.field = "f",
                                    .reason = Reason::postcode_outside_area,
                                    .severity = Severity::warning,
                                    .detail = "SO18"}));
}

BOOST_AUTO_TEST_CASE(a_district_is_compared_whole) {
    // SO1 is not in the area because SO14 is.
    BOOST_TEST(problems(PostcodeField{}, "SO1 4LY").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_scheme_without_an_area_takes_any_postcode) {
    const FormContext anywhere{.today = context.today, .area = {}};
    BOOST_TEST(problems_in_answer(field(PostcodeField{}), "M1 1AE", anywhere).empty());
}

BOOST_AUTO_TEST_CASE(a_slip_in_a_postcode_offers_the_one_that_was_meant) {
    const auto found = problems(PostcodeField{}, "S014 7LY");
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(
        (found[0] == Problem{.field = "f", .reason = Reason::postcode_slip, .fix = "SO14 7LY"}));
}

BOOST_AUTO_TEST_CASE(other_postcodes_are_refused_with_their_reason) {
    check_error(PostcodeField{}, "BX1 1LT", Reason::postcode_not_a_shop);
    check_error(PostcodeField{}, "Southampton", Reason::not_a_postcode);
}

BOOST_AUTO_TEST_CASE(a_phone_number_is_good_or_says_why_not) {
    BOOST_TEST(problems(PhoneField{}, "+44 (0)23 8012 3456").empty());
    check_error(PhoneField{}, "999", Reason::phone_service);
    check_error(PhoneField{}, "023 8012", Reason::phone_wrong_length);
    check_error(PhoneField{}, "ask at the till", Reason::not_a_phone);
}

BOOST_AUTO_TEST_CASE(a_costly_phone_number_is_a_warning_only) {
    const auto found = problems(PhoneField{}, "0909 879 0123");
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found[0].reason == Reason::phone_costly));
    BOOST_TEST((found[0].severity == Severity::warning));
}

// Addresses on the internet

const std::vector<std::string> emails{"ann@example.org", "a.b+c@mail.example.org",
                                      "ANN@EXAMPLE.ORG", "o'neil@example.org", "zoë@żuraw.pl"};
const std::vector<std::string> no_emails{"ann",
                                         "ann@",
                                         "@example.org",
                                         "ann@example",
                                         "ann@.org",
                                         "ann@example.",
                                         "a@b@c.org",
                                         "ann @example.org",
                                         "ann@example.org,",
                                         "<ann@example.org>",
                                         "a@b.c;d@e.f",
                                         "ann@exam ple.org",
                                         "ann@example.org\nbo@x.org"};

BOOST_DATA_TEST_CASE(an_email_address_has_one_at_and_a_dot_behind_it, data::make(emails), answer) {
    BOOST_TEST(problems(EmailField{}, answer).empty());
}

BOOST_DATA_TEST_CASE(what_cannot_be_an_email_address_is_refused, data::make(no_emails), answer) {
    check_error(EmailField{}, answer, Reason::not_an_email);
}

const std::vector<std::string> webs{"example.org",          "www.example.org",
                                    "https://example.org",  "http://example.org/shop?id=1#top",
                                    "HTTPS://EXAMPLE.ORG",  "Https://example.org/Ann",
                                    "example.org:8080/x",   "example.org/ann@home",
                                    "the-ship.example.org", "żuraw.pl"};
const std::vector<std::string> no_webs{"example",
                                       "https://",
                                       "https://example",
                                       "example.",
                                       ".org",
                                       "ann@example.org",
                                       "mailto:ann@example.org",
                                       "https://user@example.org",
                                       "javascript:alert(document.x)",
                                       "ftp://example.org",
                                       "file:///etc/x.y",
                                       "our site example.org",
                                       "example.org/a b",
                                       "example.org\nexample.net",
                                       "<b>example.org",
                                       "example.org:port",
                                       "we have none..."};

BOOST_DATA_TEST_CASE(a_web_address_needs_no_https_in_front, data::make(webs), answer) {
    BOOST_TEST(problems(WebField{}, answer).empty());
}

BOOST_DATA_TEST_CASE(what_cannot_be_a_web_address_is_refused, data::make(no_webs), answer) {
    check_error(WebField{}, answer, Reason::not_a_web_address);
}

// Dates

BOOST_AUTO_TEST_CASE(a_date_is_taken_as_people_type_it) {
    BOOST_TEST(problems(DateField{}, "1 Feb 2020").empty());
    check_error(DateField{}, "31/11/2026", Reason::not_a_date);
    check_error(DateField{}, "soon", Reason::not_a_date);
}

BOOST_AUTO_TEST_CASE(today_is_neither_past_nor_future) {
    BOOST_TEST(problems(DateField{DateBound::not_past}, "25/11/2026").empty());
    BOOST_TEST(problems(DateField{DateBound::not_future}, "25/11/2026").empty());
}

BOOST_AUTO_TEST_CASE(a_date_keeps_to_its_bound) {
    check_error(DateField{DateBound::not_past}, "24/11/2026", Reason::date_past);
    BOOST_TEST(problems(DateField{DateBound::not_past}, "26/11/2026").empty());
    check_error(DateField{DateBound::not_future}, "26/11/2026", Reason::date_future);
    BOOST_TEST(problems(DateField{DateBound::not_future}, "24/11/2026").empty());
}

// Declarations

BOOST_AUTO_TEST_CASE(a_declaration_counts_for_the_words_that_were_ticked) {
    const DeclarationField declaration{"2026-11"};
    BOOST_TEST(problems(declaration, "2026-11").empty());
    check_error(declaration, "2025-11", Reason::wording_changed);
}

// What a form adds to any kind

BOOST_AUTO_TEST_CASE(the_one_answer_that_lets_a_venue_in_is_asked_for_in_the_forms_words) {
    Field asked = field(YesNoField{});
    asked.must_be = "yes";
    asked.otherwise = "A Safe Place is open to everyone.";
    BOOST_TEST(problems_in_answer(asked, "yes", context).empty());
    const auto found = problems_in_answer(asked, "no", context);
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found[0] == Problem{.field = "f",
                                    .reason = Reason::must_be_otherwise,
                                    .detail = "A Safe Place is open to everyone."}));
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_wrong_anyway_is_complained_of_once) {
    Field asked = field(YesNoField{});
    asked.must_be = "yes";
    asked.otherwise = "Open to everyone.";
    const auto found = problems_in_answer(asked, "perhaps", context);
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found[0].reason == Reason::not_a_choice));
}

BOOST_AUTO_TEST_CASE(an_answer_worth_a_thought_is_a_warning_in_the_forms_words) {
    Field asked = field(one_to_999);
    asked.warn_when = "1";
    asked.warning = "Somebody alone may need help too.";
    BOOST_TEST(problems_in_answer(asked, "2", context).empty());
    const auto found = problems_in_answer(asked, "1", context);
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found[0] == Problem{.field = "f",
                                    .reason = Reason::worth_a_thought,
                                    .severity = Severity::warning,
                                    .detail = "Somebody alone may need help too."}));
}

// Answers as they are submitted

BOOST_AUTO_TEST_CASE(answers_are_cleaned_by_their_kind) {
    const auto cleaned = [](FieldKind kind, const std::string& answer) {
        return cleaned_answer(field(std::move(kind)), answer, context);
    };
    BOOST_TEST(cleaned(PostcodeField{}, "so147ly") == "SO14 7LY");
    BOOST_TEST(cleaned(PhoneField{}, "+442380123456 x12") == "023 8012 3456 ext. 12");
    BOOST_TEST(cleaned(DateField{}, "25 Nov 26") == "2026-11-25");
    BOOST_TEST(cleaned(TextField{}, "so147ly") == "so147ly");
    BOOST_TEST(cleaned(NumberField{}, "7") == "7");
}

BOOST_AUTO_TEST_CASE(ticks_are_put_in_the_forms_order_without_those_no_longer_offered) {
    const Field ticks = field(TicksField{drinks});
    BOOST_TEST(cleaned_answer(ticks, "water\nbeer\ntea", context) == "tea\nwater");
    BOOST_TEST(cleaned_answer(ticks, "coffee", context) == "coffee");
    BOOST_TEST(cleaned_answer(ticks, "tea\ntea", context) == "tea");
}

BOOST_AUTO_TEST_CASE(an_answer_that_cannot_be_read_is_left_as_typed) {
    const Field past = field(DateField{DateBound::not_past});
    BOOST_TEST(cleaned_answer(past, "1/1/2020", context) == "1/1/2020");
    BOOST_TEST(cleaned_answer(past, "soon", context) == "soon");
    BOOST_TEST(cleaned_answer(field(PostcodeField{}), "S014 7LY", context) == "S014 7LY");
    BOOST_TEST(cleaned_answer(field(PhoneField{}), "till", context) == "till");
}

BOOST_AUTO_TEST_SUITE_END()
