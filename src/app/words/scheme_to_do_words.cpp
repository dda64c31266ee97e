#include "app/words/scheme_to_do_words.h"

#include "app/words/dates.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string application_step(VenueState state) {
    if (state == VenueState::in_checks) {
        return tr("Go on with the checks");
    }
    return state == VenueState::ready_to_approve ? tr("All checks done. Decide") : tr("First look");
}

std::string sticker_step(VenueState state, const std::string& sticker) {
    return state == VenueState::closed ? filled(tr("Closed. Ask for sticker {1}"), {sticker})
                                       : filled(tr("Ask for sticker {1}"), {sticker});
}

std::string by_day(const WorkLine& line, const std::string& words, const std::string& without) {
    return line.day ? filled(words, {date_in_words(*line.day)}) : without;
}

} // namespace

std::string work_in_words(Work work) {
    switch (work) {
    case Work::applications:
        return tr("Application");
    case Work::answers_awaited:
        return tr("Answer awaited");
    case Work::under_threshold:
        return tr("Too few trained");
    case Work::renewals_30:
    case Work::renewals_60:
    case Work::renewals_90:
        return tr("Renewal due");
    case Work::insurance_ending:
        return tr("Insurance ending");
    case Work::approvals_to_sign:
        return tr("Approval to sign");
    case Work::stickers_wanted:
        return tr("Sticker asked for");
    case Work::stickers_not_up:
        return tr("Sticker not up");
    case Work::stickers_to_return:
        return tr("Sticker to bring back");
    case Work::stickers_to_tell:
        return tr("Sticker to tell of");
    case Work::map_to_send:
        return tr("Map change");
    case Work::out_of_touch:
        return tr("No contact");
    case Work::conflicts:
        return tr("Two versions");
    case Work::forms:
        return tr("Form to read");
    case Work::letters:
        return tr("Letter to send");
    case Work::computers:
        return tr("New computer");
    case Work::lapsed:
        return tr("Lapsed");
    case Work::suspended:
        return tr("Suspended");
    }
    return {};
}

std::string work_card_in_words(Work work) {
    switch (work) {
    case Work::applications:
        return tr("Applications");
    case Work::answers_awaited:
        return tr("Answers awaited from venues");
    case Work::under_threshold:
        return tr("Too few trained");
    case Work::renewals_30:
        return tr("Renewals in 30 days");
    case Work::renewals_60:
        return tr("Renewals in 31 to 60 days");
    case Work::renewals_90:
        return tr("Renewals in 61 to 90 days");
    case Work::insurance_ending:
        return tr("Insurance ending");
    case Work::approvals_to_sign:
        return tr("Approvals to sign again");
    case Work::stickers_wanted:
        return tr("Venues that ask for a sticker");
    case Work::stickers_not_up:
        return tr("Stickers not yet confirmed up");
    case Work::stickers_to_return:
        return tr("Stickers to bring back");
    case Work::stickers_to_tell:
        return tr("Revoked stickers not yet told");
    case Work::map_to_send:
        return tr("Map changes not yet sent");
    case Work::out_of_touch:
        return tr("No contact for 12 months");
    case Work::conflicts:
        return tr("Files that need a decision");
    case Work::forms:
        return tr("Forms to read");
    case Work::letters:
        return tr("Decisions without a letter");
    case Work::computers:
        return tr("New computers to ring about");
    case Work::lapsed:
        return tr("Lapsed venues");
    case Work::suspended:
        return tr("Suspended venues");
    }
    return {};
}

std::string next_step_in_words(Work work, const WorkLine& line, Date today) {
    switch (work) {
    case Work::applications:
        return application_step(line.state);
    case Work::answers_awaited:
        return tr("Wait, or ring the venue");
    case Work::under_threshold:
        return line.state == VenueState::training ? tr("Wait for more passes, or remind")
                                                  : tr("Remind, or suspend");
    case Work::renewals_30:
    case Work::renewals_60:
    case Work::renewals_90:
        return by_day(line, tr("Yearly check by {1}"), tr("Yearly check"));
    case Work::insurance_ending:
        return line.day && *line.day < today
                   ? by_day(line, tr("Ended on {1}. Ask for the new end date"), {})
                   : by_day(line, tr("Ends on {1}. Ask for the new end date"),
                            tr("Ask for the end date"));
    case Work::approvals_to_sign:
        return tr("Sign and send a new letter");
    case Work::stickers_wanted:
        return tr("Sign one more, or say no");
    case Work::stickers_not_up:
        return filled(tr("Ask if sticker {1} hangs"), {line.sticker});
    case Work::stickers_to_return:
        return sticker_step(line.state, line.sticker);
    case Work::stickers_to_tell:
        return filled(tr("Send a notice about sticker {1}"), {line.sticker});
    case Work::map_to_send:
        return is_safe_place(line.state) && !line.on_map ? tr("Put it on the map")
                                                         : tr("Take it off the map");
    case Work::out_of_touch:
        return tr("Ring them: are they still there?");
    case Work::conflicts:
        return tr("Choose which version counts");
    case Work::forms:
        // TRANSLATORS: {1} the title of a form: "Read it: Leave the scheme".
        return filled(tr("Read it: {1}"), {line.form});
    case Work::letters:
        return tr("Sign the letter, and send it");
    case Work::computers:
        return tr("Ring the venue, and compare the five words");
    case Work::lapsed:
        return tr("Renew it, or take it out");
    case Work::suspended:
        return tr("Approve it again, or take it out");
    }
    return {};
}

std::string waiting_in_words(const WorkLine& line, Date today) {
    if (!line.day) {
        return tr("Never");
    }
    const auto days = static_cast<int>(days_between(*line.day, today).count());
    if (days == 0) {
        return tr("today");
    }
    if (days < 0) {
        // TRANSLATORS: something falls due in so many days.
        return filled(trn("in {1} day", "in {1} days", -days), {with_thousands(-days)});
    }
    return filled(trn("{1} day", "{1} days", days), {with_thousands(days)});
}

std::string oldest_in_words(const WorkLine* oldest, Date today) {
    if (oldest == nullptr) {
        return tr("Nothing waits");
    }
    return filled(oldest->day && *oldest->day > today ? tr("First {1}") : tr("Oldest {1}"),
                  {waiting_in_words(*oldest, today)});
}

std::string queue_in_words(long long count) {
    return filled(
        trn("{1} to do, oldest first", "{1} to do, oldest first", static_cast<int>(count)),
        {with_thousands(count)});
}

std::string scheme_in_words(Date today, long long venues, long long safe_places) {
    // TRANSLATORS: {1} a day, {2} how many venues, {3} how many of them are approved and in date.
    return filled(trn("{1}: {2} venue, {3} approved and in date",
                      "{1}: {2} venues, {3} approved and in date", static_cast<int>(venues)),
                  {date_in_words(today), with_thousands(venues), with_thousands(safe_places)});
}

} // namespace safeplaces
