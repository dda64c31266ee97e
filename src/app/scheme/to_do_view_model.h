#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "storage/register/what_needs_doing.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// On the cards, and together the queue.
inline constexpr std::array queue_works{Work::applications, Work::under_threshold,
                                        Work::renewals_30, Work::insurance_ending,
                                        Work::stickers_to_return};
// Below them.
inline constexpr std::array other_works{
    Work::forms,           Work::letters,         Work::approvals_to_sign, Work::computers,
    Work::conflicts,       Work::lapsed,          Work::suspended,         Work::map_to_send,
    Work::stickers_wanted, Work::stickers_not_up, Work::stickers_to_tell,  Work::answers_awaited,
    Work::out_of_touch};

struct ToDoCard {
    Work work = Work::applications;
    int count = 0;
    std::string caption; // how long the oldest waits
};

struct ToDoRow {
    Work work = Work::applications;
    WorkLine line;
};

struct ToDoState : ScreenState {
    std::vector<ToDoCard> cards; // by queue_works
    std::vector<ToDoCard> others;
    std::optional<Work> pressed; // nothing: the queue holds what is on the cards
    std::vector<ToDoRow> rows;   // longest waiting first: the part of the queue from `first` on; of
                                 // forms the title stands in place of the id
    long long first = 0;
    long long count = 0; // of the queue
    std::string caption;
    bool has_venues = false;
    std::string to_hand_out; // the recovery sheet, the file for venues; for who may make them
    Date today;
};

// Everything that waits for the coordinator, on one screen. The numbers on the cards add up to the
// queue.
class ToDoViewModel : public ViewModel<ToDoState> {
public:
    explicit ToDoViewModel(SchemeDesk& desk);

    // That kind alone, or again: all of them.
    void press(Work work);
    // Shows the part that begins with that line.
    void go_to(long long first);

    static constexpr int most_rows = 4000; // that the table holds at a time

private:
    void read();
    [[nodiscard]] ToDoCard read_card(Work work);
    void read_queue();

    SchemeDesk& m_desk;
    WhatNeedsDoing m_work;
};

// How many things are in the queue. Throws MachineError.
[[nodiscard]] long long to_do_count(SchemeDesk& desk);

} // namespace safeplaces
