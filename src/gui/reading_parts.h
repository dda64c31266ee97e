#pragma once

#include "domain/training/course.h"
#include "gui/screens.h"

#include <functional>

namespace safeplaces {

class ActionBar;
class Card;
class SlideView;
class Tick;

// What the pages that somebody learns from have in common.

// The page itself, as tall as there is room. Its links open in the browser.
[[nodiscard]] SlideView* add_slide(Card& card, const Look& look);

// At the foot: call 999, one may stop, the help numbers, and the way to leave at once.
void add_help_line(Card& card, const Surroundings& here);

// In the bar below: the other words.
[[nodiscard]] Tick*
add_easy_read_switch(ActionBar& bar, const Look& look, std::function<void(Face)> on_change);

} // namespace safeplaces
