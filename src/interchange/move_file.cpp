#include "interchange/move_file.h"

#include "domain/digest.h"
#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/passphrase_key.h"
#include "interchange/sealed_stream.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <sodium.h>

namespace safeplaces {

namespace {

// The file, numbers little-endian. The first 68 bytes keep this shape in every version.
//
//    0   8  "SPMV" 89 0D 0A 1A   (text-mode mail damage shows at once)
//    8   4  version = 1
//   12   4  argon2id passes      16  4  argon2id memory, KiB
//   20  16  salt
//   36  16  key check: made from the key, so that a wrong passphrase is told from a damaged file
//   52  16  the start of BLAKE2b-256 of the 52 bytes above: damage there is not "wrong passphrase"
//   68  ..  sealed stream, bound to the 68 bytes above
constexpr std::string_view magic = "SPMV\x89\x0D\x0A\x1A";
constexpr std::uint32_t version = 1;
constexpr std::size_t salt_size = passphrase_salt_size;
constexpr std::size_t check_size = 16;
constexpr std::size_t sum_at = magic.size() + sizeof(std::uint32_t) * 3 + salt_size + check_size;
constexpr std::size_t head_size = sum_at + 16;

constexpr PassphraseCost our_cost{3, 64 * 1024};
constexpr PassphraseCost highest_cost{4, 256 * 1024};

struct Keys {
    StreamKey stream{};
    std::array<unsigned char, check_size> check{};
};

Keys keys_from(std::string_view passphrase, std::string_view salt, const PassphraseCost& cost) {
    static_assert(StreamKey{}.size() == crypto_kdf_KEYBYTES);
    StreamKey root = key_from_passphrase(passphrase, salt, cost);
    Keys keys;
    crypto_kdf_derive_from_key(keys.stream.data(), keys.stream.size(), 1, "SPMVkeys", root.data());
    crypto_kdf_derive_from_key(keys.check.data(), keys.check.size(), 2, "SPMVkeys", root.data());
    sodium_memzero(root.data(), root.size());
    return keys;
}

std::string sum_of(std::string_view head) {
    const Digest digest = digest_of(head);
    return {digest.begin(), digest.begin() + (head_size - sum_at)};
}

struct Head {
    PassphraseCost cost;
    std::string_view salt;
    std::string_view check;
};

Head read_head(std::string_view file, const std::string& file_name) {
    const auto refuse_unless = [&file_name](bool good, const char* why) {
        if (!good) {
            throw InputError(file_name, 0, why);
        }
    };
    refuse_unless(file.starts_with(magic), "not a file for moving to a new PC");
    refuse_unless(file.size() > head_size, "cut short");
    refuse_unless(file.substr(sum_at, head_size - sum_at) == sum_of(file.substr(0, sum_at)),
                  "damaged head");
    if (number_at<std::uint32_t>(file, 8) > version) {
        throw MachineError(Trouble::newer_version, "made by a later version of the program");
    }
    refuse_unless(number_at<std::uint32_t>(file, 8) == version, "of a version that never was");
    const Head head{
        .cost = {number_at<std::uint32_t>(file, 12), number_at<std::uint32_t>(file, 16)},
        .salt = file.substr(20, salt_size),
        .check = file.substr(20 + salt_size, check_size)};
    refuse_unless(is_within(head.cost, highest_cost), "key cost out of bounds");
    return head;
}

} // namespace

std::string seal(std::string_view venue_file, std::string_view passphrase) {
    assert(!passphrase.empty() && venue_file.size() <= largest_venue_file);
    const std::string salt = new_passphrase_salt();
    Keys keys = keys_from(passphrase, salt, our_cost);
    std::string file{magic};
    add_number(version, file);
    add_number(our_cost.passes, file);
    add_number(our_cost.kib, file);
    file += salt;
    file.append(keys.check.begin(), keys.check.end());
    file += sum_of(file);
    assert(file.size() == head_size);
    file += seal_with_key(venue_file, keys.stream, file);
    sodium_memzero(keys.stream.data(), keys.stream.size());
    return file;
}

std::optional<std::string>
open_sealed(std::string_view file, std::string_view passphrase, const std::string& file_name) {
    constexpr std::size_t chunks = largest_venue_file / stream_chunk;
    if (file.size() >
        head_size + stream_header + largest_venue_file + chunks * stream_chunk_overhead) {
        throw InputError(file_name, 0, "too large");
    }
    const Head head = read_head(file, file_name);
    Keys keys = keys_from(passphrase, head.salt, head.cost);
    if (sodium_memcmp(keys.check.data(), head.check.data(), check_size) != 0) {
        return std::nullopt;
    }
    auto venue_file = open_with_key(file.substr(head_size), keys.stream, file.substr(0, head_size));
    sodium_memzero(keys.stream.data(), keys.stream.size());
    if (!venue_file) {
        throw InputError(file_name, 0, "damaged or cut short");
    }
    return venue_file;
}

} // namespace safeplaces
