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
    if (is_allowed) {
        clear_problems();
        m_state.task = task;
        m_state.trouble.clear();
        changed();
    }
}

void UsersViewModel::cancel() {
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

WrappedKeys UsersViewModel::wrapped(const std::string& passphrase) const {
    return {.bytes = wrap(m_desk.signing_keys(), passphrase), .generation = m_desk.generation};
}

void UsersViewModel::add(const std::string& name,
                         SchemeRole role,
                         const std::string& passphrase,
                         const std::string& again) {
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
    } else if (tried([&] {
                   m_desk.users.add(
                       m_desk.acting,
                       {.id = {new_uuid(m_desk.outside)}, .name = called, .role = role},
                       wrapped(passphrase), m_desk.outside.now());
               })) {
        finish(UserOutcome::done, user_added(called, role));
    } else {
        changed();
    }
}

void UsersViewModel::set_passphrase(const std::string& passphrase, const std::string& again) {
    if (!m_state.may_change) {
        return;
    }
    clear_problems();
    refuse_passphrase(passphrase, again);
    UserOutcome outcome = UserOutcome::done;
    if (has_problems()) {
        ++m_state.tries;
        changed();
    } else if (tried([&] {
                   outcome = m_desk.users.set_keys(m_desk.acting, selected().id,
                                                   wrapped(passphrase), m_desk.outside.now());
               })) {
        finish(outcome, passphrase_was_set(selected().name));
    } else {
        changed();
    }
}

void UsersViewModel::set_own_passphrase(const std::string& old,
                                        const std::string& passphrase,
                                        const std::string& again) {
    clear_problems();
    refuse_passphrase(passphrase, again);
    UserOutcome outcome = UserOutcome::done;
    const bool done = tried([&] {
        if (!has_problems()) {
            m_state.old_problem = what_is_wrong_with(old, m_desk);
        }
        if (!has_problems()) {
            outcome = m_desk.users.set_keys(m_desk.acting, m_desk.acting.user, wrapped(passphrase),
                                            m_desk.outside.now());
        }
    });
    if (done && !has_problems()) {
        finish(outcome, own_passphrase_was_set());
        return;
    }
    m_state.tries += has_problems() ? 1 : 0;
    changed();
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
