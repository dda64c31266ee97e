#pragma once

#include <string>

namespace safeplaces {

// The lines that the demo prints, one for each step.
[[nodiscard]] std::string demo_begins(const std::string& folder);
[[nodiscard]] std::string demo_is_suitable();
[[nodiscard]] std::string demo_is_signed(const std::string& venue, int parts);
[[nodiscard]] std::string demo_has_added(const std::string& person, const std::string& role);
[[nodiscard]] std::string
demo_has_read(const std::string& person, int pages, const std::string& course);
[[nodiscard]] std::string demo_has_not_passed(const std::string& person);
[[nodiscard]] std::string demo_has_passed(const std::string& person, const std::string& course);
[[nodiscard]] std::string demo_has_saved(const std::string& file);
[[nodiscard]] std::string demo_is_done();

} // namespace safeplaces
