#pragma once

#include "domain/print/drawing.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct ActionPlanItem {
    std::string question;   // "Is the venue open to the public?"
    std::string what_to_do; // "Ask the owner ..."
};

// What a venue can do to become suitable.
struct ActionPlan {
    std::string language;       // BCP 47, "en-GB"
    std::string document_title; // "Action plan: Central Library"
    std::string title;          // "What to do before you can join"
    std::string venue;          // may be empty: nobody has given a name yet
    std::string intro;
    std::vector<ActionPlanItem> items;
    std::string closing; // "When this is done, ..."; may be empty
    std::function<std::string(int page, int pages)> page_number; // used only when it needs two
};

// A4; each item has a box to tick by hand.
[[nodiscard]] Drawing draw(const ActionPlan& plan, const Fonts& fonts);

} // namespace safeplaces
