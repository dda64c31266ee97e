#pragma once

namespace safeplaces {

// How something stands; each has one icon and goes with words. Source: design.md 1, "Status".
enum class Status {
    done,        // check: Done, Ready, Trained, In date
    started,     // half circle: Started
    not_started, // ring: Not started
    waiting,     // clock: Waiting, Provisional, Ends in n days
    locked,      // lock: Not yet
    to_fix,      // "!" circle: n things to fix
    ended,       // cross: Not right, Ended
};

} // namespace safeplaces
