#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

using StreamKey = std::array<unsigned char, 32>;

// Bytes of the plain text in every chunk but the last, which may hold fewer; and by how much a
// sealed chunk, and the start of the stream, are longer.
inline constexpr std::size_t stream_chunk = 65'536;
inline constexpr std::size_t stream_chunk_overhead = 17;
inline constexpr std::size_t stream_header = 24;

// Must have run before any other call of libsodium that needs chance; may run again and again.
// Throws MachineError when libsodium finds no source of random numbers.
void make_sodium_ready();

// Encrypts with XChaCha20-Poly1305 (libsodium's secretstream), in chunks of which the last says
// that it is the last. `bound_to` is not in the result, but the same bytes are needed to open it.
[[nodiscard]] std::string
seal_with_key(std::string_view plain, const StreamKey& key, std::string_view bound_to);

// The plain text; nothing when any byte is not as it was sealed, or is missing, or is too many, or
// when key or `bound_to` are others.
[[nodiscard]] std::optional<std::string>
open_with_key(std::string_view sealed, const StreamKey& key, std::string_view bound_to);

} // namespace safeplaces
