#include "app/scheme/long_work.h"

#include <exception>
#include <utility>

namespace safeplaces {

LongWork::~LongWork() {
    m_is_cancelled = true;
    m_is_working.wait(true);
}

void LongWork::begin(std::function<void(const Tell& tell)> work, std::function<void()> finish) {
    begin(
        std::move(work), [] { return false; }, std::move(finish));
}

void LongWork::begin(std::function<void(const Tell& tell)> work,
                     std::function<bool()> step,
                     std::function<void()> finish) {
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
            noting_trouble([&] {
                work([this](std::int64_t done, std::int64_t all) {
                    m_done = done;
                    m_all = all;
                    return !m_is_cancelled;
                });
            });
            m_is_working = false;
            m_is_working.notify_all();
        },
        [this, step = std::move(step), finish = std::move(finish)] { take_steps(step, finish); });
}

void LongWork::noting_trouble(const std::function<void()>& act) {
    try {
        act();
    } catch (const MachineError& error) {
        m_trouble = error.trouble();
    } catch (const InputError&) {
        m_trouble = Trouble::damaged;
    } catch (const std::exception&) { // a part of the installation, say: nobody else hears it
        m_trouble = Trouble::other;
    }
}

void LongWork::take_steps(const std::function<bool()>& step, const std::function<void()>& finish) {
    bool is_more = false;
    noting_trouble([&] { is_more = step(); });
    if (is_more) {
        m_outside.soon([this, step, finish] { take_steps(step, finish); });
    } else {
        m_is_running = false;
        finish();
    }
}

} // namespace safeplaces
