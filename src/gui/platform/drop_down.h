#pragma once

class wxChoice;

namespace safeplaces {

// The wheel over the closed list scrolls the page, as over any words of it, and chooses nothing.
void let_wheel_through(wxChoice& choice);

} // namespace safeplaces
