#pragma once

#include "domain/date.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// A value of a TOML file with the line where it stands. toml++ itself is known to toml_source.cpp
// alone, because it is slow to compile.
struct TomlNode {
    enum class Kind { text, whole_number, real_number, flag, date, list, table };

    Kind kind = Kind::table;
    int line = 1;
    std::string text{}; // of text; of a date, ISO
    std::int64_t whole = 0;
    double real = 0;
    bool flag = false;
    std::vector<TomlNode> items{}; // of a list; of a table, beside `keys`
    std::vector<std::string> keys{};
};

// Throws InputError with the line where the file is not TOML.
[[nodiscard]] TomlNode parse_toml(std::string_view toml, const std::string& file);

// A value as it stands in a TOML file, on one line: parse_toml() gives it back.
// Throws InputError (line 0, of no file) for a text that no reader would take.
[[nodiscard]] std::string toml_value(std::string_view text);
[[nodiscard]] std::string toml_value(double number);

// A table as a reader takes it, key by key; what nobody asked for is a mistake of the author.
// Every function throws InputError at the line of the value that will not do.
class TomlTable {
public:
    // Pre: `table` and `file` outlive this.
    TomlTable(const TomlNode& table, const std::string& file);

    [[nodiscard]] bool has(std::string_view key) const;
    // Trimmed and not empty.
    [[nodiscard]] std::string text(std::string_view key);
    // The same, or "" when the key is missing.
    [[nodiscard]] std::string text_if_any(std::string_view key);
    // A plain id (files.h).
    [[nodiscard]] std::string id(std::string_view key);
    [[nodiscard]] int whole_number(std::string_view key, int least, int most);
    [[nodiscard]] double share(std::string_view key); // 0 <= share < 1
    [[nodiscard]] double number(std::string_view key, double least, double most);
    [[nodiscard]] bool flag_if_any(std::string_view key);
    [[nodiscard]] Date date(std::string_view key);
    // Not empty.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    // Not empty.
    [[nodiscard]] std::vector<TomlTable> tables(std::string_view key);
    // The same, or none when the key is missing.
    [[nodiscard]] std::vector<TomlTable> tables_if_any(std::string_view key);
    [[nodiscard]] TomlTable table(std::string_view key);

    // Throws for the first key that none of the functions above was asked for.
    void refuse_other_keys() const;

    // Throws, at the line of the key's value or (without that key) of the table.
    [[noreturn]] void refuse(std::string_view key, const std::string& what) const;

    [[nodiscard]] int line() const { return m_table->line; }

private:
    [[nodiscard]] const TomlNode* find(std::string_view key) const;
    const TomlNode& take(std::string_view key, TomlNode::Kind kind, const char* kind_name);

    const TomlNode* m_table;
    const std::string* m_file;
    std::set<std::string, std::less<>> m_taken{};
};

} // namespace safeplaces
