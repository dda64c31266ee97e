#pragma once

#include "domain/date.h"
#include "domain/training/gate.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A council's rules, as read from resources/schemes/<id>/scheme.toml.
struct Scheme {
    std::string id;
    std::string name;             // "Southampton Safe Places"
    std::string council;          // "Southampton City Council"
    std::string suitability_form; // form ids
    std::string registration_form;
    std::vector<std::string> area; // postcode districts, "SO14"; outside is a warning only
    std::vector<CourseNeed> gate;
    std::chrono::days provisional{}; // how long a provisional print lasts, from the first one
};

// A number that staff may need. Source: resources/schemes/<id>/contacts.toml.
struct Contact {
    std::string id;
    std::string name;
    std::string number;
    std::string use; // when to ring it, in a few words
    std::string hours;
    std::string source;
    bool always = false;           // 999, 101, 111 and the textphone
    std::optional<Date> checked{}; // by the council; nothing: to be confirmed
};

// On paper stands only what is always right or what the council has checked.
[[nodiscard]] bool may_be_printed(const Contact& contact);

// The last day on which a provisional poster or sticker counts, reckoned from the first one made;
// later ones keep its date. Source: domain.md 6.1.
[[nodiscard]] Date provisional_until(const Scheme& scheme, Date first_print);

} // namespace safeplaces
