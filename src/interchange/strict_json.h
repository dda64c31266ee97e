#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace safeplaces {

// JSON as our own files have it, read without trust: whole numbers only (unless the reader wants
// others), no key twice, bounded in every direction. nlohmann-json itself is known to
// strict_json.cpp alone, because it is slow to compile. Source: data.md 5.

struct JsonValue;
using JsonList = std::vector<JsonValue>;
using JsonObject = std::vector<std::pair<std::string, JsonValue>>; // in the order of the text

struct JsonValue {
    std::variant<std::monostate, bool, std::int64_t, double, std::string, JsonList, JsonObject>
        value;
};

enum class JsonNumbers { whole, any };

struct JsonLimits {
    std::size_t bytes = 0;
    std::size_t depth = 0; // lists and objects in one another
    std::size_t list = 0;  // items
    std::size_t keys = 0;
    std::size_t text = 0; // bytes of one string or key
    JsonNumbers numbers = JsonNumbers::whole;
};

// Refused while reading, before more than the limits is held: anything that breaks a limit, a whole
// number of more than 63 bits (and where only whole ones are taken, any other), a repeated key,
// bytes that are not UTF-8, a byte order mark, a control character other than tab and line feed,
// anything after the end.
//
// Throws InputError without a file name that says what; with the line where it is no JSON at all.
[[nodiscard]] JsonValue read_strict_json(std::string_view text, const JsonLimits& limits);

// On one line, without spaces. Pre: strings and keys are UTF-8.
[[nodiscard]] std::string json_text(const JsonValue& value);

// An object as a reader takes it, key by key; what nobody asked for, and what is missing, is
// refused. `where` says in messages which object it is: "people[3]".
// Every function throws InputError for a value that will not do.
class JsonReader {
public:
    // Pre: `value` outlives this. Throws when it is no object.
    JsonReader(const JsonValue& value, std::string where);

    [[nodiscard]] bool has(std::string_view key) const;
    // Nothing but null stands there.
    [[nodiscard]] bool is_null(std::string_view key);
    [[nodiscard]] bool flag(std::string_view key);
    [[nodiscard]] std::int64_t
    whole_number(std::string_view key, std::int64_t least, std::int64_t most);
    // Whole or not.
    [[nodiscard]] double number(std::string_view key, double least, double most);
    // Of least to most bytes, with no control character but tab and line feed.
    [[nodiscard]] const std::string&
    text(std::string_view key, std::size_t least, std::size_t most);
    [[nodiscard]] const JsonList& list(std::string_view key, std::size_t most);
    // With at most so many keys.
    [[nodiscard]] const JsonObject& object(std::string_view key, std::size_t most);
    [[nodiscard]] const JsonValue& any(std::string_view key);

    // Throws for the first key that none of the functions above was asked for.
    void refuse_other_keys() const;

    [[noreturn]] void refuse(std::string_view key, std::string_view what) const;
    [[nodiscard]] std::string place(std::string_view key) const;

private:
    const JsonObject* m_object;
    std::string m_where;
    std::vector<bool> m_taken; // by place in the object
};

} // namespace safeplaces
