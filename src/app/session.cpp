#include "app/session.h"

namespace safeplaces {

void Session::begin_manager(Instant now) {
    m_manager = true;
    m_learner.reset();
    m_touched = now;
}

void Session::begin_learner(PersonId person, Instant now) {
    m_manager = false;
    m_learner = std::move(person);
    m_touched = now;
}

void Session::end() {
    m_manager = false;
    m_learner.reset();
}

bool Session::is_stale(Instant now) const {
    return (m_manager || m_learner) && now - m_touched >= idle;
}

} // namespace safeplaces
