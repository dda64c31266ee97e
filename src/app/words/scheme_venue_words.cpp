#include "app/words/scheme_venue_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

bool is_approval(const MovePlan& plan) {
    return plan.to == VenueState::approved;
}

std::string main_outcome(const MovePlan& plan) {
    switch (plan.to) {
    case VenueState::approved:
        return plan.valid_to ? filled(tr("{1} is approved to {2}."),
                                      {plan.venue, date_in_words(*plan.valid_to)})
                             : filled(tr("{1} is approved."), {plan.venue});
    case VenueState::in_checks:
        return filled(tr("{1} is in checks: look at each point above, and tick it."), {plan.venue});
    case VenueState::training:
        return filled(tr("{1} waits until enough people are trained. It moves on by itself when "
                         "their passes come in."),
                      {plan.venue});
    case VenueState::ready_to_approve:
        return filled(tr("{1} is ready to approve."), {plan.venue});
    case VenueState::more_information:
        return filled(tr("{1} is asked what is ticked below. It moves on when its answer is "
                         "taken in."),
                      {plan.venue});
    case VenueState::refused:
        return filled(tr("{1} is refused, with an action plan of what is ticked below. It may "
                         "apply again."),
                      {plan.venue});
    case VenueState::suspended:
        return filled(tr("{1} counts no more as a Safe Place from now on, until you approve it "
                         "again. The venue does not read who spoke up."),
                      {plan.venue});
    case VenueState::withdrawn:
        return filled(tr("{1} has left the scheme."), {plan.venue});
    case VenueState::removed:
        return filled(tr("{1} is taken out of the scheme."), {plan.venue});
    case VenueState::closed:
        return filled(tr("{1} is closed in the register."), {plan.venue});
    case VenueState::enquiry:
    case VenueState::draft:
    case VenueState::submitted:
    case VenueState::renewal_due:
    case VenueState::lapsed:
        break; // nobody at the desk makes these moves
    }
    return {};
}

} // namespace

std::string move_in_words(VenueState from, VenueState to) {
    switch (to) {
    case VenueState::approved:
        return is_safe_place(from) || from == VenueState::lapsed ? tr("Renew the approval")
               : from == VenueState::suspended                   ? tr("Approve it again")
                                                                 : tr("Approve");
    case VenueState::in_checks:
        return from == VenueState::submitted ? tr("Begin the checks") : tr("Check it again");
    case VenueState::training:
        return tr("Wait for training");
    case VenueState::ready_to_approve:
        return tr("All checks are passed");
    case VenueState::more_information:
        return tr("Ask for more information");
    case VenueState::refused:
        return tr("Refuse");
    case VenueState::suspended:
        return tr("Suspend");
    case VenueState::withdrawn:
        return tr("The venue leaves");
    case VenueState::removed:
        return tr("Remove from the scheme");
    case VenueState::closed:
        return tr("Closed for good");
    case VenueState::enquiry:
    case VenueState::draft:
    case VenueState::submitted:
    case VenueState::renewal_due:
    case VenueState::lapsed:
        break;
    }
    return {};
}

std::vector<std::string> move_outcome(const MovePlan& plan) {
    std::vector<std::string> sentences{main_outcome(plan)};
    const bool leaves = plan.reason ? takes_stickers_back(plan.to, *plan.reason)
                                    : has_ended(plan.to) || plan.to == VenueState::suspended;
    if (is_approval(plan) && plan.stickers > 0) {
        sentences.push_back(filled(trn("{1} sticker gets a number, and is signed.",
                                       "{1} stickers get numbers, and are signed.", plan.stickers),
                                   {std::to_string(plan.stickers)}));
    }
    if (leaves && plan.stickers > 0) {
        sentences.push_back(filled(trn("{1} sticker counts no more. Ask for it.",
                                       "{1} stickers count no more. Ask for them.", plan.stickers),
                                   {std::to_string(plan.stickers)}));
    }
    sentences.push_back(
        plan.computers > 0
            ? filled(trn("A letter for the venue's computer waits to be signed and sent.",
                         "Letters for the venue's {1} computers wait to be signed and sent.",
                         plan.computers),
                     {std::to_string(plan.computers)})
            : tr("The venue has no computer in the register yet, so there is no letter: ring or "
                 "write."));
    if (is_approval(plan) && plan.computers > 0) {
        sentences.push_back(tr("Once the venue opens it, real posters and stickers print there."));
    }
    if (leaves && is_safe_place(plan.from)) {
        sentences.push_back(tr("Take the venue off the map."));
    }
    return sentences;
}

std::string move_question(const MovePlan& plan) {
    std::string words;
    int number = 0;
    for (const std::string& sentence : move_outcome(plan)) {
        words += std::to_string(++number) + ". " + sentence + '\n';
    }
    return words + '\n' + tr("You can undo this until the letter is signed.");
}

std::string check_missing(const std::string& check) {
    return filled(tr("Not ticked yet: {1}"), {check});
}

std::string too_few_trained_to_approve(int trained, int staff) {
    return filled(tr("Too few are trained: {1} of {2}"),
                  {std::to_string(trained), std::to_string(staff)});
}

std::string insurance_missing(std::optional<Date> ends) {
    return ends ? filled(tr("The insurance ended on {1}"), {date_in_words(*ends)})
                : tr("The day when the insurance ends is not known");
}

std::string venue_name_missing() {
    return tr("The venue has no name in the register. It comes with its registration: ask for its "
              "file");
}

std::string venue_name_unprintable(const std::string& letter) {
    return filled(tr("No sticker can be printed: our typeface does not have the letter “{1}” of "
                     "the venue's name. Ask the venue to write it with other letters"),
                  {letter});
}

std::string postcode_missing(const std::string& postcode) {
    return postcode.empty()
               ? tr("The postcode is not known. Fill it in under “Stickers, map and ward”")
               : filled(tr("“{1}” is not a postcode. Fill in the right one under “Stickers, map "
                           "and ward”"),
                        {postcode});
}

std::string last_day_unusable() {
    return tr("Give a day after today, such as 30 November 2027");
}

std::string choose_a_sentence() {
    return tr("Tick at least one, so that the venue knows what to do");
}

std::string choose_a_reason() {
    return tr("Choose why. The reason stays in the history of the venue.");
}

std::string not_moved_in_words(MoveOutcome outcome, const RegisteredVenue& venue) {
    switch (outcome) {
    case MoveOutcome::gate_not_met:
        return too_few_trained_to_approve(venue.trained, venue.staff);
    case MoveOutcome::no_last_day:
        return last_day_unusable();
    case MoveOutcome::moved:
    case MoveOutcome::unknown_venue:
    case MoveOutcome::not_in_table:
        break;
    }
    return tr("Nothing was decided: the venue stands elsewhere by now. Look at this page again.");
}

std::string decided_in_words(const std::string& venue, VenueState to, int computers) {
    std::string words;
    switch (to) {
    case VenueState::approved:
        words = tr("{1} is approved.");
        break;
    case VenueState::more_information:
        words = computers > 0 ? tr("{1} will be asked.") : tr("Ask {1} now: ring or write.");
        break;
    default: // what else somebody can decide reads alike
        words = tr("Done for {1}.");
    }
    words = filled(words, {venue});
    return computers > 0 ? words + ' ' + tr("Now sign and send the letter.") : words;
}

std::string sticker_wishes_in_words(const std::vector<std::string>& kinds) {
    std::vector<std::string> words;
    for (const std::string& kind : kinds) {
        words.push_back(kind == "window" ? tr("a sticker for the window")
                        : kind == "door" ? tr("a sticker for another door")
                                         : kind);
    }
    return filled(tr("It asks for: {1}."), {names_in_words(words)});
}

std::string sign_one_more_in_words(const std::string& venue,
                                   const std::vector<std::string>& kinds) {
    return filled(tr("{1} is approved. {2} Sign a letter that brings it, or say no below."),
                  {venue, sticker_wishes_in_words(kinds)});
}

std::string stickers_declined_in_words() {
    return tr("It gets no further sticker. Tell the venue why.");
}

std::string letter_is_overtaken() {
    return tr("What the newest letter says is not so any more. Decide first, then sign a new one.");
}

std::string sign_again_in_words(const std::string& venue) {
    return filled(
        tr("{1} is approved, but no sticker of it counts any more. Sign the letter again: "
           "a new sticker goes with it."),
        {venue});
}

std::string letter_not_saved_in_words(const std::string& venue) {
    return filled(tr("The letter for {1} is signed. Now save it, and send it."), {venue});
}

std::string move_undone_in_words() {
    return tr("It is as it was before.");
}

std::string no_computer_yet() {
    return tr("The venue has no computer in the register yet, so there is no letter. Ring or "
              "write.");
}

std::string letter_question() {
    return tr("Save the letter for the venue");
}

std::string venue_mail_question() {
    return tr("Save the mail for the venue");
}

std::string venue_mail_subject(const std::string& scheme) {
    return filled(tr("{1}: a letter for your Safe Places Desk"), {scheme});
}

std::string mail_text(const std::string& scheme, const std::string& venue) {
    return filled(
        tr("Hello {1},\n\nthe file with this mail is a letter from {2}. Save it, open "
           "Safe Places Desk, choose “Your council” and there “Open a file from the council”.\n\n"
           "Only your own computer can open it.\n"),
        {venue, scheme});
}

std::string cover_in_words(int trained, int staff, bool is_enough) {
    return filled(is_enough ? tr("{1} of {2} staff are trained, which is enough.")
                            : tr("{1} of {2} staff are trained, which is too few."),
                  {std::to_string(trained), std::to_string(staff)});
}

std::string next_end_in_words(Date first_day_without) {
    return filled(tr("The next training ends on {1}."),
                  {date_in_words(plus_days(first_day_without, std::chrono::days{-1}))});
}

std::string by_the_desk() {
    // TRANSLATORS: who moved a venue on: the program, by the calendar or because a file came.
    return tr("Desk");
}

std::string venue_caption(const RegisteredVenue& venue) {
    std::string words = venue.postcode;
    const auto add = [&](const std::string& more) {
        words += (words.empty() || more.empty() ? "" : ", ") + more;
    };
    add(venue.ward);
    if (venue.valid_to && is_safe_place(venue.state)) {
        add(filled(tr("approved to {1}"), {date_in_words(*venue.valid_to)}));
    }
    if (venue.insurance_to) {
        add(filled(tr("insured to {1}"), {date_in_words(*venue.insurance_to)}));
    }
    if (venue.last_heard) {
        add(filled(tr("last heard on {1}"), {date_in_words(day_of(*venue.last_heard))}));
    }
    return words;
}

} // namespace safeplaces
