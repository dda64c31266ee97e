#include "gui/problems.h"

#include "app/words/tr.h"

namespace safeplaces {

void show_problems(ErrorSummary& summary, const std::vector<EntryProblem>& problems) {
    std::vector<ErrorSummary::Line> lines;
    Entry* first = nullptr;
    for (const EntryProblem& problem : problems) {
        if (problem.words.empty()) {
            problem.entry->clear_problem();
            continue;
        }
        problem.entry->show_problem(Severity::error, problem.words);
        lines.push_back(
            {.words = problem.words, .go = [entry = problem.entry] { entry->focus_answer(); }});
        first = first == nullptr ? problem.entry : first;
    }
    const int count = static_cast<int>(lines.size());
    summary.show({}, {});
    summary.show(
        filled(trn("There is {1} thing to put right", "There are {1} things to put right", count),
               {std::to_string(count)}),
        lines);
    if (first != nullptr) {
        first->focus_answer();
    }
}

} // namespace safeplaces
