#include <boost/test/unit_test.hpp>

#include "domain/training/paper_quiz.h"

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(paper_quiz)

namespace {

Course course(std::string_view content) {
    Course course;
    course.content_hash = digest_of(content);
    return course;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_sheet_number_gives_back_the_draw_that_was_printed) {
    const Course tea = course("tea");
    for (std::uint64_t random = 0; random < 200'000; random += 777) {
        const std::uint64_t seed = seed_for_paper(random);
        const std::string number = sheet_number(tea, seed);
        BOOST_TEST(number.size() == 9U);
        BOOST_TEST((seed_of_sheet(tea, number) == seed), number);
    }
}

BOOST_AUTO_TEST_CASE(a_number_says_in_which_words_its_questions_are) {
    for (const Face face : {Face::standard, Face::easy_read}) {
        for (std::uint64_t random = 0; random < 100'000; random += 777) {
            BOOST_TEST((face_on_paper(seed_for_paper(random, face)) == face));
        }
    }
}

BOOST_AUTO_TEST_CASE(hyphen_and_spaces_do_not_count) {
    const Course tea = course("tea");
    std::string number = sheet_number(tea, 48'213);
    BOOST_TEST((seed_of_sheet(tea, " " + number + " ") == 48'213U));
    number.erase(5, 1);
    BOOST_TEST((seed_of_sheet(tea, number) == 48'213U));
}

BOOST_AUTO_TEST_CASE(a_sheet_of_another_course_or_version_is_told_apart) {
    int taken = 0;
    for (std::uint64_t seed = 10'000; seed < 20'000; ++seed) {
        taken += seed_of_sheet(course("coffee"), sheet_number(course("tea"), seed)) ? 1 : 0;
    }
    BOOST_TEST(taken < 30); // by chance, one of 1,000
}

BOOST_AUTO_TEST_CASE(a_printed_number_stands_for_one_course_alone) {
    const std::vector<Course> all{course("tea"), course("coffee"), course("cocoa")};
    const std::vector<std::reference_wrapper<const Course>> list{all.begin(), all.end()};
    for (std::uint64_t seed = 10'000; seed < 20'000; ++seed) {
        const std::string number = sheet_number(all[0], seed_for_this_alone(all[0], list, seed));
        BOOST_TEST(seed_of_sheet(all[0], number).has_value());
        BOOST_TEST(!seed_of_sheet(all[1], number).has_value());
        BOOST_TEST(!seed_of_sheet(all[2], number).has_value());
    }
}

BOOST_AUTO_TEST_CASE(a_draw_for_paper_is_told_from_one_for_the_screen) {
    for (std::uint64_t random = 0; random < 100'000; random += 499) {
        BOOST_TEST(is_on_paper(seed_for_paper(random)));
        BOOST_TEST(is_on_paper(seed_for_paper(random, Face::easy_read)));
    }
    BOOST_TEST(!is_on_paper(9'999));
    BOOST_TEST(!is_on_paper(100'000));
    BOOST_TEST(!is_on_paper(12'345'678'901'234'567'890ULL));
}

BOOST_AUTO_TEST_CASE(a_slip_of_the_pen_is_noticed) {
    const Course tea = course("tea");
    const std::string number = sheet_number(tea, 48'213);
    for (std::size_t at = 0; at < number.size(); ++at) {
        std::string wrong = number;
        wrong[at] = wrong[at] == '-'   ? '1'
                    : wrong[at] == '9' ? '0'
                                       : static_cast<char>(wrong[at] + 1);
        BOOST_TEST(!seed_of_sheet(tea, wrong).has_value(), wrong);
    }
    for (const char* text : {"", "-", "48213", "48213-5o7", "1234567890", "\xC3\xA9"}) {
        BOOST_TEST(!seed_of_sheet(tea, text).has_value(), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
