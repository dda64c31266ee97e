#pragma once

#include "app/scheme/person_data_view_model.h"
#include "documents/designs/registration_summary.h"
#include "domain/venue/scheme.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// What the page about one person's data says.

[[nodiscard]] std::string search_for_a_person();
[[nodiscard]] std::string people_found(int found, int most);
[[nodiscard]] std::string person_is_not_held(); // erased, though records are left
[[nodiscard]] std::string person_works_at(const std::string& venue);
[[nodiscard]] std::string person_days_in_words(const Person& person); // first and last
[[nodiscard]] std::string auditors_change_no_person();

[[nodiscard]] std::string save_person_question();
[[nodiscard]] std::string person_is_gone(); // erased since the page was opened: nothing is saved
// What a signed form says of them, question by question; and on one line.
[[nodiscard]] SummarySection named_form_section(const Library& library, const NamedInForm& form);
[[nodiscard]] std::string form_naming_in_words(const SummarySection& form);
// Which forms are looked for, and what to do about the others.
[[nodiscard]] std::string how_forms_are_found(const NamedForms& named);
// On paper: everything that the register holds about them.
[[nodiscard]] RegistrationSummary person_sheet(const PersonRecord& record,
                                               const std::vector<PassLine>& passes,
                                               const Library& library,
                                               const Scheme& scheme,
                                               Date today);

[[nodiscard]] std::vector<std::string> what_erasing_does(const std::string& name,
                                                         const std::string& venue);
[[nodiscard]] std::string erase_person_question(const std::vector<std::string>& will_happen);

[[nodiscard]] std::string person_was_corrected(const std::string& name, const std::string& venue);
[[nodiscard]] std::string person_was_erased();
// Empty where there are none.
[[nodiscard]] std::string still_named_in_words(const std::vector<std::filesystem::path>& files);

} // namespace safeplaces
