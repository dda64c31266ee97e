#include "app/venue_list_import.h"

#include "app/words/register_list_words.h"
#include "app/words/venue_state_words.h"
#include "domain/fold.h"

#include <array>
#include <cmath>
#include <map>
#include <string>

namespace safeplaces {

namespace {

using C = VenueListColumn;

// What a column is called in our own export, and its plain English name, for lists that were kept
// by hand. The export's other columns (since, level, staff ...) are worked out, not taken in.
struct Heading {
    C column;
    std::size_t place; // in venue_list_headings()
    std::string english;
};
const std::array<Heading, 12>& headings() {
    static const std::array<Heading, 12> all{{{C::name, 0, "Name"},
                                              {C::postcode, 1, "Postcode"},
                                              {C::ward, 2, "Ward"},
                                              {C::kind, 3, "Kind"},
                                              {C::state, 4, "Status"},
                                              {C::valid_to, 6, "Approved until"},
                                              {C::insurance_to, 8, "Insured until"},
                                              {C::latitude, 9, "Latitude"},
                                              {C::longitude, 10, "Longitude"},
                                              {C::on_map, 11, "On the map"},
                                              {C::id, 15, "Venue number"},
                                              {C::map_wanted, 18, "May be on the map"}}};
    return all;
}

constexpr VenueState states[] = {
    VenueState::enquiry,          VenueState::draft,     VenueState::submitted,
    VenueState::in_checks,        VenueState::training,  VenueState::more_information,
    VenueState::ready_to_approve, VenueState::approved,  VenueState::renewal_due,
    VenueState::lapsed,           VenueState::suspended, VenueState::withdrawn,
    VenueState::removed,          VenueState::closed,    VenueState::refused};

// As many digits as the export has.
bool is_same_place(double a, double b) {
    return std::abs(a - b) < 1e-6;
}

template <class Value>
bool differs(const std::optional<Value>& listed, const std::optional<Value>& stored) {
    return listed && listed != stored;
}

bool differs(const std::string& listed, const std::string& stored) {
    return !listed.empty() && listed != stored;
}

bool is_change(const ListedVenue& listed, const VenueRow& stored) {
    const auto moved = [](const std::optional<double>& to, const std::optional<double>& from) {
        return to && (!from || !is_same_place(*to, *from));
    };
    return listed.name != stored.name || differs(listed.postcode, stored.postcode) ||
           differs(listed.ward, stored.ward) || differs(listed.kind, stored.kind) ||
           differs(listed.insurance_to, stored.insurance_to) ||
           moved(listed.latitude, stored.latitude) || moved(listed.longitude, stored.longitude) ||
           (listed.on_map && *listed.on_map != stored.on_map) ||
           (listed.map_wanted && *listed.map_wanted != stored.map_wanted);
}

std::string key_of(const std::string& name, const std::string& postcode) {
    return folded(name) + '\n' + postcode;
}

} // namespace

VenueListWords venue_list_words(std::span<const Choice> kinds) {
    VenueListWords words;
    const std::vector<std::string> ours = venue_list_headings();
    for (const Heading& heading : headings()) {
        words.headings.emplace(folded(ours.at(heading.place)), heading.column);
        words.headings.emplace(folded(heading.english), heading.column);
    }
    for (const Choice& kind : kinds) {
        words.kinds.emplace(folded(kind.id), kind.id);
        words.kinds.emplace(folded(kind.label), kind.id);
    }
    for (const VenueState state : states) {
        words.states.emplace(folded(state_in_words(state)), state);
    }
    for (const bool yes : {true, false}) {
        words.yes_no.emplace(folded(yes_or_no(yes)), yes);
        words.yes_no.emplace(yes ? "yes" : "no", yes);
    }
    return words;
}

bool differs_in_standing(const VenueRow& stored, const ListedVenue& listed) {
    return (listed.state && *listed.state != stored.state) ||
           differs(listed.valid_to, stored.valid_to);
}

ImportPlan plan_import(VenuesQuery& venues, const VenueList& list) {
    std::map<std::string, VenueRow> by_number;
    std::map<std::string, std::string> numbers; // by name and postcode
    venues.each(venues.numbers({}, {}), [&](const VenueRow& venue) {
        by_number.emplace(venue.id.text, venue);
        numbers.emplace(key_of(venue.name, venue.postcode), venue.id.text);
        return true;
    });
    ImportPlan plan;
    plan.problems = list.problems;
    plan.not_read = list.not_read;
    for (const ListedVenue& listed : list.venues) {
        const auto named = numbers.find(key_of(listed.name, listed.postcode));
        auto stored = by_number.find(listed.id ? listed.id->text : std::string{});
        if (stored == by_number.end() && named != numbers.end()) {
            stored = by_number.find(named->second); // also of an entry that was joined to it
        }
        if (stored == by_number.end()) {
            plan.added.push_back(listed);
            continue;
        }
        if (differs_in_standing(stored->second, listed)) {
            plan.other_standing.push_back({stored->second, listed});
        }
        if (is_change(listed, stored->second)) {
            plan.changed.push_back({stored->second, listed});
        } else {
            ++plan.same;
        }
    }
    return plan;
}

} // namespace safeplaces
