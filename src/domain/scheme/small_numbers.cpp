#include "domain/scheme/small_numbers.h"

#include <algorithm>
#include <numeric>

namespace safeplaces {

namespace {

constexpr std::int64_t least_shown = 5;
constexpr std::int64_t least_doubt = 3; // by so much the hidden ones are more than 1 in each line

bool is_small(std::int64_t count) {
    return count > 0 && count < least_shown;
}

// One table while numbers of it are hidden.
class Hiding {
public:
    explicit Hiding(const CountTable& table) : m_table(table), m_is_hidden(table.size()) {
        for (std::size_t line = 0; line < table.size(); ++line) {
            if (is_small(table[line])) {
                hide(line);
            }
        }
        while (m_hidden > 0 && !is_in_doubt() && hide_next()) {
        }
    }

    // From the sum nobody can reckon what is hidden.
    [[nodiscard]] bool is_safe() const { return m_hidden == 0 || is_in_doubt(); }

    // The sum is hidden: it must not be found by adding up.
    void hide_any() {
        if (m_hidden == 0) {
            hide_next();
        }
    }

    [[nodiscard]] ShownTable shown() const {
        ShownTable shown;
        for (std::size_t line = 0; line < m_table.size(); ++line) {
            shown.push_back(m_is_hidden[line] ? ShownCount{} : ShownCount{m_table[line]});
        }
        return shown;
    }

private:
    [[nodiscard]] bool is_in_doubt() const {
        return m_hidden >= 2 && m_hidden_sum >= m_hidden + least_doubt;
    }

    void hide(std::size_t line) {
        m_is_hidden[line] = true;
        m_last = line;
        ++m_hidden;
        m_hidden_sum += m_table[line];
    }

    bool hide_next() {
        for (std::size_t step = 1; step <= m_table.size(); ++step) {
            const std::size_t line = (m_last + step) % m_table.size();
            if (!m_is_hidden[line] && m_table[line] > 0) {
                hide(line);
                return true;
            }
        }
        return false;
    }

    const CountTable& m_table;
    std::vector<bool> m_is_hidden;
    std::size_t m_last = 0;
    std::int64_t m_hidden = 0;
    std::int64_t m_hidden_sum = 0;
};

} // namespace

ShownCounts hide_small_numbers(const std::vector<CountTable>& tables) {
    std::vector<Hiding> all(tables.begin(), tables.end());
    const std::int64_t sum =
        tables.empty() ? 0 : std::accumulate(tables[0].begin(), tables[0].end(), std::int64_t{0});
    ShownCounts shown{{}, sum};
    if (is_small(sum) ||
        !std::all_of(all.begin(), all.end(), [](const Hiding& each) { return each.is_safe(); })) {
        shown.sum.reset();
        for (Hiding& each : all) {
            each.hide_any();
        }
    }
    for (const Hiding& each : all) {
        shown.tables.push_back(each.shown());
    }
    return shown;
}

} // namespace safeplaces
