#include "gui/scheme/workers.h"

#include <wx/event.h>

#include <utility>

namespace safeplaces {

void Workers::soon(std::function<void()> step) {
    m_window.CallAfter([this, desk = m_desk, step = std::move(step)] {
        if (desk == m_desk) {
            step();
        }
    });
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
    for (std::thread& each : m_threads) {
        each.join();
    }
    m_threads.clear();
}

} // namespace safeplaces
