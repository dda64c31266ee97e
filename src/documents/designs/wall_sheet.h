#pragma once

#include "documents/flow.h"
#include "documents/sheet.h"

#include <cstddef>
#include <string>

namespace safeplaces {

// What the sheets for a staff room's wall have in common. Less margin than a letter: one page is
// worth much.
inline constexpr Frame wall_frame{a4_portrait, {{14, 13}, 182, 266}};

// `larger`: than on A4, of letters and what is beside them, where the sheet is laid out anew for
// smaller paper; the width stays.

// `language` (BCP 47) is that of a title or an item; empty: that of the sheet.

// Each takes one line; a very long name takes more.
[[nodiscard]] Block wall_head(const Fonts& fonts,
                              const std::string& title,
                              const std::string& venue,
                              double larger = 1,
                              const std::string& language = {});

// The number to call, as large as the page allows, and when.
[[nodiscard]] Block wall_emergency(const Fonts& fonts,
                                   const std::string& number,
                                   const std::string& when,
                                   double larger = 1);

[[nodiscard]] Block wall_heading(const Fonts& fonts, const std::string& heading, double larger = 1);

// One of a list: its number in a disc, then the words.
[[nodiscard]] Block wall_item(const Fonts& fonts,
                              std::size_t number,
                              const std::string& item,
                              double size_pt,
                              double larger = 1,
                              const std::string& language = {});

} // namespace safeplaces
