#pragma once

#include "domain/training/course.h"
#include "domain/training/read_aloud.h"
#include "gui/screens.h"

#include <functional>
#include <optional>
#include <vector>

namespace safeplaces {

class ActionBar;
class Card;
class ReadAloudButton;
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

// Beside it: reads the page aloud, slowly if one likes (read_aloud_button.h). Null where there is
// no voice, or a screen reader beside which nobody wants it (Help asks).
[[nodiscard]] ReadAloudButton*
add_read_aloud(ActionBar& bar,
               const Surroundings& here,
               std::function<std::vector<PartToRead>()> page,
               std::function<void(const std::optional<SentenceToRead>&)> mark);

// Nothing where there is no button.
void stop_reading(ReadAloudButton* button);

} // namespace safeplaces
