#include "domain/training/quiz.h"

#include "domain/dice.h"
#include "domain/overload.h"
#include "domain/training/option_order.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

namespace {

void take(std::vector<const Question*> from,
          int count,
          Dice& dice,
          std::vector<const Question*>& to) {
    assert(count >= 0 && static_cast<std::size_t>(count) <= from.size());
    dice.shuffle(std::span{from});
    to.insert(to.end(), from.begin(), from.begin() + count);
}

} // namespace

std::vector<Option> options_of(const Question& question) {
    return std::visit(Overload{[](const OneAnswer& one) { return one.options; },
                               [](const SeveralAnswers& several) { return several.options; },
                               [](const TrueOrFalse& statement) {
                                   const bool is_true = statement.statement_is_true;
                                   const auto feedback = [&](bool right) {
                                       return right ? statement.feedback_when_right
                                                    : statement.feedback_when_wrong;
                                   };
                                   return std::vector<Option>{
                                       {"True", feedback(is_true), is_true},
                                       {"False", feedback(!is_true), !is_true}};
                               }},
                      question.form);
}

bool is_correct(const Question& question, const Answer& answer) {
    Answer right;
    int place = 0;
    for (const Option& option : options_of(question)) {
        if (option.is_right) {
            right.push_back(place);
        }
        ++place;
    }
    return answer == right;
}

std::vector<DrawnQuestion>
draw_questions(const QuestionBank& bank, const PassRule& rule, std::uint64_t seed) {
    std::vector<const Question*> critical;
    std::vector<const Question*> ordinary;
    for (const Question& question : bank) {
        (question.gravity == Gravity::critical ? critical : ordinary).push_back(&question);
    }
    Dice dice{seed};
    std::vector<const Question*> chosen;
    take(std::move(critical), rule.critical, dice, chosen);
    take(std::move(ordinary), rule.draw - rule.critical, dice, chosen);
    dice.shuffle(std::span{chosen});
    std::vector<DrawnQuestion> drawn;
    drawn.reserve(chosen.size());
    for (const Question* question : chosen) {
        drawn.push_back({question->id, shown_order(*question, dice)});
    }
    return drawn;
}

Score mark(const QuestionBank& bank,
           std::span<const DrawnQuestion> drawn,
           std::span<const Answer> answers) {
    assert(drawn.size() == answers.size());
    Score score;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const Question* question = find(bank, drawn[i].question);
        assert(question != nullptr);
        const int right = is_correct(*question, answers[i]) ? 1 : 0;
        const int critical = question->gravity == Gravity::critical ? 1 : 0;
        score.asked += 1;
        score.right += right;
        score.critical_asked += critical;
        score.critical_right += critical * right;
    }
    return score;
}

bool is_pass(const Score& score, const PassRule& rule) {
    return score.right >= rule.right && score.critical_right == score.critical_asked;
}

const Question* find(const QuestionBank& bank, const QuestionId& id) {
    const auto found = std::find_if(bank.begin(), bank.end(),
                                    [&](const Question& question) { return question.id == id; });
    return found == bank.end() ? nullptr : &*found;
}

} // namespace safeplaces
