#pragma once

#include "app/desk.h"
#include "app/sticker_form.h"
#include "app/words/quiz_sheet_words.h"
#include "documents/designs/action_plan.h"
#include "documents/designs/sticker.h"
#include "documents/paper.h"
#include "domain/print/drawing.h"
#include "domain/venue/registration.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// A page that can be looked at, saved and printed.
struct Document {
    DocumentKind kind = DocumentKind::poster;
    std::string completion; // of a certificate: the completion's id; else empty
    Drawing drawing;
    std::string file_name; // a good one to save it under, "poster-provisional.pdf"
    Approval approval = Approval::provisional; // of poster and sticker
    std::string sticker{}; // of an approved one: the number of the statement behind it
    // Of an official document (issued.h): what makes it another document when it changes, a fact in
    // each line. Empty: it is never taken to be one that was issued before.
    std::string says{};
};

// Poster and sticker, provisional. Their date is that of the first one made; before there is one,
// it is made today. Source: domain.md 6.1.
// Pre: sign_gate(standing) == SignGate::provisional.
[[nodiscard]] Document
poster_document(const Desk& desk, const VenueStanding& standing, Paper paper = Paper::a4);
[[nodiscard]] Document sticker_document(const Desk& desk,
                                        const VenueStanding& standing,
                                        StickerShape shape = StickerShape::round);

// The real ones: every word of them that matters is from the statement that the council signed, for
// no venue's own program can approve it.
// Pre: the statement, or the sticker, is one of standing.council.stickers.
[[nodiscard]] Document poster_document(const Desk& desk,
                                       const VenueStanding& standing,
                                       const StickerStatement& statement,
                                       Paper paper = Paper::a4);
[[nodiscard]] Document
sticker_document(const Desk& desk, const SignedSticker& sticker, const StickerForm& form = {});

// `person` is the name to print, `leader` that of who led the session, or "".
[[nodiscard]] Document certificate_document(const Desk& desk,
                                            const VenueStanding& standing,
                                            const Completion& completion,
                                            const std::string& person,
                                            const std::string& leader);

// What was signed last. Pre: standing.signed_registration.
[[nodiscard]] Document registration_document(const Desk& desk, const VenueStanding& standing);

// Laid out for that paper, and on A4 until on_paper() (poster_documents.h).
[[nodiscard]] Document
staff_room_document(const Desk& desk, const VenueStanding& standing, Paper paper = Paper::a4);

// Pre: the course has a huddle in the desk's language.
[[nodiscard]] Document
huddle_document(const Desk& desk, const VenueStanding& standing, const Course& course);

// `random` draws its questions.
[[nodiscard]] Document quiz_document(const Desk& desk,
                                     const VenueStanding& standing,
                                     const Course& course,
                                     std::uint64_t random,
                                     QuizPrint print);

[[nodiscard]] Document
sign_in_document(const Desk& desk, const VenueStanding& standing, const Course& course);

// What to do first, after a suitability check that found essential points missing.
[[nodiscard]] Document action_plan_document(const Desk& desk,
                                            const VenueStanding& standing,
                                            std::vector<ActionPlanItem> items);

// Saves it as a PDF and records that it was made: both or neither, but for a program that is killed
// just between the two (unnamed_file.h). Of an official document that was issued before, the very
// file of then is handed out; one that is damaged meanwhile is made anew (issued.h).
//
// Pre: missing_letter(document.drawing) is nothing, and nothing in it is too long.
// Throws MachineError; then what stood at `path` stands there still.
void save_document(Desk& desk, const Document& document, const std::filesystem::path& path);

// Records that it is about to be printed. Pre: as above, and it was not issued before with an older
// design. Throws as above.
void record_print(Desk& desk, const Document& document);

} // namespace safeplaces
