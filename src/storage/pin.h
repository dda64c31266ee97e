#pragma once

#include "domain/date.h"
#include "storage/settings.h"

#include <chrono>
#include <string>

namespace safeplaces {

// argon2id (2 passes, 19 MiB) with a random salt, about 20 ms; the text holds its own parameters.
// Throws MachineError(other) when there is not enough memory.
[[nodiscard]] std::string hash_pin(const std::string& pin);
[[nodiscard]] bool pin_matches(const std::string& hash, const std::string& pin);

// How long to wait after so many wrong tries in a row: five are free, then 30 s, doubled by each
// further one, at most 15 minutes.
[[nodiscard]] std::chrono::milliseconds wait_after(int misses);

// Slows down guessing: five tries, then a wait of 30 s that doubles with each further miss, to at
// most 15 minutes. Counts in the settings, so that a restart does not help. It guards against a
// passer-by at the till, not against somebody who may change the PC's clock.
class PinGuard {
public:
    // `whose`: a person's id, or "manager".
    PinGuard(Settings& settings, const std::string& whose);

    enum class Verdict { right, wrong, wait };
    // Looks at the PIN unless there is still time to wait. A right one clears the count.
    Verdict check(const std::string& hash, const std::string& pin, Instant now);

    // How long until the next try counts; zero when now.
    [[nodiscard]] std::chrono::milliseconds to_wait(Instant now);

    // The lead has set a new PIN: begin again.
    void reset();

private:
    [[nodiscard]] int misses();
    [[nodiscard]] Instant missed_at();

    Settings& m_settings;
    std::string m_misses_key;
    std::string m_missed_at_key;
};

} // namespace safeplaces
