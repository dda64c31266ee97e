#include "storage/register/conditions.h"

#include "domain/fold.h"

#include <sstream>

namespace safeplaces {

void Conditions::add(const std::string& before, std::int64_t value, std::string_view after) {
    m_sql += " AND " + before + put(value);
    m_sql += after;
}

void Conditions::add(const std::string& before, std::string_view value, std::string_view after) {
    m_sql += " AND " + before + put(value);
    m_sql += after;
}

void Conditions::add_word(const std::string& word, const std::vector<std::string>& folded_columns) {
    std::string pattern = "% ";
    for (const char c : word) {
        if (c == '%' || c == '_' || c == '!')
            pattern += '!';
        pattern += c;
    }
    const std::string parameter = put(pattern + '%');
    std::string any;
    for (const std::string& column : folded_columns)
        any += (any.empty() ? "" : " OR ") + ("' ' || " + column) + " LIKE " + parameter +
               " ESCAPE '!'";
    m_sql += " AND (" + any + ')';
}

std::string Conditions::put(std::int64_t value) {
    m_values.emplace_back(value);
    return '$' + std::to_string(m_values.size());
}

std::string Conditions::put(std::string_view value) {
    m_values.emplace_back(std::string_view(m_texts.emplace_back(value)));
    return '$' + std::to_string(m_values.size());
}

std::vector<std::string> words_in(std::string_view typed) {
    std::istringstream text(folded(typed));
    std::vector<std::string> words;
    std::string word;
    while (text >> word)
        words.push_back(word);
    return words;
}

} // namespace safeplaces
