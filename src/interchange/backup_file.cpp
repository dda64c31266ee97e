#include "interchange/backup_file.h"

#include "domain/digest.h"
#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/passphrase_key.h"
#include "interchange/sealed_stream.h"

#include <array>
#include <cassert>
#include <fstream>
#include <ios>
#include <optional>
#include <sodium.h>
#include <string>

namespace safeplaces {

namespace fs = std::filesystem;

namespace {

// The file, numbers little-endian. The first 68 bytes keep this shape in every version, and mean
// what they mean in move_file.cpp.
//
//    0   8  "SPBK" 89 0D 0A 1A
//    8   4  version = 1
//   12   4  argon2id passes      16  4  argon2id memory, KiB
//   20  16  salt
//   36  16  key check
//   52  16  the start of BLAKE2b-256 of the 52 bytes above
//   68  24  start of the sealed stream, of which each piece is bound to the 68 bytes above
//   92  ..  pieces: 65,536 bytes and 17 more; the last one is shorter and says that it is the last
constexpr std::string_view magic = "SPBK\x89\x0D\x0A\x1A";
constexpr std::uint32_t version = 1;
constexpr std::size_t check_size = 16;
constexpr std::size_t sum_at =
    magic.size() + sizeof(std::uint32_t) * 3 + passphrase_salt_size + check_size;
constexpr std::size_t head_size = sum_at + 16;
constexpr std::size_t sealed_chunk = stream_chunk + stream_chunk_overhead;

constexpr PassphraseCost highest_cost{4, 256 * 1024};

using State = crypto_secretstream_xchacha20poly1305_state;
constexpr unsigned char last_tag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
constexpr unsigned char message_tag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;

// What must not stay in memory.
struct Secrets {
    StreamKey stream{};
    State state{};

    Secrets() = default;
    Secrets(const Secrets&) = delete;
    Secrets& operator=(const Secrets&) = delete;
    ~Secrets() {
        sodium_memzero(stream.data(), stream.size());
        sodium_memzero(&state, sizeof state);
    }
};

// Fills the key of the stream; gives back the check.
std::string derive(std::string_view passphrase,
                   std::string_view salt,
                   const PassphraseCost& cost,
                   StreamKey& stream) {
    StreamKey root = key_from_passphrase(passphrase, salt, cost);
    std::string check(check_size, '\0');
    crypto_kdf_derive_from_key(stream.data(), stream.size(), 1, "SPBKkeys", root.data());
    crypto_kdf_derive_from_key(place_in(check, 0), check.size(), 2, "SPBKkeys", root.data());
    sodium_memzero(root.data(), root.size());
    return check;
}

std::string sum_of(std::string_view head) {
    const Digest digest = digest_of(head);
    return {digest.begin(), digest.begin() + (head_size - sum_at)};
}

class Reader {
public:
    explicit Reader(const fs::path& path) : m_file(path, std::ios::binary) {
        if (!m_file) {
            throw MachineError(Trouble::missing, "cannot read the file");
        }
    }
    // So many bytes, or what is left.
    std::string read(std::size_t most) {
        std::string bytes(most, '\0');
        m_file.read(bytes.data(), static_cast<std::streamsize>(most));
        bytes.resize(static_cast<std::size_t>(m_file.gcount()));
        if (m_file.bad()) {
            throw MachineError(Trouble::other, "the file cannot be read to its end");
        }
        return bytes;
    }
    [[nodiscard]] bool is_at_end() { return m_file.peek() == std::ifstream::traits_type::eof(); }

private:
    std::ifstream m_file;
};

class Writer {
public:
    explicit Writer(const fs::path& path) : m_file(path, std::ios::binary | std::ios::trunc) {
        require_good();
    }
    void write(std::string_view bytes) {
        m_file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        require_good();
    }
    void close() {
        m_file.close();
        require_good();
    }

private:
    // Streams do not say why; what else a file that could be opened may lack is room.
    void require_good() const {
        if (!m_file) {
            throw MachineError(m_file.is_open() ? Trouble::disk_full : Trouble::read_only,
                               "the file cannot be written");
        }
    }
    std::ofstream m_file;
};

std::string new_head(std::string_view passphrase, const PassphraseCost& cost, StreamKey& stream) {
    const std::string salt = new_passphrase_salt();
    std::string head{magic};
    add_number(version, head);
    add_number(cost.passes, head);
    add_number(cost.kib, head);
    head += salt;
    head += derive(passphrase, salt, cost, stream);
    head += sum_of(head);
    assert(head.size() == head_size);
    return head;
}

void refuse_unless(bool good, const char* why) {
    if (!good) {
        throw InputError("", 0, why);
    }
}

// False: another passphrase.
bool is_key_of(std::string_view head, std::string_view passphrase, StreamKey& stream) {
    refuse_unless(head.starts_with(magic), "not a backup of a register");
    refuse_unless(head.size() == head_size, "cut short");
    refuse_unless(head.substr(sum_at) == sum_of(head.substr(0, sum_at)), "damaged head");
    if (number_at<std::uint32_t>(head, 8) > version) {
        throw MachineError(Trouble::newer_version, "made by a later version of the program");
    }
    refuse_unless(number_at<std::uint32_t>(head, 8) == version, "of a version that never was");
    const PassphraseCost cost{number_at<std::uint32_t>(head, 12),
                              number_at<std::uint32_t>(head, 16)};
    refuse_unless(is_within(cost, highest_cost), "key cost out of bounds");
    const std::string check =
        derive(passphrase, head.substr(20, passphrase_salt_size), cost, stream);
    return sodium_memcmp(check.data(), head.data() + sum_at - check_size, check_size) == 0;
}

std::string sealed_piece(State& state, std::string_view plain, std::string_view head, bool last) {
    std::string sealed(plain.size() + stream_chunk_overhead, '\0');
    crypto_secretstream_xchacha20poly1305_push(&state, place_in(sealed, 0), nullptr,
                                               bytes_of(plain), plain.size(), bytes_of(head),
                                               head.size(), last ? last_tag : message_tag);
    return sealed;
}

std::string opened_piece(State& state, std::string_view sealed, std::string_view head, bool last) {
    refuse_unless(sealed.size() >= stream_chunk_overhead, "cut short");
    std::string plain(sealed.size() - stream_chunk_overhead, '\0');
    unsigned char tag = 0;
    const int refused = crypto_secretstream_xchacha20poly1305_pull(
        &state, place_in(plain, 0), nullptr, &tag, bytes_of(sealed), sealed.size(), bytes_of(head),
        head.size());
    // Only the last piece may say that it is the last, and it must.
    refuse_unless(refused == 0 && last == (tag == last_tag), "damaged or cut short");
    return plain;
}

} // namespace

BackupOutcome seal_backup(const fs::path& from,
                          const fs::path& to,
                          std::string_view passphrase,
                          const BackupProgress& progress,
                          const PassphraseCost& cost) {
    assert(!passphrase.empty());
    assert(is_within(cost, highest_cost));
    make_sodium_ready();
    Reader reader{from};
    Writer writer{to};
    Secrets secrets;
    const std::string head = new_head(passphrase, cost, secrets.stream);
    std::string start(stream_header, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&secrets.state, place_in(start, 0),
                                                    secrets.stream.data());
    writer.write(head + start);
    std::uint64_t done = 0;
    for (bool last = false; !last;) {
        const std::string plain = reader.read(stream_chunk);
        last = reader.is_at_end();
        writer.write(sealed_piece(secrets.state, plain, head, last));
        done += plain.size();
        if (!progress(done)) {
            return BackupOutcome::stopped;
        }
    }
    writer.close();
    return BackupOutcome::done;
}

BackupOutcome open_backup(const fs::path& from,
                          const fs::path& to,
                          std::string_view passphrase,
                          const BackupProgress& progress) {
    make_sodium_ready();
    Reader reader{from};
    const std::string head = reader.read(head_size);
    Secrets secrets;
    if (!is_key_of(head, passphrase, secrets.stream)) {
        return BackupOutcome::other_passphrase;
    }
    const std::string start = reader.read(stream_header);
    refuse_unless(start.size() == stream_header &&
                      crypto_secretstream_xchacha20poly1305_init_pull(
                          &secrets.state, bytes_of(start), secrets.stream.data()) == 0,
                  "cut short");
    Writer writer{to};
    std::uint64_t done = head_size + stream_header;
    for (bool last = false; !last;) {
        const std::string sealed = reader.read(sealed_chunk);
        last = reader.is_at_end();
        writer.write(opened_piece(secrets.state, sealed, head, last));
        done += sealed.size();
        if (!progress(done)) {
            return BackupOutcome::stopped;
        }
    }
    writer.close();
    return BackupOutcome::done;
}

} // namespace safeplaces
