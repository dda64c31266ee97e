#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace safeplaces {

// Reads the numbers of SVG attributes one after the other. Every number it gives is finite and of
// a size that can stand on paper (at most 100,000 either way).
class NumberScanner {
public:
    explicit NumberScanner(std::string_view text) : m_text(text) {}

    // White space and at most one comma.
    void skip_separator();
    [[nodiscard]] bool at_end() const { return m_at == m_text.size(); }
    // Pre: !at_end().
    [[nodiscard]] char peek() const { return m_text[m_at]; }
    void step() { ++m_at; }

    // The number that begins here, after separators; nothing when there is none.
    [[nodiscard]] std::optional<double> number();
    // A flag of an arc: the digit 0 or 1, which needs no separator after it.
    [[nodiscard]] std::optional<bool> flag();

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

// All of `text` as numbers; nothing when something else stands in it.
[[nodiscard]] std::optional<std::vector<double>> numbers_in(std::string_view text);

} // namespace safeplaces
