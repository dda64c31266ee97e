#pragma once

#include <string>

namespace safeplaces {

// What `safe-places verify` says beside what the check itself says, and its help.

[[nodiscard]] std::string verify_about();
[[nodiscard]] std::string verify_code_about();
[[nodiscard]] std::string verify_scheme_about();
[[nodiscard]] std::string verify_notice_about();
[[nodiscard]] std::string verify_exit_codes();
[[nodiscard]] std::string verify_not_understood();
[[nodiscard]] std::string verify_no_file(const std::string& typed);
[[nodiscard]] std::string verify_scheme_unusable(const std::string& file);
[[nodiscard]] std::string verify_notice_unusable(const std::string& file);

} // namespace safeplaces
