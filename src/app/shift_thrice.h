#pragma once

#include "domain/date.h"

#include <array>

namespace safeplaces {

// Notices when somebody presses Shift three times, quickly and with nothing else in between.
class ShiftThrice {
public:
    enum class Key { shift_down, shift_up, other }; // other: any key or button of the mouse

    // True at the end of the third press.
    [[nodiscard]] bool is_done_with(Key key, Instant now);

private:
    void forget();

    std::array<Instant, 2> m_before{}; // when the last two presses ended, the older one first
    int m_presses = 0;
    bool m_is_down = false;
};

} // namespace safeplaces
