#pragma once

#include "gui/pins.h"
#include "gui/turning_screen.h"

#include <string>
#include <utility>

namespace safeplaces {

// The recovery code of a new manager PIN, shown once, to be written down.
template <class State>
class RecoveryView : public View<State> {
public:
    RecoveryView(Screen& screen, const std::string& code, Action done)
        : View<State>(screen),
          m_done(add_recovery_page(this, this->body(), this->look(), code, std::move(done))) {}

    void render(const State&) override {}

    [[nodiscard]] wxWindow* first() override { return m_done; }

private:
    Button* m_done;
};

} // namespace safeplaces
