#pragma once

#include <deque>
#include <functional>
#include <list>
#include <thread>

class wxEvtHandler;
class wxIdleEvent;

namespace safeplaces {

// Work that goes on beside the window, for the desk that is open in it. What comes back after
// stop() is dropped: it was for a desk that is gone.
class Workers {
public:
    // `window` outlives this.
    explicit Workers(wxEvtHandler& window);
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    ~Workers();

    // After the event at hand, and when the window has nothing else to do: a step that asks for the
    // next one keeps nobody from drawing and pressing between the two.
    void soon(std::function<void()> step);
    // `work` on a thread of its own, then `done` in the window's.
    void run(std::function<void()> work, std::function<void()> done);
    // Steps are still to be taken.
    [[nodiscard]] bool has_steps() const { return !m_steps.empty(); }
    // Waits until no thread is left.
    void stop();

private:
    void take_step(wxIdleEvent& event);

    wxEvtHandler& m_window;
    std::deque<std::function<void()>> m_steps;
    std::list<std::thread> m_threads;
    int m_desk = 0; // counts those that were stopped
};

} // namespace safeplaces
