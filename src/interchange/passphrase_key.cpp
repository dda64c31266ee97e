#include "interchange/passphrase_key.h"

#include "domain/error.h"
#include "interchange/bytes.h"

#include <cassert>
#include <sodium.h>

namespace safeplaces {

static_assert(passphrase_salt_size == crypto_pwhash_argon2id_SALTBYTES);

std::string new_passphrase_salt() {
    make_sodium_ready();
    std::string salt(passphrase_salt_size, '\0');
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

bool is_within(const PassphraseCost& cost, const PassphraseCost& most) {
    constexpr PassphraseCost least{crypto_pwhash_argon2id_OPSLIMIT_MIN,
                                   crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024};
    return cost.passes >= least.passes && cost.passes <= most.passes && cost.kib >= least.kib &&
           cost.kib <= most.kib;
}

StreamKey key_from_passphrase(std::string_view passphrase,
                              std::string_view salt,
                              const PassphraseCost& cost) {
    assert(salt.size() == passphrase_salt_size);
    make_sodium_ready();
    StreamKey key{};
    const int refused =
        crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), bytes_of(salt),
                      cost.passes, std::size_t{cost.kib} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (refused != 0) {
        throw MachineError(Trouble::other, "no memory to make a key from the passphrase");
    }
    return key;
}

} // namespace safeplaces
