#pragma once

#include "app/desk.h"
#include "app/document.h"
#include "documents/paper.h"
#include "domain/print/invitation.h"
#include "domain/venue/registration.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// "Poster", as it stands in the list of documents.
[[nodiscard]] std::string document_title(DocumentKind kind);
[[nodiscard]] std::string paper_in_words(Paper paper);        // "A4"
[[nodiscard]] std::string shape_in_words(StickerShape shape); // "Round, 100 mm"
// "Outside, or on paper"
[[nodiscard]] std::string side_in_words(GlassSide side);
// "Opening hours below the name"
[[nodiscard]] std::string detail_choice_in_words(SignDetail detail);

// A bold line, and why.
struct StatusWords {
    std::string title;
    std::string text;
};

// Poster and sticker can be made: until when they count, and from when on.
[[nodiscard]] StatusWords provisional_in_words(const VenueStanding& standing, const Scheme& scheme);

[[nodiscard]] StatusWords approved_in_words(const StickerStatement& statement,
                                            const Scheme& scheme);

// Why poster and sticker cannot be made. Pre: the gate is neither `approved` nor `provisional`.
[[nodiscard]] StatusWords
closed_gate_in_words(SignGate gate, const VenueStanding& standing, const Desk& desk);

// How to have a mirrored sticker made.
[[nodiscard]] std::string mirrored_advice();
// "Nobody who grew up with these languages has read them yet: Polski, ..."; empty: somebody has
// read them all.
[[nodiscard]] std::string unchecked_in_words(std::span<const Invitation> invitations);
// Where the poster with a code word belongs.
[[nodiscard]] std::string code_words_advice();
// Of the poster and the staff-room sheet: the scheme's code word has a letter that our typeface
// lacks.
[[nodiscard]] std::string code_word_left_out(const std::string& code_word,
                                             const std::string& letter);
// Of a poster that only an approved venue can have.
[[nodiscard]] StatusWords approval_missing_in_words();

// The other documents, when they can be made.
[[nodiscard]] StatusWords ready_in_words(DocumentKind kind);
[[nodiscard]] StatusWords registration_changed_in_words();

// When they cannot: nothing is signed, nobody has passed.
[[nodiscard]] StatusWords signature_missing_in_words();
[[nodiscard]] StatusWords pass_missing_in_words();

// Some words of the drawing have a letter that no shipped font has.
[[nodiscard]] StatusWords letter_missing_in_words(const std::string& letter,
                                                  const Drawing& drawing);
[[nodiscard]] StatusWords letter_missing_in_words(const std::string& letter,
                                                  const std::string& words);

// Where to go when a document cannot be made yet.
enum class PrintRemedy { none, suitability, registration, training, people, council };

// The word on the primary button: "Save as PDF", or where the remedy is.
[[nodiscard]] std::string print_button_in_words(PrintRemedy remedy);

// "Provisional", "4 ready", "Not yet": the second line in the list of documents.
[[nodiscard]] std::string provisional_line();
[[nodiscard]] std::string approved_line();
[[nodiscard]] std::string ready_line();
[[nodiscard]] std::string ready_line(int certificates);
[[nodiscard]] std::string not_yet_line();

// "Ana Popescu: Being a Safe Place"
[[nodiscard]] std::string certificate_line(const std::string& person, const std::string& course);

// "SP-0042, valid to 31 Dec 2027"
[[nodiscard]] std::string sticker_line(const StickerStatement& statement);

// What the preview shows, and its caption: "Page 1 of 1, A4, 210 x 297 mm. It prints as you see
// it." `page` counts from 0.
[[nodiscard]] std::string preview_in_words(const Drawing& drawing, std::size_t page);
[[nodiscard]] std::string paper_in_words(const Drawing& drawing, std::size_t page);

// What stands where the preview would be.
[[nodiscard]] std::string no_preview_yet();

// The title of the window that asks where to save.
[[nodiscard]] std::string save_question();
[[nodiscard]] std::string save_plan_question();
[[nodiscard]] std::string printed_news();

} // namespace safeplaces
