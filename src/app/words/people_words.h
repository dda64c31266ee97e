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

// Beside a first or last day that cannot be read as a date.
[[nodiscard]] std::string not_a_date();

// What was done last.
[[nodiscard]] std::string person_added(const std::string& name);
[[nodiscard]] std::string person_changed(const std::string& name);
[[nodiscard]] std::string person_off_the_list(const std::string& name);
[[nodiscard]] std::string person_back_on_the_list(const std::string& name);
[[nodiscard]] std::string person_pin_removed();
[[nodiscard]] std::string undone_news();

// Before a name is erased: the question, the word on its button; and afterwards, where it is gone
// everywhere, or not from a file that could not be searched.
[[nodiscard]] std::string erase_question();
[[nodiscard]] std::string erase_word();
[[nodiscard]] std::string person_erased_everywhere();
[[nodiscard]] std::string person_erased_here();

} // namespace safeplaces
