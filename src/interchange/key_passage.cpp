#include "interchange/bytes.h"
#include "interchange/keys.h"

#include <sodium.h>

namespace safeplaces {

namespace {

// Before the seed, so that no other box is taken for one of these.
constexpr std::string_view kind{"uk.safeplaces.keys.v1\0", 22};

} // namespace

std::string box_keys(const SecretKeys& keys, const PublicKey& box) {
    KeySeed seed = keys.seed();
    std::string plain = std::string{kind}.append(text_of(seed));
    std::string sealed = box_for(box, plain);
    sodium_memzero(plain.data(), plain.size());
    sodium_memzero(seed.data(), seed.size());
    return sealed;
}

std::optional<SecretKeys> open_boxed_keys(const SecretKeys& own, std::string_view box) {
    std::optional<std::string> plain = own.open_box(box);
    if (!plain || plain->size() != kind.size() + KeySeed{}.size() || !plain->starts_with(kind)) {
        return std::nullopt;
    }
    KeySeed seed = array_of<KeySeed{}.size()>(std::string_view{*plain}.substr(kind.size()));
    SecretKeys keys{seed};
    sodium_memzero(plain->data(), plain->size());
    sodium_memzero(seed.data(), seed.size());
    return keys;
}

} // namespace safeplaces
