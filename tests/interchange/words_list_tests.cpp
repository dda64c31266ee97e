#include <boost/test/unit_test.hpp>

#include "interchange/words_list.h"

#include <algorithm>
#include <set>
#include <string>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(words_list)

namespace {

// One letter changed, left out or added makes the one the other.
bool differ_by_one_letter(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) {
        std::swap(a, b);
    }
    const auto [at_a, at_b] = std::mismatch(a.begin(), a.end(), b.begin());
    const std::string_view rest_a{at_a, a.end()};
    std::string_view rest_b{at_b, b.end()};
    rest_b.remove_prefix(rest_b.empty() ? 0 : 1);
    return rest_a == rest_b || (a.size() == b.size() && rest_a.substr(1) == rest_b);
}

} // namespace

BOOST_AUTO_TEST_CASE(every_word_is_of_3_to_7_small_letters) {
    for (const std::string_view word : phone_words()) {
        BOOST_TEST((word.size() >= 3 && word.size() <= 7), word);
        BOOST_TEST(
            std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }),
            word);
    }
}

BOOST_AUTO_TEST_CASE(no_two_words_are_the_same_or_nearly) {
    const auto words = phone_words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const std::string_view other : words.first(i)) {
            if (differ_by_one_letter(words[i], other)) {
                BOOST_ERROR(words[i] << " and " << other);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_words_are_in_alphabetical_order) {
    const auto words = phone_words();
    BOOST_TEST(std::is_sorted(words.begin(), words.end()));
}

BOOST_AUTO_TEST_SUITE_END()
