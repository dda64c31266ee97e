#pragma once

#include "domain/date.h"
#include "domain/scheme/role.h"
#include "storage/register/user_book.h"

#include <optional>
#include <string>

namespace safeplaces {

// What the list of those who work at the scheme's desk says.

[[nodiscard]] std::string users_caption(int here);
[[nodiscard]] std::string user_standing_in_words(const std::optional<Instant>& ended);
[[nodiscard]] std::string needs_a_new_passphrase(); // after keys were compromised
[[nodiscard]] std::string last_unlock_in_words(const std::optional<Instant>& unlocked);

// Why somebody cannot be changed.
[[nodiscard]] std::string only_administrators_manage_users();
[[nodiscard]] std::string choose_somebody_first();
[[nodiscard]] std::string another_administrator_changes_you();
[[nodiscard]] std::string user_has_ended(const std::string& name);
[[nodiscard]] std::string user_not_changed(UserOutcome outcome);

[[nodiscard]] std::string user_name_unusable();
[[nodiscard]] std::string user_name_taken(const std::string& name);
[[nodiscard]] std::string own_passphrase_is_wrong();

// What was done.
[[nodiscard]] std::string user_added(const std::string& name, SchemeRole role);
[[nodiscard]] std::string passphrase_was_set(const std::string& name);
[[nodiscard]] std::string own_passphrase_was_set();
[[nodiscard]] std::string role_was_set(const std::string& name, SchemeRole role);
[[nodiscard]] std::string user_was_ended(const std::string& name);

[[nodiscard]] std::string end_user_question(const std::string& name);
[[nodiscard]] std::string end_user_words(); // on the button

} // namespace safeplaces
