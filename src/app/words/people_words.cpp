#include "app/words/people_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string role_in_words(Role role) {
    switch (role) {
    case Role::lead:
        return tr("Scheme lead");
    case Role::deputy:
        return tr("Deputy");
    case Role::staff:
        break;
    }
    return tr("Staff");
}

std::string person_dates_in_words(const Person& person) {
    return person.left ? filled(tr("Last day {1}"), {short_date(*person.left)})
                       : filled(tr("Since {1}"), {short_date(person.started)});
}

std::string training_in_words(int held, int wanted) {
    if (held == wanted) {
        return tr("Trained");
    }
    if (held == 0) {
        return tr("Not trained yet");
    }
    return filled(tr("{1} of {2} courses"), {std::to_string(held), std::to_string(wanted)});
}

std::string adding_in_words() {
    return tr("Add somebody");
}

std::string correcting_in_words(const std::string& name) {
    return filled(tr("Correct {1}"), {name});
}

} // namespace safeplaces
