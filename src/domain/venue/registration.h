#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "domain/id.h"
#include "domain/venue/form.h"

#include <string>

namespace safeplaces {

// A registration as it was signed: the answers that counted that day. Never changed; a change of
// details is a new one.
struct Registration {
    RegistrationId id;
    VenueId venue;
    std::string form;
    std::string form_version;
    Instant signed_at;
    Entries answers; // submitted(): cleaned, without questions that did not apply
};

// Whether today's answers differ from those that were signed.
[[nodiscard]] bool has_changed_since(const Registration& registration, const Entries& submitted);

// What a venue can make for print.
enum class DocumentKind {
    poster,
    sticker,
    certificate,
    registration_summary,
    staff_room_sheet,
    action_plan,
    easy_read_poster,
    large_print_poster,
    languages_poster,
    contact_cards,
    huddle_card,
    sign_in_sheet,
    quiz_sheet,
    code_words_poster,
    venue_certificate,
};

// Whether poster and sticker look provisional. Only a coordinator's approval makes them approved.
enum class Approval { provisional, approved };

// A document that was made for this venue: what, when, with which content. Source: domain.md 6.1.
struct Issue {
    IssueId id;
    DocumentKind kind = DocumentKind::poster;
    Approval approval = Approval::provisional;
    Instant made_at;
    Date made_on;
    Digest content{};         // of the PDF's bytes
    std::string completion{}; // the certificate's completion id; else empty

    // Of an official document, whose file is kept (storage/kept_files.h); else empty and 0.
    std::string series{};   // which document it is: a later issue of a series replaces this one
    std::string says{};     // what it says, a fact in each line; empty again: somebody was erased
    std::string sticker{};  // the number of the council's statement that stands behind it
    int design_version = 0; // of its kind's design, which the word for that kind names
};

} // namespace safeplaces
