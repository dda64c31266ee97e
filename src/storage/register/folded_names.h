#pragma once

#include "storage/rows.h"

#include <cstdint>
#include <string>
#include <vector>

namespace safeplaces {

// A set of row numbers, one bit each, up to the largest for which it was made.
class RowSet {
public:
    explicit RowSet(std::size_t largest) : m_bits(largest / 64 + 1) {}

    // Pre: not larger than the largest.
    void add(std::size_t row) { m_bits[row / 64] |= std::uint64_t{1} << (row % 64); }
    [[nodiscard]] bool has(std::size_t row) const {
        return row / 64 < m_bits.size() && (m_bits[row / 64] >> (row % 64) & 1) != 0;
    }
    [[nodiscard]] std::int64_t count() const;

private:
    std::vector<std::uint64_t> m_bits;
};

// The folded names of all people, or all venues: one text, which can be searched from end to end in
// some milliseconds, be it for the beginning of a second name. What many are called stands there
// once.
class FoldedNames {
public:
    // Pre: `rows` are (row number, folded name), in the order of names and then numbers.
    void read(Rows rows);

    // The rows in whose name a word begins with `word`.
    [[nodiscard]] RowSet with(const std::string& word) const;

    // The place in the list by name, from 0. Pre: the row is there.
    [[nodiscard]] std::uint32_t rank_of(std::size_t row) const { return m_rank[row]; }

    [[nodiscard]] std::size_t largest_row() const { return m_rank.empty() ? 0 : m_rank.size() - 1; }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::string m_text;                 // each name as " zofia kowalska\n"
    std::vector<std::uint32_t> m_first; // by name: the first rank that has it
    std::vector<std::uint32_t> m_rank;  // by row
    std::uint32_t m_count = 0;          // of rows
};

} // namespace safeplaces
