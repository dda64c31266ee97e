#pragma once

#include "storage/rows.h"

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// What stands after WHERE in a query that somebody put together on the screen, with the values for
// its parameters. No text of theirs ever becomes part of the SQL.
class Conditions {
public:
    // " AND <before> $n <after>".
    void add(const std::string& before, std::int64_t value, std::string_view after = {});
    void add(const std::string& before, std::string_view value, std::string_view after = {});

    // A word of one of the columns, which hold folded text, begins with `word`, which is folded.
    void add_word(const std::string& word, const std::vector<std::string>& folded_columns);

    // The parameter that stands for this value: "$3".
    [[nodiscard]] std::string put(std::int64_t value);
    [[nodiscard]] std::string put(std::string_view value);

    void add_sql(std::string_view condition) { m_sql += condition; }
    [[nodiscard]] const std::string& sql() const { return m_sql; }
    [[nodiscard]] std::span<const Value> values() const { return m_values; }

private:
    std::string m_sql;
    std::vector<Value> m_values;
    std::deque<std::string> m_texts; // that m_values look at
};

// What was typed, folded, word by word.
[[nodiscard]] std::vector<std::string> words_in(std::string_view typed);

} // namespace safeplaces
