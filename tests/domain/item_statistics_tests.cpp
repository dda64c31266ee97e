#include <boost/test/unit_test.hpp>

#include "domain/training/item_statistics.h"

using namespace safeplaces;

namespace {

const auto nearly = boost::test_tools::tolerance(1e-5);

} // namespace

BOOST_AUTO_TEST_SUITE(item_statistics)

// Worked by hand. Marks of the first question: 1, 1, 0, 1; of the second: 1, 1, 0, 0.
// Averages 3/4 and 1/2; variances (3 * 1/16 + 9/16) / 3 = 1/4 and (4 * 1/4) / 3 = 1/3.
// Covariance (1/8 + 1/8 + 3/8 - 1/8) / 3 = 1/6; correlation 1/6 / sqrt(1/12) = 0.577350.
// Both are in the same order, so none could be higher: efficiency 100.
// With the total: 1/4 + 1/6 = 5/12 and 1/3 + 1/6 = 1/2; roots 0.645497 and 0.707107.
BOOST_AUTO_TEST_CASE(four_attempts_at_two_questions) {
    const auto found = statistics_of({{{0, 1}, {0, 1}}, {{1, 1}, {1, 1}, {0, 0}, {1, 0}}});
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(found[0].facility.value() == 75, nearly);
    BOOST_TEST(found[1].facility.value() == 50, nearly);
    BOOST_TEST(found[0].deviation.value() == 50, nearly);
    BOOST_TEST(found[1].deviation.value() == 57.73503, nearly);
    BOOST_TEST(found[0].discrimination.value() == 57.73503, nearly);
    BOOST_TEST(found[1].discrimination.value() == 57.73503, nearly);
    BOOST_TEST(found[0].efficiency.value() == 100, nearly);
    BOOST_TEST(found[0].effective_weight.value() == 47.72254, nearly);
    BOOST_TEST(found[1].effective_weight.value() == 52.27746, nearly);
    BOOST_TEST(!found[0].is_enough_to_judge());
}

// Worked by hand. The first question gives -1 to 1: marks -1, 0, 1; the second 0 to 2: 0, 2, 1.
// Averages 0 and 1, which is half of the range for both; variances (1 + 0 + 1) / 2 = 1 for both.
// Covariance (1 + 0 + 0) / 2 = 1/2; correlation 1/2. In order, -1, 0, 1 and 0, 1, 2, it would be
// (1 + 0 + 1) / 2 = 1: efficiency 50. With the total 1 + 1/2 for both, so each weighs a half.
BOOST_AUTO_TEST_CASE(marks_below_nothing_and_over_one) {
    const auto found = statistics_of({{{-1, 1}, {0, 2}}, {{-1, 0}, {0, 2}, {1, 1}}});
    for (const ItemStatistics& each : found) {
        BOOST_TEST(each.facility.value() == 50, nearly);
        BOOST_TEST(each.deviation.value() == 50, nearly);
        BOOST_TEST(each.discrimination.value() == 50, nearly);
        BOOST_TEST(each.efficiency.value() == 50, nearly);
        BOOST_TEST(each.effective_weight.value() == 50, nearly);
        BOOST_TEST(!each.discrimination_bounds.has_value());
    }
}

// Worked by hand. The first: 1, 1, 0, 0; the second the other way round: 0, 0, 1, 1; the third:
// 1, 1, 1, 0. Totals 2, 2, 2, 1, average 7/4. Covariances with the total, over 3: the first
// (1/8 + 1/8 - 1/8 + 3/8) / 3 = 1/6, the second -1/6, the third (1/16 * 3 + 9/16) / 3 = 1/4.
// The second has no weight; the others sqrt(1/6) = 0.408248 and 1/2 of 0.908248.
// The rest of the second is 2, 2, 1, 0: average 5/4, variance (9/16 + 9/16 + 1/16 + 25/16) / 3
// = 11/12; its own is 1/3; covariance (-3/8 - 3/8 - 1/8 - 5/8) / 3 = -1/2; correlation
// -1/2 / sqrt(11/36) = -0.904534.
BOOST_AUTO_TEST_CASE(a_question_that_the_better_ones_get_wrong) {
    const auto found =
        statistics_of({{{0, 1}, {0, 1}, {0, 1}}, {{1, 0, 1}, {1, 0, 1}, {0, 1, 1}, {0, 1, 0}}});
    BOOST_TEST(found[0].effective_weight.value() == 44.94897, nearly);
    BOOST_TEST(!found[1].effective_weight.has_value());
    BOOST_TEST(found[2].effective_weight.value() == 55.05103, nearly);
    BOOST_TEST(found[1].discrimination.value() == -90.45340, nearly);
    BOOST_TEST(found[1].discrimination_bounds.value().low < -90.4);
    BOOST_TEST(found[1].discrimination_bounds.value().high > -90.4);
    BOOST_TEST(found[1].efficiency.value() < 0);
}

BOOST_AUTO_TEST_CASE(where_nothing_varies_nothing_is_claimed) {
    BOOST_TEST(statistics_of({}).empty());
    const auto none = statistics_of({{{0, 1}}, {}});
    BOOST_TEST(!none[0].facility.has_value());
    const auto one = statistics_of({{{0, 1}}, {{1}}});
    BOOST_TEST(one[0].facility.value() == 100);
    BOOST_TEST(!one[0].deviation.has_value());
    const auto same = statistics_of({{{0, 1}, {0, 1}}, {{1, 0}, {1, 1}, {1, 0}}});
    BOOST_TEST(same[0].deviation.value() == 0);
    BOOST_TEST(!same[0].discrimination.has_value());
    BOOST_TEST(!same[1].efficiency.has_value());
}

BOOST_AUTO_TEST_CASE(thirty_attempts_are_enough_to_judge) {
    MarkedAttempts attempts{{{0, 1}}, {}};
    for (int i = 1; i <= fewest_attempts_to_judge; ++i) {
        BOOST_TEST(!statistics_of(attempts)[0].is_enough_to_judge());
        attempts.marks.push_back({1});
    }
    BOOST_TEST(statistics_of(attempts)[0].is_enough_to_judge());
}

// Wilson's bounds of 5 in 10, by hand: middle 1/2; spread 1.96 / (1 + 0.384146) *
// sqrt(0.025 + 0.0096036) = 0.263405.
BOOST_AUTO_TEST_CASE(what_was_chosen_is_counted_for_each_option) {
    const Question question{.id = {"q"},
                            .text = "Which?",
                            .taught_on = {"01-welcome", 0},
                            .form = SeveralAnswers{{{"A", "", true}, {"B", "", true}, {"C", ""}}}};
    std::vector<Answer> answers(5, Answer{0, 1});
    answers.insert(answers.end(), 4, Answer{1});
    answers.push_back({});
    const auto counts = response_counts(question, answers);
    BOOST_REQUIRE(counts.size() == 3U);
    BOOST_TEST(counts[0].chosen == 5);
    BOOST_TEST(counts[1].chosen == 9);
    BOOST_TEST(counts[2].chosen == 0);
    BOOST_TEST(counts[0].share.low == 23.65931, nearly);
    BOOST_TEST(counts[0].share.high == 76.34069, nearly);
    BOOST_TEST(counts[2].share.low == 0);
    BOOST_TEST(response_counts(question, {})[2].share.high == 100);
}

BOOST_AUTO_TEST_SUITE_END()
