#pragma once

#include "app/document.h"
#include "documents/paper.h"

#include <vector>

namespace safeplaces {

// What an approved venue can put up beside its poster.

[[nodiscard]] bool is_further_poster(DocumentKind kind);

// Every word of it that matters is from the statement that the council signed.
// Pre: is_further_poster(kind); the statement is one of standing.council.stickers.
[[nodiscard]] Document further_poster(DocumentKind kind,
                                      const Desk& desk,
                                      const VenueStanding& standing,
                                      const StickerStatement& statement);

// Blank, for visitors; the program never learns what they write.
[[nodiscard]] Document contact_cards_document(const Desk& desk);

// The sizes that a document may have, the one that it is laid out for first. What has words of a
// least size is not made smaller than that. Empty: it has one size.
[[nodiscard]] std::vector<Paper> papers_for(DocumentKind kind);

// Pre: `paper` is one of papers_for(document.kind).
[[nodiscard]] Document on_paper(Document document, Paper paper);

} // namespace safeplaces
