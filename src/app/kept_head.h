#pragma once

#include "interchange/sealed_head.h"
#include "storage/register/register_audit.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace safeplaces {

// Where a register's audit chain ended when it was last sealed, kept beside the register's folder:
// <data>/<its id>.head. An older copy in the register's place is a chain that holds, and only this
// tells that there was more.

// `folder`: the register's. All of these throw MachineError.
[[nodiscard]] std::filesystem::path kept_head_file(const std::filesystem::path& folder);
void keep_head(const std::filesystem::path& folder, const SealedHead& head);
// Nothing: none is kept. Throws InputError for a file that is none, or of another scheme.
[[nodiscard]] std::optional<SealedHead> kept_head(const std::filesystem::path& folder,
                                                  const SchemeId& scheme);

enum class HeadStanding {
    holds,        // the register has that row, and perhaps more
    brought_back, // it has not, but says itself that it was brought back or adopted since
    missing,      // it has not
    unreadable,   // the file is none of ours, or cannot be opened
    not_kept,     // the file could not be written: it tells of an older row
};

// A register beside a head that was kept elsewhere.
struct HeadCheck {
    HeadStanding standing = HeadStanding::holds;
    std::int64_t row = 0;   // of the head
    Instant at{};           // when that was the newest row
    std::int64_t rows = 0;  // that the register has
    bool is_signed = true;  // where the head came signed: by keys that the register knows
    Instant brought_back{}; // of that standing

    friend bool operator==(const HeadCheck&, const HeadCheck&) = default;
};
// `at`: when the head was the newest row. Both throw DbError.
[[nodiscard]] HeadCheck compare_with(const AuditHead& head, Instant at, RegisterAudit& audit);
[[nodiscard]] HeadCheck compare_with(const SealedHead& head,
                                     RegisterAudit& audit,
                                     const RegisterAudit::IsSigned& is_signed);

} // namespace safeplaces
