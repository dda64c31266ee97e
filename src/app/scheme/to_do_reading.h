#pragma once

#include "app/scheme/register_reading.h"
#include "storage/register/what_needs_doing.h"

#include <array>
#include <optional>
#include <vector>

namespace safeplaces {

// On the cards of "What needs doing", and together the queue.
inline constexpr std::array queue_works{Work::applications, Work::under_threshold,
                                        Work::renewals_30, Work::insurance_ending,
                                        Work::stickers_to_return};
// Below them.
inline constexpr std::array other_works{
    Work::forms,           Work::letters,         Work::approvals_to_sign, Work::computers,
    Work::conflicts,       Work::lapsed,          Work::suspended,         Work::map_to_send,
    Work::stickers_wanted, Work::stickers_not_up, Work::stickers_to_tell,  Work::answers_awaited,
    Work::out_of_touch};

struct ToDoRow {
    Work work = Work::applications;
    WorkLine line;
};

struct WaitingWork {
    Work work = Work::applications;
    int count = 0;
    std::optional<WorkLine> oldest{};
};

// The part of the queue that is asked for.
struct ToDoPart {
    std::optional<Work> pressed; // that kind alone; nothing: what is on the cards
    long long first = 0;
    int most = 0;
};

struct ReadToDo {
    std::vector<WaitingWork> cards; // by queue_works
    std::vector<WaitingWork> others;
    std::vector<ToDoRow> rows; // longest waiting first
    long long count = 0;       // of the whole queue
    long long venues = 0;
    long long safe_places = 0;
};

// These throw MachineError.
[[nodiscard]] ReadToDo read_to_do(Db& db, Date today, const ToDoPart& part);
[[nodiscard]] long long to_do_count(Db& db, Date today); // of the queue

// What the rail counts.
struct RailCounts {
    long long to_do = 0;
    long long venues = 0;
};
[[nodiscard]] RailCounts read_rail_counts(Db& db, Date today);

[[nodiscard]] long long venue_count(Db& db);

} // namespace safeplaces
