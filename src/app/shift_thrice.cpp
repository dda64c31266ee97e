#include "app/shift_thrice.h"

#include <chrono>

namespace safeplaces {

namespace {

// From the end of the first press to the end of the third. Sticky keys take five presses.
constexpr std::chrono::seconds quickly{2};

} // namespace

bool ShiftThrice::is_done_with(Key key, Instant now) {
    switch (key) {
    case Key::shift_down:
        m_is_down = true;
        return false;
    case Key::other:
        forget();
        return false;
    case Key::shift_up:
        break;
    }
    if (!m_is_down) { // something else came while it was held
        return false;
    }
    m_is_down = false;
    ++m_presses;
    if (m_presses >= 3 && now - m_before[0] <= quickly) {
        forget();
        return true;
    }
    m_before = {m_before[1], now};
    return false;
}

void ShiftThrice::forget() {
    m_presses = 0;
    m_is_down = false;
}

} // namespace safeplaces
