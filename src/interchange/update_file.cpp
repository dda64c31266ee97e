#include "interchange/update_file.h"

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/keys.h"
#include "interchange/parcel_fields.h"

#include <algorithm>
#include <istream>
#include <sodium.h>

namespace safeplaces {

namespace {

constexpr std::string_view magic = "SPUPDATE";
constexpr std::uint32_t format = 1;
constexpr std::string_view signed_as{"uk.safeplaces.update.v1\0", 24};
constexpr std::size_t key_at = 16;
constexpr std::size_t signature_at = key_at + PublicKey{}.size();
constexpr std::size_t head_at = signature_at + Signature{}.size();
constexpr std::size_t largest_head = 10'000;
constexpr std::int64_t largest_installer = std::int64_t{1} << 30;
constexpr std::size_t piece_size = 65'536;
constexpr std::string_view program = "safe-places-desk";

constexpr JsonLimits limits{
    .bytes = largest_head, .depth = 1, .list = 0, .keys = 20, .text = largest_head};

// So many bytes, or those that are left.
std::string_view next_of(std::istream& file, std::string& room, std::size_t most) {
    room.resize(most);
    file.read(room.data(), static_cast<std::streamsize>(most));
    if (file.bad()) {
        throw MachineError(Trouble::other, "the update cannot be read");
    }
    return std::string_view{room}.substr(0, static_cast<std::size_t>(file.gcount()));
}

// BLAKE2b-256 of bytes that come in pieces.
class PieceHasher {
public:
    PieceHasher() { crypto_generichash_init(&m_state, nullptr, 0, Digest{}.size()); }

    void add(std::string_view piece) {
        crypto_generichash_update(&m_state, bytes_of(piece), piece.size());
    }

    [[nodiscard]] Digest finish() {
        Digest digest{};
        crypto_generichash_final(&m_state, digest.data(), digest.size());
        return digest;
    }

private:
    crypto_generichash_state m_state{};
};

// Pre: the publisher has signed it. Throws InputError when it is not as update.md has it.
UpdateCheck head_in(std::string_view json, const InstalledProgram& here) {
    const JsonValue value = read_strict_json(json, limits);
    JsonReader reader{value, ""};
    UpdateCheck read;
    UpdateHead& head = read.head;
    const bool is_ours = line_in(reader, "program", 1, longest_text) == program;
    const auto version = version_from_text(reader.text("version", 5, 17));
    if (!version) {
        reader.refuse("version", "not a version");
    }
    head.version = *version;
    head.system = plain_id_in(reader, "system");
    head.released = date_in(reader, "released");
    head.publisher = line_in(reader, "publisher", 1, longest_text);
    head.news = reader.text("news", 1, largest_head);
    head.size = static_cast<std::uint64_t>(reader.whole_number("size", 1, largest_installer));
    head.hash = digest_in(reader, "hash");
    reader.refuse_other_keys();
    if (!is_ours) {
        read.fault = UpdateFault::other_program;
    } else if (head.system != here.system) {
        read.fault = UpdateFault::other_system;
    } else if (head.version == here.version) {
        read.fault = UpdateFault::same_version;
    } else if (head.version < here.version) {
        read.fault = UpdateFault::older_version;
    }
    return read;
}

// Whose it is, and what they say.
UpdateCheck read_head(std::istream& file, const InstalledProgram& here) {
    std::string room;
    const std::string start{next_of(file, room, head_at)};
    if (!start.starts_with(magic)) {
        const bool may_begin_so = !start.empty() && magic.starts_with(start);
        return {may_begin_so ? UpdateFault::cut : UpdateFault::no_update, {}};
    }
    if (start.size() < head_at) {
        return {UpdateFault::cut, {}};
    }
    if (number_at<std::uint32_t>(start, magic.size()) != format) {
        return {UpdateFault::later_format, {}};
    }
    const std::size_t length = number_at<std::uint32_t>(start, magic.size() + 4);
    if (length > largest_head) {
        return {UpdateFault::damaged, {}};
    }
    const std::string json{next_of(file, room, length)};
    if (json.size() < length) {
        return {UpdateFault::cut, {}};
    }
    const auto key = array_of<PublicKey{}.size()>(std::string_view{start}.substr(key_at, 32));
    const auto signature =
        array_of<Signature{}.size()>(std::string_view{start}.substr(signature_at, 64));
    if (!is_signed_by(key, std::string{signed_as} + json, signature)) {
        return {UpdateFault::damaged, {}};
    }
    if (key != here.publisher) {
        return {UpdateFault::other_publisher, {}};
    }
    try {
        return head_in(json, here);
    } catch (const InputError&) {
        return {UpdateFault::damaged, {}};
    }
}

std::optional<UpdateFault>
read_installer(std::istream& file, const UpdateHead& head, const InstallerSink& sink) {
    PieceHasher hasher;
    std::string room;
    for (std::uint64_t left = head.size; left > 0;) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(left, piece_size));
        const std::string_view piece = next_of(file, room, wanted);
        if (piece.empty()) {
            return UpdateFault::cut;
        }
        hasher.add(piece);
        if (sink) {
            sink(piece);
        }
        left -= piece.size();
    }
    const bool is_whole = next_of(file, room, 1).empty() && hasher.finish() == head.hash;
    return is_whole ? std::nullopt : std::optional{UpdateFault::damaged};
}

} // namespace

UpdateCheck
read_update(std::istream& file, const InstalledProgram& here, const InstallerSink& sink) {
    UpdateCheck read = read_head(file, here);
    if (!read.fault) {
        read.fault = read_installer(file, read.head, sink);
    }
    return read;
}

std::string installer_name(const UpdateHead& head) {
    const std::string version = version_text(head.version);
    if (is_for_windows(head)) {
        return std::string{program} + "-" + version + "-setup.exe";
    }
    const std::string machine = head.system.substr(head.system.rfind('-') + 1);
    return std::string{program} + "_" + version + "_" + machine + ".deb";
}

bool is_for_windows(const UpdateHead& head) {
    return head.system.starts_with("windows-");
}

std::optional<PublicKey> publisher_key_from(std::string_view text) {
    if (const auto key = digest_from_hex(text)) {
        return key;
    }
    const auto bytes = bytes_from_base64(text);
    return bytes && bytes->size() == PublicKey{}.size()
               ? std::optional{array_of<PublicKey{}.size()>(*bytes)}
               : std::nullopt;
}

} // namespace safeplaces
