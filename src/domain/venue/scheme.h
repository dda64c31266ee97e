#pragma once

#include "domain/date.h"
#include "domain/training/gate.h"
#include "domain/venue/field.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Something that somebody at the council looks at and ticks before a venue can be approved.
struct CouncilCheck {
    std::string id;
    std::string label; // "Insurance seen"
    std::string help;  // how to look; may be empty
    Need need = Need::optional;

    friend bool operator==(const CouncilCheck&, const CouncilCheck&) = default;
};

// What a decision says by its id alone, so that nobody types about a venue freely.
struct StandardSentence {
    std::string id;
    std::string text;

    friend bool operator==(const StandardSentence&, const StandardSentence&) = default;
};

// A council's own time for a course, instead of the course's.
struct CourseRefresh {
    CourseId course;
    std::chrono::months months{};

    friend bool operator==(const CourseRefresh&, const CourseRefresh&) = default;
};

// How long the register keeps what it needs no more. Source: domain.md 6.4.
struct Retention {
    std::chrono::months people{12}; // after they left
    std::chrono::months venues{24}; // after they left the scheme
    std::chrono::months uses{24};   // then the totals alone

    friend bool operator==(const Retention&, const Retention&) = default;
};

// A council's rules, as read from resources/schemes/<id>/scheme.toml. What begins with a value here
// may be left out there.
struct Scheme {
    std::string id;
    std::string name;    // "Southampton Safe Places"
    std::string council; // "Southampton City Council"
    std::string email;   // where venues send their files; may be empty
    // The page that a phone opens from an approved sticker's code. Until the council has one, an
    // address that leads nowhere, and never will (RFC 2606).
    std::string sticker_page = "https://safeplaces.example/v";
    // What somebody can say who must not be understood by others, "Is Robin here?"; may be empty.
    std::string code_word{};
    std::string suitability_form; // form ids
    std::string registration_form;
    std::string change_form = "change-of-details";
    std::string leaving_form = "leaving";
    std::string yearly_check_form = "yearly-check";
    std::string visit_form = "mystery-visit"; // the one that the council fills in
    std::vector<std::string> area;   // postcode districts, "SO14"; outside is a warning only
    std::vector<std::string> wards;  // may be empty
    std::vector<std::string> levels; // words of an approval, the first is the usual one
    std::vector<CourseNeed> gate;
    std::vector<CourseRefresh> refresh; // of the courses whose own time does not suit
    std::vector<CouncilCheck> checks;
    std::vector<StandardSentence> questions; // for "more information needed"; ids are unique in
    std::vector<StandardSentence> plan;      // both lists together: points of an action plan
    std::chrono::days provisional{}; // how long a provisional print lasts, from the first one
    std::chrono::months approval{12};
    std::chrono::days renewal_notice{60}; // so long before its end an approval is due for renewal
    std::chrono::days new_course = usual_wait; // a gate that was open waits so long for a course
    Retention retention{};

    friend bool operator==(const Scheme&, const Scheme&) = default;
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

    friend bool operator==(const Contact&, const Contact&) = default;
};

// On paper stands only what is always right or what the council has checked.
[[nodiscard]] bool may_be_printed(const Contact& contact);

// The last day on which a provisional poster or sticker counts, reckoned from the first one made;
// later ones keep its date. Source: domain.md 6.1.
[[nodiscard]] Date provisional_until(const Scheme& scheme, Date first_print);

// The last day of an approval that begins on that day.
[[nodiscard]] Date approved_until(const Scheme& scheme, Date first_day);

// The day on which an approval with that last day becomes due for renewal.
[[nodiscard]] Date renewal_due_from(const Scheme& scheme, Date valid_to);

// The sentence with that id, of the questions or of the plan; null when the scheme has none such.
[[nodiscard]] const StandardSentence* find_sentence(const Scheme& scheme, const std::string& id);

} // namespace safeplaces
