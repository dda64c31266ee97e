#pragma once

namespace safeplaces {

// Once, at the start of the program: what held a million numbers goes back to the system as soon as
// nobody needs it. Else the first list that goes teaches the C library to keep such room for the
// next one: 25 MB at 70,000 venues.
void give_back_memory();

// Now, what was needed for a while: into what the start has read its files. Takes a millisecond.
void give_back_unused_memory();

} // namespace safeplaces
