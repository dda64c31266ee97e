#pragma once

#include "content/twee_reader.h"

#include <vector>

namespace safeplaces {

// What would leave a learner stuck, or a passage unread: links to nothing, two passages of one
// name, two choices of the same words, dead ends, passages that nothing leads to, and loops from
// which no end can be reached. An end is tagged `end`. By line. Takes time in proportion to the
// story's size, but for the sorting of names.
[[nodiscard]] std::vector<TweeProblem> graph_problems(const TweeStory& story);

// Where another face or language has other passages, tags or links than the first one, so that a
// learner who switches would lose the place. By line of `other`.
[[nodiscard]] std::vector<TweeProblem> differences(const TweeStory& first, const TweeStory& other);

} // namespace safeplaces
