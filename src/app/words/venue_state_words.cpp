#include "app/words/venue_state_words.h"

#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string to_take_down() {
    return tr("Please take down sticker and posters, so that nobody comes in for help in vain.");
}

std::string to_wait_with_the_sticker() {
    return tr("Go on with the training while you wait. If a sticker is up, please take it down "
              "until the council says yes.");
}

} // namespace

std::string state_in_words(VenueState state) {
    switch (state) {
    case VenueState::enquiry:
        return tr("Enquiry");
    case VenueState::draft:
        return tr("Draft");
    case VenueState::submitted:
        return tr("Submitted");
    case VenueState::in_checks:
        return tr("In checks");
    case VenueState::more_information:
        return tr("More information needed");
    case VenueState::training:
        return tr("Training");
    case VenueState::ready_to_approve:
        return tr("Ready to approve");
    case VenueState::approved:
        return tr("Approved");
    case VenueState::renewal_due:
        return tr("Renewal due");
    case VenueState::lapsed:
        return tr("Lapsed");
    case VenueState::suspended:
        return tr("Suspended");
    case VenueState::withdrawn:
        // TRANSLATORS: the venue has left the scheme by its own wish.
        return tr("Withdrawn");
    case VenueState::removed:
        // TRANSLATORS: the council has taken the venue out of the scheme.
        return tr("Removed");
    case VenueState::closed:
        return tr("Closed");
    case VenueState::refused:
        return tr("Refused");
    }
    return {};
}

std::string standing_in_words(VenueState state, bool sign_again) {
    const std::string words = state_in_words(state);
    return sign_again && is_safe_place(state) ? filled(tr("{1}, to sign again"), {words}) : words;
}

std::string move_reason_in_words(MoveReason reason) {
    switch (reason) {
    case MoveReason::asked:
        return tr("Asked about the scheme");
    case MoveReason::application_arrived:
        return tr("Application arrived");
    case MoveReason::details_changed:
        return tr("Details changed");
    case MoveReason::checks_begun:
        return tr("Checks begun");
    case MoveReason::something_missing:
        return tr("Something is missing");
    case MoveReason::answer_arrived:
        return tr("Answer arrived");
    case MoveReason::too_few_trained:
        return tr("Too few trained");
    case MoveReason::enough_trained:
        return tr("Enough trained");
    case MoveReason::checks_passed:
        return tr("All checks passed");
    case MoveReason::approved_by_council:
        return tr("Approved by the council");
    case MoveReason::renewed:
        return tr("Renewed");
    case MoveReason::end_is_near:
        return tr("Approval ends soon");
    case MoveReason::approval_ended:
        return tr("Approval ended");
    case MoveReason::training_ended:
        return tr("Training ended");
    case MoveReason::insurance_ended:
        return tr("Insurance ended");
    case MoveReason::yearly_check_failed:
        return tr("Yearly check not passed");
    case MoveReason::visit_failed:
        return tr("Visit not passed");
    case MoveReason::complaint:
        return tr("Complaint");
    case MoveReason::concern:
        return tr("Concern");
    case MoveReason::put_right:
        return tr("Put right");
    case MoveReason::not_suitable:
        return tr("Not suitable");
    case MoveReason::not_open_to_public:
        return tr("Not open to the public");
    case MoveReason::outside_area:
        return tr("Outside the area");
    case MoveReason::owner_changed:
        return tr("New owner");
    case MoveReason::venue_asked:
        return tr("Venue asked to leave");
    case MoveReason::no_answer:
        return tr("No answer");
    case MoveReason::shut_down:
        return tr("Closed for good");
    case MoveReason::registered_twice:
        return tr("Registered twice");
    }
    return {};
}

Status status_of_standing(VenueState state, bool sign_again) {
    return sign_again && is_safe_place(state) ? Status::to_fix : status_of(state);
}

Status status_of(VenueState state) {
    switch (state) {
    case VenueState::enquiry:
    case VenueState::draft:
        return Status::not_started;
    case VenueState::in_checks:
    case VenueState::training:
        return Status::started;
    case VenueState::submitted:
    case VenueState::more_information:
    case VenueState::ready_to_approve:
    case VenueState::renewal_due:
        return Status::waiting;
    case VenueState::approved:
        return Status::done;
    case VenueState::suspended:
        return Status::to_fix;
    case VenueState::lapsed:
    case VenueState::withdrawn:
    case VenueState::removed:
    case VenueState::closed:
    case VenueState::refused:
        return Status::ended;
    }
    return Status::not_started;
}

std::string role_in_words(SchemeRole role) {
    switch (role) {
    case SchemeRole::administrator:
        return tr("Administrator");
    case SchemeRole::coordinator:
        return tr("Coordinator");
    case SchemeRole::auditor:
        return tr("Auditor");
    }
    return {};
}

std::string role_meaning(SchemeRole role) {
    switch (role) {
    case SchemeRole::administrator:
        return tr("Does all that a coordinator does, and looks after users, rules and keys.");
    case SchemeRole::coordinator:
        return tr("Takes in what venues send, decides, and sends decisions back.");
    case SchemeRole::auditor:
        return tr("Reads and exports everything, and changes nothing.");
    }
    return {};
}

VenueNews state_for_venue(VenueState state) {
    switch (state) {
    case VenueState::enquiry:
        return {tr("The council knows that you are interested"),
                tr("Nothing is decided yet, and you have promised nothing."),
                tr("When you are ready, fill in the registration and send it to the council.")};
    case VenueState::draft:
        return {tr("Your registration is not sent yet"), tr("The council has not seen it."),
                tr("Fill in what is missing, sign it, then send it to the council.")};
    case VenueState::submitted:
        return {tr("The council has your registration"),
                tr("Somebody there will look at it. You are not a Safe Place yet."),
                tr("Go on with the training while you wait.")};
    case VenueState::in_checks:
        return {tr("The council is checking your registration"),
                tr("It looks at your place, your opening hours and your insurance. Until it says "
                   "yes, you are not a Safe Place."),
                to_wait_with_the_sticker()};
    case VenueState::more_information:
        return {tr("The council needs something from you"),
                tr("Nobody has said no. The council can only decide when it has this."),
                tr("Read what is asked, put it right, then send to the council again.")};
    case VenueState::training:
        return {tr("More of your people need the training"),
                tr("The council has looked at the rest. Too few people are trained so far."),
                tr("Let more of your staff do the training, then send to the council again.")};
    case VenueState::ready_to_approve:
        return {
            tr("Everything is ready for the council to decide"),
            tr("The checks and the training are done. You are not a Safe Place yet."),
            tr("You need do nothing. Please wait with the sticker until the council says yes.")};
    case VenueState::approved:
        return {
            tr("You are a Safe Place"),
            tr("The council has said yes. From now on, real posters and stickers can be printed."),
            tr("Print sticker and poster, and put them where people see them from outside.")};
    case VenueState::renewal_due:
        return {tr("You are still a Safe Place"),
                tr("Your approval ends soon. Nothing changes until its last day has passed."),
                tr("Fill in the yearly check, and renew the training that ends soon. Then send to "
                   "the council.")};
    case VenueState::lapsed:
        return {tr("Your approval has run out"),
                tr("You are not a Safe Place just now. This can be put right."),
                to_take_down() + ' ' + tr("Do what is missing, then send to the council again.")};
    case VenueState::suspended:
        return {tr("Your approval is paused"),
                tr("You are not a Safe Place for now, and not on the map. Nothing final is "
                   "decided."),
                to_take_down() + ' ' + tr("Ask the council's Safe Places team what comes next.")};
    case VenueState::withdrawn:
        return {tr("You have left the scheme"),
                tr("Thank you for what you did. You are not on the map any more."),
                to_take_down() + ' ' + tr("You may apply again at any time.")};
    case VenueState::removed:
        return {tr("The council has ended your approval"),
                tr("You are not a Safe Place any more, and not on the map."),
                to_take_down() + ' ' +
                    tr("If you have a question, ask the council's Safe Places team. You may apply "
                       "again.")};
    case VenueState::closed:
        return {tr("Your venue is closed in the council's register"),
                tr("It is not on the map any more."),
                to_take_down() + ' ' +
                    tr("If this is not right, tell the council's Safe Places team.")};
    case VenueState::refused:
        return {tr("The council cannot say yes yet"),
                tr("You are not a Safe Place now. Thank you for wanting to be one."),
                tr("Look at the plan, which says what you can do. Then you may apply again.")};
    }
    return {};
}

std::string reason_for_venue(MoveReason reason) {
    switch (reason) {
    case MoveReason::asked:
        return tr("Somebody asked the council about the scheme for you.");
    case MoveReason::application_arrived:
        return tr("Your registration has reached the council.");
    case MoveReason::details_changed:
        return tr("You told the council that something has changed.");
    case MoveReason::checks_begun:
        return tr("Somebody at the council has begun to look at your registration.");
    case MoveReason::something_missing:
        return tr("Something is still missing.");
    case MoveReason::answer_arrived:
        return tr("Your answer has reached the council.");
    case MoveReason::too_few_trained:
        return tr("Too few of your people are trained.");
    case MoveReason::enough_trained:
        return tr("Enough of your people are trained.");
    case MoveReason::checks_passed:
        return tr("Everything that the council checked is fine.");
    case MoveReason::approved_by_council:
        return tr("The council has said yes.");
    case MoveReason::renewed:
        return tr("The council has renewed your approval.");
    case MoveReason::end_is_near:
        return tr("The last day of your approval is near.");
    case MoveReason::approval_ended:
        return tr("The last day of your approval has passed.");
    case MoveReason::training_ended:
        return tr("Too few of your people have done the training lately.");
    case MoveReason::insurance_ended:
        return tr("Your public liability insurance has ended.");
    case MoveReason::yearly_check_failed:
        return tr("The yearly check found something to put right.");
    case MoveReason::visit_failed:
        return tr("A visit found something to put right.");
    case MoveReason::complaint:
    case MoveReason::concern:
        return tr("No reason is written here. Please ask the council's Safe Places team.");
    case MoveReason::put_right:
        return tr("What was wrong has been put right.");
    case MoveReason::not_suitable:
        return tr("Your venue does not yet have all that a Safe Place needs.");
    case MoveReason::not_open_to_public:
        return tr("A Safe Place has to be open to the public.");
    case MoveReason::outside_area:
        return tr("Your venue is outside the council's area. Another council may have a scheme.");
    case MoveReason::owner_changed:
        return tr("Your venue has a new owner, and a new owner has to be approved too.");
    case MoveReason::venue_asked:
        return tr("You asked to leave.");
    case MoveReason::no_answer:
        return tr("The council asked you something and has had no answer.");
    case MoveReason::shut_down:
        return tr("The council has heard that your venue has closed for good.");
    case MoveReason::registered_twice:
        return tr("Your venue was registered twice. The other registration counts.");
    }
    return {};
}

} // namespace safeplaces
