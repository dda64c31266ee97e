#include "gui/controls/said_part.h"

#include "domain/fold.h"
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

SaidPart ours(SaidPart part) {
    part.is_ours = true;
    return part;
}

std::vector<SaidPart> with_ours_after(const std::string& of_course, const SaidPart& part) {
    const auto before = static_cast<long>(length_in_characters(of_course));
    SaidPart rest = ours(part);
    rest.text = part.text.substr(of_course.size());
    rest.mark = [mark = part.mark, before](std::optional<TextRange> said) {
        if (said) {
            said->first += before;
            said->last += before;
        }
        mark(said);
    };
    return {{of_course, part.where, part.mark}, rest};
}

} // namespace safeplaces
