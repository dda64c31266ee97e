#pragma once

#include "gui/screens.h"

namespace safeplaces {

class Card;

// At the foot of a page that somebody learns from: call 999, one may stop, and the help numbers.
void add_help_line(Card& card, const Surroundings& here);

} // namespace safeplaces
