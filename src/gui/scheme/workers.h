#pragma once

#include <functional>
#include <list>
#include <thread>

class wxEvtHandler;

namespace safeplaces {

// Work that goes on beside the window, for the desk that is unlocked. What comes back after stop()
// is dropped: it was for a desk that is gone.
class Workers {
public:
    // `window` outlives this.
    explicit Workers(wxEvtHandler& window) : m_window(window) {}
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    ~Workers() { stop(); }

    // After the event at hand.
    void soon(std::function<void()> step);
    // `work` on a thread of its own, then `done` in the window's.
    void run(std::function<void()> work, std::function<void()> done);
    // Waits until no thread is left.
    void stop();

private:
    wxEvtHandler& m_window;
    std::list<std::thread> m_threads;
    int m_desk = 0; // counts those that were stopped
};

} // namespace safeplaces
