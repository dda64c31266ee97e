#include "content/toml_source.h"

#include "content/files.h"
#include "domain/error.h"
#include "domain/fold.h"

#include <algorithm>
#include <sstream>

// toml++ 3.3 asserts on "[[[", an author's slip that it would refuse with its line in the next
// step. Our asserts stay on in release builds; its own must not stop the program.
#define TOML_ASSERT(expression) static_assert(true)
#include <toml++/toml.h>

namespace safeplaces {

namespace {

TomlNode copied(const toml::node& source, int line_of_parent, const std::string& file) {
    TomlNode node;
    const auto line = static_cast<int>(source.source().begin.line);
    node.line = line > 0 ? line : line_of_parent;
    if (const auto* table = source.as_table()) {
        for (const auto& [key, value] : *table) {
            node.keys.emplace_back(key.str());
            node.items.push_back(copied(value, node.line, file));
        }
    } else if (const auto* array = source.as_array()) {
        node.kind = TomlNode::Kind::list;
        for (const auto& value : *array) {
            node.items.push_back(copied(value, node.line, file));
        }
    } else if (const auto* text = source.as_string()) {
        node.kind = TomlNode::Kind::text;
        node.text = text->get();
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
    const std::string source = clean_source(toml, file);
    try {
        return copied(toml::parse(std::string_view{source}), 1, file);
    } catch (const toml::parse_error& error) {
        throw InputError(file, static_cast<int>(error.source().begin.line),
                         std::string{error.description()});
    }
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
    const std::string text{trimmed(take(key, TomlNode::Kind::text, "a text in quotes").text)};
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
