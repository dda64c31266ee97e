#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// The part of CBOR (RFC 8949) that stickers need: whole numbers, bytes, texts, and lists and maps
// of a known length. libcbor is known to cbor.cpp alone.

// Items one after the other, each in its shortest form.
class CborWriter {
public:
    CborWriter& number(std::int64_t number);
    CborWriter& bytes(std::string_view bytes);
    CborWriter& text(std::string_view utf8);
    CborWriter& list(std::size_t items); // they follow
    CborWriter& map(std::size_t pairs);  // key and value follow, for each
    CborWriter& tag(std::uint8_t tag);   // of what follows; below 24

    [[nodiscard]] const std::string& written() const { return m_written; }

private:
    template <class Encode, class Value>
    CborWriter& add(Encode encode, Value value);

    std::string m_written;
};

// The same from the front. Each function gives nothing when the next item is of another kind, or
// the bytes end or are damaged. It never takes memory for what a hostile length promises.
class CborReader {
public:
    // Pre: `bytes` outlives this and what the functions give.
    explicit CborReader(std::string_view bytes) : m_left(bytes) {}

    [[nodiscard]] std::optional<std::int64_t> number();
    [[nodiscard]] std::optional<std::string_view> bytes();
    [[nodiscard]] std::optional<std::string_view> text();
    [[nodiscard]] bool is_list_of(std::size_t items);
    [[nodiscard]] bool is_map_of(std::size_t pairs);
    [[nodiscard]] bool is_tag(std::uint8_t tag);

    [[nodiscard]] bool at_end() const { return m_left.empty(); }

private:
    std::string_view m_left;
};

} // namespace safeplaces
