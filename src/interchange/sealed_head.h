#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/scheme/parcel.h"
#include "interchange/keys.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace safeplaces {

// A signed head of a register's audit chain as a small file, to be kept elsewhere than the
// register: whoever puts an older copy in the register's place takes all the seals in it along, but
// not this. Source: data.md 5.
struct SealedHead {
    SchemeId scheme;
    AuditHead head;
    Instant at;         // when it was sealed
    int generation = 1; // of the keys that signed it
    Signature signature{};

    friend bool operator==(const SealedHead&, const SealedHead&) = default;
};

inline constexpr std::size_t largest_sealed_head = 1000; // bytes

[[nodiscard]] std::string sealed_head_file(const SealedHead& head);

// Whether the signature holds, nobody has looked.
// Throws InputError, naming `file_name`, for anything that sealed_head_file() would not write.
[[nodiscard]] SealedHead read_sealed_head(std::string_view bytes, const std::string& file_name);

} // namespace safeplaces
