#include "app/scheme/to_do_view_model.h"

#include "app/scheme/hand_out.h"
#include "app/words/scheme_key_words.h"
#include "app/words/scheme_to_do_words.h"
#include "storage/register/venues_query.h"

#include <algorithm>
#include <iterator>

namespace safeplaces {

ToDoViewModel::ToDoViewModel(SchemeDesk& desk)
    : m_desk(desk), m_work(desk.file.db(), desk.outside.today()) {
    m_state.today = desk.outside.today();
    read();
}

void ToDoViewModel::press(Work work) {
    m_state.pressed = m_state.pressed == work ? std::nullopt : std::optional{work};
    m_state.first = 0;
    tried([&] { read_queue(); });
    changed();
}

void ToDoViewModel::go_to(long long first) {
    if (first >= 0 && first < m_state.count) {
        m_state.first = first;
        tried([&] { read_queue(); });
        changed();
    }
}

void ToDoViewModel::read() {
    tried([&] {
        for (const Work work : queue_works) {
            m_state.cards.push_back(read_card(work));
        }
        for (const Work work : other_works) {
            m_state.others.push_back(read_card(work));
        }
        read_queue();
        if (may(m_desk.acting.role, SchemeAct::change_keys)) {
            m_state.to_hand_out = waiting_in_words(to_hand_out(m_desk.settings));
        }
        long long venues = 0;
        long long approved = 0;
        for (const StateCount& each : VenuesQuery{m_desk.file.db()}.counts({})) {
            venues += each.venues;
            approved += is_safe_place(each.state) ? each.venues : 0;
        }
        m_state.has_venues = venues > 0;
        m_state.caption = scheme_in_words(m_state.today, venues, approved);
    });
    changed();
}

ToDoCard ToDoViewModel::read_card(Work work) {
    const std::vector<WorkLine> oldest = m_work.lines(work, 1);
    return {.work = work,
            .count = static_cast<int>(m_work.count(work)),
            .caption = oldest_in_words(oldest.empty() ? nullptr : &oldest.front(), m_state.today)};
}

// What stands before `first` is read too: which kind it is of shows only when all are in order.
void ToDoViewModel::read_queue() {
    std::vector<ToDoRow> rows;
    m_state.count = 0;
    const auto last = static_cast<int>(m_state.first + most_rows);
    const auto add = [&](const ToDoCard& card) {
        m_state.count += card.count;
        for (WorkLine& line : m_work.lines(card.work, last)) {
            if (const Form* form = find_form(m_desk.library, line.form)) {
                line.form = form->title;
            }
            rows.push_back({card.work, std::move(line)});
        }
    };
    for (const auto* cards : {&m_state.cards, &m_state.others}) {
        for (const ToDoCard& card : *cards) {
            const bool is_in_queue = cards == &m_state.cards;
            if (m_state.pressed ? card.work == *m_state.pressed : is_in_queue) {
                add(card);
            }
        }
    }
    // What was never heard of has waited longest.
    std::stable_sort(rows.begin(), rows.end(), [](const ToDoRow& one, const ToDoRow& two) {
        return one.line.day < two.line.day;
    });
    const auto begin = std::min(static_cast<std::size_t>(m_state.first), rows.size());
    const auto end = std::min(begin + most_rows, rows.size());
    m_state.rows.assign(std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(begin)),
                        std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(end)));
}

long long to_do_count(SchemeDesk& desk) {
    WhatNeedsDoing work{desk.file.db(), desk.outside.today()};
    long long count = 0;
    for (const Work each : queue_works) {
        count += work.count(each);
    }
    return count;
}

} // namespace safeplaces
