#include "storage/kept_files.h"

#include "domain/error.h"

#include <zlib.h>

#include <cassert>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace safeplaces {
namespace {

constexpr std::int64_t largest_file = std::int64_t{1} << 30;
constexpr std::size_t most_in_a_byte = 1032; // of what deflate can pack into one

std::vector<std::uint8_t> deflated(const std::string& bytes) {
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    std::vector<std::uint8_t> packed(size);
    if (compress(packed.data(), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                 static_cast<uLong>(bytes.size())) != Z_OK)
        throw MachineError(Trouble::other, "no memory to deflate a file");
    packed.resize(size);
    return packed;
}

// Nothing: they are not what deflated() made of `size` bytes.
std::optional<std::string> inflated(Blob packed, std::int64_t size) {
    if (size < 1 || size > largest_file ||
        static_cast<std::uint64_t>(size) > packed.size() * most_in_a_byte)
        return std::nullopt;
    std::string bytes(static_cast<std::size_t>(size), '\0');
    auto found = static_cast<uLongf>(size);
    const int outcome = uncompress(reinterpret_cast<Bytef*>(bytes.data()), &found, packed.data(),
                                   static_cast<uLong>(packed.size()));
    return outcome == Z_OK && found == bytes.size() ? std::optional(std::move(bytes))
                                                    : std::nullopt;
}

} // namespace

KeptFiles::KeptFiles(Db& db) : m_db(db) {
}

void KeptFiles::keep(const std::string& bytes) {
    assert(!bytes.empty());
    m_db.exec("INSERT INTO kept_file(content, size, deflated) VALUES($1, $2, $3) "
              "ON CONFLICT(content) DO UPDATE SET size = excluded.size, "
              "deflated = excluded.deflated",
              {Blob(digest_of(bytes)), static_cast<std::int64_t>(bytes.size()), deflated(bytes)});
}

// A page of the database that cannot be read is damage of the file too.
KeptFile KeptFiles::find(const Digest& content) try {
    Rows rows =
        m_db.query("SELECT size, deflated FROM kept_file WHERE content = $1", {Blob(content)});
    if (!rows.next())
        return {};
    auto bytes = inflated(rows.blob(1), rows.i64(0));
    if (!bytes || digest_of(*bytes) != content)
        return {.state = Keeping::damaged};
    return {Keeping::whole, std::move(*bytes)};
} catch (const DbError& error) {
    if (error.fault() != DbFault::corrupt)
        throw;
    return {.state = Keeping::damaged};
}

} // namespace safeplaces
