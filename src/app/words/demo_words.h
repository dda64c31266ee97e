#pragma once

#include <cstdint>
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

// Of the council's half.
[[nodiscard]] std::string demo_has_set_up(const std::string& scheme);
[[nodiscard]] std::string demo_trusts_council();
[[nodiscard]] std::string demo_words_are_the_same(const std::string& venue);
[[nodiscard]] std::string demo_has_taken_in();
[[nodiscard]] std::string demo_has_approved(const std::string& venue, const std::string& sticker);
[[nodiscard]] std::string demo_is_safe_place(const std::string& news);
[[nodiscard]] std::string demo_has_reviewed(std::int64_t records, std::int64_t in_date);

[[nodiscard]] std::string demo_is_done();

} // namespace safeplaces
