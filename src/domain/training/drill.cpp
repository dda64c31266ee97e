#include "domain/training/drill.h"

#include "domain/training/option_order.h"
#include "domain/training/refresher.h"

#include <map>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::size_t most_weight = 10;

struct Candidate {
    const Course* course;
    const Question* question;
    std::size_t weight = 1;
};

struct Tally {
    std::size_t asked = 0;
    std::size_t wrong = 0;
};

std::size_t weight_of(const Tally& tally) {
    return tally.asked == 0 ? 1 : 1 + (most_weight - 1) * tally.wrong / tally.asked;
}

std::vector<Candidate> candidates_of(std::span<const Course* const> courses,
                                     std::span<const Attempt> attempts) {
    std::map<std::pair<CourseId, QuestionId>, Tally> tallies;
    std::vector<Candidate> candidates;
    for (const Course* course : courses) {
        const QuestionBank& bank = course->editions.front().bank;
        for (const Attempt& attempt : attempts) {
            for (const AskedBefore& asked : asked_before(attempt, *course)) {
                Tally& tally = tallies[{course->id, asked.question->id}];
                ++tally.asked;
                tally.wrong += asked.was_right ? 0U : 1U;
            }
        }
        for (const Question& question : bank) {
            candidates.push_back(
                {course, &question, weight_of(tallies[{course->id, question.id}])});
        }
    }
    return candidates;
}

} // namespace

std::vector<DrillQuestion> draw_drill(std::span<const Course* const> courses,
                                      std::span<const Attempt> attempts,
                                      std::uint64_t seed) {
    std::vector<Candidate> left = candidates_of(courses, attempts);
    std::size_t weights = 0;
    for (const Candidate& candidate : left) {
        weights += candidate.weight;
    }
    Dice dice{seed};
    std::vector<DrillQuestion> drill;
    while (drill.size() < drill_questions && !left.empty()) {
        std::size_t at = dice.below(weights);
        auto chosen = left.begin();
        for (; at >= chosen->weight; ++chosen) {
            at -= chosen->weight;
        }
        drill.push_back(
            {chosen->course->id, {chosen->question->id, shown_order(*chosen->question, dice)}});
        weights -= chosen->weight;
        left.erase(chosen);
    }
    return drill;
}

std::string quarter_of(Date day) {
    const unsigned quarter = (static_cast<unsigned>(day.month()) + 2) / 3;
    return std::to_string(static_cast<int>(day.year())) + '-' + std::to_string(quarter);
}

} // namespace safeplaces
