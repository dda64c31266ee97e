#include "interchange/keys.h"

#include "domain/error.h"
#include "interchange/bytes.h"

#include <cassert>
#include <new>
#include <sodium.h>
#include <type_traits>

namespace safeplaces {

struct SecretKeys::Halves {
    KeySeed seed;
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> signing;
    std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> box;
};

static_assert(KeySeed{}.size() == crypto_kdf_KEYBYTES);
static_assert(Signature{}.size() == crypto_sign_BYTES);
static_assert(PublicKey{}.size() == crypto_sign_PUBLICKEYBYTES);
static_assert(PublicKey{}.size() == crypto_box_PUBLICKEYBYTES);
static_assert(box_overhead == crypto_box_SEALBYTES);

void SecretKeys::Wipe::operator()(Halves* halves) const {
    sodium_free(halves); // wipes as well
}

SecretKeys::SecretKeys(const KeySeed& seed) {
    make_sodium_ready();
    static_assert(std::is_trivially_copyable_v<Halves>);
    m_halves.reset(static_cast<Halves*>(sodium_malloc(sizeof(Halves))));
    if (!m_halves) {
        throw MachineError(Trouble::other, "no memory for keys");
    }
    m_halves->seed = seed;
    static_assert(crypto_sign_SEEDBYTES == crypto_box_SEEDBYTES);
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> derived{};
    crypto_kdf_derive_from_key(derived.data(), derived.size(), 1, "SPkeys01", seed.data());
    crypto_sign_seed_keypair(m_public.signing.data(), m_halves->signing.data(), derived.data());
    crypto_kdf_derive_from_key(derived.data(), derived.size(), 2, "SPkeys01", seed.data());
    crypto_box_seed_keypair(m_public.box.data(), m_halves->box.data(), derived.data());
    sodium_memzero(derived.data(), derived.size());
}

SecretKeys::~SecretKeys() = default;
SecretKeys::SecretKeys(SecretKeys&&) noexcept = default;
SecretKeys& SecretKeys::operator=(SecretKeys&&) noexcept = default;

Signature SecretKeys::sign(std::string_view message) const {
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, bytes_of(message), message.size(),
                         m_halves->signing.data());
    return signature;
}

std::optional<std::string> SecretKeys::open_box(std::string_view box) const {
    if (box.size() < box_overhead) {
        return std::nullopt;
    }
    std::string plain(box.size() - box_overhead, '\0');
    const int refused = crypto_box_seal_open(place_in(plain, 0), bytes_of(box), box.size(),
                                             m_public.box.data(), m_halves->box.data());
    return refused == 0 ? std::optional{std::move(plain)} : std::nullopt;
}

KeySeed SecretKeys::seed() const {
    return m_halves->seed;
}

SecretKeys new_secret_keys() {
    make_sodium_ready();
    KeySeed seed{};
    randombytes_buf(seed.data(), seed.size());
    SecretKeys keys{seed};
    sodium_memzero(seed.data(), seed.size());
    return keys;
}

SecretKeys secret_keys_from(const KeySeed& seed) {
    return SecretKeys{seed};
}

SchemeKeys public_keys(const SecretKeys& keys) {
    return keys.public_half();
}

DeviceKeys device_keys(const DeviceId& device, const SecretKeys& keys) {
    return {.device = device, .signing = keys.public_half().signing, .box = keys.public_half().box};
}

bool is_signed_by(const PublicKey& signing, std::string_view message, const Signature& signature) {
    return crypto_sign_verify_detached(signature.data(), bytes_of(message), message.size(),
                                       signing.data()) == 0;
}

std::string box_for(const PublicKey& box, std::string_view plain) {
    make_sodium_ready();
    std::string sealed(plain.size() + box_overhead, '\0');
    const int refused =
        crypto_box_seal(place_in(sealed, 0), bytes_of(plain), plain.size(), box.data());
    assert(refused == 0);
    static_cast<void>(refused);
    return sealed;
}

bool is_usable(const PublicKey& box) {
    constexpr std::array<std::uint8_t, crypto_scalarmult_SCALARBYTES> any{1};
    std::array<std::uint8_t, crypto_scalarmult_BYTES> shared{};
    return crypto_scalarmult(shared.data(), any.data(), box.data()) == 0;
}

KeyId key_id(const SchemeKeys& keys) {
    const Digest digest = digest_of(std::string{text_of(keys.signing)}.append(text_of(keys.box)));
    return array_of<KeyId{}.size()>(text_of(digest).substr(0, KeyId{}.size()));
}

} // namespace safeplaces
