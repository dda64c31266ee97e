#pragma once

#include "domain/scheme/parcel.h"
#include "interchange/passphrase_key.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// The keys of a scheme, or of one venue's computer. Source: data.md 4, 5; print.md 4.

using KeySeed = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

// The secret half: what is signed with (Ed25519), and what opens a box (X25519). Both are derived
// from one seed. It lies in memory of its own, is wiped at the end, and cannot be copied.
class SecretKeys {
public:
    explicit SecretKeys(const KeySeed& seed);
    ~SecretKeys();
    SecretKeys(SecretKeys&&) noexcept;
    SecretKeys& operator=(SecretKeys&&) noexcept;

    [[nodiscard]] const SchemeKeys& public_half() const { return m_public; }
    [[nodiscard]] Signature sign(std::string_view message) const;
    // What was put into a box for these keys; nothing when it was for others or is damaged.
    [[nodiscard]] std::optional<std::string> open_box(std::string_view box) const;
    // The caller wipes it.
    [[nodiscard]] KeySeed seed() const;

private:
    struct Halves;
    struct Wipe {
        void operator()(Halves* halves) const;
    };
    std::unique_ptr<Halves, Wipe> m_halves;
    SchemeKeys m_public;
};

// From 32 random bytes.
[[nodiscard]] SecretKeys new_secret_keys();
[[nodiscard]] SecretKeys secret_keys_from(const KeySeed& seed);

[[nodiscard]] SchemeKeys public_keys(const SecretKeys& keys);
[[nodiscard]] DeviceKeys device_keys(const DeviceId& device, const SecretKeys& keys);

[[nodiscard]] bool
is_signed_by(const PublicKey& signing, std::string_view message, const Signature& signature);

// A box takes so many bytes more than what is in it.
inline constexpr std::size_t box_overhead = 48;

// A sealed box: only the secret half of `box` opens it, and it does not say who sealed it.
//
// Pre: is_usable(box).
[[nodiscard]] std::string box_for(const PublicKey& box, std::string_view plain);

// Not one of the few numbers that look like a key and open to anybody.
[[nodiscard]] bool is_usable(const PublicKey& box);

// "The first 8 bytes of BLAKE2b over both": how a sticker names the keys that signed it.
using KeyId = std::array<std::uint8_t, 8>;
[[nodiscard]] KeyId key_id(const SchemeKeys& keys);

// --- Kept under a passphrase

// About half a second on a usual PC, so that guessing is slow; and 64 MiB, as RFC 9106 has it for
// machines that are short of memory, with four times its passes.
inline constexpr PassphraseCost everyday_cost{12, 64 * 1024};

// About 100 bytes that only the passphrase turns into the keys again. A cheaper cost is for tests.
//
// Pre: the passphrase is not empty. Throws MachineError when there is no memory for it.
[[nodiscard]] std::string wrap(const SecretKeys& keys,
                               std::string_view passphrase,
                               const PassphraseCost& cost = everyday_cost);

// Nothing: another passphrase, or not as it was wrapped.
// Throws MachineError for bytes that are no wrapped keys at all (damaged), and without memory.
[[nodiscard]] std::optional<SecretKeys> unwrap(std::string_view wrapped,
                                               std::string_view passphrase);

// --- Passed on

// The keys in a box: only the secret half of `box` opens it. Pre: is_usable(box).
[[nodiscard]] std::string box_keys(const SecretKeys& keys, const PublicKey& box);

// Nothing: it was for other keys, is damaged, or holds something else.
[[nodiscard]] std::optional<SecretKeys> open_boxed_keys(const SecretKeys& own,
                                                        std::string_view box);

// --- On paper

// The seed as four lines of three groups of five letters and digits, "7K2M9-…-…". There is no O, I,
// L or U among them, and each line holds its own check. Who reads it has the keys.
[[nodiscard]] std::string recovery_code(const SecretKeys& keys);

// As typed: small letters, O for 0, I or L for 1, and any spaces, dashes and lines are all right.
[[nodiscard]] std::optional<SecretKeys> keys_from_recovery_code(std::string_view typed);

// How many of the four lines are right, counted from the first one: to say where to look again.
[[nodiscard]] int right_recovery_lines(std::string_view typed);

// --- On the phone

// Five words with a space between them, to compare aloud. They are 50 bits; since each try takes a
// tenth of a second and 64 MiB on purpose, another key with the same five is out of reach.
//
// Throws MachineError when there is no memory for it.
[[nodiscard]] std::string fingerprint_words(const DeviceKeys& keys);
[[nodiscard]] std::string fingerprint_words(const SchemeKeys& keys);

} // namespace safeplaces
