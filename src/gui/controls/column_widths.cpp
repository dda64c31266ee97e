#include "gui/controls/column_widths.h"

#include <algorithm>
#include <cstddef>

namespace safeplaces {

namespace {

constexpr int percent_to_plan_for = 140; // of the design: one long name sends no column away

int whole_width(const ColumnWish& column) {
    return std::max(column.heading, column.content);
}

int planned_width(const ColumnWish& column) {
    return column.is_short
               ? whole_width(column)
               : std::max(column.heading,
                          std::min(column.content, column.designed * percent_to_plan_for / 100));
}

int least_that_serves(const ColumnWish& column) {
    return column.is_short
               ? whole_width(column)
               : std::max(column.heading, std::min(column.content, column.designed / 2));
}

// Which columns are shown, and how wide.
class Sharing {
public:
    Sharing(const std::vector<ColumnWish>& columns, int room)
        : m_columns(columns), m_room(room), m_widths(columns.size(), 1) {}

    std::vector<int> widths() {
        while (sum(planned_width) > m_room && leave_out_next()) {
        }
        while (sum(least_that_serves) > m_room && leave_out_last()) {
        }
        const int left = m_room - sum(whole_width);
        give(left < 0 ? level() : most_level);
        if (left > 0) {
            give_out(left);
        }
        return m_widths;
    }

private:
    static constexpr int most_level = 1 << 20;

    [[nodiscard]] bool is_shown(std::size_t place) const { return m_widths[place] > 0; }

    template <class Width>
    [[nodiscard]] int sum(Width width) const {
        int all = 0;
        for (std::size_t place = 0; place < m_columns.size(); ++place) {
            all += is_shown(place) ? width(m_columns[place]) : 0;
        }
        return all;
    }

    bool leave_out_next() {
        auto next = m_columns.size();
        for (std::size_t place = 0; place < m_columns.size(); ++place) {
            if (is_shown(place) && m_columns[place].leaves > 0 &&
                (next == m_columns.size() || m_columns[place].leaves < m_columns[next].leaves)) {
                next = place;
            }
        }
        if (next == m_columns.size()) {
            return false;
        }
        m_widths[next] = 0;
        return true;
    }

    bool leave_out_last() {
        for (std::size_t place = m_columns.size(); place-- > 1;) {
            if (is_shown(place)) {
                m_widths[place] = 0;
                return true;
            }
        }
        return false;
    }

    // At that level a column has so many thousandths of what was designed for it, but not less than
    // its least, and not more than it needs.
    [[nodiscard]] static int width_at(int level, const ColumnWish& column) {
        const long long width = static_cast<long long>(level) * column.designed / 1000;
        const auto most = static_cast<long long>(whole_width(column));
        return static_cast<int>(
            std::clamp(width, static_cast<long long>(least_that_serves(column)), most));
    }

    // The highest that has room.
    [[nodiscard]] int level() const {
        int found = 0;
        for (int step = most_level / 2; step > 0; step /= 2) {
            const int tried = found + step;
            if (sum([tried](const ColumnWish& each) { return width_at(tried, each); }) <= m_room) {
                found = tried;
            }
        }
        return found;
    }

    void give(int level) {
        for (std::size_t place = 0; place < m_columns.size(); ++place) {
            if (is_shown(place)) {
                m_widths[place] = width_at(level, m_columns[place]);
            }
        }
    }

    // More than they need, as they were designed. What is short stays so where others do not.
    void give_out(int left) {
        const bool has_long = sum([](const ColumnWish& each) { return each.is_short ? 0 : 1; }) > 0;
        const auto part = [&](const ColumnWish& each) {
            return has_long && each.is_short ? 0 : each.designed;
        };
        const int parts = std::max(1, sum(part));
        for (std::size_t place = 0; place < m_columns.size(); ++place) {
            if (is_shown(place)) {
                m_widths[place] += left * part(m_columns[place]) / parts;
            }
        }
    }

    const std::vector<ColumnWish>& m_columns;
    int m_room;
    std::vector<int> m_widths; // 0: left out
};

} // namespace

std::vector<int> column_widths(const std::vector<ColumnWish>& columns, int room) {
    return Sharing{columns, room}.widths();
}

} // namespace safeplaces
