#pragma once

#include "dates.h"
#include "interchange/records_out.h"

#include <string>

namespace safeplaces {

inline const SchemeId its_scheme{"01980000-0000-7000-8000-00000000000a"};

inline RecordRow record() {
    return {.number = 1,
            .id = {"01980000-0000-7000-8000-000000000001"},
            .person = {"01980000-0000-7000-8000-000000000002"},
            .person_name = "Zoë \"Z\" Fernwhistle",
            .role = Role::lead,
            .venue = {"01980000-0000-7000-8000-000000000003"},
            .venue_name = "Badgerwick Library",
            .ward = "Badgerwick Ward",
            .course = {"hate-crime"},
            .course_title = "Hate crime",
            .version = "1.1",
            .language = "pl",
            .face = Face::easy_read,
            .how = HowTaken::alone,
            .right = 5,
            .asked = 6,
            .mark = 83,
            .passed = on(2026, 11, 25),
            .expires = on(2027, 11, 25)};
}

inline VenueRow venue() {
    return {.number = 1,
            .id = {"01980000-0000-7000-8000-000000000003"},
            .name = "Badgerwick Library",
            .postcode = "SO14 7LY",
            .ward = "Badgerwick Ward",
            .kind = "library",
            .state = VenueState::approved,
            .state_since = on(2026, 1, 2),
            .valid_to = on(2027, 1, 1),
            .level = "gold",
            .insurance_to = on(2026, 12, 31),
            .latitude = 50.9,
            .longitude = -1.404,
            .on_map = true,
            .last_heard = {},
            .staff = 12,
            .trained = 9,
            .gate_met = true,
            .next_expiry = on(2026, 12, 1)};
}

struct OutIntoAText {
    Sink sink() {
        return [this](std::string_view bytes) { text += bytes; };
    }

    std::string text;
};

} // namespace safeplaces
