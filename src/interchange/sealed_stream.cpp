#include "interchange/sealed_stream.h"

#include "domain/error.h"
#include "interchange/bytes.h"

#include <algorithm>
#include <cassert>
#include <sodium.h>

namespace safeplaces {

static_assert(StreamKey{}.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(stream_chunk_overhead == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(stream_header == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

namespace {

// How many bytes a plain text has that fills the rest of a sealed stream; nothing when none does.
std::optional<std::size_t> plain_size(std::size_t sealed) {
    constexpr std::size_t whole = stream_chunk + stream_chunk_overhead;
    if (sealed < stream_header + stream_chunk_overhead) {
        return std::nullopt;
    }
    const std::size_t chunks = (sealed - stream_header + whole - 1) / whole;
    const std::size_t last = sealed - stream_header - (chunks - 1) * whole;
    if (last < stream_chunk_overhead) {
        return std::nullopt;
    }
    return sealed - stream_header - chunks * stream_chunk_overhead;
}

} // namespace

void make_sodium_ready() {
    if (sodium_init() < 0) {
        throw MachineError(Trouble::other, "libsodium cannot start");
    }
}

std::string seal_with_key(std::string_view plain, const StreamKey& key, std::string_view bound_to) {
    const std::size_t chunks =
        std::max<std::size_t>(1, (plain.size() + stream_chunk - 1) / stream_chunk);
    std::string sealed(stream_header + plain.size() + chunks * stream_chunk_overhead, '\0');
    make_sodium_ready();
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, place_in(sealed, 0), key.data());
    std::size_t at = stream_header;
    for (std::size_t i = 0; i < chunks; ++i) {
        const std::string_view chunk = plain.substr(i * stream_chunk, stream_chunk);
        const bool last = i + 1 == chunks;
        unsigned long long written = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &state, place_in(sealed, at), &written, bytes_of(chunk), chunk.size(),
            bytes_of(bound_to), bound_to.size(),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                 : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        at += static_cast<std::size_t>(written);
    }
    assert(at == sealed.size());
    sodium_memzero(&state, sizeof state);
    return sealed;
}

std::optional<std::string>
open_with_key(std::string_view sealed, const StreamKey& key, std::string_view bound_to) {
    const auto size = plain_size(sealed.size());
    crypto_secretstream_xchacha20poly1305_state state;
    if (!size || crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes_of(sealed),
                                                                 key.data()) != 0) {
        return std::nullopt;
    }
    std::string plain(*size, '\0');
    std::string_view left = sealed.substr(stream_header);
    std::size_t at = 0;
    bool whole = true;
    while (whole && !left.empty()) {
        const std::string_view chunk = left.substr(0, stream_chunk + stream_chunk_overhead);
        left.remove_prefix(chunk.size());
        unsigned long long read = 0;
        unsigned char tag = 0;
        const int refused = crypto_secretstream_xchacha20poly1305_pull(
            &state, place_in(plain, at), &read, &tag, bytes_of(chunk), chunk.size(),
            bytes_of(bound_to), bound_to.size());
        // Only the last chunk may say that it is the last, and it must.
        whole = refused == 0 &&
                left.empty() == (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL);
        at += static_cast<std::size_t>(read);
    }
    sodium_memzero(&state, sizeof state);
    return whole ? std::optional{std::move(plain)} : std::nullopt;
}

} // namespace safeplaces
