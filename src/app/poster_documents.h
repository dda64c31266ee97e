#pragma once

#include "app/document.h"
#include "documents/paper.h"

#include <string>
#include <vector>

namespace safeplaces {

// What an approved venue can put up beside its poster.

[[nodiscard]] bool is_further_sign(DocumentKind kind);

// The scheme's code word. Empty where it has none, or one with a letter that our typeface lacks: a
// sheet is better without it than not at all.
[[nodiscard]] std::string code_word_on_paper(const Library& library);
// The same text, and before it why the code word is not on the paper; mostly it is.
[[nodiscard]] std::string with_word_on_code_word(const Library& library, std::string text);

// Every word of it that matters is from the statement that the council signed. Laid out for that
// paper, and on A4 until on_paper().
// Pre: is_further_sign(kind); the statement is one of standing.council.stickers.
[[nodiscard]] Document further_sign(DocumentKind kind,
                                    const Desk& desk,
                                    const VenueStanding& standing,
                                    const StickerStatement& statement,
                                    Paper paper = Paper::a4);

// Blank, for visitors; the program never learns what they write.
[[nodiscard]] Document contact_cards_document(const Desk& desk);

// Pre: `paper` is one of its design's.
[[nodiscard]] Document on_paper(Document document, Paper paper);

} // namespace safeplaces
