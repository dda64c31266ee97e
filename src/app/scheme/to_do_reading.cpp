#include "app/scheme/to_do_reading.h"

#include "storage/register/venues_query.h"

#include <algorithm>
#include <iterator>

namespace safeplaces {

namespace {

template <std::size_t Count>
std::vector<WaitingWork> waiting(WhatNeedsDoing& all, const std::array<Work, Count>& works) {
    std::vector<WaitingWork> found;
    for (const Work work : works) {
        std::vector<WorkLine> oldest = all.lines(work, 1);
        found.push_back({.work = work, .count = static_cast<int>(all.count(work))});
        if (!oldest.empty()) {
            found.back().oldest = std::move(oldest.front());
        }
    }
    return found;
}

// What stands before the part is read too: which kind it is of shows only when all are in order.
void read_queue(WhatNeedsDoing& all, const ToDoPart& part, ReadToDo& found) {
    const auto last = static_cast<int>(part.first + part.most);
    std::vector<ToDoRow> rows;
    for (const auto* works : {&found.cards, &found.others}) {
        for (const WaitingWork& each : *works) {
            const bool is_in_queue = works == &found.cards;
            if (part.pressed ? each.work != *part.pressed : !is_in_queue) {
                continue;
            }
            found.count += each.count;
            for (WorkLine& line : all.lines(each.work, last)) {
                rows.push_back({each.work, std::move(line)});
            }
        }
    }
    // What was never heard of has waited longest.
    std::stable_sort(rows.begin(), rows.end(), [](const ToDoRow& one, const ToDoRow& two) {
        return one.line.day < two.line.day;
    });
    const auto begin = std::min<std::ptrdiff_t>(part.first, std::ssize(rows));
    const auto end = std::min<std::ptrdiff_t>(begin + part.most, std::ssize(rows));
    found.rows.assign(std::make_move_iterator(rows.begin() + begin),
                      std::make_move_iterator(rows.begin() + end));
}

} // namespace

ReadToDo read_to_do(Db& db, Date today, const ToDoPart& part) {
    WhatNeedsDoing all{db, today};
    ReadToDo found;
    found.cards = waiting(all, queue_works);
    found.others = waiting(all, other_works);
    read_queue(all, part, found);
    for (const StateCount& each : VenuesQuery{db}.counts({})) {
        found.venues += each.venues;
        found.safe_places += is_safe_place(each.state) ? each.venues : 0;
    }
    return found;
}

long long to_do_count(Db& db, Date today) {
    WhatNeedsDoing work{db, today};
    long long count = 0;
    for (const Work each : queue_works) {
        count += work.count(each);
    }
    return count;
}

RailCounts read_rail_counts(Db& db, Date today) {
    return {.to_do = to_do_count(db, today), .venues = venue_count(db)};
}

long long venue_count(Db& db) {
    long long count = 0;
    for (const StateCount& each : VenuesQuery{db}.counts({})) {
        count += each.venues;
    }
    return count;
}

} // namespace safeplaces
