#pragma once

#include "gui/controls/entry.h"
#include "gui/controls/notices.h"

#include <string>
#include <vector>

namespace safeplaces {

// What is to be put right in an entry; no words: nothing.
struct EntryProblem {
    Entry* entry;
    std::string words;
};

// Says the problems beside their entries and in the summary on top, and puts the focus on the first
// of them. Call it after each try, so that the same mistake made again is spoken again.
void show_problems(ErrorSummary& summary, const std::vector<EntryProblem>& problems);

} // namespace safeplaces
