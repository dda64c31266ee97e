#include "content/toml_source.h"

#include "content/files.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/plain_id.h"

#include <algorithm>
#include <sstream>

// toml++ 3.3 asserts on "[[[", an author's slip that it would refuse with its line in the next
// step. Our asserts stay on in release builds; its own must not stop the program.
#define TOML_ASSERT(expression) static_assert(true)
#define TOML_MAX_NESTED_VALUES 16
#include <toml++/toml.h>

namespace safeplaces {

namespace {

// toml++ 3.3 runs into undefined behaviour when it asks whether U+00A1 to U+0499 is white space,
// which it does wherever a letter stands outside quotes. So it is shown every character beyond
// ASCII in plane 15 instead, where it asks no such thing, and texts are brought back afterwards.
constexpr unsigned char plane_15 = 0xF3; // first byte; then 0xB0 to 0xBF

bool is_in_plane_15(std::string_view utf8, std::size_t at) {
    return at + 3 < utf8.size() && static_cast<unsigned char>(utf8[at]) == plane_15 &&
           static_cast<unsigned char>(utf8[at + 1]) >= 0xB0;
}

// Pre: UTF-8. Throws where somebody uses a character of plane 15, which has no meaning of its own.
std::string lifted(std::string_view utf8, const std::string& file) {
    std::string up;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (is_in_plane_15(utf8, at)) {
            throw InputError(file, line_at(utf8, at), "a character of private use");
        }
        if (byte >= 0xC0 && byte < 0xE0) { // two bytes: U+0080 to U+07FF
            up += {static_cast<char>(plane_15), '\xB0', static_cast<char>(0x80 | (byte & 0x1F))};
        } else if (byte >= 0xE0 && byte < 0xF0) { // three bytes: to U+FFFF
            up += {static_cast<char>(plane_15), static_cast<char>(0xB0 | (byte & 0x0F))};
        } else {
            up += utf8[at];
        }
    }
    return up;
}

std::string lowered(std::string_view up) {
    std::string utf8;
    for (std::size_t at = 0; at < up.size(); ++at) {
        if (!is_in_plane_15(up, at)) {
            utf8 += up[at];
            continue;
        }
        const int high = static_cast<unsigned char>(up[at + 1]) & 0x0F;
        const int middle = static_cast<unsigned char>(up[at + 2]) & 0x3F;
        if (high == 0 && middle < 0x20) {
            utf8 += static_cast<char>(0xC0 | middle);
            at += 2;
        } else {
            utf8 += static_cast<char>(0xE0 | high);
            at += 1;
        }
    }
    return utf8;
}

// Each dot of a key may be a table inside a table, and toml++ counts no such depth: a line of dots
// alone would use up the stack.
void refuse_deep_keys(std::string_view source, const std::string& file) {
    int dots = 0;
    for (std::size_t at = 0; at < source.size(); ++at) {
        dots = source[at] == '\n' ? 0 : dots + (source[at] == '.' ? 1 : 0);
        if (dots > 60) {
            throw InputError(file, line_at(source, at), "more than 60 dots in one line");
        }
    }
}

TomlNode copied(const toml::node& source, int line_of_parent, const std::string& file) {
    TomlNode node;
    const auto line = static_cast<int>(source.source().begin.line);
    node.line = line > 0 ? line : line_of_parent;
    if (const auto* table = source.as_table()) {
        for (const auto& [key, value] : *table) {
            node.keys.push_back(lowered(key.str()));
            node.items.push_back(copied(value, node.line, file));
        }
    } else if (const auto* array = source.as_array()) {
        node.kind = TomlNode::Kind::list;
        for (const auto& value : *array) {
            node.items.push_back(copied(value, node.line, file));
        }
    } else if (const auto* text = source.as_string()) {
        node.kind = TomlNode::Kind::text;
        node.text = lowered(text->get());
        if (!is_clean_text(node.text)) {
            throw InputError(file, node.line, "a text holds a control character");
        }
    } else if (const auto* whole = source.as_integer()) {
        node.kind = TomlNode::Kind::whole_number;
        node.whole = whole->get();
    } else if (const auto* real = source.as_floating_point()) {
        node.kind = TomlNode::Kind::real_number;
        node.real = real->get();
    } else if (const auto* flag = source.as_boolean()) {
        node.kind = TomlNode::Kind::flag;
        node.flag = flag->get();
    } else if (const auto* date = source.as_date()) {
        node.kind = TomlNode::Kind::date;
        std::ostringstream iso_text;
        iso_text << date->get();
        node.text = iso_text.str();
    } else {
        throw InputError(file, node.line, "a time of day is of no use here");
    }
    return node;
}

} // namespace

TomlNode parse_toml(std::string_view toml, const std::string& file) {
    const std::string source = lifted(clean_source(toml, file), file);
    refuse_deep_keys(source, file);
    try {
        return copied(toml::parse(std::string_view{source}), 1, file);
    } catch (const toml::parse_error& error) {
        throw InputError(file, static_cast<int>(error.source().begin.line),
                         lowered(error.description()));
    }
}

std::string toml_value(std::string_view text) {
    if (!is_clean_text(text)) {
        throw InputError("", 0, "a text holds a control character");
    }
    const toml::value<std::string> value{lifted(text, "")};
    std::ostringstream out;
    out << toml::toml_formatter{value, toml::format_flags::allow_unicode_strings};
    return lowered(out.str());
}

std::string toml_value(double number) {
    std::ostringstream out;
    out << toml::toml_formatter{toml::value<double>{number}};
    return out.str();
}

TomlTable::TomlTable(const TomlNode& table, const std::string& file)
    : m_table(&table), m_file(&file) {
    if (table.kind != TomlNode::Kind::table) {
        throw InputError(file, table.line, "a table was expected here");
    }
}

const TomlNode* TomlTable::find(std::string_view key) const {
    const auto found = std::ranges::find(m_table->keys, key);
    return found == m_table->keys.end()
               ? nullptr
               : &m_table->items[static_cast<std::size_t>(found - m_table->keys.begin())];
}

const TomlNode& TomlTable::take(std::string_view key, TomlNode::Kind kind, const char* kind_name) {
    m_taken.emplace(key);
    const TomlNode* node = find(key);
    if (!node) {
        refuse(key, "the key '" + std::string{key} + "' is missing");
    }
    if (node->kind != kind) {
        refuse(key, "'" + std::string{key} + "' must be " + kind_name);
    }
    return *node;
}

bool TomlTable::has(std::string_view key) const {
    return find(key) != nullptr;
}

std::string TomlTable::text(std::string_view key) {
    std::string text{trimmed(take(key, TomlNode::Kind::text, "a text in quotes").text)};
    if (text.empty()) {
        refuse(key, "'" + std::string{key} + "' is empty");
    }
    return text;
}

std::string TomlTable::text_if_any(std::string_view key) {
    m_taken.emplace(key);
    return has(key) ? text(key) : std::string{};
}

std::string TomlTable::id(std::string_view key) {
    std::string name = text(key);
    if (!is_plain_id(name)) {
        refuse(key, "'" + name + "' is no id: small letters, digits and single hyphens only");
    }
    return name;
}

int TomlTable::whole_number(std::string_view key, int least, int most) {
    const auto number = take(key, TomlNode::Kind::whole_number, "a whole number").whole;
    if (number < least || number > most) {
        refuse(key, "'" + std::string{key} + "' must be from " + std::to_string(least) + " to " +
                        std::to_string(most));
    }
    return static_cast<int>(number);
}

double TomlTable::share(std::string_view key) {
    const double share = take(key, TomlNode::Kind::real_number, "a number with a point").real;
    if (!(share >= 0 && share < 1)) {
        refuse(key, "'" + std::string{key} + "' must be from 0.0 to below 1.0");
    }
    return share;
}

double TomlTable::number(std::string_view key, double least, double most) {
    const double number = take(key, TomlNode::Kind::real_number, "a number with a point").real;
    if (!(number >= least && number <= most)) {
        refuse(key, "'" + std::string{key} + "' must be from " + toml_value(least) + " to " +
                        toml_value(most));
    }
    return number;
}

bool TomlTable::flag_if_any(std::string_view key) {
    m_taken.emplace(key);
    return has(key) && take(key, TomlNode::Kind::flag, "true or false").flag;
}

Date TomlTable::date(std::string_view key) {
    const auto date =
        date_from_iso(take(key, TomlNode::Kind::date, "a date without quotes, 2026-11-25").text);
    if (!date) {
        refuse(key, "'" + std::string{key} + "' is not a day of the calendar");
    }
    return *date;
}

std::vector<std::string> TomlTable::texts(std::string_view key) {
    std::vector<std::string> texts;
    for (const TomlNode& item : take(key, TomlNode::Kind::list, "a list of texts").items) {
        if (item.kind != TomlNode::Kind::text || trimmed(item.text).empty()) {
            throw InputError(*m_file, item.line,
                             "'" + std::string{key} + "' holds something else than texts");
        }
        texts.emplace_back(trimmed(item.text));
    }
    if (texts.empty()) {
        refuse(key, "'" + std::string{key} + "' is empty");
    }
    return texts;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
    std::vector<TomlTable> tables;
    for (const TomlNode& item : take(key, TomlNode::Kind::list, "a list of tables").items) {
        tables.emplace_back(item, *m_file);
    }
    if (tables.empty()) {
        refuse(key, "'" + std::string{key} + "' is empty");
    }
    return tables;
}

std::vector<TomlTable> TomlTable::tables_if_any(std::string_view key) {
    return has(key) ? tables(key) : std::vector<TomlTable>{};
}

TomlTable TomlTable::table(std::string_view key) {
    return {take(key, TomlNode::Kind::table, "a table"), *m_file};
}

void TomlTable::refuse_other_keys() const {
    for (const std::string& key : m_table->keys) {
        if (!m_taken.contains(key)) {
            refuse(key, "the key '" + key + "' means nothing here");
        }
    }
}

void TomlTable::refuse(std::string_view key, const std::string& what) const {
    const TomlNode* node = find(key);
    throw InputError(*m_file, node ? node->line : m_table->line, what);
}

} // namespace safeplaces
