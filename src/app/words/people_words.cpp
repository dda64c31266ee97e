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

std::string not_a_date() {
    return tr("Type the date as day, month, year, for example 25 11 2026");
}

std::string person_added(const std::string& name) {
    return filled(tr("Added {1}."), {name});
}

std::string person_changed(const std::string& name) {
    return filled(tr("Changed {1}."), {name});
}

std::string person_off_the_list(const std::string& name) {
    return filled(tr("{1} is off the list. Their records are kept."), {name});
}

std::string person_back_on_the_list(const std::string& name) {
    return filled(tr("{1} is back on the list."), {name});
}

std::string person_pin_removed() {
    return tr("The PIN is removed. They can choose a new one.");
}

std::string undone_news() {
    return tr("Undone.");
}

std::string erase_question() {
    return tr("Erase this name? It is taken out of this computer for good, also from the back-ups. "
              "The completion records stay, with a number in place of the name. A name that was "
              "typed in the registration form, such as the scheme lead, the deputy or who signed, "
              "stays there and in what was signed; change it in the form.");
}

std::string erase_word() {
    return tr("Erase the name");
}

std::string person_erased_everywhere() {
    return tr("The name is erased.");
}

std::string person_erased_here() {
    return tr(
        "The name is erased from the list, but a file of this venue could not be searched for "
        "it, such as an old back-up. Ask the council's team how to remove it.");
}

} // namespace safeplaces
