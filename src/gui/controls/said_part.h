#pragma once

#include "domain/training/read_aloud.h"
#include "gui/platform/plain_label.h"

#include <functional>
#include <optional>
#include <string>

namespace safeplaces {

class Caption;
class Paragraph;

// Words that a page shows, to be read aloud.
struct SaidPart {
    std::string text;
    wxWindow* where; // to be brought into view
    // Lets those characters of the text, or what they stand in, stand out; nothing: it stands back.
    std::function<void(std::optional<TextRange>)> mark;
};

// The characters of its part.
[[nodiscard]] TextRange range_of(const SentenceToRead& sentence);

// What these show now. They outlive it.
[[nodiscard]] SaidPart said_part(Paragraph& words);
[[nodiscard]] SaidPart said_part(Caption& words, const Look& look);

} // namespace safeplaces
