#pragma once

#include "app/update_work.h"

#include <string>
#include <vector>

namespace safeplaces {

// What the page of updates says.

// "This computer has version 0.1.0, for Debian 12 (amd64)."
[[nodiscard]] std::string installed_in_words(const InstalledProgram& here);

[[nodiscard]] std::string update_file_question(); // the title of the window that asks
[[nodiscard]] std::string update_pattern();
[[nodiscard]] std::string installer_place_question();

// Empty: nothing is the matter.
[[nodiscard]] std::string update_refused_in_words(const UpdateCheck& check,
                                                  const InstalledProgram& here);

// Of a good one.
[[nodiscard]] std::string update_title(const UpdateHead& head);
[[nodiscard]] std::string update_origin(const UpdateHead& head);
[[nodiscard]] std::vector<std::string> lines_of_news(const std::string& text); // none of them empty
[[nodiscard]] std::string what_updating_does(const UpdateHead& head);

// While it goes on.
[[nodiscard]] std::string update_step_in_words(UpdateStep step);

[[nodiscard]] std::string update_trouble_in_words(Trouble trouble);

// At the end of the program.
[[nodiscard]] std::string installer_not_started(const std::filesystem::path& installer);

// Pre: the installer is there.
[[nodiscard]] std::string update_ready_in_words(const UpdateResult& result);

} // namespace safeplaces
