#include "content/scenario_check.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace safeplaces;

namespace {

std::string lines_of(const std::vector<TweeProblem>& problems) {
    std::string lines;
    for (const TweeProblem& problem : problems) {
        lines += std::to_string(problem.line) + ": " + problem.what + "\n";
    }
    return lines;
}

std::string faults_in(const std::string& twee) {
    return lines_of(graph_problems(read_twee(twee)));
}

const std::string good = ":: Start\n[[a->One]]\n[[b->Two]]\n:: One\n[[back->Start]]\n[[on->Two]]\n"
                         ":: Two [end]\nDone.\n";

std::string changed(const std::string& from, const std::string& to) {
    std::string other = good;
    other.replace(other.find(from), from.size(), to);
    return lines_of(differences(read_twee(good), read_twee(other)));
}

} // namespace

BOOST_AUTO_TEST_SUITE(scenario_check)

BOOST_AUTO_TEST_CASE(a_loop_with_a_way_out_is_right) {
    BOOST_TEST(faults_in(good) == "");
}

BOOST_AUTO_TEST_CASE(a_link_to_nothing_is_told_at_its_line) {
    BOOST_TEST(faults_in(":: Start\nx\n[[a->Nowhere]]\n") == "3: there is no passage 'Nowhere'\n");
}

BOOST_AUTO_TEST_CASE(a_dead_end_is_told_and_an_end_is_none) {
    BOOST_TEST(faults_in(":: Start\n[[a->One]]\n[[b->Two]]\n:: One\nx\n:: Two [end]\nx\n") ==
               "4: nothing leads on from 'One': give it a choice, or the tag [end]\n");
}

BOOST_AUTO_TEST_CASE(an_end_that_goes_on_is_told) {
    BOOST_TEST(faults_in(":: Start [end]\n[[a->One]]\n:: One [end]\n") ==
               "1: 'Start' is tagged end, and goes on\n");
}

BOOST_AUTO_TEST_CASE(a_passage_that_nothing_leads_to_is_told) {
    BOOST_TEST(faults_in(":: Start [end]\nx\n:: Lost [end]\nx\n") == "3: no way leads to 'Lost'\n");
}

BOOST_AUTO_TEST_CASE(a_loop_without_a_way_out_is_told_once_with_all_that_lead_into_it) {
    BOOST_TEST(faults_in(":: Start\n[[a->Way]]\n[[b->Good]]\n:: Way\n[[a->One]]\n"
                         ":: One\n[[a->Two]]\n:: Two\n[[a->One]]\n:: Good [end]\n") ==
               "4: a loop without a way out, no end can be reached from: 'Way', 'One', 'Two'\n");
    BOOST_TEST(faults_in(":: Start\n[[again->Start]]\n") ==
               "1: a loop without a way out, no end can be reached from: 'Start'\n");
}

BOOST_AUTO_TEST_CASE(two_of_one_name_and_two_choices_of_the_same_words_are_told) {
    BOOST_TEST(faults_in(":: Start [end]\nx\n:: Start [end]\nx\n") ==
               "3: two passages are called 'Start'\n3: no way leads to 'Start'\n");
    BOOST_TEST(faults_in(":: Start\n[[a->One]]\n[[a->Two]]\n:: One [end]\n:: Two [end]\n") ==
               "3: two choices say 'a'\n");
}

BOOST_AUTO_TEST_CASE(without_a_start_it_cannot_begin) {
    BOOST_TEST(faults_in(":: StoryData\n{\"start\":\"Here\"}\n:: There [end]\n") ==
               "1: there is no passage 'Here', where it is to start\n");
    BOOST_TEST(faults_in("") == "1: there is no passage 'Start', where it is to start\n");
}

BOOST_AUTO_TEST_CASE(faces_differ_in_words_alone) {
    BOOST_TEST(changed("[[a->One]]", "[[in few words->One]]") == "");
    BOOST_TEST(changed("Done.", "All done.") == "");
    const std::string other = " has other tags or leads elsewhere than in the standard English "
                              "scenario\n";
    BOOST_TEST(changed("[[a->One]]", "[[a->Two]]") == "1: 'Start'" + other);
    BOOST_TEST(changed("[[on->Two]]\n", "") == "4: 'One'" + other);
    BOOST_TEST(changed("[end]", "[end sensitive]") == "7: 'Two'" + other);
    BOOST_TEST(changed(":: Two", ":: Three") ==
               "1: the passage 'Two' is missing here\n"
               "7: the standard English scenario has no passage 'Three'\n");
    BOOST_TEST(changed(":: Start", ":: StoryData\n{\"start\":\"One\"}\n:: Start") ==
               "1: it starts at 'One', the standard English scenario at 'Start'\n");
}

BOOST_AUTO_TEST_SUITE_END()
