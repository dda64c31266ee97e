#pragma once

#include "domain/training/read_aloud.h"
#include "gui/platform/plain_label.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class Caption;
class Paragraph;

// Words that a page shows, to be read aloud.
struct SaidPart {
    std::string text;
    wxWindow* where; // to be brought into view
    // Lets those characters of the text, or what they stand in, stand out; nothing: it stands back.
    std::function<void(std::optional<TextRange>)> mark;
    bool is_ours = false; // this program's words, in its language; else the course's
};

// The characters of its part.
[[nodiscard]] TextRange range_of(const SentenceToRead& sentence);

// What these show now. They outlive it.
[[nodiscard]] SaidPart said_part(Paragraph& words);
[[nodiscard]] SaidPart said_part(Caption& words, const Look& look);

// The same as words of this program.
[[nodiscard]] SaidPart ours(SaidPart part);
// A course's words as they are, and what follows them as ours. Pre: the part begins with them.
[[nodiscard]] std::vector<SaidPart> with_ours_after(const std::string& of_course,
                                                    const SaidPart& part);

} // namespace safeplaces
