#include "app/scheme/keys_view_model.h"

#include "app/scheme/own_passphrase.h"
#include "app/scheme/scheme_keys.h"
#include "app/words/scheme_key_words.h"
#include "app/words/scheme_setup_words.h"

#include <algorithm>

namespace safeplaces {

namespace {

// How many stickers count no more.
int carry_out(SchemeDesk& desk, KeysTask task, int first) {
    NextKeys next = desk.passphrase_work.take_made();
    int revoked = 0;
    if (task == KeysTask::change) {
        change_keys(desk, std::move(next));
    } else {
        revoked = declare_compromised(desk, first, std::move(next));
    }
    seal_audit(desk);
    return revoked;
}

} // namespace

KeysViewModel::KeysViewModel(SchemeDesk& desk) : m_desk(desk) {
    m_state.may_change = may(desk.acting.role, SchemeAct::change_keys);
    m_state.why_not = m_state.may_change ? std::string{} : only_administrators_change_keys();
    tried([this] { read(); });
}

KeysViewModel::~KeysViewModel() {
    if (!m_is_agreed) { // what was agreed to is done, whoever looks
        m_desk.passphrase_work.forget();
    }
}

void KeysViewModel::read() {
    m_generations = m_desk.key_book.all();
    std::reverse(m_generations.begin(), m_generations.end());
    m_state.rows.clear();
    for (const KeyGeneration& each : m_generations) {
        m_state.rows.push_back({.title = keys_title(each.generation),
                                .words = m_desk.words_of_keys.at(each.generation),
                                .made = keys_day(each.made),
                                .standing = keys_standing_in_words(each),
                                .status = each.compromised ? Status::ended
                                          : each.replaced  ? Status::locked
                                                           : Status::done});
    }
    m_state.waiting = waiting_in_words(to_hand_out(m_desk.settings));
    show_selected();
}

void KeysViewModel::show_selected() {
    const auto selected = static_cast<std::size_t>(m_state.selected);
    m_state.may_declare = m_state.may_change && m_state.selected >= 0 &&
                          selected < m_generations.size() && !m_generations[selected].compromised;
}

void KeysViewModel::select(int row) {
    if (row != m_state.selected) {
        m_state.selected = row;
        m_state.task = KeysTask::none; // it was about other keys
        show_selected();
        changed();
    }
}

int KeysViewModel::first_generation() const {
    return m_generations.at(static_cast<std::size_t>(m_state.selected)).generation;
}

void KeysViewModel::begin(KeysTask task) {
    const bool may_begin = task == KeysTask::compromised ? m_state.may_declare : m_state.may_change;
    if (!may_begin || m_is_agreed) {
        return;
    }
    m_state.task = task;
    m_state.problem.clear();
    m_state.trouble.clear();
    m_state.will_happen = task == KeysTask::change
                              ? what_a_change_does()
                              : what_a_declaration_does(first_generation(), m_desk.generation);
    changed();
}

void KeysViewModel::cancel() {
    if (m_is_agreed) {
        return; // it cannot be taken back
    }
    m_state.task = KeysTask::none;
    m_state.problem.clear();
    changed();
}

void KeysViewModel::begin_work(std::string words) {
    m_state.trouble.clear();
    m_state.working = std::move(words);
    changed();
}

void KeysViewModel::go_on(const std::string& passphrase) {
    if (m_state.task == KeysTask::none || m_desk.passphrase_work.is_running()) {
        return; // pressed twice
    }
    m_state.problem.clear();
    begin_work(looking_at_passphrase());
    look_at_own_passphrase(m_desk, passphrase, [this, passphrase](const std::string& problem) {
        m_state.working.clear();
        m_state.problem = problem;
        m_state.tries += problem.empty() ? 0 : 1;
        changed();
        if (problem.empty() && m_state.task != KeysTask::none) {
            m_desk.outside.confirm(keys_question(m_state.will_happen),
                                   m_state.task == KeysTask::change ? change_keys_words()
                                                                    : declare_compromised_words(),
                                   [this, passphrase] { make(passphrase); });
        }
    });
}

// What was agreed to, whatever is selected by then.
void KeysViewModel::make(const std::string& passphrase) {
    const KeysTask task = m_state.task;
    const int first = task == KeysTask::compromised ? first_generation() : 0;
    m_is_agreed = true;
    begin_work(making_keys());
    m_desk.passphrase_work.make_keys(
        passphrase, [this, &desk = m_desk, task, first, here = std::weak_ptr{m_here}] {
            if (here.expired()) {
                static_cast<void>(carry_out(desk, task, first));
                return;
            }
            m_is_agreed = false;
            m_state.working.clear();
            act(task, first);
        });
}

void KeysViewModel::act(KeysTask task, int first) {
    const bool is_change = task == KeysTask::change;
    int revoked = 0;
    if (tried([&] {
            revoked = carry_out(m_desk, task, first);
            m_state.selected = 0;
            read();
        })) {
        m_state.task = KeysTask::none;
        m_state.news = is_change ? keys_were_changed() : keys_were_declared(revoked);
        ++m_state.news_number;
    }
    changed();
}

} // namespace safeplaces
