#pragma once

#include "app/scheme/long_work.h"
#include "storage/register/retention.h"

#include <functional>
#include <optional>
#include <utility>

namespace safeplaces {

struct SchemeDesk;

// Takes away what has been kept long enough, in short steps with the window alive in between. What
// was done when somebody stops it stays done. It belongs to the desk, so that one may leave the
// page meanwhile.
class RetentionWork {
public:
    explicit RetentionWork(const Outside& outside) : m_work(outside) {}

    // Does nothing while it is going on. Pre: they may (SchemeAct::run_retention).
    void begin(SchemeDesk& desk, RetentionPlan due);
    void cancel() { m_work.cancel(); }

    [[nodiscard]] bool is_running() const { return m_work.is_running(); }
    [[nodiscard]] bool was_cancelled() const { return m_work.was_cancelled(); }
    [[nodiscard]] const RetentionRun& run() const { return m_run; }
    [[nodiscard]] std::optional<Trouble> take_trouble() { return m_work.take_trouble(); }

    // Whether the last run ended and nobody has told of it yet; it is told then.
    [[nodiscard]] bool take_news() { return std::exchange(m_is_untold, false); }

    // Hears of every step, and of the end.
    void observe(std::function<void()> observer) { m_observer = std::move(observer); }

private:
    void tell();

    RetentionRun m_run;
    bool m_is_untold = false; // that it ended
    std::function<void()> m_observer;
    LongWork m_work;
};

} // namespace safeplaces
