#include "app/words/print_room_words.h"

#include "app/words/dates.h"
#include "app/words/home_words.h"
#include "app/words/tr.h"

#include <cmath>

namespace safeplaces {

namespace {

std::string millimetres(double length) {
    return std::to_string(std::lround(length));
}

// "100" of a round sticker, else "105 x 148".
std::string cut_size_of(const DrawnPage& page) {
    const std::string width = millimetres(page.size.width - 2 * page.trim_margin);
    const std::string height = millimetres(page.size.height - 2 * page.trim_margin);
    return width == height ? width : width + " x " + height;
}

StatusWords registration_missing_in_words(RegistrationStage stage) {
    switch (stage) {
    case RegistrationStage::changed:
        return {tr("Sign the registration again"),
                tr("Some answers need another look since it was signed. Look at them and sign "
                   "again. Then poster and sticker can be made.")};
    case RegistrationStage::to_sign:
        return {tr("Sign the registration first"),
                tr("Every part is done; only the signature is missing. Then poster and sticker can "
                   "be made.")};
    case RegistrationStage::not_suitable:
        return {tr("Your venue is not ready yet"),
                tr("The short check found points to put right first. Your action plan says what to "
                   "do.")};
    case RegistrationStage::not_begun:
    case RegistrationStage::in_progress:
    case RegistrationStage::complete:
        break;
    }
    return {tr("Register your venue first"),
            tr("Poster and sticker are a promise to people who need help. They can be made when "
               "the registration is signed and your staff are trained.")};
}

StatusWords council_gate_in_words(SignGate gate) {
    if (gate == SignGate::letter_missing) {
        return {tr("A letter from the council is missing"),
                tr("This computer has had a newer letter from your council than the one that is "
                   "kept here: somebody has brought a back-up back. Ask the council to send its "
                   "newest letter once more.")};
    }
    const std::string down = tr("Take poster and sticker down, so that nobody comes in for help in "
                                "vain. “Your council” says why, and what to do.");
    return {gate == SignGate::stopped ? tr("Not a Safe Place at this time")
                                      : tr("The approval has run out"),
            down};
}

// The first words on the page that have the letter; else the document's title, which has it.
std::string words_with(const std::string& letter, const Drawing& drawing) {
    for (const DrawnPage& page : drawing.pages) {
        for (const Part& part : page.parts) {
            if (part.words.find(letter) != std::string::npos) {
                return part.words;
            }
        }
    }
    return drawing.title;
}

} // namespace

std::string document_title(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::poster:
        return tr("Poster");
    case DocumentKind::sticker:
        return tr("Window sticker");
    case DocumentKind::certificate:
        return tr("Certificates");
    case DocumentKind::registration_summary:
        return tr("Registration summary");
    case DocumentKind::staff_room_sheet:
        return tr("Staff-room sheet");
    case DocumentKind::action_plan:
        return tr("Action plan");
    case DocumentKind::easy_read_poster:
        return tr("Easy Read poster");
    case DocumentKind::large_print_poster:
        return tr("Large print poster");
    case DocumentKind::languages_poster:
        return tr("Poster in many languages");
    case DocumentKind::code_words_poster:
        return tr("Code-word poster");
    case DocumentKind::venue_certificate:
        return tr("Certificate of the venue");
    case DocumentKind::contact_cards:
        return tr("Contact cards to fill in");
    case DocumentKind::huddle_card:
        // TRANSLATORS: one page for a short talk of the team, standing up.
        return tr("Huddle card");
    case DocumentKind::sign_in_sheet:
        return tr("Sign-in sheet");
    case DocumentKind::quiz_sheet:
        return tr("Quiz on paper");
    }
    return {};
}

// The names of ISO 216 are the same in every language.
std::string paper_in_words(Paper paper) {
    switch (paper) {
    case Paper::a3:
        return "A3";
    case Paper::a5:
        return "A5";
    case Paper::a4:
        break;
    }
    return "A4";
}

std::string shape_in_words(StickerShape shape) {
    switch (shape) {
    case StickerShape::round:
        return tr("Round, 100 mm");
    case StickerShape::a6:
        return "A6, 105 x 148 mm";
    case StickerShape::a5:
        break;
    }
    return "A5, 148 x 210 mm";
}

std::string side_in_words(GlassSide side) {
    return side == GlassSide::outside ? tr("Outside, or on paper")
                                      : tr("Inside, on film: mirrored");
}

std::string detail_choice_in_words(SignDetail detail) {
    // TRANSLATORS: a choice for a poster: what stands below the name of the venue.
    return detail == SignDetail::hours ? tr("Opening hours below the name")
                                       : tr("Telephone number below the name");
}

StatusWords provisional_in_words(const VenueStanding& standing, const Scheme& scheme) {
    const Date until =
        standing.provisional_until.value_or(provisional_until(scheme, standing.today));
    const std::string title = filled(tr("Provisional until {1}"), {date_in_words(until)});
    if (standing.provisional_until) {
        return {title,
                tr("The council has not checked your venue yet, and the page says so. You can "
                   "print it again; the date stays. After approval, print the final one and take "
                   "this one down.")};
    }
    const auto days = static_cast<int>(scheme.provisional.count());
    return {title,
            filled(trn("The council has not checked your venue yet, and the page says so. It "
                       "counts for {1} day from the first one that you save or print.",
                       "The council has not checked your venue yet, and the page says so. It "
                       "counts for {1} days from the first one that you save or print.",
                       days),
                   {std::to_string(days)})};
}

StatusWords approved_in_words(const StickerStatement& statement, const Scheme& scheme) {
    // TRANSLATORS: {1} the last day of an approval.
    return {filled(tr("Approved until {1}"), {date_in_words(statement.valid_to)}),
            // TRANSLATORS: {1} the council, {2} the number of a sticker.
            filled(tr("{1} has approved your venue. The number is {2}. Take provisional posters "
                      "and stickers down."),
                   {scheme.council, statement.number})};
}

std::string mirrored_advice() {
    return tr("It is mirrored on purpose: a print shop makes it on clear film that sticks with its "
              "printed side to the inside of the glass. From the street it reads as it should.");
}

StatusWords closed_gate_in_words(SignGate gate, const VenueStanding& standing, const Desk& desk) {
    if (gate == SignGate::registration_missing) {
        return registration_missing_in_words(standing.stage);
    }
    if (gate == SignGate::approval_over || gate == SignGate::stopped ||
        gate == SignGate::letter_missing) {
        return council_gate_in_words(gate);
    }
    if (gate == SignGate::provisional_over) {
        return {tr("The provisional time is over"),
                filled(tr("It ended on {1}. Ask the council's Safe Places team to approve your "
                          "venue, and take the provisional poster and sticker down until then."),
                       {date_in_words(*standing.provisional_until)})};
    }
    StatusWords words{tr("Training comes first"), {}};
    for (const CourseStanding& course : standing.courses) {
        if (shuts_gate(course)) {
            words.text += words.text.empty() ? "" : "\n";
            // TRANSLATORS: {1} such as "2 more people need to pass “Being a Safe Place”".
            words.text += filled(tr("Still to do: {1}."), {course_missing(desk, standing, course)});
        }
    }
    return words;
}

StatusWords ready_in_words(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::certificate:
        return {tr("Ready"), tr("Each person may keep their own. It shows no marks.")};
    case DocumentKind::registration_summary:
        return {tr("Ready"), tr("What you signed, for your own file. It holds names: keep it where "
                                "customers do not see it.")};
    case DocumentKind::staff_room_sheet:
        return {tr("Ready"), tr("Put it up near the phone, where staff see it. Numbers that the "
                                "council has not checked yet are left off.")};
    case DocumentKind::contact_cards:
        return {tr("Ready"), tr("Blank cards for visitors, who write on them by hand and keep "
                                "them. Nothing of it comes into this program.")};
    case DocumentKind::huddle_card:
        return {tr("Ready"), tr("The heart of a course on one page, for a short talk of the team, "
                                "standing up. The talk alone does not count as training.")};
    case DocumentKind::sign_in_sheet:
        return {tr("Ready"), tr("For a session in which the team takes a course together. It holds "
                                "names: keep it where customers do not see it.")};
    case DocumentKind::quiz_sheet:
        return {tr("Ready"), tr("For whoever would rather write. Each time the questions are "
                                "others. A filled-in sheet is keyed in where that person learns.")};
    case DocumentKind::poster:
    case DocumentKind::sticker:
    case DocumentKind::action_plan:
    case DocumentKind::easy_read_poster:
    case DocumentKind::large_print_poster:
    case DocumentKind::languages_poster:
    case DocumentKind::code_words_poster:
    case DocumentKind::venue_certificate:
        break;
    }
    return {tr("Ready"), {}};
}

std::string unchecked_in_words(std::span<const Invitation> invitations) {
    std::string names;
    for (const Invitation& each : invitations) {
        if (!each.is_checked) {
            names += names.empty() ? each.name : ", " + each.name;
        }
    }
    // TRANSLATORS: {1} names of languages, with commas.
    return names.empty()
               ? std::string{}
               : filled(tr("Nobody who grew up with these languages has read them yet: {1}. Ask "
                           "somebody who did before you put the poster up."),
                        {names});
}

std::string code_words_advice() {
    return tr("Put it up inside the toilets and at the bar, where somebody can read it alone. "
              "Everybody at work has to know what it says before it hangs there.");
}

std::string code_word_left_out(const std::string& code_word, const std::string& letter) {
    // TRANSLATORS: {1} the scheme's code word, {2} a letter of it.
    return filled(
        tr("The code word of your scheme, “{1}”, is not on it: our typeface does not have "
           "the letter “{2}”. Tell your council."),
        {code_word, letter});
}

StatusWords approval_missing_in_words() {
    return {tr("After the approval"),
            tr("This poster comes with the council's approval. Until then there is the "
               "provisional poster.")};
}

StatusWords registration_changed_in_words() {
    return {tr("Answers have changed"), tr("This is what was signed. Some answers need another "
                                           "look; sign again to print the new ones.")};
}

StatusWords signature_missing_in_words() {
    return {tr("Not yet"), tr("It shows what was signed. Finish the registration and sign it "
                              "first.")};
}

StatusWords pass_missing_in_words() {
    return {tr("Not yet"), tr("Nobody has passed a course yet. The first certificate can be made "
                              "when somebody has.")};
}

StatusWords letter_missing_in_words(const std::string& letter, const Drawing& drawing) {
    return letter_missing_in_words(letter, words_with(letter, drawing));
}

StatusWords letter_missing_in_words(const std::string& letter, const std::string& words) {
    return {tr("A letter is missing"),
            filled(tr("The letter “{1}” in “{2}” cannot be printed: our typeface does not have it. "
                      "Write the name with other letters, and tell the council, so that the letter "
                      "can be added."),
                   {letter, words})};
}

std::string print_button_in_words(PrintRemedy remedy) {
    switch (remedy) {
    case PrintRemedy::none:
        return tr("Save as PDF");
    case PrintRemedy::suitability:
        return tr("Go to the suitability check");
    case PrintRemedy::registration:
        return tr("Go to registration");
    case PrintRemedy::training:
        return tr("Go to training");
    case PrintRemedy::people:
        return tr("Go to the staff list");
    case PrintRemedy::council:
        return tr("Go to “Your council”");
    }
    return {};
}

std::string provisional_line() {
    // TRANSLATORS: of a poster that the council has not approved yet.
    return tr("Provisional");
}

// TRANSLATORS: of a document that can be printed.
std::string ready_line() {
    return tr("Ready");
}

std::string approved_line() {
    // TRANSLATORS: of a poster that the council has approved.
    return tr("Approved");
}

std::string sticker_line(const StickerStatement& statement) {
    // TRANSLATORS: one of several stickers: {1} its number, {2} its last day.
    return filled(tr("{1}, valid to {2}"), {statement.number, short_date(statement.valid_to)});
}

std::string ready_line(int certificates) {
    return filled(trn("{1} ready", "{1} ready", certificates), {std::to_string(certificates)});
}

// TRANSLATORS: of a document that cannot be made at this time.
std::string not_yet_line() {
    return tr("Not yet");
}

std::string certificate_line(const std::string& person, const std::string& course) {
    // TRANSLATORS: {1} a person, {2} a course that they passed.
    return filled(tr("{1}: {2}"), {person, course});
}

std::string preview_in_words(const Drawing& drawing, std::size_t page) {
    // TRANSLATORS: {1} the title of a document, {2} and {3} page numbers.
    return filled(tr("Preview of “{1}”, page {2} of {3}"),
                  {drawing.title, std::to_string(page + 1), std::to_string(drawing.pages.size())});
}

std::string paper_in_words(const Drawing& drawing, std::size_t page) {
    const DrawnPage& paper = drawing.pages[page];
    const std::vector<std::string> values{
        std::to_string(page + 1), std::to_string(drawing.pages.size()),
        millimetres(paper.size.width), millimetres(paper.size.height), cut_size_of(paper)};
    if (paper.trim_margin > 0) {
        return filled(
            tr("Page {1} of {2}, {3} x {4} mm. Print it in its actual size (100 %), on A4 for "
               "example, and cut it to {5} mm along the thin line. A machine that cuts knows the "
               "line as CutContour."),
            values);
    }
    const bool is_a4 = std::abs(paper.size.width * paper.size.height - 210.0 * 297.0) < 1;
    return filled(is_a4 ? tr("Page {1} of {2}, A4, {3} x {4} mm. It prints as you see it.")
                        : tr("Page {1} of {2}, {3} x {4} mm. It prints as you see it."),
                  values);
}

std::string no_preview_yet() {
    return tr("When this document can be made, you see it here first.");
}

std::string save_question() {
    return tr("Where to save the PDF");
}

std::string save_plan_question() {
    return tr("Save the action plan");
}

std::string printed_news() {
    return tr("Sent to the printer.");
}

} // namespace safeplaces
