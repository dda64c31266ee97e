#include "domain/training/quiz.h"

#include "domain/dice.h"
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

// What they have in common need then be read but once. By their ids: in every edition the same seed
// draws the same, also where an introduction is left in English.
void gather_by_introductions(std::vector<const Question*>& questions) {
    for (auto at = questions.begin(); at != questions.end();) {
        const Question& first = **at;
        at = std::stable_partition(at, questions.end(), [&](const Question* each) {
            return std::ranges::equal(each->introductions, first.introductions, {},
                                      &Introduction::id, &Introduction::id);
        });
    }
}

} // namespace

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
    gather_by_introductions(chosen);
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
        if (std::holds_alternative<Reflection>(question->form)) {
            continue;
        }
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
    return score.asked - score.right <= rule.draw - rule.right &&
           score.critical_right == score.critical_asked;
}

} // namespace safeplaces
