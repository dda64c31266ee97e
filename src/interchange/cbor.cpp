#include "interchange/cbor.h"

#include "interchange/bytes.h"

#include <array>
#include <cassert>
#include <cbor.h>
#include <limits>

namespace safeplaces {

namespace {

struct Item {
    enum class Kind { none, number, bytes, text, list, map };
    Kind kind = Kind::none; // of anything that we do not read
    std::uint64_t count = 0;
    bool negative = false; // then the number is -1 - count
    std::string_view bytes{};
};

void set(void* item, Item::Kind kind, std::uint64_t count) {
    *static_cast<Item*>(item) = {.kind = kind, .count = count};
}

template <class Number>
void on_number(void* item, Number number) {
    set(item, Item::Kind::number, number);
}

template <class Number>
void on_negative(void* item, Number number) {
    set(item, Item::Kind::number, number);
    static_cast<Item*>(item)->negative = true;
}

void set_bytes(void* item, Item::Kind kind, cbor_data bytes, std::size_t size) {
    set(item, kind, size);
    static_cast<Item*>(item)->bytes = {reinterpret_cast<const char*>(bytes), size};
}

cbor_callbacks callbacks() {
    cbor_callbacks calls = cbor_empty_callbacks;
    calls.uint8 = on_number<std::uint8_t>;
    calls.uint16 = on_number<std::uint16_t>;
    calls.uint32 = on_number<std::uint32_t>;
    calls.uint64 = on_number<std::uint64_t>;
    calls.negint8 = on_negative<std::uint8_t>;
    calls.negint16 = on_negative<std::uint16_t>;
    calls.negint32 = on_negative<std::uint32_t>;
    calls.negint64 = on_negative<std::uint64_t>;
    calls.byte_string = [](void* item, cbor_data bytes, std::size_t size) {
        set_bytes(item, Item::Kind::bytes, bytes, size);
    };
    calls.string = [](void* item, cbor_data bytes, std::size_t size) {
        set_bytes(item, Item::Kind::text, bytes, size);
    };
    calls.array_start = [](void* item, std::size_t items) { set(item, Item::Kind::list, items); };
    calls.map_start = [](void* item, std::size_t pairs) { set(item, Item::Kind::map, pairs); };
    return calls;
}

// Takes the next item off the front; `none` when there is none or it is damaged.
Item next_item(std::string_view& left) {
    static const cbor_callbacks calls = callbacks();
    Item item;
    const cbor_decoder_result result =
        cbor_stream_decode(bytes_of(left), left.size(), &calls, &item);
    if (result.status != CBOR_DECODER_FINISHED || result.read > left.size()) {
        return {};
    }
    left.remove_prefix(result.read);
    return item;
}

} // namespace

template <class Encode, class Value>
CborWriter& CborWriter::add(Encode encode, Value value) {
    std::array<unsigned char, 9> head{};
    const std::size_t size = encode(value, head.data(), head.size());
    assert(size > 0);
    m_written.append(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(size));
    return *this;
}

CborWriter& CborWriter::number(std::int64_t number) {
    return number >= 0 ? add(cbor_encode_uint, static_cast<std::uint64_t>(number))
                       : add(cbor_encode_negint, static_cast<std::uint64_t>(-1 - number));
}

CborWriter& CborWriter::bytes(std::string_view bytes) {
    add(cbor_encode_bytestring_start, bytes.size());
    m_written += bytes;
    return *this;
}

CborWriter& CborWriter::text(std::string_view utf8) {
    add(cbor_encode_string_start, utf8.size());
    m_written += utf8;
    return *this;
}

CborWriter& CborWriter::list(std::size_t items) {
    return add(cbor_encode_array_start, items);
}

CborWriter& CborWriter::map(std::size_t pairs) {
    return add(cbor_encode_map_start, pairs);
}

CborWriter& CborWriter::tag(std::uint8_t tag) {
    assert(tag < 24);
    return add(cbor_encode_tag, tag);
}

std::optional<std::int64_t> CborReader::number() {
    const Item item = next_item(m_left);
    if (item.kind != Item::Kind::number ||
        item.count > std::uint64_t{std::numeric_limits<std::int64_t>::max()}) {
        return std::nullopt;
    }
    const auto count = static_cast<std::int64_t>(item.count);
    return item.negative ? -1 - count : count;
}

std::optional<std::string_view> CborReader::bytes() {
    const Item item = next_item(m_left);
    return item.kind == Item::Kind::bytes ? std::optional{item.bytes} : std::nullopt;
}

std::optional<std::string_view> CborReader::text() {
    const Item item = next_item(m_left);
    return item.kind == Item::Kind::text ? std::optional{item.bytes} : std::nullopt;
}

bool CborReader::is_list_of(std::size_t items) {
    const Item item = next_item(m_left);
    return item.kind == Item::Kind::list && item.count == items;
}

bool CborReader::is_map_of(std::size_t pairs) {
    const Item item = next_item(m_left);
    return item.kind == Item::Kind::map && item.count == pairs;
}

bool CborReader::is_tag(std::uint8_t tag) {
    // libcbor 0.8 takes tags 6 to 20 for damage, and ours is 18.
    assert(tag < 24);
    const bool stands_there = m_left.starts_with(static_cast<char>(0xC0 + tag));
    m_left.remove_prefix(stands_there ? 1 : 0);
    return stands_there;
}

} // namespace safeplaces
