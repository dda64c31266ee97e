#include "app/scheme/users_view_model.h"

#include "app/scheme/own_passphrase.h"
#include "app/scheme/scheme_keys.h"
#include "app/words/scheme_setup_words.h"
#include "app/words/scheme_user_words.h"
#include "app/words/venue_state_words.h"
#include "domain/fold.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t longest_name = 200; // bytes

} // namespace

UsersViewModel::UsersViewModel(SchemeDesk& desk) : m_desk(desk) {
    m_state.may_manage = may(desk.acting.role, SchemeAct::manage_users);
    read();
}

UsersViewModel::~UsersViewModel() {
    m_desk.passphrase_work.forget();
}

void UsersViewModel::read() {
    if (!tried([&] { read_users(); })) {
        return;
    }
    m_state.selected = std::min(m_state.selected, static_cast<int>(m_users.size()) - 1);
    show_selected();
}

void UsersViewModel::read_users() {
    m_users = m_desk.users.all();
    // Those who work here no more stand at the end.
    std::stable_partition(m_users.begin(), m_users.end(),
                          [](const DeskUser& user) { return !user.ended; });
    m_state.rows.clear();
    int here = 0;
    for (const DeskUser& user : m_users) {
        const auto kept = m_desk.users.keys_of(user.id);
        const bool is_locked_out = kept && !leads_to_current(m_desk.key_book, kept->generation);
        here += user.ended ? 0 : 1;
        m_state.rows.push_back({.name = user.name,
                                .role = role_in_words(user.role),
                                .standing = is_locked_out ? needs_a_new_passphrase()
                                                          : user_standing_in_words(user.ended),
                                .status = is_locked_out ? Status::to_fix
                                          : user.ended  ? Status::ended
                                                        : Status::done,
                                .last_unlock = last_unlock_in_words(user.unlocked)});
    }
    m_state.caption = users_caption(here);
}

const DeskUser& UsersViewModel::selected() const {
    return m_users.at(static_cast<std::size_t>(m_state.selected));
}

void UsersViewModel::select(int row) {
    if (row >= static_cast<int>(m_users.size()) || row == m_state.selected) {
        return;
    }
    m_state.selected = row;
    if (m_state.task != UsersTask::add && m_state.task != UsersTask::own_passphrase) {
        m_state.task = UsersTask::none; // it was about somebody else
        clear_problems();
    }
    show_selected();
    changed();
}

void UsersViewModel::show_selected() {
    const bool is_any = m_state.selected >= 0;
    m_state.may_change = false;
    m_state.role = is_any ? selected().role : SchemeRole::coordinator;
    if (!m_state.may_manage) {
        m_state.why_not = only_administrators_manage_users();
    } else if (!is_any) {
        m_state.why_not = choose_somebody_first();
    } else if (selected().id == m_desk.acting.user) {
        m_state.why_not = another_administrator_changes_you();
    } else if (selected().ended) {
        m_state.why_not = user_has_ended(selected().name);
    } else {
        m_state.why_not.clear();
        m_state.may_change = true;
    }
}

void UsersViewModel::begin(UsersTask task) {
    const bool is_allowed = task == UsersTask::own_passphrase ||
                            (task == UsersTask::add ? m_state.may_manage : m_state.may_change);
    if (is_allowed && !m_desk.passphrase_work.is_running()) {
        clear_problems();
        m_state.task = task;
        m_state.trouble.clear();
        changed();
    }
}

void UsersViewModel::cancel() {
    if (m_desk.passphrase_work.is_running()) {
        return; // it is done in a second
    }
    m_state.task = UsersTask::none;
    clear_problems();
    changed();
}

void UsersViewModel::clear_problems() {
    m_state.name_problem.clear();
    m_state.old_problem.clear();
    m_state.passphrase_problem.clear();
    m_state.again_problem.clear();
}

void UsersViewModel::refuse_passphrase(const std::string& passphrase, const std::string& again) {
    if (length_in_characters(passphrase) < least_scheme_passphrase) {
        m_state.passphrase_problem = scheme_passphrase_too_short(least_scheme_passphrase);
    } else if (passphrase != again) {
        m_state.again_problem = scheme_passphrases_differ();
    }
}

bool UsersViewModel::has_problems() const {
    return !(m_state.name_problem.empty() && m_state.old_problem.empty() &&
             m_state.passphrase_problem.empty() && m_state.again_problem.empty());
}

void UsersViewModel::begin_work(std::string words) {
    m_state.trouble.clear();
    m_state.working = std::move(words);
    changed();
}

void UsersViewModel::wrap_for(const std::string& passphrase,
                              std::function<UserOutcome(const WrappedKeys&)> set,
                              const std::string& news) {
    begin_work(setting_passphrase());
    m_desk.passphrase_work.wrap_keys(
        m_desk.signing_keys(), passphrase, [this, set = std::move(set), news] {
            m_state.working.clear();
            UserOutcome outcome = UserOutcome::done;
            if (tried([&] {
                    outcome = set({.bytes = m_desk.passphrase_work.wrapped(),
                                   .generation = m_desk.generation});
                })) {
                finish(outcome, news);
            } else {
                changed();
            }
        });
}

void UsersViewModel::add(const std::string& name,
                         SchemeRole role,
                         const std::string& passphrase,
                         const std::string& again) {
    if (m_desk.passphrase_work.is_running()) {
        return; // pressed twice
    }
    clear_problems();
    const std::string called{trimmed(name)};
    if (called.empty() || called.size() > longest_name) {
        m_state.name_problem = user_name_unusable();
    } else if (std::any_of(m_users.begin(), m_users.end(), [&](const DeskUser& user) {
                   return !user.ended && user.name == called;
               })) {
        m_state.name_problem = user_name_taken(called);
    }
    refuse_passphrase(passphrase, again);
    if (has_problems()) {
        ++m_state.tries;
        changed();
    } else {
        wrap_for(
            passphrase,
            [this, called, role](const WrappedKeys& keys) {
                m_desk.users.add(m_desk.acting,
                                 {.id = {new_uuid(m_desk.outside)}, .name = called, .role = role},
                                 keys, m_desk.outside.now());
                return UserOutcome::done;
            },
            user_added(called, role));
    }
}

void UsersViewModel::set_passphrase(const std::string& passphrase, const std::string& again) {
    if (!m_state.may_change || m_desk.passphrase_work.is_running()) {
        return;
    }
    clear_problems();
    refuse_passphrase(passphrase, again);
    if (has_problems()) {
        ++m_state.tries;
        changed();
    } else {
        wrap_for(
            passphrase,
            [this, id = selected().id](const WrappedKeys& keys) {
                return m_desk.users.set_keys(m_desk.acting, id, keys, m_desk.outside.now());
            },
            passphrase_was_set(selected().name));
    }
}

void UsersViewModel::set_own_passphrase(const std::string& old,
                                        const std::string& passphrase,
                                        const std::string& again) {
    if (m_desk.passphrase_work.is_running()) {
        return; // pressed twice
    }
    clear_problems();
    refuse_passphrase(passphrase, again);
    if (has_problems()) {
        ++m_state.tries;
        changed();
        return;
    }
    begin_work(looking_at_passphrase());
    look_at_own_passphrase(m_desk, old, [this, passphrase](const std::string& problem) {
        m_state.working.clear();
        m_state.old_problem = problem;
        if (!problem.empty()) {
            ++m_state.tries;
            changed();
            return;
        }
        wrap_for(
            passphrase,
            [this](const WrappedKeys& keys) {
                return m_desk.users.set_keys(m_desk.acting, m_desk.acting.user, keys,
                                             m_desk.outside.now());
            },
            own_passphrase_was_set());
    });
}

void UsersViewModel::set_role(SchemeRole role) {
    UserOutcome outcome = UserOutcome::done;
    if (m_state.may_change && tried([&] {
            outcome =
                m_desk.users.set_role(m_desk.acting, selected().id, role, m_desk.outside.now());
        })) {
        finish(outcome, role_was_set(selected().name, role));
    } else {
        changed();
    }
}

void UsersViewModel::end() {
    if (!m_state.may_change) {
        return;
    }
    const DeskUser user = selected();
    m_desk.outside.confirm(end_user_question(user.name), end_user_words(), [this, user] {
        UserOutcome outcome = UserOutcome::done;
        if (tried([&] {
                outcome = m_desk.users.end(m_desk.acting, user.id, m_desk.outside.now());
            })) {
            finish(outcome, user_was_ended(user.name));
        } else {
            changed();
        }
    });
}

void UsersViewModel::finish(UserOutcome outcome, const std::string& news) {
    m_state.task = UsersTask::none;
    m_state.news = outcome == UserOutcome::done ? news : user_not_changed(outcome);
    ++m_state.news_number;
    read();
    changed();
}

} // namespace safeplaces
