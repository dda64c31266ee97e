#pragma once

#include "domain/error.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace safeplaces {

// The rows of a long list, read a block at a time as they come into sight, and kept while there are
// few. Places count from 0.
template <class Row, class Number>
class RowBlocks {
public:
    // The row at that place of `numbers`. `read` gives the rows of some of them. The toolkit asks
    // for cells while it draws, and nothing may be thrown at it: a row that cannot be read is
    // empty.
    template <class Read>
    [[nodiscard]] const Row& at(std::size_t place, std::span<const Number> numbers, Read read) {
        static const Row gone{};
        const std::size_t first = place - place % rows_of_block;
        auto found = m_blocks.find(first);
        if (found == m_blocks.end()) {
            if (m_blocks.size() >= most_blocks) {
                m_blocks.clear();
            }
            found = m_blocks.emplace(first, block(first, numbers, read)).first;
        }
        const std::vector<Row>& rows = found->second;
        return place - first < rows.size() ? rows[place - first] : gone;
    }

    // The numbers are others.
    void forget() { m_blocks.clear(); }

private:
    static constexpr std::size_t rows_of_block = 200;
    static constexpr std::size_t most_blocks = 50;

    template <class Read>
    [[nodiscard]] static std::vector<Row>
    block(std::size_t first, std::span<const Number> numbers, Read read) {
        if (first >= numbers.size()) {
            return {};
        }
        try {
            return read(numbers.subspan(first, std::min(rows_of_block, numbers.size() - first)));
        } catch (const MachineError&) {
            return {};
        }
    }

    std::map<std::size_t, std::vector<Row>> m_blocks; // by the place of the first row
};

} // namespace safeplaces
