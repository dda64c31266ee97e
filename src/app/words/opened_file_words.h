#pragma once

#include <filesystem>
#include <string>

namespace safeplaces {

// What is asked before a file is taken in that somebody opened the program with; then the button.
[[nodiscard]] std::string opened_file_question(const std::filesystem::path& file);
[[nodiscard]] std::string opened_file_word();

// Of a venue's back-up.
[[nodiscard]] std::string opened_backup_question(const std::filesystem::path& file);
[[nodiscard]] std::string opened_backup_word();

// At the desk of a scheme.
[[nodiscard]] std::string opened_for_desk_question(const std::filesystem::path& file);

// While nobody may take it in yet.
[[nodiscard]] std::string file_waits_for_manager(const std::filesystem::path& file);
[[nodiscard]] std::string file_waits_for_desk(const std::filesystem::path& file);

// The program was started once more, with that file: where somebody is in the middle of something,
// or the file belongs at the other desk. Then the button.
[[nodiscard]] std::string file_was_opened(const std::filesystem::path& file);
[[nodiscard]] std::string open_it_word();
[[nodiscard]] std::string leave_it_word();
[[nodiscard]] std::string file_for_venue_desk(const std::filesystem::path& file);
[[nodiscard]] std::string file_for_scheme_desk(const std::filesystem::path& file);
[[nodiscard]] std::string open_that_desk_word();

// What is opened on no page.
[[nodiscard]] std::string update_not_taken(const std::filesystem::path& file);
[[nodiscard]] std::string register_backup_opened(const std::filesystem::path& file);

} // namespace safeplaces
