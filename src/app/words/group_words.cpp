#include "app/words/group_words.h"

#include "app/words/dates.h"
#include "app/words/print_words.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr std::chrono::days soon{90}; // what is due is said so long before

bool is_due(const std::optional<Date>& day, Date today) {
    return day && *day < plus_days(today, soon);
}

std::string count_of(int venues) {
    return filled(trn("{1} venue", "{1} venues", venues), {std::to_string(venues)});
}

std::string approval_due(const RegisteredVenue& venue, Date today) {
    return *venue.valid_to < today
               ? filled(tr("Your approval ended on {1}. Until it is renewed the "
                           "poster and the "
                           "sticker must come down."),
                        {date_in_words(*venue.valid_to)})
               : filled(tr("Your approval ends on {1}. Do the yearly check in "
                           "Safe Places Desk, and "
                           "send it to us before."),
                        {date_in_words(*venue.valid_to)});
}

std::string insurance_due(const RegisteredVenue& venue, Date today) {
    return filled(*venue.insurance_to < today
                      ? tr("The insurance that we know of ended on {1}. Send us "
                           "the new date.")
                      : tr("Your insurance ends on {1}. Send us the new date "
                           "when it is renewed."),
                  {date_in_words(*venue.insurance_to)});
}

std::string why_it_comes_down(const Scheme& scheme, VenueState state) {
    switch (state) {
    case VenueState::lapsed:
        return filled(tr("Your approval by {1} has ended."), {scheme.council});
    case VenueState::suspended:
        return filled(tr("{1} has stopped your approval for now."), {scheme.council});
    case VenueState::withdrawn:
        return filled(tr("You told us that your venue leaves {1}. Thank you for your help."),
                      {scheme.name});
    case VenueState::closed:
        return tr("We have heard that your venue has closed.");
    case VenueState::removed:
    case VenueState::refused:
        return filled(tr("Your venue is not a part of {1} any more."), {scheme.name});
    case VenueState::enquiry:
    case VenueState::draft:
    case VenueState::submitted:
    case VenueState::in_checks:
    case VenueState::more_information:
    case VenueState::training:
    case VenueState::ready_to_approve:
    case VenueState::approved:
    case VenueState::renewal_due:
        break;
    }
    return tr("A sticker that you had from us counts no more.");
}

} // namespace

std::string group_act_in_words(GroupAct act) {
    switch (act) {
    case GroupAct::approve:
        return tr("Approve");
    case GroupAct::extend:
        return tr("Extend approvals");
    case GroupAct::remind:
        return tr("Remind");
    case GroupAct::take_down:
        return tr("Ask for stickers back");
    }
    return {};
}

std::string not_for_group(GroupAct act, VenueState state) {
    switch (act) {
    case GroupAct::approve:
        return filled(tr("Not ready to approve: {1}"), {state_in_words(state)});
    case GroupAct::extend:
        return filled(tr("No approval to extend: {1}"), {state_in_words(state)});
    case GroupAct::take_down:
        return tr("No sticker has to come back");
    case GroupAct::remind:
        break;
    }
    return tr("Nothing is due");
}

std::string ready_in_words(GroupAct act, const RegisteredVenue& venue) {
    if (act == GroupAct::approve) {
        return tr("Ready to approve");
    }
    return venue.valid_to ? filled(tr("Approved to {1}"), {short_date(*venue.valid_to)})
                          : state_in_words(venue.state);
}

std::string decided_not_signed() {
    return tr("Decided, not signed yet");
}

std::string to_sign_again() {
    return tr("Its sticker counts no more. Sign the approval again");
}

std::vector<std::string> due_in_words(const RegisteredVenue& venue, Date today) {
    std::vector<std::string> due;
    const bool can_be_due = is_safe_place(venue.state) || venue.state == VenueState::lapsed ||
                            venue.state == VenueState::training;
    if (!can_be_due) {
        return due;
    }
    if (is_due(venue.valid_to, today)) {
        due.push_back(approval_due(venue, today));
    }
    if (is_due(venue.insurance_to, today)) {
        due.push_back(insurance_due(venue, today));
    }
    if (!venue.gate_met) {
        due.push_back(filled(tr("{1} of {2} of your staff are trained, which is too few. Ask more "
                                "of them to take the courses."),
                             {std::to_string(venue.trained), std::to_string(venue.staff)}));
    } else if (is_due(venue.next_expiry, today)) {
        due.push_back(
            filled(tr("Somebody's training counts up to {1} only. Safe Places Desk shows "
                      "whose."),
                   {date_in_words(plus_days(*venue.next_expiry, std::chrono::days{-1}))}));
    }
    return due;
}

std::string group_reading(int done, int all) {
    return filled(tr("Looking at the venues: {1} of {2}"),
                  {std::to_string(done), std::to_string(all)});
}

std::string group_caption(int chosen, int rows, int unsent) {
    std::string words =
        filled(trn("{1} of {2} venue is chosen.", "{1} of {2} venues are chosen.", rows),
               {std::to_string(chosen), std::to_string(rows)});
    if (unsent > 0) {
        words += ' ' + filled(trn("{1} decision is not signed yet.",
                                  "{1} decisions are not signed yet.", unsent),
                              {std::to_string(unsent)});
    }
    return words;
}

std::vector<std::string> group_outcome(GroupAct act, int venues) {
    if (act == GroupAct::remind || act == GroupAct::take_down) {
        return {filled(tr("Letters for {1}: a PDF with all of them to print, a "
                          "mail for each, and "
                          "their dates for your calendar."),
                       {count_of(venues)}),
                tr("The register keeps the printed letters. Nothing else changes in it.")};
    }
    return {act == GroupAct::approve
                ? filled(tr("Approved, each for the usual time: {1}."), {count_of(venues)})
                : filled(tr("Extended, each by the usual time from its own last day: "
                            "{1}."),
                         {count_of(venues)}),
            tr("Until you sign, you can undo it."),
            tr("When you sign, each venue gets its letter and a sticker number.")};
}

std::string group_question(GroupAct act, int venues) {
    std::string question;
    for (const std::string& sentence : group_outcome(act, venues)) {
        question += (question.empty() ? "" : "\n") + sentence;
    }
    return question;
}

std::string group_button(GroupAct act, int venues) {
    const std::string count = std::to_string(venues);
    switch (act) {
    case GroupAct::approve:
        return filled(trn("Approve {1} venue", "Approve {1} venues", venues), {count});
    case GroupAct::extend:
        return filled(trn("Extend {1} venue", "Extend {1} venues", venues), {count});
    case GroupAct::take_down:
        return filled(trn("Save {1} letter", "Save {1} letters", venues), {count});
    case GroupAct::remind:
        break;
    }
    return filled(trn("Save {1} reminder", "Save {1} reminders", venues), {count});
}

std::string group_decided(GroupAct act, int venues, int refused) {
    std::string words = filled(
        act == GroupAct::approve ? tr("Approved: {1}.") : tr("Extended: {1}."), {count_of(venues)});
    if (refused > 0) {
        words += ' ' + filled(tr("The register did not take {1}: open them one by one."),
                              {count_of(refused)});
    }
    return words + ' ' + tr("Sign the letters, or undo it.");
}

std::string group_undone(int venues) {
    return filled(tr("Undone: {1}."), {count_of(venues)});
}

std::string group_folder_question() {
    return tr("A folder for the letters");
}

std::string group_deciding(int done, int all) {
    return filled(tr("{1} of {2} decided"), {std::to_string(done), std::to_string(all)});
}

std::string group_undoing(int done, int all) {
    return filled(tr("{1} of {2} undone"), {std::to_string(done), std::to_string(all)});
}

std::string group_drawing() {
    return tr("Making the letters to print...");
}

std::string group_not_drawn(const std::string& why) {
    const std::string words = tr("The letters to print were not made.");
    return why.empty() ? words : words + ' ' + why;
}

std::string group_saving(int done, int all) {
    return filled(tr("{1} of {2} letters saved"), {std::to_string(done), std::to_string(all)});
}

std::string group_saved(int venues, const std::string& folder) {
    return filled(tr("Saved for {1}, with letters to print and dates for a "
                     "calendar, in {2}."),
                  {count_of(venues), folder});
}

std::string group_stopped(int done, int all) {
    return filled(tr("Stopped. {1} of {2} letters are saved."),
                  {std::to_string(done), std::to_string(all)});
}

std::string group_nothing_chosen() {
    return tr("Choose a venue that is ready first.");
}

std::string group_without_computer(int venues) {
    return filled(tr("No computer is known of {1}: post them the printed letter."),
                  {count_of(venues)});
}

std::string group_unprintable(std::span<const Unprintable> venues) {
    std::string words =
        filled(tr("There is no printed letter for “{1}”: our typeface does not have “{2}”, which "
                  "is in its name or address."),
               {venues.front().venue, venues.front().letter});
    if (const int others = static_cast<int>(venues.size()) - 1; others > 0) {
        words += ' ' + filled(tr("It is the same for {1} more."), {count_of(others)});
    }
    return words;
}

std::string group_address_too_long(int venues) {
    return filled(
        tr("The address of {1} is too long for the window of an envelope: write it on the "
           "envelope by hand."),
        {count_of(venues)});
}

std::string group_without_address(int venues) {
    return filled(tr("No street is known of {1}: write the address on the envelope by hand."),
                  {count_of(venues)});
}

std::string group_first_ones(int most, std::size_t all) {
    return filled(tr("These are the first {1} of {2} venues. Once they are done, come back for the "
                     "others."),
                  {std::to_string(most), std::to_string(all)});
}

VenueLetter reminder_letter(const Scheme& scheme, const RegisteredVenue& venue, Date today) {
    return {.venue = venue.name,
            .place = venue.postcode,
            .title = tr("A reminder from your Safe Places scheme"),
            .paragraphs = {filled(tr("Thank you for being a part of {1}. Some things at your venue "
                                     "are due:"),
                                  {scheme.name})},
            .points = due_in_words(venue, today),
            .closing =
                filled(tr("If you have done this already, thank you. {1}"), {scheme.council})};
}

VenueLetter approval_letter(const Scheme& scheme, const RegisteredVenue& venue, Date valid_to) {
    return {.venue = venue.name,
            .place = venue.postcode,
            .title = tr("Your venue is approved as a Safe Place"),
            .paragraphs = {filled(tr("{1} has approved your venue. The approval "
                                     "counts up to {2}."),
                                  {scheme.council, date_in_words(valid_to)}),
                           tr("Your letter for Safe Places Desk comes as a file. "
                              "Open it there, and "
                              "print your poster and your sticker.")},
            .points = {},
            .closing = filled(tr("Thank you for helping. {1}"), {scheme.name})};
}

std::string stickers_to_come_back(int stickers, std::optional<Date> asked) {
    const std::string words =
        filled(trn("{1} sticker has to come back", "{1} stickers have to come back", stickers),
               {std::to_string(stickers)});
    return asked ? filled(tr("{1}. Asked for on {2}"), {words, short_date(*asked)}) : words;
}

VenueLetter removal_letter(const Scheme& scheme,
                           const RegisteredVenue& venue,
                           std::span<const std::string> stickers) {
    VenueLetter letter{.venue = venue.name,
                       .place = venue.postcode,
                       .title = tr("Please take your sticker down"),
                       .paragraphs = {why_it_comes_down(scheme, venue.state),
                                      tr("Whoever sees the sticker may come in, and expect help. "
                                         "Please take down today:")},
                       .points = {},
                       .closing = filled(tr("Send it back to {1}, or cut it up and tell us. If you "
                                            "have done this already, thank you. {1}"),
                                         {scheme.council})};
    for (const std::string& number : stickers) {
        letter.points.push_back(filled(tr("The sticker with the number {1}"), {number}));
    }
    if (!is_safe_place(venue.state)) {
        letter.points.push_back(tr("Every Safe Places poster"));
    }
    return letter;
}

VenueLetters letters_of(const Scheme& scheme, std::vector<VenueLetter> letters, Date today) {
    const std::string title = filled(
        trn("Letter to {1} venue", "Letters to {1} venues", static_cast<int>(letters.size())),
        {std::to_string(letters.size())});
    return {.language = paper_language("en"),
            .document_title = title,
            .title = title,
            .scheme = scheme.name,
            .intro = filled(tr("Made on {1}, in the order of the post. This page stays here; each "
                               "letter begins on a page of its own."),
                            {date_in_words(today)}),
            .date = date_in_words(today),
            .letters = std::move(letters)};
}

std::string reminder_subject(const std::string& scheme) {
    return filled(tr("{1}: a reminder"), {scheme});
}

std::string removal_subject(const std::string& scheme) {
    return filled(tr("{1}: please take your sticker down"), {scheme});
}

std::string text_of_letter(const VenueLetter& letter) {
    std::string text = letter.venue + "\n\n";
    for (const std::string& paragraph : letter.paragraphs) {
        text += paragraph + "\n\n";
    }
    for (const std::string& point : letter.points) {
        text += "- " + point + "\n";
    }
    return text + "\n" + letter.closing + "\n";
}

std::vector<CalendarDay> calendar_days(const RegisteredVenue& venue, Date today) {
    std::vector<CalendarDay> days;
    const auto add = [&](const std::optional<Date>& day, const char* what,
                         const std::string& words) {
        if (day && *day >= today) {
            days.push_back({.uid = venue.id.text + '-' + what,
                            .day = *day,
                            .summary = filled(words, {venue.name})});
        }
    };
    if (!has_ended(venue.state)) {
        add(venue.valid_to, "approval", tr("Approval ends: {1}"));
        add(venue.insurance_to, "insurance", tr("Insurance ends: {1}"));
        add(venue.next_expiry, "training", tr("Training of somebody ends: {1}"));
    }
    return days;
}

} // namespace safeplaces
