#pragma once

#include "domain/id.h"
#include "domain/scheme/role.h"

#include <stdexcept>

namespace safeplaces {

// Who is at the scheme desk. Every call that changes the register takes one; UserBook::unlocked()
// gives it.
struct Acting {
    UserId user;
    SchemeRole role = SchemeRole::auditor;
};

// Somebody asked for what their role may not do: a mistake of the window, which offers only what
// may() allows. Nothing has changed.
class NotAllowed : public std::runtime_error {
public:
    explicit NotAllowed(SchemeAct act)
        : std::runtime_error("not allowed in this role"), m_act(act) {}

    [[nodiscard]] SchemeAct act() const { return m_act; }

private:
    SchemeAct m_act;
};

// Throws NotAllowed unless may(acting.role, act).
inline void require(const Acting& acting, SchemeAct act) {
    if (!may(acting.role, act))
        throw NotAllowed(act);
}

} // namespace safeplaces
