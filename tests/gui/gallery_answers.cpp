#include "gallery_pages.h"

#include "gui/controls/box.h"
#include "gui/controls/pairs_to_match.h"
#include "gui/controls/screen.h"
#include "gui/controls/steps_to_order.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"

namespace safeplaces {

namespace {

const std::vector<std::string> steps{
    "Listen, and ask no more than you need", "Stay where others can see and hear you both",
    "Tell your manager, or the person at your venue who looks after safeguarding"};

void moves_nothing(std::size_t /*from*/, std::size_t /*to*/) {
}

// Answers that are not chosen from one list: as they are asked for, and explained.
class AnswersPage : public Screen {
public:
    AnswersPage(wxWindow* parent, const Look& look) : Screen(parent, look) {
        const std::string order = "What do you do, one step after the other?";
        auto* asked = new StepsToOrder(add_card(order), look, order, steps, moves_nothing);
        add(asked);
        auto* marked = new StepsToOrder(add_card(order), look, order, steps, moves_nothing);
        add(marked);
        marked->show_feedback({{AnswerMark::chosen_wrong, "This is step 2."},
                               {AnswerMark::chosen_wrong, "This is step 1."},
                               {AnswerMark::right, ""}});
        add_pairs({});
        add_pairs({{AnswerMark::right, ""}, {AnswerMark::chosen_wrong, "Right is: 101"}});
        add(new TextEntry(add_card("Which number do you call in an emergency?"), look,
                          {"Your answer"}, 440, {}));
        focus_first(asked->first());
    }

private:
    Card* add_card(const std::string& question) {
        m_card = new Card(this, look());
        m_card->body().Add(new Heading(m_card, look(), question, HeadingLevel::card), expanded());
        body().Add(m_card, expanded(space::block));
        return m_card;
    }

    void add(wxWindow* answer) { m_card->body().Add(answer, expanded(space::block)); }

    void add_pairs(const std::vector<AnswerFeedback>& feedback) {
        const std::string question = "Whom do you call?";
        auto* pairs =
            new PairsToMatch(add_card(question), look(), question,
                             {"A fight goes on outside", "A phone was stolen last week"},
                             {"999", "111", "101"}, [](std::size_t, std::optional<std::size_t>) {});
        add(pairs);
        if (!feedback.empty()) {
            pairs->put({0, 1});
            pairs->show_feedback(feedback);
        }
    }

    Card* m_card = nullptr;
};

} // namespace

Screen* answers_page(wxWindow* parent, const Look& look) {
    return new AnswersPage(parent, look);
}

} // namespace safeplaces
