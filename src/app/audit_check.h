#pragma once

#include "app/kept_head.h"
#include "storage/register/register_audit.h"

#include <filesystem>
#include <optional>
#include <string>

namespace safeplaces {

struct AuditCheck {
    std::string scheme; // its name
    AuditVerdict verdict;
    std::optional<HeadCheck> head{}; // nothing: there was none to compare with
    std::filesystem::path head_file{};
};

// Whether the audit chain of a register holds: `path` is its folder, or a copy or backup of it.
// Nothing in it is changed, and it may be open meanwhile.
//
// A seal holds when the keys of `pack` signed it, or older ones that it names. Without a pack they
// are those that the register names itself: whoever can change the register can change these too.
// Keys that were compromised since have sealed before; the next seal covers that.
//
// `head` is a file that keep_head() wrote, or a copy or backup of the register: the register has to
// have that row. Without it, that is the head which is kept beside the register's folder.
//
// Throws MachineError; InputError for a pack that cannot be read or is of another scheme.
[[nodiscard]] AuditCheck check_audit(const std::filesystem::path& path,
                                     const std::optional<std::filesystem::path>& pack,
                                     const std::optional<std::filesystem::path>& head);

} // namespace safeplaces
