#include "storage/register/folded_names.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <limits>
#include <numeric>

namespace safeplaces {

std::int64_t RowSet::count() const {
    return std::accumulate(
        m_bits.begin(), m_bits.end(), std::int64_t{0},
        [](std::int64_t sum, std::uint64_t bits) { return sum + std::popcount(bits); });
}

namespace {

constexpr std::uint32_t no_rank = std::numeric_limits<std::uint32_t>::max(); // no such row

} // namespace

void FoldedNames::read(Rows rows) {
    m_text.clear();
    m_first.clear();
    m_rank.clear();
    m_count = 0;
    std::string last;
    while (rows.next()) {
        const auto row = static_cast<std::size_t>(rows.i64(0));
        if (m_rank.size() <= row)
            m_rank.resize(row + 1, no_rank);
        if (m_first.empty() || rows.text(1) != last) {
            last = rows.text(1);
            m_first.push_back(m_count);
            m_text += ' ' + last + '\n';
        }
        m_rank[row] = m_count++;
    }
    for (auto* numbers : {&m_first, &m_rank})
        numbers->shrink_to_fit();
    m_text.shrink_to_fit();
}

RowSet FoldedNames::with(const std::string& word) const {
    RowSet ranks(m_count);
    const std::string wanted = ' ' + word;
    std::size_t name = 0;
    std::size_t line = 0; // where that name begins
    for (std::size_t at = m_text.find(wanted); at != std::string::npos;
         at = m_text.find(wanted, line)) {
        const auto begin = m_text.begin();
        name += static_cast<std::size_t>(std::count(begin + static_cast<std::ptrdiff_t>(line),
                                                    begin + static_cast<std::ptrdiff_t>(at), '\n'));
        const std::uint32_t end = name + 1 < m_first.size() ? m_first[name + 1] : m_count;
        for (std::uint32_t rank = m_first[name]; rank < end; ++rank)
            ranks.add(rank);
        ++name;
        line = m_text.find('\n', at) + 1;
    }
    RowSet found(largest_row());
    for (std::size_t row = 0; row < m_rank.size(); ++row) {
        if (m_rank[row] != no_rank && ranks.has(m_rank[row]))
            found.add(row);
    }
    return found;
}

} // namespace safeplaces
