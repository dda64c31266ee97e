#pragma once

#include "domain/code_words.h"
#include "domain/scheme/parcel.h"
#include "interchange/strict_json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// How the values that several kinds of parcel share stand in JSON, and how they are read. Every
// reader throws InputError, which names the place.

// How many of everything one parcel may hold. The whole file has its own limit: largest_parcel.
inline constexpr std::size_t most_completions = 5'000;
inline constexpr std::size_t most_people = 2'000;
inline constexpr std::size_t most_uses = 5'000;
inline constexpr std::size_t most_counts = 5'000;
inline constexpr std::size_t most_forms = 100;
inline constexpr std::size_t most_entries = 500; // of one form
inline constexpr std::size_t most_stickers = 50;
inline constexpr std::size_t most_revoked = 5'000;
inline constexpr std::size_t most_others = 200;

// Bytes. An answer may have as many characters as a form can ask for, of four bytes each.
inline constexpr std::size_t longest_text = 500;
inline constexpr std::size_t longest_answer = 40'000;

[[nodiscard]] JsonValue as_json(std::string_view text);
[[nodiscard]] JsonValue as_json(std::int64_t number);
[[nodiscard]] JsonValue as_json(Date date);
[[nodiscard]] JsonValue as_json(Instant instant);
[[nodiscard]] JsonValue as_json(const Digest& digest); // also a PublicKey
[[nodiscard]] JsonValue as_json(const Entries& entries);

template <class Kind>
[[nodiscard]] JsonValue as_json(const Id<Kind>& id) {
    return as_json(id.text);
}

template <class Value>
[[nodiscard]] JsonValue or_null(const std::optional<Value>& value) {
    return value ? as_json(*value) : JsonValue{};
}

template <class Kind>
[[nodiscard]] JsonValue word_json(Kind kind) {
    return as_json(word_of(kind));
}

template <class Item, class Write>
[[nodiscard]] JsonValue list_json(const std::vector<Item>& items, Write write) {
    JsonList list;
    list.reserve(items.size());
    for (const Item& item : items) {
        list.push_back(write(item));
    }
    return {std::move(list)};
}

// The three keys that every parcel begins with; and the whole, read within the limits, when it
// begins with them.
[[nodiscard]] JsonObject parcel_head(std::string_view kind);
[[nodiscard]] JsonValue read_parcel_json(std::string_view json);
void read_parcel_head(JsonReader& reader, std::string_view kind);

[[nodiscard]] std::string uuid_in(JsonReader& reader, std::string_view key);
// Small letters, digits and hyphens: of a course, a form, a question, a contact.
[[nodiscard]] std::string plain_id_in(JsonReader& reader, std::string_view key);
// One line, without a control character.
[[nodiscard]] std::string
line_in(JsonReader& reader, std::string_view key, std::size_t least, std::size_t most);
[[nodiscard]] Date date_in(JsonReader& reader, std::string_view key);
[[nodiscard]] std::optional<Date> date_or_null_in(JsonReader& reader, std::string_view key);
[[nodiscard]] Instant instant_in(JsonReader& reader, std::string_view key);
[[nodiscard]] std::int64_t seq_in(JsonReader& reader, std::string_view key);
// 0 to `most`.
[[nodiscard]] int count_in(JsonReader& reader, std::string_view key, int most);
[[nodiscard]] Digest digest_in(JsonReader& reader, std::string_view key);
[[nodiscard]] Entries entries_in(JsonReader& reader, std::string_view key);

template <class Kind>
[[nodiscard]] Kind word_in(JsonReader& reader, std::string_view key) {
    const auto kind = kind_of<Kind>(reader.text(key, 1, longest_text));
    if (!kind) {
        reader.refuse(key, "a word that is none of its kind");
    }
    return *kind;
}

// Objects, each by `read(JsonReader&)`, which need not mind other keys.
template <class Read>
[[nodiscard]] auto
objects_in(JsonReader& reader, std::string_view key, std::size_t most, Read read) {
    std::vector<decltype(read(reader))> items;
    const JsonList& list = reader.list(key, most);
    items.reserve(list.size());
    for (const JsonValue& value : list) {
        JsonReader item{value, reader.place(key) + "[" + std::to_string(items.size()) + "]"};
        items.push_back(read(item));
        item.refuse_other_keys();
    }
    return items;
}

// Texts, each of which `is_good(text)`.
template <class IsGood>
[[nodiscard]] std::vector<std::string>
texts_in(JsonReader& reader, std::string_view key, std::size_t most, IsGood is_good) {
    std::vector<std::string> texts;
    for (const JsonValue& value : reader.list(key, most)) {
        const auto* text = std::get_if<std::string>(&value.value);
        if (text == nullptr || !is_good(*text)) {
            reader.refuse(key, "holds what does not belong there");
        }
        texts.push_back(*text);
    }
    return texts;
}

// Public keys, in hexadecimal digits.
[[nodiscard]] std::vector<PublicKey> keys_in(JsonReader& reader, std::string_view key);

// One line of 1 to `most` bytes.
[[nodiscard]] bool is_line(std::string_view text, std::size_t most);

} // namespace safeplaces
