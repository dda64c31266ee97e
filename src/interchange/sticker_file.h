#pragma once

#include "domain/scheme/sticker_statement.h"
#include "interchange/keys.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace safeplaces {

// What the council says with one sticker, signed so that anybody can check it without a network:
// COSE_Sign1 (RFC 9052, tag 18) with Ed25519 and the key's id in the protected header. About 200
// bytes; they are described in sticker_file.cpp. Source: print.md 4.

// A venue's name as a sticker's statement has it: cut to 64 bytes, at a character.
[[nodiscard]] std::string name_on_sticker(std::string_view venue);

// The name of the venue is cut as above.
//
// Throws InputError for a statement that open_sticker() would refuse: a field too long or empty, an
// end before the beginning.
[[nodiscard]] std::string sign_sticker(const StickerStatement& statement,
                                       const SecretKeys& council);

// Nothing unless it is signed by one of the trusted keys and every byte is as sign_sticker() writes
// it. Whether the day is still within the statement's dates is for the caller to see.
[[nodiscard]] std::optional<StickerStatement> open_sticker(std::string_view cose,
                                                           std::span<const SchemeKeys> trusted);

// Which keys a statement says have signed it; whether they did, nobody has looked. Nothing for
// bytes that are no statement at all.
[[nodiscard]] std::optional<KeyId> key_named_in(std::string_view cose);

} // namespace safeplaces
