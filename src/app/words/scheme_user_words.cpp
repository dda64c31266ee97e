#include "app/words/scheme_user_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"

namespace safeplaces {

std::string users_caption(int here) {
    return filled(
        trn("{1} person can unlock this register", "{1} people can unlock this register", here),
        {std::to_string(here)});
}

std::string user_standing_in_words(const std::optional<Instant>& ended) {
    return ended ? filled(tr("Ended on {1}"), {short_date(day_of(*ended))}) : tr("Works here");
}

std::string needs_a_new_passphrase() {
    return tr("Needs a new passphrase");
}

std::string last_unlock_in_words(const std::optional<Instant>& unlocked) {
    return unlocked ? short_date(day_of(*unlocked)) : tr("Not yet");
}

std::string only_administrators_manage_users() {
    return tr("Only an administrator can add people or change them. Your own passphrase you can "
              "always change.");
}

std::string choose_somebody_first() {
    return tr("Choose somebody in the list to change the role, give a new passphrase, or end the "
              "work here.");
}

std::string another_administrator_changes_you() {
    return tr("This is you. Another administrator has to change your role or end your work here. "
              "Your passphrase you change yourself.");
}

std::string user_has_ended(const std::string& name) {
    return filled(tr("{1} works here no more. The line stays, because the record of changes names "
                     "who did what."),
                  {name});
}

std::string user_not_changed(UserOutcome outcome) {
    switch (outcome) {
    case UserOutcome::last_administrator:
        return tr("Nothing was changed: somebody has to be administrator.");
    case UserOutcome::unknown_user:
    case UserOutcome::done:
        break;
    }
    return tr("Nothing was changed: this person works here no more.");
}

std::string user_name_unusable() {
    return tr("Give a name, with at most 200 letters");
}

std::string user_name_taken(const std::string& name) {
    return filled(tr("There is a {1} already. Add something that tells the two apart"), {name});
}

std::string own_passphrase_is_wrong() {
    return tr("This is not your passphrase of now. Try again");
}

std::string user_added(const std::string& name, SchemeRole role) {
    return filled(tr("{1} can unlock this register now. Role: {2}. Tell nobody else the "
                     "passphrase; it can be changed after the first unlock."),
                  {name, role_in_words(role)});
}

std::string passphrase_was_set(const std::string& name) {
    return filled(tr("{1} has a new passphrase. The old one opens nothing any more."), {name});
}

std::string own_passphrase_was_set() {
    return tr("Your passphrase is changed. The old one opens nothing any more.");
}

std::string role_was_set(const std::string& name, SchemeRole role) {
    return filled(tr("The role of {1} is changed: {2}. It holds from the next unlock."),
                  {name, role_in_words(role)});
}

std::string user_was_ended(const std::string& name) {
    return filled(tr("{1} cannot unlock this register any more."), {name});
}

std::string end_user_question(const std::string& name) {
    return filled(tr("End the work of {1} here? The passphrase opens nothing any more, and this "
                     "cannot be taken back. What {1} did stays in the record of changes. If {1} "
                     "may have a copy of the register, change the keys too."),
                  {name});
}

std::string end_user_words() {
    return tr("End it");
}

} // namespace safeplaces
