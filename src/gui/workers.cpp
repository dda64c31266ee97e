#include "gui/workers.h"

#include <wx/app.h>
#include <wx/event.h>

#include <utility>

namespace safeplaces {

Workers::Workers(wxEvtHandler& window) : m_window(window) {
    m_window.Bind(wxEVT_IDLE, &Workers::take_step, this);
}

Workers::~Workers() {
    stop();
    m_window.Unbind(wxEVT_IDLE, &Workers::take_step, this);
}

// Not by CallAfter(): what is called by it and calls it again goes on in the same turn of the loop.
void Workers::soon(std::function<void()> step) {
    m_steps.push_back(std::move(step));
    wxWakeUpIdle();
}

void Workers::take_step(wxIdleEvent& event) {
    event.Skip();
    if (m_steps.empty()) {
        return;
    }
    const std::function<void()> step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
    event.RequestMore(!m_steps.empty());
}

// CallAfter() may be called from any thread.
void Workers::run(std::function<void()> work, std::function<void()> done) {
    const auto place = m_threads.emplace(m_threads.end());
    *place =
        std::thread{[this, place, desk = m_desk, work = std::move(work), done = std::move(done)] {
            work();
            m_window.CallAfter([this, place, desk, done] {
                if (desk == m_desk) {
                    place->join();
                    m_threads.erase(place);
                    done();
                }
            });
        }};
}

void Workers::stop() {
    ++m_desk;
    m_steps.clear();
    for (std::thread& each : m_threads) {
        each.join();
    }
    m_threads.clear();
}

} // namespace safeplaces
