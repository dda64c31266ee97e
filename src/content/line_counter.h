#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace safeplaces {

// Lines of a text, from 1. Quick where offsets come in about ascending order.
class LineCounter {
public:
    // The text must stay where it is.
    explicit LineCounter(std::string_view text) : m_text(text) {}

    // Pre: offset <= the text's size.
    [[nodiscard]] int line_at(std::size_t offset) {
        const auto [from, to] = std::minmax(m_offset, offset);
        const auto between =
            static_cast<int>(std::ranges::count(m_text.substr(from, to - from), '\n'));
        m_line += m_offset <= offset ? between : -between;
        m_offset = offset;
        return m_line;
    }

    // Pre: `piece` points into the text.
    [[nodiscard]] int line_of(std::string_view piece) {
        return line_at(static_cast<std::size_t>(piece.data() - m_text.data()));
    }

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    int m_line = 1;
};

} // namespace safeplaces
