#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/people/person.h"
#include "domain/scheme/life.h"
#include "domain/scheme/sticker_life.h"
#include "domain/training/records.h"

#include <cstdint>
#include <optional>
#include <string>

namespace safeplaces {

// Rows of the register's lists, as the desk shows and exports them.

// A record's row in the register.
using RecordNumber = std::uint32_t;

struct RecordRow {
    RecordNumber number = 0;
    CompletionId id;
    PersonId person;
    std::string person_name; // empty: not told, or erased
    Role role = Role::staff;
    VenueId venue;
    std::string venue_name;
    std::string ward;
    CourseId course;
    std::string course_title;
    std::string version;
    std::string language;
    Face face = Face::standard;
    HowTaken how = HowTaken::alone;
    PersonId led_by{};         // of a led session; empty: nobody has told
    std::string led_by_name{}; // empty too: erased
    int right = 0;
    int asked = 0;
    int mark = 0; // percent
    Date passed;
    Date expires; // it counts up to the day before

    friend bool operator==(const RecordRow&, const RecordRow&) = default;
};

struct VenueRow {
    std::int64_t number = 0; // its row in the register
    VenueId id;
    std::string name;
    std::string postcode;
    std::string ward;
    std::string kind;
    VenueState state = VenueState::enquiry;
    Date state_since;
    std::optional<Date> valid_to{};
    std::string level;
    std::optional<Date> insurance_to{};
    std::optional<double> latitude{};
    std::optional<double> longitude{};
    bool on_map = false;
    bool map_wanted = true; // it may stand on the national map
    std::optional<Instant> last_heard{};
    int staff = 0;
    int trained = 0;
    bool gate_met = false;
    std::optional<Date> next_expiry{};
    bool sign_again = false; // its stickers count no more, until its approval is signed again

    friend bool operator==(const VenueRow&, const VenueRow&) = default;
};

// A sticker that has to come back.
struct ReturnRow {
    std::string number; // "SP-0042"
    StickerState state = StickerState::issued;
    Date valid_to;
    VenueId venue;
    std::string venue_name;
    std::string postcode;
    VenueState venue_state = VenueState::enquiry;
    Date since; // that it has to

    friend bool operator==(const ReturnRow&, const ReturnRow&) = default;
};

} // namespace safeplaces
