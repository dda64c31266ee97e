#pragma once

#include "storage/register/venue_join.h"

#include <string>

namespace safeplaces {

// What the card says that joins an entry of an old list, or an enquiry, to a venue.

[[nodiscard]] std::string entry_in_words(const ListedEntry& entry);  // "Corner Shop, SO14 0AA"
[[nodiscard]] std::string entry_to_choose(const ListedEntry& entry); // and what it is
[[nodiscard]] std::string alike_in_words(const std::string& venue);
[[nodiscard]] std::string none_alike_in_words();
[[nodiscard]] std::string choose_an_entry();
[[nodiscard]] std::string join_question(const std::string& venue, const ListedEntry& entry);
[[nodiscard]] std::string join_words(); // on the buttons
[[nodiscard]] std::string keep_apart_words();
[[nodiscard]] std::string part_words();
[[nodiscard]] std::string joined_in_words(const ListedEntry& entry);
[[nodiscard]] std::string entry_is_gone();
[[nodiscard]] std::string parted_in_words();
[[nodiscard]] std::string kept_apart_in_words();
[[nodiscard]] std::string letter_went_out();

} // namespace safeplaces
