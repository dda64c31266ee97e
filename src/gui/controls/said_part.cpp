#include "gui/controls/said_part.h"

#include "gui/controls/words.h"
#include "gui/text.h"

namespace safeplaces {

TextRange range_of(const SentenceToRead& sentence) {
    return {static_cast<long>(sentence.first), static_cast<long>(sentence.last)};
}

SaidPart said_part(Paragraph& words) {
    return {words.words(), &words,
            [&words](const std::optional<TextRange>& part) { words.mark_said(part); }};
}

SaidPart said_part(Caption& words, const Look& look) {
    return {from_wx(words.GetLabelText()), &words,
            [&words, &look](const std::optional<TextRange>& part) {
                if (part) {
                    mark_said(words, *part, look.colours());
                } else {
                    unmark_said(words);
                }
            }};
}

} // namespace safeplaces
