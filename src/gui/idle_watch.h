#pragma once

#include "app/outside.h"
#include "app/session.h"

#include <wx/event.h>
#include <wx/eventfilter.h>

#include <functional>

namespace safeplaces {

// What an IdleWatch looks at in the window, and does to it.
struct IdleActions {
    std::function<Session*()> session;   // of the open desk; null where none is open
    std::function<bool()> is_guarded;    // going back keeps others out
    std::function<bool()> is_asking;     // a question is open: nobody touches the desk behind it
    std::function<void()> go_back;       // shows the start of the desk
    std::function<void(bool soon)> warn; // that the desk goes back soon; false: not any more
};

// Brings the desk back to its start when nobody has touched it for as long as its session
// allows, and warns a minute before. A touch is one of key or mouse, or a press by a screen reader.
class IdleWatch : private wxEventFilter {
public:
    // `window` and `outside` outlive this.
    IdleWatch(wxEvtHandler& window, const Outside& outside, IdleActions actions);
    ~IdleWatch() override;
    IdleWatch(const IdleWatch&) = delete;
    IdleWatch& operator=(const IdleWatch&) = delete;

    // Goes back, warns, or neither: to be called every few seconds.
    void look();
    // Somebody is there. A warning ends after the event at hand.
    void touch();
    [[nodiscard]] bool is_over() const { return is_over_at(m_outside.now()); }

private:
    [[nodiscard]] bool is_over_at(Instant now) const;
    void warn(bool soon);
    int FilterEvent(wxEvent& event) override;

    wxEvtHandler& m_window;
    const Outside& m_outside;
    IdleActions m_actions;
    bool m_is_warning = false;
};

} // namespace safeplaces
