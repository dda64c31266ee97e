#include <boost/test/unit_test.hpp>

#include "domain/scheme/small_numbers.h"

#include <numeric>
#include <set>

using namespace safeplaces;

namespace {

constexpr ShownCount hidden{};

std::int64_t sum_of(const CountTable& table) {
    return std::accumulate(table.begin(), table.end(), std::int64_t{0});
}

// Whoever knows the rule tries every table that could have been counted, and keeps those that
// would look the same.
std::vector<std::set<std::int64_t>> what_could_stand_there(const ShownCounts& seen) {
    const ShownTable& lines = seen.tables[0];
    std::vector<std::set<std::int64_t>> possible(lines.size());
    const std::int64_t most = 24;
    CountTable guess(lines.size());
    const auto look = [&](const auto& self, std::size_t line) -> void {
        if (line == lines.size()) {
            const ShownCounts looks = hide_small_numbers({guess});
            if (looks.sum == seen.sum && looks.tables[0] == lines) {
                for (std::size_t each = 0; each < lines.size(); ++each) {
                    possible[each].insert(guess[each]);
                }
            }
            return;
        }
        if (lines[line]) {
            guess[line] = *lines[line];
            self(self, line + 1);
            return;
        }
        for (guess[line] = 1; guess[line] <= most; ++guess[line]) {
            self(self, line + 1);
        }
    };
    look(look, 0);
    return possible;
}

} // namespace

BOOST_AUTO_TEST_SUITE(small_numbers)

BOOST_AUTO_TEST_CASE(five_and_nought_are_shown_and_what_is_between_is_not) {
    const ShownCounts shown = hide_small_numbers({{0, 1, 4, 5, 90}});
    BOOST_TEST((shown.tables[0] == ShownTable{0, hidden, hidden, 5, 90}));
    BOOST_TEST((shown.sum == ShownCount{100}));
}

BOOST_AUTO_TEST_CASE(one_small_number_takes_the_line_after_it_along) {
    BOOST_TEST((hide_small_numbers({{4, 0, 90, 5}}).tables[0] == ShownTable{hidden, 0, hidden, 5}));
    BOOST_TEST((hide_small_numbers({{5, 90, 4}}).tables[0] == ShownTable{hidden, 90, hidden}));
}

BOOST_AUTO_TEST_CASE(small_numbers_that_are_all_one_take_another_line_along) {
    BOOST_TEST(
        (hide_small_numbers({{1, 1, 90, 8}}).tables[0] == ShownTable{hidden, hidden, hidden, 8}));
}

BOOST_AUTO_TEST_CASE(where_no_line_is_left_the_sum_is_hidden_in_every_table) {
    const ShownCounts shown = hide_small_numbers({{1, 1, 1, 1, 1, 1}, {6, 0}});
    BOOST_TEST((shown.sum == hidden));
    BOOST_TEST((shown.tables[1] == ShownTable{hidden, 0}));
}

BOOST_AUTO_TEST_CASE(a_small_sum_is_hidden) {
    const ShownCounts shown = hide_small_numbers({{0, 3}, {1, 2}});
    BOOST_TEST((shown.sum == hidden));
    BOOST_TEST((shown.tables[0] == ShownTable{0, hidden}));
}

// Three lines with 0 to 9 in each: all 1,000 of them.
BOOST_AUTO_TEST_CASE(no_hidden_number_can_be_reckoned_even_by_who_knows_the_rule) {
    for (std::int64_t number = 0; number < 1000; ++number) {
        const CountTable table{number / 100, number / 10 % 10, number % 10};
        const ShownCounts shown = hide_small_numbers({table});
        BOOST_TEST((!shown.sum || *shown.sum == sum_of(table)));
        const auto possible = what_could_stand_there(shown);
        for (std::size_t line = 0; line < table.size(); ++line) {
            if (!shown.tables[0][line]) {
                BOOST_TEST(possible[line].size() > 1U,
                           "line " << line << " of " << number << " is given away");
            } else {
                BOOST_TEST((table[line] == 0 || table[line] >= 5));
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
