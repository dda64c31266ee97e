#include "interchange/strict_json.h"

#include "domain/error.h"
#include "domain/fold.h"
#include "domain/overload.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <nlohmann/json.hpp>

namespace safeplaces {

namespace {

[[noreturn]] void refuse_json(const std::string& what, int line = 0) {
    throw InputError("", line, what);
}

// Builds the value while nlohmann's parser reads. Every function says whether to go on; `m_what` is
// why not.
class StrictHandler {
public:
    explicit StrictHandler(const JsonLimits& limits) : m_limits(limits) {}

    [[nodiscard]] JsonValue take() { return std::move(m_root); }
    [[nodiscard]] const std::string& what() const { return m_what; }
    // How many bytes were read when the text was found to be no JSON; else 0.
    [[nodiscard]] std::size_t broken_at() const { return m_broken_at; }

    // The names are nlohmann's.
    bool null() { return add({}); }
    bool boolean(bool flag) { return add({flag}); }
    bool number_integer(std::int64_t number) { return add({number}); }
    bool number_unsigned(std::uint64_t number) {
        return number <= std::uint64_t{std::numeric_limits<std::int64_t>::max()}
                   ? add({static_cast<std::int64_t>(number)})
                   : stop("a number that is too large");
    }
    bool number_float(double number, const std::string& text) {
        return m_limits.numbers == JsonNumbers::any
                   ? add({number})
                   : stop("not a whole number: " + text.substr(0, 40));
    }
    bool string(std::string& text) { return is_good(text) && add({std::move(text)}); }
    bool binary(std::vector<std::uint8_t>& /*bytes*/) { return stop("binary"); }
    bool start_object(std::size_t /*size*/) { return open({JsonObject{}}); }
    bool start_array(std::size_t /*size*/) { return open({JsonList{}}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& text) {
        auto& object = std::get<JsonObject>(m_open.back()->value);
        if (!is_good(text)) {
            return false;
        }
        if (object.size() == m_limits.keys) {
            return stop("too many keys");
        }
        // Few enough keys for looking at each.
        if (std::any_of(object.begin(), object.end(),
                        [&text](const auto& entry) { return entry.first == text; })) {
            return stop("repeated key: " + text);
        }
        object.emplace_back(std::move(text), JsonValue{});
        return true;
    }

    bool parse_error(std::size_t at,
                     const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) {
        m_broken_at = at;
        return stop("not JSON at byte " + std::to_string(at));
    }

private:
    bool stop(std::string what) {
        m_what = std::move(what);
        return false;
    }

    bool is_good(const std::string& text) {
        if (text.size() > m_limits.text) {
            return stop("a text that is too long");
        }
        return is_clean_text(text) || stop("a control character");
    }

    // Puts a value where the next one belongs, and remembers the place.
    JsonValue* put(JsonValue value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        if (auto* list = std::get_if<JsonList>(&m_open.back()->value)) {
            if (list->size() == m_limits.list) {
                stop("too many items");
                return nullptr;
            }
            return &list->emplace_back(std::move(value));
        }
        JsonValue& place = std::get<JsonObject>(m_open.back()->value).back().second;
        place = std::move(value);
        return &place;
    }

    bool add(JsonValue value) { return put(std::move(value)) != nullptr; }

    bool open(JsonValue value) {
        if (m_open.size() == m_limits.depth) {
            return stop("too deep");
        }
        JsonValue* place = put(std::move(value));
        if (place == nullptr) {
            return false;
        }
        m_open.push_back(place);
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    JsonLimits m_limits;
    JsonValue m_root;
    // Lists and objects that have not ended, outermost first. They stay where they are: only the
    // last one grows.
    std::vector<JsonValue*> m_open;
    std::string m_what;
    std::size_t m_broken_at = 0;
};

void add_quoted(const std::string& text, std::string& to) {
    static constexpr std::string_view digits = "0123456789abcdef";
    to += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            to += '\\';
            to += c;
        } else if (code < 0x20 || code == 0x7F) {
            to += "\\u00";
            to += digits[code >> 4];
            to += digits[code & 0xF];
        } else {
            to += c;
        }
    }
    to += '"';
}

void add_number(double number, std::string& to) {
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    to.append(digits.data(), end);
}

void add_json(const JsonValue& value, std::string& to) {
    const auto add_items = [&to](const auto& items, char first, char last, auto add_item) {
        to += first;
        for (const auto& item : items) {
            if (&item != &items.front()) {
                to += ',';
            }
            add_item(item);
        }
        to += last;
    };
    std::visit(Overload{
                   [&](std::monostate) { to += "null"; },
                   [&](bool flag) { to += flag ? "true" : "false"; },
                   [&](std::int64_t number) { to += std::to_string(number); },
                   [&](double number) { add_number(number, to); },
                   [&](const std::string& text) { add_quoted(text, to); },
                   [&](const JsonList& list) {
                       add_items(list, '[', ']', [&](const auto& item) { add_json(item, to); });
                   },
                   [&](const JsonObject& object) {
                       add_items(object, '{', '}', [&](const auto& entry) {
                           add_quoted(entry.first, to);
                           to += ':';
                           add_json(entry.second, to);
                       });
                   },
               },
               value.value);
}

} // namespace

JsonValue read_strict_json(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes) {
        refuse_json("too long");
    }
    // nlohmann skips a byte order mark, and takes a NUL for the end.
    if (text.starts_with("\xEF\xBB\xBF") || text.find('\0') != std::string_view::npos) {
        refuse_json("a byte order mark or NUL");
    }
    StrictHandler handler{limits};
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &handler)) {
        const std::string_view before = text.substr(0, handler.broken_at());
        refuse_json(handler.what(),
                    before.empty()
                        ? 0
                        : 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')));
    }
    return handler.take();
}

std::string json_text(const JsonValue& value) {
    std::string text;
    add_json(value, text);
    return text;
}

JsonReader::JsonReader(const JsonValue& value, std::string where)
    : m_object(std::get_if<JsonObject>(&value.value)), m_where(std::move(where)) {
    if (m_object == nullptr) {
        refuse_json(m_where + ": not an object");
    }
    m_taken.resize(m_object->size());
}

const JsonValue& JsonReader::any(std::string_view key) {
    const auto found = std::find_if(m_object->begin(), m_object->end(),
                                    [key](const auto& entry) { return entry.first == key; });
    if (found == m_object->end()) {
        refuse(key, "missing");
    }
    m_taken[static_cast<std::size_t>(found - m_object->begin())] = true;
    return found->second;
}

bool JsonReader::has(std::string_view key) const {
    return std::any_of(m_object->begin(), m_object->end(),
                       [key](const auto& entry) { return entry.first == key; });
}

bool JsonReader::is_null(std::string_view key) {
    return std::holds_alternative<std::monostate>(any(key).value);
}

bool JsonReader::flag(std::string_view key) {
    const auto* flag = std::get_if<bool>(&any(key).value);
    if (flag == nullptr) {
        refuse(key, "not true or false");
    }
    return *flag;
}

std::int64_t JsonReader::whole_number(std::string_view key, std::int64_t least, std::int64_t most) {
    const auto* number = std::get_if<std::int64_t>(&any(key).value);
    if (number == nullptr || *number < least || *number > most) {
        refuse(key, "not a number within bounds");
    }
    return *number;
}

double JsonReader::number(std::string_view key, double least, double most) {
    const JsonValue& value = any(key);
    const auto* whole = std::get_if<std::int64_t>(&value.value);
    const auto* fraction = std::get_if<double>(&value.value);
    const double number = whole != nullptr      ? static_cast<double>(*whole)
                          : fraction != nullptr ? *fraction
                                                : most + 1;
    if (!(number >= least && number <= most)) {
        refuse(key, "not a number within bounds");
    }
    return number;
}

const std::string& JsonReader::text(std::string_view key, std::size_t least, std::size_t most) {
    const auto* text = std::get_if<std::string>(&any(key).value);
    if (text == nullptr || text->size() < least || text->size() > most) {
        refuse(key, "not a text within bounds");
    }
    return *text;
}

const JsonList& JsonReader::list(std::string_view key, std::size_t most) {
    const auto* list = std::get_if<JsonList>(&any(key).value);
    if (list == nullptr || list->size() > most) {
        refuse(key, "not a list within bounds");
    }
    return *list;
}

const JsonObject& JsonReader::object(std::string_view key, std::size_t most) {
    const auto* object = std::get_if<JsonObject>(&any(key).value);
    if (object == nullptr || object->size() > most) {
        refuse(key, "not an object within bounds");
    }
    return *object;
}

void JsonReader::refuse_other_keys() const {
    const auto other = std::find(m_taken.begin(), m_taken.end(), false);
    if (other != m_taken.end()) {
        refuse((*m_object)[static_cast<std::size_t>(other - m_taken.begin())].first, "unknown");
    }
}

void JsonReader::refuse(std::string_view key, std::string_view what) const {
    refuse_json(place(key).append(": ").append(what));
}

std::string JsonReader::place(std::string_view key) const {
    return m_where.empty() ? std::string{key} : std::string{m_where}.append(".").append(key);
}

} // namespace safeplaces
