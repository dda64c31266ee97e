#include "app/scheme/to_do_view_model.h"

#include "app/scheme/hand_out.h"
#include "app/words/scheme_key_words.h"
#include "app/words/scheme_to_do_words.h"
#include "storage/register/venues_query.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int most_of_a_kind = 4000; // rows of the table; the cards count all

} // namespace

ToDoViewModel::ToDoViewModel(SchemeDesk& desk)
    : m_desk(desk), m_work(desk.file.db(), desk.outside.today()) {
    m_state.today = desk.outside.today();
    read();
}

void ToDoViewModel::press(Work work) {
    m_state.pressed = m_state.pressed == work ? std::nullopt : std::optional{work};
    tried([&] { read_queue(); });
    changed();
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

void ToDoViewModel::read_queue() {
    m_state.rows.clear();
    m_state.count = 0;
    const auto add = [&](const ToDoCard& card) {
        m_state.count += card.count;
        for (WorkLine& line : m_work.lines(card.work, most_of_a_kind)) {
            m_state.rows.push_back({card.work, std::move(line)});
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
    std::stable_sort(
        m_state.rows.begin(), m_state.rows.end(),
        [](const ToDoRow& one, const ToDoRow& two) { return one.line.day < two.line.day; });
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
