#include "app/session.h"

namespace safeplaces {

void Session::begin_manager(Instant now) {
    end();
    m_manager = true;
    m_touched = now;
}

void Session::begin_recovery(Instant now) {
    end();
    m_must_choose_pin = true;
    m_touched = now;
}

void Session::begin_learner(PersonId person, Instant now) {
    end();
    m_learner = std::move(person);
    m_touched = now;
}

void Session::end() {
    m_manager = false;
    m_must_choose_pin = false;
    m_learner.reset();
}

bool Session::is_stale(Instant now) const {
    return (m_manager || m_must_choose_pin || m_learner) && now - m_touched >= m_idle;
}

} // namespace safeplaces
