#pragma once

#include "app/outside.h"
#include "domain/error.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>

namespace safeplaces {

// One piece of long work at a time, beside the window, with progress and Cancel. It belongs to the
// desk and not to a page, so that one may leave the page meanwhile.
class LongWork {
public:
    // How far it is; the answer false means: stop.
    using Tell = std::function<bool(std::int64_t done, std::int64_t all)>;

    explicit LongWork(const Outside& outside) : m_outside(outside) {}
    ~LongWork(); // stops what is going on, and waits for it
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

    // `work` runs beside the window, and may throw MachineError; then `finish` in the window's
    // thread. Both use only what lives as long as this. Does nothing while something goes on.
    void begin(std::function<void(const Tell& tell)> work, std::function<void()> finish);
    // The same, and between the two what only the window's thread may do, in steps with the window
    // alive in between: `step` says whether it is to be called again, and may throw MachineError.
    void begin(std::function<void(const Tell& tell)> work,
               std::function<bool()> step,
               std::function<void()> finish);
    void cancel() { m_is_cancelled = true; }

    [[nodiscard]] bool is_running() const { return m_is_running; }
    [[nodiscard]] bool was_cancelled() const { return m_is_cancelled; }
    [[nodiscard]] std::int64_t done() const { return m_done; }
    [[nodiscard]] std::int64_t all() const { return m_all; }
    // Why the last one could not be done.
    [[nodiscard]] const std::optional<Trouble>& trouble() const { return m_trouble; }
    // What `finish` could not do either.
    void fail(Trouble trouble) { m_trouble = trouble; }
    // The same once: for whoever tells of it.
    [[nodiscard]] std::optional<Trouble> take_trouble() { return std::exchange(m_trouble, {}); }

private:
    void noting_trouble(const std::function<void()>& act);
    void take_steps(const std::function<bool()>& step, const std::function<void()>& finish);

    const Outside& m_outside;
    bool m_is_running = false;
    std::atomic<bool> m_is_working = false;
    std::atomic<bool> m_is_cancelled = false;
    std::atomic<std::int64_t> m_done = 0;
    std::atomic<std::int64_t> m_all = 0;
    std::optional<Trouble> m_trouble;
};

} // namespace safeplaces
