#pragma once

#include "documents/flow.h"
#include "documents/sheet.h"

#include <string>

namespace safeplaces {

// What the plain A4 documents have in common: one frame, one head, one kind of heading.

// 20 mm margins; the foot leaves room for page numbers.
inline constexpr Frame letter_frame{a4_portrait, {{20, 18}, 170, 253}};

// The title with a small mark on the right and the venue under it; a long name takes two lines. An
// empty venue takes no room. `language` (BCP 47) is that of the title; empty: that of the document.
[[nodiscard]] Block letter_head(const Fonts& fonts,
                                const std::string& title,
                                const std::string& venue,
                                const std::string& language = {});

[[nodiscard]] Block letter_heading(const Fonts& fonts, const std::string& heading);

[[nodiscard]] Block letter_paragraph(const Fonts& fonts, const std::string& text);

} // namespace safeplaces
