#include "app/words/print_words.h"

#include "app/words/dates.h"
#include "app/words/reasons.h"
#include "app/words/tr.h"
#include "domain/fold.h"

#include <utility>

namespace safeplaces {

std::string paper_language(const std::string& language) {
    return language == "en" ? "en-GB" : language;
}

std::string language_within(const std::string& paper, const std::string& words) {
    return words == paper ? std::string{} : paper_language(words);
}

std::string page_number(int page, int pages) {
    return filled(tr("Page {1} of {2}"), {std::to_string(page), std::to_string(pages)});
}

namespace {

// "Action plan: Central Library"; without a name, `alone`.
std::string
titled(const std::string& with_name, const std::string& alone, const std::string& name) {
    return name.empty() ? alone : filled(with_name, {name});
}

std::vector<std::string> steps_when_somebody_asks() {
    // TRANSLATORS: the next twelve are the steps on the staff-room sheet. Short, plain, in order.
    return {
        tr("Stop and listen. Stay calm. Say your name, and that you are glad to help."),
        tr("Do not touch the person. Speak slowly and clearly."),
        tr("Offer a seat, water, the toilet, a phone or a charger."),
        tr("Offer a quieter place: quiet, but not hidden. Never lock anyone in. With a child, stay "
           "where others can see and hear you."),
        tr("Ask “How can I help?” or “What has happened?”"),
        tr("Danger now, a crime happening, somebody hurt or seriously ill: call 999."),
        tr("Ask if they have a card, and if they want that person rung. Only then ring. Ask the "
           "contact to come soon, and let the two of them speak."),
        tr("No card? Help just the same. Ask who they want to ring. Nobody? Ring 101."),
        tr("No answer? Ask about the next contact. If nobody can be reached and it is not safe to "
           "leave: "
           "101, or 999 if it gets worse."),
        tr("Let them wait until somebody comes, or they feel safe to go. They choose."),
        tr("Do not investigate or take sides. Do not speak to the other person involved."),
        tr("Afterwards fill in the log without names, and tell your manager."),
    };
}

std::string answered(const Field& field, const Entries& answers) {
    const std::string answer = answer_in_words(field, answers);
    return answer.empty() ? tr("No answer") : answer;
}

std::vector<SummaryRow> signature_rows(const Form& form, const Registration& registration) {
    std::vector<SummaryRow> rows;
    const auto add = [&](const std::string& label, Meaning meaning) {
        const Field* field = field_meaning(form, meaning);
        if (field == nullptr) {
            return;
        }
        const std::string answer = answer_in_words(*field, registration.answers);
        if (!answer.empty()) {
            rows.push_back({.question = label, .answer = answer});
        }
    };
    add(tr("Signed by"), Meaning::signed_name);
    // TRANSLATORS: what somebody is at the venue, such as manager.
    add(tr("Role"), Meaning::signed_role);
    // TRANSLATORS: the day on which it was signed.
    add(tr("Date"), Meaning::signed_date);
    return rows;
}

// Of poster and sticker: whoever needs help in the street reads English, whatever the staff speak.
const std::string language_of_signs = "en-GB";

PosterWords poster_words(const PrintedVenue& venue,
                         const std::string& document_title,
                         const std::string& picture) {
    return {
        .language = language_of_signs,
        .document_title = document_title,
        .title = tr("Safe Place"),
        .line = tr("Scared, lost or unwell? Come in."),
        .steps = {{{.heading = tr("Come in"), .text = tr("You do not have to buy anything.")},
                   {.heading = tr("Tell us"), .text = tr("Say it, sign it or show your card.")},
                   {.heading = tr("We will help"), .text = tr("We can call someone you trust.")}}},
        // TRANSLATORS: the name of the venue follows on its own line.
        .venue_label = tr("This Safe Place is"),
        .venue = place_in_words(venue),
        .emergency = tr("In an emergency, call 999."),
        .picture = picture,
        .details = venue.details};
}

StickerWords sticker_words(const std::string& venue,
                           const std::string& document_title,
                           const std::string& picture) {
    return {.language = language_of_signs,
            .document_title = document_title,
            // TRANSLATORS: in capitals, round the top of the sticker.
            .title = tr("SAFE PLACE"),
            // TRANSLATORS: in capitals, on the sticker; then comes "WE WILL HELP."
            .come_in = tr("COME IN."),
            .promise = tr("WE WILL HELP."),
            .venue = venue,
            .picture = picture};
}

YearBand band_of(Date last) {
    return {.last = last.year() / last.month(),
            .month = short_month(last),
            // TRANSLATORS: of the edge of a sticker: {1} such as "December 2027".
            .words = filled(tr("A band in the colour of its year, with a gap at {1}."),
                            {month_in_words(last)})};
}

// "Monday", "Monday to Friday", "Saturday and Sunday", "Every day". Days count from 0.
std::string days_in_words(int first, int last) {
    if (last - first == 6) {
        return tr("Every day");
    }
    if (first == last) {
        return day_name(first);
    }
    // TRANSLATORS: {1} and {2} days of the week.
    return filled(last == first + 1 ? tr("{1} and {2}") : tr("{1} to {2}"),
                  {day_name(first), day_name(last)});
}

} // namespace

std::string hours_on_a_sign(const WeekHours& week) {
    const InEnglish speaking;
    std::string words;
    for (std::size_t first = 0; first < week.size();) {
        std::size_t next = first + 1;
        while (next < week.size() && week.at(next) == week.at(first)) {
            ++next;
        }
        if (week.at(first).kind != DayKind::not_said) {
            // TRANSLATORS: {1} one or more days of the week, {2} when a venue is open then.
            words +=
                ' ' + filled(tr("{1} {2}."),
                             {days_in_words(static_cast<int>(first), static_cast<int>(next) - 1),
                              hours_in_words(week.at(first))});
        }
        first = next;
    }
    return words.empty() ? std::string{} : tr("Opening hours:") + words;
}

std::string contact_on_a_sign(const std::string& telephone) {
    const InEnglish speaking;
    // TRANSLATORS: on a poster: {1} the venue's number.
    return telephone.empty() ? std::string{} : filled(tr("Telephone {1}"), {telephone});
}

std::string place_in_words(const PrintedVenue& venue) {
    if (venue.town.empty() || folded(venue.name).ends_with(folded(venue.town))) {
        return venue.name;
    }
    // TRANSLATORS: {1} the name of a venue, {2} its town.
    return filled(tr("{1}, {2}"), {venue.name, venue.town});
}

ProvisionalPoster provisional_poster(const PrintedVenue& venue, Date until) {
    const InEnglish speaking;
    return {
        .words =
            poster_words(venue, filled(tr("Safe Place poster, provisional: {1}"), {venue.name}),
                         tr("A house with a heart, drawn in a dashed line. Its door is empty.")),
        // TRANSLATORS: a sign that the council has not checked yet.
        .status = tr("Provisional."),
        .detail = filled(tr("Not yet checked by the council. Until {1}."), {date_in_words(until)})};
}

ApprovedPoster approved_poster(const PrintedVenue& venue,
                               const StickerStatement& statement,
                               const std::string& council) {
    const InEnglish speaking;
    return {.words = poster_words(venue, filled(tr("Safe Place poster: {1}"), {venue.name}),
                                  tr("A house with a heart. Somebody stands in its lit door.")),
            // TRANSLATORS: {1} the council, {2} the last day.
            .checked = filled(tr("Checked by {1}. Valid to {2}."),
                              {council, date_in_words(statement.valid_to)}),
            .number = filled(tr("Number {1}. The council can tell you if this sign is real."),
                             {statement.number})};
}

ProvisionalSticker provisional_sticker(const PrintedVenue& venue, Date until) {
    const InEnglish speaking;
    return {.words = sticker_words(
                venue.name, filled(tr("Safe Place window sticker, provisional: {1}"), {venue.name}),
                tr("A house with a heart, drawn in a dashed line. Its door is empty.")),
            .status = tr("Provisional. Not yet checked by the council."),
            // TRANSLATORS: {1} is the last day on which the sticker counts.
            .until = filled(tr("Until {1}"), {date_in_words(until)})};
}

ApprovedSticker approved_sticker(const StickerStatement& statement, std::string code) {
    const InEnglish speaking;
    return {.words = sticker_words(statement.name,
                                   filled(tr("Safe Place window sticker: {1}"), {statement.name}),
                                   tr("A white house with a red heart. Its door is a code.")),
            // TRANSLATORS: {1} the number of a sticker.
            .number = filled(tr("Number {1}"), {statement.number}),
            // TRANSLATORS: {1} is the last day on which the sticker counts.
            .valid_to = filled(tr("Valid to {1}"), {short_day(statement.valid_to)}),
            .band = band_of(statement.valid_to),
            .code = std::move(code),
            // TRANSLATORS: of the code on a sticker that a phone reads: {1} number, {2} last day.
            .code_words = filled(tr("Code that proves this sticker: number {1}, valid to {2}."),
                                 {statement.number, date_in_words(statement.valid_to)})};
}

std::string mirrored_in_words(const std::string& title) {
    const InEnglish speaking;
    // TRANSLATORS: {1} the title of a sticker.
    return filled(tr("{1}, mirrored"), {title});
}

std::string artwork_in_words(const std::string& council) {
    const InEnglish speaking;
    // TRANSLATORS: {1} a council. On a poster or sticker.
    return filled(tr("The Safe Places picture of {1}."), {council});
}

Certificate certificate(const PrintedVenue& venue,
                        const std::string& person,
                        const std::string& course,
                        const Completion& completion,
                        const std::string& leader) {
    const bool is_led = completion.how == HowTaken::led;
    return {.language = paper_language(venue.language),
            // TRANSLATORS: {1} a person, {2} a course.
            .document_title = filled(tr("Certificate: {1}, {2}"), {person, course}),
            .title = tr("Certificate of training"),
            // TRANSLATORS: then come, each on its own line: a person's name, "has passed the
            // course", the course's name.
            .before_person = tr("This is to say that"),
            .person = person,
            .before_course =
                !is_led ? tr("has passed the course")
                : leader.empty()
                    ? tr("has taken, in a led session, the course")
                    // TRANSLATORS: {1} the name of whoever led a session.
                    : filled(tr("has taken, in a session led by {1}, the course"), {leader}),
            .course = course,
            // TRANSLATORS: {1} the venue where the person works.
            .venue = titled(tr("At {1}"), {}, place_in_words(venue)),
            .passed_label = is_led ? tr("Taken on") : tr("Passed on"),
            .passed = date_in_words(completion.date),
            .valid_label = tr("Valid until"),
            .valid_until = date_in_words(last_valid_day(completion)),
            .note = is_led ? tr("It shows that a course was taken in a group, without a quiz of "
                                "one's own. It is not a licence.")
                           : tr("It shows that a course was passed. It is not a licence."),
            .picture = tr("A house with a heart. Somebody stands in its lit door.")};
}

RegistrationSummary registration_summary(const PrintedVenue& venue,
                                         const Form& form,
                                         const Registration& registration) {
    RegistrationSummary summary{
        .language = paper_language(venue.language),
        .document_title = filled(tr("Registration: {1}"), {venue.name}),
        .title = tr("Registration as a Safe Place"),
        .venue = place_in_words(venue),
        .signature = signature_rows(form, registration),
        .sections = {},
        .page_number = &page_number,
    };
    for (const FormPage& page : form.pages) {
        SummarySection section{.heading = page.title, .rows = {}};
        for (const Field& field : page.fields) {
            if (!belongs_to_signature(field) && applies(field, registration.answers)) {
                section.rows.push_back(
                    {.question = field.label, .answer = answered(field, registration.answers)});
            }
        }
        if (!section.rows.empty()) {
            summary.sections.push_back(std::move(section));
        }
    }
    return summary;
}

namespace {

std::string code_word_in_words(const std::string& code_word) {
    // TRANSLATORS: {1} what somebody says, in English: the scheme has agreed on it.
    return filled(tr("“{1}” means: I feel unsafe. Take the person to a quiet place, away from "
                     "others. Ask what they need."),
                  {code_word});
}

} // namespace

// Contacts and code words are as their councils write them.
StaffRoomSheet staff_room_sheet(const PrintedVenue& venue,
                                std::span<const Contact> contacts,
                                const std::string& code_word) {
    StaffRoomSheet sheet{
        .language = paper_language(venue.language),
        .scheme_language = language_within(venue.language, "en"),
        .document_title = titled(tr("Staff-room sheet: {1}"), tr("Staff-room sheet"), venue.name),
        .title = tr("When somebody asks for help"),
        .venue = place_in_words(venue),
        .emergency_number = "999",
        .emergency = tr("Somebody in danger, hurt or seriously ill: call at once."),
        .code_word = code_word.empty() ? std::string{} : code_word_in_words(code_word),
        .said = code_word,
        .steps_heading = tr("What to do"),
        .steps = steps_when_somebody_asks(),
        .contacts_heading = tr("Who to call"),
        .contacts = {},
        .page_number = &page_number,
    };
    for (const Contact& contact : contacts) {
        // The emergency number stands on top, larger than all.
        if (!may_be_printed(contact) || contact.number == sheet.emergency_number) {
            continue;
        }
        sheet.contacts.push_back(
            {.name = contact.name,
             .number = contact.number,
             .use = contact.use,
             .hours = contact.hours,
             // TRANSLATORS: {1} is the day on which the council last looked at a phone number.
             .checked = contact.checked
                            ? filled(tr("Checked {1}"), {date_in_words(*contact.checked)})
                            : std::string{}});
    }
    return sheet;
}

ActionPlan action_plan(const PrintedVenue& venue, std::vector<ActionPlanItem> items) {
    return {.language = paper_language(venue.language),
            .document_title = titled(tr("Action plan: {1}"), tr("Action plan"), venue.name),
            .title = tr("What to do before you can join"),
            .venue = place_in_words(venue),
            .intro = tr("These points are still missing. Each can be put right, and nothing that "
                        "you have answered is lost."),
            .items = std::move(items),
            .closing = tr("When this is done, answer the short check again."),
            .page_number = &page_number};
}

} // namespace safeplaces
