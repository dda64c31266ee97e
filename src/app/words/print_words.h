#pragma once

#include "documents/designs/action_plan.h"
#include "documents/designs/certificate.h"
#include "documents/designs/poster.h"
#include "documents/designs/registration_summary.h"
#include "documents/designs/staff_room_sheet.h"
#include "documents/designs/sticker.h"
#include "domain/scheme/sticker_statement.h"
#include "domain/training/records.h"
#include "domain/venue/form.h"
#include "domain/venue/registration.h"
#include "domain/venue/scheme.h"

#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// The words on paper. Each function makes what one design draws. Poster and sticker speak English,
// as the street does; all else speaks the language of the program.

// For which venue a page is made.
struct PrintedVenue {
    std::string name;                   // may be empty where nobody has given one yet (action plan)
    std::string town;                   // may be empty
    std::string language = "en";        // of the words
    std::vector<std::string> details{}; // below the name on a poster, each a line
};

// "Central Library, Southampton"; without town when the name ends with it.
[[nodiscard]] std::string place_in_words(const PrintedVenue& venue);

// "Opening hours: Monday to Friday 09:00 to 17:00. Saturday and Sunday closed." Days in a row that
// are alike are one; empty: nothing is said of any. In English, as the street reads it.
[[nodiscard]] std::string hours_on_a_sign(const WeekHours& week);
// "Telephone 01632 960123"; empty: there is none.
[[nodiscard]] std::string contact_on_a_sign(const std::string& telephone);

// `until` is the last day on which the sign counts.
[[nodiscard]] ProvisionalPoster provisional_poster(const PrintedVenue& venue, Date until);
[[nodiscard]] ProvisionalSticker provisional_sticker(const PrintedVenue& venue, Date until);

// As the council's statement has it. `venue` has the statement's name.
[[nodiscard]] ApprovedPoster approved_poster(const PrintedVenue& venue,
                                             const StickerStatement& statement,
                                             const std::string& council);
// `code` is the link that a phone reads.
[[nodiscard]] ApprovedSticker approved_sticker(const StickerStatement& statement, std::string code);

// The title of a sticker whose page is mirrored.
[[nodiscard]] std::string mirrored_in_words(const std::string& title);

// How a paper names the language of words within it, such as an English course's title on a Polish
// one; empty: it is the paper's own.
[[nodiscard]] std::string language_within(const std::string& paper, const std::string& words);

// What a council's own picture shows, as far as we know: for somebody who cannot see it.
[[nodiscard]] std::string artwork_in_words(const std::string& council);

// `course` is its title; `leader` a name, "" where nobody led or the name was erased. It says so
// where it was taken in a led session, without a quiz of their own.
[[nodiscard]] Certificate certificate(const PrintedVenue& venue,
                                      const std::string& person,
                                      const std::string& course,
                                      const Completion& completion,
                                      const std::string& leader = {});

// Made from the form and the signed answers alone, so that any council's form prints: a section a
// page, a row for each field that applies. Who signed stands on top.
[[nodiscard]] RegistrationSummary
registration_summary(const PrintedVenue& venue, const Form& form, const Registration& registration);

// The twelve steps, the contacts that may stand on paper, and what the scheme's code word means;
// empty: it has none. Source: domain.md 1.3.
[[nodiscard]] StaffRoomSheet staff_room_sheet(const PrintedVenue& venue,
                                              std::span<const Contact> contacts,
                                              const std::string& code_word = {});

[[nodiscard]] ActionPlan action_plan(const PrintedVenue& venue, std::vector<ActionPlanItem> items);

// Of any document.
[[nodiscard]] std::string page_number(int page, int pages); // "Page 1 of 3"
// What a reader of PDFs and a screen reader take: English is British here.
[[nodiscard]] std::string paper_language(const std::string& language);

} // namespace safeplaces
