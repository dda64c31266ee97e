#include "domain/people/person.h"

#include "domain/fold.h"

namespace safeplaces {

std::vector<PersonProblem> problems_in(const Person& person) {
    std::vector<PersonProblem> problems;
    if (trimmed(person.name).empty()) {
        problems.push_back(PersonProblem::name_missing);
    } else if (length_in_characters(person.name) > 80) {
        problems.push_back(PersonProblem::name_too_long);
    } else if (!is_clean_text(person.name) || person.name.find('\n') != std::string::npos) {
        problems.push_back(PersonProblem::name_unclean);
    }
    if (person.left && *person.left < person.started) {
        problems.push_back(PersonProblem::left_before_start);
    }
    return problems;
}

bool is_current(const Person& person, Date on) {
    return !person.left || *person.left >= on;
}

} // namespace safeplaces
