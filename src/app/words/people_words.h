#pragma once

#include "domain/people/person.h"

#include <string>

namespace safeplaces {

// "Scheme lead", "Deputy", "Staff".
[[nodiscard]] std::string role_in_words(Role role);

// "Since 1 March 2026", "Starts on ...", "Left on 4 May 2026".
[[nodiscard]] std::string person_dates_in_words(const Person& person);

// "Trained", "1 of 2 courses", "Not trained yet".
[[nodiscard]] std::string training_in_words(int held, int wanted);

// Above the form that adds somebody, or corrects who is called that in the list.
[[nodiscard]] std::string adding_in_words();
[[nodiscard]] std::string correcting_in_words(const std::string& name);

} // namespace safeplaces
