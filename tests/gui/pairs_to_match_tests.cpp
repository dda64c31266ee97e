#include <boost/test/unit_test.hpp>

#include "gui/controls/pairs_to_match.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/text.h"
#include "window.h"

#include <wx/choice.h>

using namespace safeplaces;

namespace {

struct SomePairs : OpenWindow {
    SomePairs() {
        pairs = new PairsToMatch(screen, look, "Whom do you call?", {"Fire", "Noise"},
                                 {"999", "111", "101"},
                                 [this](std::size_t prompt, std::optional<std::size_t> match) {
                                     told = {prompt, match};
                                 });
        screen->body().Add(pairs, expanded());
        show();
        for (auto* window : everything_in(*pairs)) {
            if (auto* choice = dynamic_cast<wxChoice*>(window)) {
                choices.push_back(choice);
            } else if (dynamic_cast<FieldLabel*>(window) != nullptr) {
                labels.push_back(words_of(*window)); // names the choice that follows
            }
        }
    }

    void choose(wxChoice& choice, const wxString& words) const {
        choice.SetStringSelection(words);
        wxCommandEvent event(wxEVT_CHOICE, choice.GetId());
        choice.ProcessWindowEvent(event);
        settle();
    }

    PairsToMatch* pairs = nullptr;
    std::vector<wxChoice*> choices;
    std::vector<std::string> labels;
    std::pair<std::size_t, std::optional<std::size_t>> told;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(pairs_to_match, SomePairs)

BOOST_AUTO_TEST_CASE(each_prompt_names_a_list_of_all_matches_in_order_of_the_alphabet) {
    BOOST_REQUIRE(choices.size() == 2U);
    BOOST_TEST(labels == (std::vector<std::string>{"Fire", "Noise"}),
               boost::test_tools::per_element());
    BOOST_TEST(from_wx(choices[0]->GetString(0)) == "Choose");
    BOOST_TEST(from_wx(choices[0]->GetString(1)) == "101");
    BOOST_TEST(from_wx(choices[0]->GetString(3)) == "999");
    BOOST_TEST(choices[0]->GetSelection() == 0);
}

BOOST_AUTO_TEST_CASE(a_match_is_told_by_its_own_place_and_can_be_taken_back) {
    choose(*choices[1], wxS("101"));
    BOOST_TEST(told.first == 1U);
    BOOST_TEST((told.second == 2U));
    choose(*choices[1], wxS("Choose"));
    BOOST_TEST(!told.second.has_value());
}

BOOST_AUTO_TEST_CASE(an_answer_with_feedback_stands_and_is_said_with_its_list) {
    pairs->put({0, 1});
    pairs->show_feedback({{AnswerMark::right, ""}, {AnswerMark::chosen_wrong, "Right is: 101"}});
    choose(*choices[1], wxS("101"));
    BOOST_TEST(from_wx(choices[1]->GetStringSelection()) == "111");
    BOOST_TEST(accessible_description(*choices[1]) == "Not right. Right is: 101");
}

BOOST_AUTO_TEST_SUITE_END()
