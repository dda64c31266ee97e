#include <boost/test/unit_test.hpp>

#include "app/words/reasons.h"

#include <set>

using namespace safeplaces;

namespace {

constexpr Reason last_reason = Reason::wording_changed;

Field field(FieldKind kind, const std::string& label = "Postcode") {
    return {.id = "a", .kind = std::move(kind), .label = label};
}

const std::vector<Choice> drinks{{"tea", "Tea"}, {"water", "Cold water"}};

} // namespace

BOOST_AUTO_TEST_SUITE(reasons)

BOOST_AUTO_TEST_CASE(every_reason_has_words) {
    for (int i = 0; i <= static_cast<int>(last_reason); ++i) {
        const Problem problem{.field = "hours.mon.1.from",
                              .reason = static_cast<Reason>(i),
                              .least = 1,
                              .most = 5,
                              .detail = "detail",
                              .fix = "fix"};
        const std::string words = reason_in_words(problem, "typed");
        BOOST_TEST(!words.empty(), i);
        BOOST_TEST(words.find('{') == std::string::npos, words);
    }
}

BOOST_AUTO_TEST_CASE(a_promise_whose_words_have_changed_is_not_called_agreed) {
    const Field promise = field(DeclarationField{.wording = "2027-01"}, "We welcome people");
    BOOST_TEST(answer_in_words(promise, {{"a", "2027-01"}}) == "Agreed");
    BOOST_TEST(answer_in_words(promise, {{"a", "2026-11"}}) ==
               "Agreed to the wording of 2026-11, which has changed since");
    BOOST_TEST(answer_in_words(promise, {}).empty());
}

BOOST_AUTO_TEST_CASE(every_trouble_has_a_sentence_of_its_own) {
    std::set<std::string> sentences;
    const int count = static_cast<int>(Trouble::other) + 1;
    for (int i = 0; i < count; ++i) {
        sentences.insert(trouble_in_words(static_cast<Trouble>(i)));
    }
    BOOST_TEST(sentences.size() == static_cast<std::size_t>(count));
    BOOST_TEST(!sentences.contains(""));
}

BOOST_AUTO_TEST_CASE(every_problem_with_a_person_has_words) {
    for (const PersonProblem problem :
         {PersonProblem::name_missing, PersonProblem::name_too_long, PersonProblem::name_unclean,
          PersonProblem::left_before_start}) {
        BOOST_TEST(!person_problem_in_words(problem).empty());
    }
}

BOOST_AUTO_TEST_CASE(a_slip_in_a_postcode_shows_what_was_meant) {
    const Problem slip{.field = "a", .reason = Reason::postcode_slip, .fix = "SO14 7LY"};
    BOOST_TEST(reason_in_words(slip, "S014 7LY") ==
               "“S014 7LY” has a slip, such as a zero where the letter O belongs. Did you mean "
               "SO14 7LY?");
}

BOOST_AUTO_TEST_CASE(a_problem_with_hours_names_the_day) {
    BOOST_TEST(reason_in_words({.field = "h.sat", .reason = Reason::day_not_said}, "") ==
               "Saturday: say if you are open or closed");
    BOOST_TEST(reason_in_words({.field = "h.sun.2.to", .reason = Reason::time_missing}, "") ==
               "Sunday: say when you close, for example 17:30");
    BOOST_TEST(
        reason_in_words({.field = "h.mon.1.from", .reason = Reason::time_not_understood}, "soon") ==
        "Monday: we could not read the time “soon”. Type it like 9:00 or 5:30 pm");
}

BOOST_AUTO_TEST_CASE(the_forms_own_sentence_is_said_as_it_is) {
    const Problem problem{
        .field = "a", .reason = Reason::must_be_otherwise, .detail = "Must be {1} open."};
    BOOST_TEST(reason_in_words(problem, "no") == "Must be {1} open.");
}

BOOST_AUTO_TEST_CASE(the_summary_names_the_field_and_a_question_keeps_its_mark) {
    const Problem missing{.field = "a", .reason = Reason::missing};
    BOOST_TEST(summary_line(missing, field(PostcodeField{}), "") ==
               "Postcode: We need an answer here");
    BOOST_TEST(summary_line(missing, field(YesNoField{}, "Are you open?"), "") ==
               "Are you open? We need an answer here");
}

BOOST_AUTO_TEST_CASE(answers_are_read_back_in_words) {
    const auto read_back = [](FieldKind kind, const std::string& answer) {
        return answer_in_words(field(std::move(kind)), {{"a", answer}});
    };
    BOOST_TEST(read_back(YesNoField{}, "yes") == "Yes");
    BOOST_TEST(read_back(YesNoField{}, "no") == "No");
    BOOST_TEST(read_back(ChoiceField{drinks}, "water") == "Cold water");
    BOOST_TEST(read_back(ChoiceField{drinks}, "coffee") == "coffee"); // no longer offered
    BOOST_TEST(read_back(TicksField{drinks}, "tea\nwater") == "Tea\nCold water");
    BOOST_TEST(read_back(DateField{}, "2026-11-25") == "25 November 2026");
    BOOST_TEST(read_back(DateField{}, "soon") == "soon");
    BOOST_TEST(read_back(DeclarationField{"2026-11"}, "2026-11") == "Agreed");
    BOOST_TEST(read_back(TextField{}, "Tŷ Gŵyl") == "Tŷ Gŵyl");
    BOOST_TEST(answer_in_words(field(DeclarationField{}), {}).empty());
    BOOST_TEST(answer_in_words(field(ChoiceField{drinks}), {}).empty());
}

BOOST_AUTO_TEST_CASE(hours_are_read_back_only_when_something_was_said) {
    const Field hours = field(HoursField{}, "Opening hours");
    BOOST_TEST(answer_in_words(hours, {}).empty());
    const std::string words = answer_in_words(hours, {{"a.tue", "closed"}});
    BOOST_TEST(words.find("Tuesday: closed") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_change_button_is_a_phrase_also_where_the_form_gives_none) {
    Field plain = field(TextField{}, "Town");
    BOOST_TEST(change_phrase(plain) == "Change “Town”");
    plain.change = "Change the town";
    BOOST_TEST(change_phrase(plain) == "Change the town");
}

BOOST_AUTO_TEST_SUITE_END()
