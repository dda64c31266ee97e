#include <boost/test/unit_test.hpp>

#include "domain/training/quiz.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(quiz)

namespace {

constexpr std::uint64_t seeds = 10'000;

Question question(const std::string& id, QuestionForm form, Gravity gravity = Gravity::ordinary) {
    return {.id = {id},
            .text = "What do you do?",
            .gravity = gravity,
            .taught_on = {"01-welcome", 0},
            .form = std::move(form)};
}

OneAnswer four_options() {
    return {{{"Call 999", "", true}, {"Wait", ""}, {"Go out", ""}, {"Ask", ""}}};
}

// 15 questions, of which c1 to c5 are critical; tf is true/false, all and none end in an option
// that stays last, several has two right ones.
QuestionBank a_bank() {
    QuestionBank bank;
    for (int i = 1; i <= 5; ++i) {
        bank.push_back(question("c" + std::to_string(i), four_options(), Gravity::critical));
    }
    for (int i = 1; i <= 6; ++i) {
        bank.push_back(question("q" + std::to_string(i), four_options()));
    }
    bank.push_back(question("tf", TrueOrFalse{false, "No.", "Yes."}));
    bank.push_back(question(
        "all", OneAnswer{{{"Wait", ""}, {"All of these", "", true}, {"Listen", ""}, {"Ask", ""}}}));
    bank.push_back(
        question("none", OneAnswer{{{"NONE of these.", ""}, {"A", ""}, {"B", "", true}}}));
    bank.push_back(question(
        "several", SeveralAnswers{{{"A", "", true}, {"B", ""}, {"C", "", true}, {"D", ""}}}));
    return bank;
}

bool is_critical(const QuestionBank& bank, const DrawnQuestion& drawn) {
    return find(bank, drawn.question)->gravity == Gravity::critical;
}

Answer right_answer(const Question& question) {
    Answer right;
    int place = 0;
    for (const Option& option : options_of(question)) {
        if (option.is_right) {
            right.push_back(place);
        }
        ++place;
    }
    return right;
}

// A sitting of one drawn quiz: two critical questions, four others, all answered rightly.
struct SittingAQuiz {
    QuestionBank bank = a_bank();
    PassRule rule;
    std::vector<DrawnQuestion> drawn = draw_questions(bank, rule, 7);
    std::vector<Answer> answers = right_answers();

    std::vector<Answer> right_answers() const {
        std::vector<Answer> right;
        for (const DrawnQuestion& one : drawn) {
            right.push_back(right_answer(*find(bank, one.question)));
        }
        return right;
    }

    // Takes the answers of the first `count` questions of that gravity away.
    void leave_blank(Gravity gravity, int count) {
        for (std::size_t i = 0; i < drawn.size() && count > 0; ++i) {
            if (find(bank, drawn[i].question)->gravity == gravity) {
                answers[i].clear();
                --count;
            }
        }
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(the_same_seed_draws_the_same_quiz) {
    const QuestionBank bank = a_bank();
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        BOOST_TEST((draw_questions(bank, {}, seed) == draw_questions(bank, {}, seed)));
    }
}

BOOST_AUTO_TEST_CASE(other_seeds_draw_other_quizzes) {
    const QuestionBank bank = a_bank();
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        std::string text;
        for (const DrawnQuestion& drawn : draw_questions(bank, {}, seed)) {
            text += drawn.question.text + ' ';
        }
        seen.insert(text);
    }
    BOOST_TEST(seen.size() > 95U);
}

// Seeds are stored with attempts, so what a seed draws may never change. The expected draw was made
// with a second implementation, in Python.
BOOST_AUTO_TEST_CASE(a_stored_seed_draws_what_it_drew_when_it_was_stored) {
    const auto drawn = draw_questions(a_bank(), {}, 0xFEDCBA9876543210);
    std::string text;
    for (const DrawnQuestion& one : drawn) {
        text += one.question.text + ':';
        for (const int place : one.option_order) {
            text += std::to_string(place);
        }
        text += ' ';
    }
    BOOST_TEST(text == "q1:2301 q4:3201 q2:1230 tf:01 c3:2301 c5:2310 ");
}

BOOST_AUTO_TEST_CASE(questions_with_the_same_introduction_follow_each_other) {
    QuestionBank bank = a_bank();
    for (std::size_t i = 0; i < bank.size(); ++i) {
        if (i % 3 > 0) {
            bank[i].introductions = {{{i % 3 == 1 ? "a" : "b"}, "", "A man comes in."}};
        }
    }
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        std::vector<std::string> runs;
        for (const DrawnQuestion& drawn : draw_questions(bank, {}, seed)) {
            const auto& introductions = find(bank, drawn.question)->introductions;
            const std::string id = introductions.empty() ? "" : introductions.front().id.text;
            if (runs.empty() || runs.back() != id) {
                runs.push_back(id);
            }
        }
        BOOST_TEST(std::set<std::string>(runs.begin(), runs.end()).size() == runs.size());
    }
}

BOOST_AUTO_TEST_CASE(an_introduction_left_in_english_changes_no_draw) {
    QuestionBank english = a_bank();
    QuestionBank other = a_bank();
    for (std::size_t i = 0; i < english.size(); ++i) {
        if (i % 3 > 0) {
            english[i].introductions = {{{i % 3 == 1 ? "a" : "b"}, "", "A man comes in."}};
            other[i].introductions = english[i].introductions;
            if (i % 2 == 0) {
                other[i].introductions.front().text = "Wchodzi mężczyzna.";
            }
        }
    }
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        BOOST_TEST((draw_questions(english, {}, seed) == draw_questions(other, {}, seed)));
    }
}

BOOST_AUTO_TEST_CASE(every_draw_has_the_number_asked_for_and_none_twice) {
    const QuestionBank bank = a_bank();
    int wrong = 0;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        std::set<std::string> ids;
        for (const DrawnQuestion& drawn : draw_questions(bank, {}, seed)) {
            ids.insert(drawn.question.text);
        }
        wrong += ids.size() != 6 ? 1 : 0;
    }
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(every_draw_has_exactly_the_critical_questions_asked_for) {
    const QuestionBank bank = a_bank();
    for (const int critical : {0, 1, 2, 5}) {
        const PassRule rule{.draw = 6, .right = 5, .critical = critical};
        int wrong = 0;
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const auto drawn = draw_questions(bank, rule, seed);
            const auto count =
                std::count_if(drawn.begin(), drawn.end(),
                              [&](const DrawnQuestion& one) { return is_critical(bank, one); });
            wrong += count != critical || drawn.size() != 6 ? 1 : 0;
        }
        BOOST_TEST(wrong == 0, critical << " critical questions");
    }
}

BOOST_AUTO_TEST_CASE(a_whole_bank_can_be_drawn) {
    const QuestionBank bank = a_bank();
    const auto drawn = draw_questions(bank, {.draw = 15, .right = 12, .critical = 5}, 1);
    BOOST_TEST(drawn.size() == bank.size());
}

BOOST_AUTO_TEST_CASE(every_option_is_shown_once) {
    const QuestionBank bank = a_bank();
    int wrong = 0;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        for (const DrawnQuestion& drawn : draw_questions(bank, {}, seed)) {
            std::vector<int> expected(options_of(*find(bank, drawn.question)).size());
            std::iota(expected.begin(), expected.end(), 0);
            wrong += std::is_permutation(drawn.option_order.begin(), drawn.option_order.end(),
                                         expected.begin(), expected.end())
                         ? 0
                         : 1;
        }
    }
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(true_comes_before_false_in_every_draw) {
    const QuestionBank bank = a_bank();
    int seen = 0;
    int wrong = 0;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        for (const DrawnQuestion& drawn : draw_questions(bank, {}, seed)) {
            if (drawn.question.text == "tf") {
                ++seen;
                wrong += drawn.option_order != std::vector<int>{0, 1} ? 1 : 0;
            }
        }
    }
    BOOST_TEST(seen > 1'000);
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(all_and_none_of_these_stay_last_and_the_others_are_shuffled) {
    const QuestionBank bank = a_bank();
    const std::map<std::string, int> last{{"all", 1}, {"none", 0}};
    std::map<std::string, std::set<std::vector<int>>> orders;
    int wrong = 0;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        for (const DrawnQuestion& drawn : draw_questions(bank, {}, seed)) {
            const auto found = last.find(drawn.question.text);
            if (found != last.end()) {
                wrong += drawn.option_order.back() != found->second ? 1 : 0;
                orders[drawn.question.text].insert(drawn.option_order);
            }
        }
    }
    BOOST_TEST(wrong == 0);
    BOOST_TEST(orders["all"].size() == 6U);  // 3 others
    BOOST_TEST(orders["none"].size() == 2U); // 2 others
}

BOOST_AUTO_TEST_CASE(every_question_and_every_order_of_options_is_as_likely) {
    const QuestionBank bank = a_bank();
    std::map<std::string, int> drawn_how_often;
    std::map<std::vector<int>, int> order_how_often;
    int orders = 0;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        for (const DrawnQuestion& drawn : draw_questions(bank, {}, seed)) {
            ++drawn_how_often[drawn.question.text];
            if (drawn.question.text.starts_with('c')) {
                ++order_how_often[drawn.option_order];
                ++orders;
            }
        }
    }
    // 2 of 5 critical questions and 4 of 10 others: each 4,000 times, give or take 6 sigma.
    BOOST_TEST(drawn_how_often.size() == bank.size());
    for (const auto& [id, count] : drawn_how_often) {
        BOOST_TEST(std::abs(count - 4'000) < 300, id << " was drawn " << count << " times");
    }
    BOOST_TEST(order_how_often.size() == 24U);
    for (const auto& [order, count] : order_how_often) {
        BOOST_TEST(std::abs(count - orders / 24) < 180, "one order came " << count << " times");
    }
}

BOOST_AUTO_TEST_CASE(true_or_false_has_two_options_each_with_its_own_feedback) {
    for (const bool is_true : {true, false}) {
        const auto options = options_of(question("tf", TrueOrFalse{is_true, "No.", "Yes."}));
        BOOST_REQUIRE(options.size() == 2U);
        BOOST_TEST(options[0].text == "True");
        BOOST_TEST(options[1].text == "False");
        BOOST_TEST(options[0].is_right == is_true);
        BOOST_TEST(options[1].is_right == !is_true);
        BOOST_TEST(options[0].feedback == (is_true ? "Yes." : "No."));
        BOOST_TEST(options[1].feedback == (is_true ? "No." : "Yes."));
    }
}

using Chosen = std::tuple<std::string, Answer, bool>;
const std::vector<Chosen> chosen{{"q1", {0}, true},          {"q1", {1}, false},
                                 {"q1", {}, false},          {"q1", {0, 1}, false},
                                 {"q1", {4}, false},         {"tf", {1}, true},
                                 {"tf", {0}, false},         {"tf", {}, false},
                                 {"several", {0, 2}, true},  {"several", {0}, false},
                                 {"several", {2}, false},    {"several", {0, 1, 2}, false},
                                 {"several", {0, 1}, false}, {"several", {0, 1, 2, 3}, false},
                                 {"several", {}, false}};

BOOST_AUTO_TEST_CASE(exactly_the_right_options_are_a_right_answer) {
    const QuestionBank bank = a_bank();
    for (const auto& [id, answer, expected] : chosen) {
        BOOST_TEST(is_correct(*find(bank, {id}), answer) == expected,
                   id << " with " << answer.size() << " chosen");
    }
}

BOOST_FIXTURE_TEST_CASE(all_right_scores_all, SittingAQuiz) {
    BOOST_TEST((mark(bank, drawn, answers) ==
                Score{.right = 6, .asked = 6, .critical_right = 2, .critical_asked = 2}));
}

BOOST_FIXTURE_TEST_CASE(nothing_answered_scores_nothing, SittingAQuiz) {
    answers.assign(drawn.size(), {});
    const Score score = mark(bank, drawn, answers);
    BOOST_TEST((score == Score{.right = 0, .asked = 6, .critical_right = 0, .critical_asked = 2}));
    BOOST_TEST(!is_pass(score, rule));
}

BOOST_FIXTURE_TEST_CASE(one_ordinary_question_may_be_wrong, SittingAQuiz) {
    leave_blank(Gravity::ordinary, 1);
    const Score score = mark(bank, drawn, answers);
    BOOST_TEST((score == Score{.right = 5, .asked = 6, .critical_right = 2, .critical_asked = 2}));
    BOOST_TEST(is_pass(score, rule));
}

BOOST_FIXTURE_TEST_CASE(two_ordinary_questions_may_not_be_wrong, SittingAQuiz) {
    leave_blank(Gravity::ordinary, 2);
    BOOST_TEST(!is_pass(mark(bank, drawn, answers), rule));
}

BOOST_FIXTURE_TEST_CASE(one_wrong_critical_question_fails_the_quiz, SittingAQuiz) {
    leave_blank(Gravity::critical, 1);
    const Score score = mark(bank, drawn, answers);
    BOOST_TEST((score == Score{.right = 5, .asked = 6, .critical_right = 1, .critical_asked = 2}));
    BOOST_TEST(!is_pass(score, rule));
}

BOOST_FIXTURE_TEST_CASE(answers_are_marked_by_place_in_the_bank_and_not_on_screen, SittingAQuiz) {
    for (DrawnQuestion& one : drawn) {
        std::reverse(one.option_order.begin(), one.option_order.end());
    }
    BOOST_TEST(mark(bank, drawn, answers).right == 6);
}

using Passing = std::tuple<int, int, bool>; // right, critical right (of 2 asked)
const std::vector<Passing> passing{{6, 2, true},  {5, 2, true},  {4, 2, false},
                                   {5, 1, false}, {4, 0, false}, {0, 0, false}};

BOOST_DATA_TEST_CASE(five_of_six_and_every_critical_one_is_a_pass,
                     data::make(passing),
                     right,
                     critical_right,
                     expected) {
    const Score score{
        .right = right, .asked = 6, .critical_right = critical_right, .critical_asked = 2};
    BOOST_TEST(is_pass(score, PassRule{}) == expected);
}

BOOST_AUTO_TEST_CASE(a_question_is_found_by_its_id_or_not_at_all) {
    const QuestionBank bank = a_bank();
    BOOST_REQUIRE(find(bank, {"tf"}) != nullptr);
    BOOST_TEST(find(bank, {"tf"})->id.text == "tf");
    BOOST_TEST((find(bank, {"gone"}) == nullptr));
}

BOOST_AUTO_TEST_SUITE_END()
