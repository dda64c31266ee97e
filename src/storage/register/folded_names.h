#pragma once

#include "storage/rows.h"

#include <cstdint>
#include <string>
#include <vector>

namespace safeplaces {

// A set of row numbers, one bit each. Pre: no row is larger than the one it was made for.
class RowSet {
public:
    explicit RowSet(std::size_t largest) : m_bits(largest / 64 + 1) {}

    void add(std::size_t row) { m_bits[row / 64] |= std::uint64_t{1} << (row % 64); }
    [[nodiscard]] bool has(std::size_t row) const {
        return (m_bits[row / 64] >> (row % 64) & 1) != 0;
    }
    [[nodiscard]] std::int64_t count() const;

private:
    std::vector<std::uint64_t> m_bits;
};

// The folded names of all people, or all venues: one text, which can be searched from end to end in
// some milliseconds, be it for the beginning of a second name.
class FoldedNames {
public:
    // Pre: `rows` are (row number, folded name), in the order of names and then numbers.
    void read(Rows rows);

    // The rows in whose name a word begins with `word`.
    [[nodiscard]] RowSet with(const std::string& word) const;

    // The place in the list by name, from 0. Pre: the row is there.
    [[nodiscard]] std::uint32_t rank_of(std::size_t row) const { return m_rank[row]; }

    [[nodiscard]] std::size_t largest_row() const { return m_rank.empty() ? 0 : m_rank.size() - 1; }
    [[nodiscard]] std::size_t count() const { return m_row.size(); }

private:
    std::string m_text;                 // each as " zofia kowalska\n"
    std::vector<std::uint32_t> m_start; // by rank: where its name begins in m_text
    std::vector<std::uint32_t> m_row;   // by rank
    std::vector<std::uint32_t> m_rank;  // by row
};

} // namespace safeplaces
