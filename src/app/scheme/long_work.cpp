#include "app/scheme/long_work.h"

#include <exception>
#include <utility>

namespace safeplaces {

LongWork::~LongWork() {
    m_is_cancelled = true;
    m_is_working.wait(true);
}

void LongWork::begin(std::function<void(const Tell& tell)> work, std::function<void()> finish) {
    if (m_is_running) {
        return;
    }
    m_is_running = true;
    m_is_working = true;
    m_is_cancelled = false;
    m_done = 0;
    m_all = 0;
    m_trouble.reset();
    m_outside.in_background(
        [this, work = std::move(work)] {
            try {
                work([this](std::int64_t done, std::int64_t all) {
                    m_done = done;
                    m_all = all;
                    return !m_is_cancelled;
                });
            } catch (const MachineError& error) {
                m_trouble = error.trouble();
            } catch (const InputError&) {
                m_trouble = Trouble::damaged;
            } catch (
                const std::exception&) { // a part of the installation, say: nobody else hears it
                m_trouble = Trouble::other;
            }
            m_is_working = false;
            m_is_working.notify_all();
        },
        [this, finish = std::move(finish)] {
            m_is_running = false;
            finish();
        });
}

} // namespace safeplaces
