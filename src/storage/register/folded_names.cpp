#include "storage/register/folded_names.h"

#include <bit>
#include <numeric>

namespace safeplaces {

std::int64_t RowSet::count() const {
    return std::accumulate(
        m_bits.begin(), m_bits.end(), std::int64_t{0},
        [](std::int64_t sum, std::uint64_t bits) { return sum + std::popcount(bits); });
}

void FoldedNames::read(Rows rows) {
    m_text.clear();
    m_start.clear();
    m_row.clear();
    m_rank.clear();
    while (rows.next()) {
        const auto row = static_cast<std::uint32_t>(rows.i64(0));
        if (m_rank.size() <= row)
            m_rank.resize(std::size_t{row} + 1);
        m_rank[row] = static_cast<std::uint32_t>(m_row.size());
        m_row.push_back(row);
        m_start.push_back(static_cast<std::uint32_t>(m_text.size()));
        m_text += ' ';
        m_text += rows.text(1);
        m_text += '\n';
    }
    for (auto* numbers : {&m_start, &m_row, &m_rank})
        numbers->shrink_to_fit();
    m_text.shrink_to_fit();
}

RowSet FoldedNames::with(const std::string& word) const {
    RowSet found(largest_row());
    const std::string wanted = ' ' + word;
    std::size_t rank = 0;
    std::size_t at = m_text.find(wanted);
    while (at != std::string::npos) {
        while (rank + 1 < m_start.size() && m_start[rank + 1] <= at)
            ++rank;
        found.add(m_row[rank]);
        at = rank + 1 < m_start.size() ? m_text.find(wanted, m_start[rank + 1]) : std::string::npos;
    }
    return found;
}

} // namespace safeplaces
