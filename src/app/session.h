#pragma once

#include "domain/date.h"
#include "domain/id.h"

#include <chrono>
#include <optional>

namespace safeplaces {

// Who is at the desk. On a shared till PC it ends by itself. Source: domain.md 6.4.
//
// The manager's rooms (staff list, registration, records, print) need the manager PIN; a learner
// sees only their own.
class Session {
public:
    // Without a touch for so long, the desk goes back to its start.
    static constexpr std::chrono::minutes idle{5};
    // While a group talks about a page, nobody touches anything for longer.
    static constexpr std::chrono::minutes idle_in_a_group{30};
    // Another time, where somebody chose one, or a group is there.
    void set_idle(std::chrono::minutes minutes) { m_idle = minutes; }

    void begin_manager(Instant now);
    // The recovery code was used: nothing is open yet but the choice of a new manager PIN.
    void begin_recovery(Instant now);
    void begin_learner(PersonId person, Instant now);
    void end();

    [[nodiscard]] bool is_manager() const { return m_manager; }
    [[nodiscard]] bool must_choose_pin() const { return m_must_choose_pin; }
    [[nodiscard]] const std::optional<PersonId>& learner() const { return m_learner; }

    // A key or the mouse was used.
    void touch(Instant now) { m_touched = now; }

    // Somebody is here, and has not touched anything for so long.
    [[nodiscard]] bool is_stale(Instant now) const;

private:
    bool m_manager = false;
    bool m_must_choose_pin = false;
    std::optional<PersonId> m_learner;
    Instant m_touched;
    std::chrono::minutes m_idle = idle;
};

} // namespace safeplaces
