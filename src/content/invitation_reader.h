#pragma once

#include "domain/print/invitation.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

inline constexpr std::size_t most_invitations = 8; // that a sheet has room for

// Reads invitation.toml, which says itself what stands in it. Throws InputError.
[[nodiscard]] std::vector<Invitation> read_invitations(std::string_view toml,
                                                       const std::string& file);
[[nodiscard]] std::vector<Invitation> read_invitations(const std::filesystem::path& file);

} // namespace safeplaces
