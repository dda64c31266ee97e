#pragma once

#include "storage/migrations.h"

#include <span>

namespace safeplaces {

// "SPDs" in the file's header: a scheme's register, and nobody else's.
inline constexpr int register_application_id = 0x53504473;

// Step n (from 0) leads from version n to n + 1.
[[nodiscard]] std::span<const Migration> register_migrations();

} // namespace safeplaces
