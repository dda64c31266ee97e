#pragma once

#include "app/words/print_words.h"
#include "documents/designs/code_words_poster.h"
#include "documents/designs/contact_cards.h"
#include "documents/designs/languages_poster.h"
#include "documents/designs/large_posters.h"
#include "documents/designs/venue_certificate.h"
#include "domain/print/invitation.h"

#include <span>
#include <string>

namespace safeplaces {

// The words of what an approved venue can put up beside its poster. They speak English, as the
// street does.

[[nodiscard]] LargePosterWords easy_read_poster(const PrintedVenue& venue,
                                                const StickerStatement& statement,
                                                const std::string& council);
[[nodiscard]] LargePosterWords large_print_poster(const PrintedVenue& venue,
                                                  const StickerStatement& statement,
                                                  const std::string& council);
[[nodiscard]] LanguagesPoster languages_poster(const PrintedVenue& venue,
                                               const StickerStatement& statement,
                                               const std::string& council,
                                               std::span<const Invitation> invitations);
// `code_word` is the scheme's; empty: the poster has words that everybody understands.
[[nodiscard]] CodeWordsPoster code_words_poster(const PrintedVenue& venue,
                                                const StickerStatement& statement,
                                                const std::string& council,
                                                const std::string& code_word);
[[nodiscard]] VenueCertificate venue_certificate(const PrintedVenue& venue,
                                                 const StickerStatement& statement,
                                                 const std::string& council);
[[nodiscard]] ContactCards contact_cards();

} // namespace safeplaces
