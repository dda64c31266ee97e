#include "gui/idle_watch.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr std::chrono::minutes warned_before{1}; // Source: WCAG 2.2, 2.2.1

bool is_touch(const wxEvent& event) {
    const wxEventType type = event.GetEventType();
    return type == wxEVT_CHAR_HOOK || type == wxEVT_KEY_DOWN || type == wxEVT_LEFT_DOWN ||
           type == wxEVT_MOUSEWHEEL || type == wxEVT_MOTION || type == wxEVT_BUTTON ||
           type == wxEVT_TEXT;
}

} // namespace

IdleWatch::IdleWatch(wxEvtHandler& window, const Outside& outside, IdleActions actions)
    : m_window(window), m_outside(outside), m_actions(std::move(actions)) {
    wxEvtHandler::AddFilter(this);
}

IdleWatch::~IdleWatch() {
    wxEvtHandler::RemoveFilter(this);
}

void IdleWatch::look() {
    const Instant now = m_outside.now();
    if (is_over_at(now)) {
        m_actions.go_back();
    } else {
        warn(is_over_at(now + warned_before));
    }
}

void IdleWatch::touch() {
    if (Session* session = m_actions.session()) {
        session->touch(m_outside.now());
    }
    if (m_is_warning) {
        m_window.CallAfter([this] { warn(false); });
    }
}

bool IdleWatch::is_over_at(Instant now) const {
    const Session* session = m_actions.session();
    return session != nullptr && session->is_stale(now) && m_actions.is_guarded();
}

void IdleWatch::warn(bool soon) {
    if (soon != m_is_warning) {
        m_is_warning = soon;
        m_actions.warn(soon);
    }
}

// After a suspend, a touch can come before look(): it brings the desk back and does nothing else.
int IdleWatch::FilterEvent(wxEvent& event) {
    if (m_actions.session() == nullptr || m_actions.is_asking() || !is_touch(event)) {
        return Event_Skip;
    }
    if (is_over()) {
        m_window.CallAfter([this] { look(); });
        return Event_Processed;
    }
    touch();
    return Event_Skip;
}

} // namespace safeplaces
