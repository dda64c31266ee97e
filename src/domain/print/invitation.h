#pragma once

#include <string>

namespace safeplaces {

// What a poster says, in one language of the city.
struct Invitation {
    std::string language; // BCP 47, "pl"
    std::string name;     // of the language, in itself: "Polski"
    std::string text;     // one or two short sentences
    bool right_to_left = false;
    bool is_checked = false; // somebody who grew up with the language has read it
};

} // namespace safeplaces
