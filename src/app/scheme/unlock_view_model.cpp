#include "app/scheme/unlock_view_model.h"

#include "app/scheme/scheme_keys.h"
#include "app/words/scheme_setup_words.h"
#include "domain/fold.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

UnlockViewModel::UnlockViewModel(RegisterFile& file,
                                 const Outside& outside,
                                 const UserId& first,
                                 std::function<void(Unlocked)> on_unlock)
    : m_file(file),
      m_outside(outside),
      m_on_unlock(std::move(on_unlock)),
      m_book(file.db()),
      m_work(outside) {
    m_state.scheme = file.name();
    for (const DeskUser& user : m_book.all()) {
        if (!user.ended) {
            if (user.id == first) {
                m_state.user = m_users.size();
            }
            m_users.push_back(user);
            m_state.users.push_back(user.name);
        }
    }
}

void UnlockViewModel::choose(std::size_t user) {
    if (user < m_users.size() && user != m_state.user && !m_work.is_running()) {
        m_state.user = user;
        m_state.problem.clear();
        changed();
    }
}

void UnlockViewModel::refuse(std::string words) {
    m_state.problem = std::move(words);
    ++m_state.tries;
    changed();
}

// `work` may use what is the worker's, and throw MachineError.
void UnlockViewModel::begin_work(std::string words,
                                 std::function<void()> work,
                                 std::function<void()> then) {
    m_state.working = std::move(words);
    changed();
    m_work.begin([work = std::move(work)](const LongWork::Tell&) { work(); },
                 [this, then = std::move(then)] {
                     m_state.working.clear();
                     if (m_work.trouble()) {
                         m_state.trouble = trouble_in_words(*m_work.trouble());
                         changed();
                     } else {
                         then();
                     }
                 });
}

void UnlockViewModel::enter(const std::string& passphrase) {
    if (m_work.is_running()) {
        return; // pressed twice
    }
    m_state.problem.clear();
    if (m_users.empty()) {
        refuse(register_has_no_users());
        return;
    }
    const UserId user = m_users.at(m_state.user).id;
    std::optional<WrappedKeys> wrapped;
    std::chrono::milliseconds wait{};
    const bool tried_it = tried([&] {
        wait = m_book.to_wait(user, m_outside.now());
        wrapped = m_book.keys_of(user);
    });
    if (!tried_it) {
        changed();
    } else if (wait.count() > 0) {
        refuse(passphrase_must_wait(wait));
    } else if (!wrapped || passphrase.empty()) {
        refuse(passphrase_is_wrong());
    } else {
        begin_work(
            opening_register(),
            [this, bytes = wrapped->bytes, passphrase] { m_opened = unwrap(bytes, passphrase); },
            [this, generation = wrapped->generation] { look_at_opened(generation); });
    }
}

void UnlockViewModel::look_at_opened(int generation) {
    if (m_opened) {
        unlock(*std::exchange(m_opened, std::nullopt), generation);
        return;
    }
    const UserId& user = m_users.at(m_state.user).id;
    if (tried([&] { m_book.missed(user, m_outside.now()); })) {
        refuse(passphrase_is_wrong());
    } else {
        changed();
    }
}

void UnlockViewModel::unlock(SecretKeys keys, int generation) {
    const DeskUser& user = m_users.at(m_state.user);
    Unlocked unlocked;
    OpenedKeys opened;
    const bool done = tried([&] {
        KeyBook book{m_file.db()};
        opened = open_all_keys(book, std::move(keys), generation);
        if (opened.is_current) {
            unlocked.acting = m_book.unlocked(user.id, m_outside.now());
        }
    });
    if (!done) {
        changed();
        return;
    }
    if (!opened.is_current) {
        refuse(passphrase_is_of_replaced_keys());
        return;
    }
    unlocked.user_name = user.name;
    unlocked.keys = std::move(opened.keys);
    unlocked.generation = opened.generation;
    m_on_unlock(std::move(unlocked));
}

void UnlockViewModel::use_sheet() {
    if (m_work.is_running()) {
        return;
    }
    m_state.page = UnlockState::Page::code;
    m_state.problem.clear();
    changed();
}

// A sheet of replaced keys still leads to those of now, unless they were compromised.
OpenedKeys UnlockViewModel::opened_by(SecretKeys keys) {
    KeyBook book{m_file.db()};
    const std::vector<KeyGeneration> all = book.all();
    const auto same = std::find_if(all.begin(), all.end(), [&](const KeyGeneration& each) {
        return each.keys == public_keys(keys) && !each.compromised;
    });
    return same == all.end() ? OpenedKeys{}
                             : open_all_keys(book, std::move(keys), same->generation);
}

void UnlockViewModel::enter_code(const std::string& code) {
    m_state.problem.clear();
    auto keys = keys_from_recovery_code(code);
    if (!keys) {
        refuse(code_lines_right(right_recovery_lines(code)));
        return;
    }
    OpenedKeys opened;
    if (!tried([&] { opened = opened_by(std::move(*keys)); })) {
        changed();
        return;
    }
    if (!opened.is_current) {
        refuse(code_is_of_another_scheme());
        return;
    }
    m_recovered_generation = opened.generation;
    m_recovered.emplace(std::move(opened.keys.front()));
    m_state.page = UnlockState::Page::new_passphrase;
    changed();
}

void UnlockViewModel::set_passphrase(const std::string& passphrase, const std::string& again) {
    if (m_work.is_running()) {
        return; // pressed twice
    }
    m_state.trouble.clear();
    m_state.problem.clear();
    m_state.again_problem.clear();
    if (length_in_characters(passphrase) < least_scheme_passphrase) {
        refuse(scheme_passphrase_too_short(least_scheme_passphrase));
        return;
    }
    if (passphrase != again) {
        m_state.again_problem = scheme_passphrases_differ();
        ++m_state.tries;
        changed();
        return;
    }
    if (!m_recovered) {
        return; // the keys are there already
    }
    begin_work(
        opening_register(), [this, passphrase] { m_wrapped = wrap(*m_recovered, passphrase); },
        [this] { keep_passphrase(std::exchange(m_wrapped, {})); });
}

void UnlockViewModel::keep_passphrase(std::string wrapped) {
    const DeskUser& user = m_users.at(m_state.user);
    const bool set = tried([&] {
        static_cast<void>(m_book.set_keys_by_sheet(
            user.id, {.bytes = std::move(wrapped), .generation = m_recovered_generation},
            m_outside.now()));
    });
    if (!set) {
        changed();
        return;
    }
    SecretKeys keys = std::move(*m_recovered);
    m_recovered.reset();
    unlock(std::move(keys), m_recovered_generation);
}

void UnlockViewModel::cancel() {
    if (m_work.is_running()) {
        return;
    }
    m_state.page = UnlockState::Page::passphrase;
    m_state.problem.clear();
    m_state.again_problem.clear();
    m_recovered.reset();
    changed();
}

} // namespace safeplaces
