#include "app/scheme/approval.h"

#include "app/scheme/register_doubt.h"
#include "app/words/scheme_audit_words.h"
#include "app/words/scheme_venue_words.h"
#include "domain/fold.h"
#include "domain/venue/postcode.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

std::string checks_key(const VenueId& venue) {
    return "venue." + venue.text + ".checks";
}

// Each application and each renewal is looked at anew: the moves that begin one, counted.
std::string round_of(const std::vector<PastMove>& history) {
    const auto begins = [](const PastMove& move) {
        return move.to == VenueState::submitted || move.to == VenueState::in_checks ||
               move.to == VenueState::renewal_due || move.reason == MoveReason::renewed;
    };
    return std::to_string(std::count_if(history.begin(), history.end(), begins)) + ':';
}

} // namespace

std::set<std::string> ticked_checks(SchemeDesk& desk, const VenueId& venue) {
    std::string kept = desk.settings.get(checks_key(venue)).value_or(std::string{});
    const std::string round = round_of(desk.venues.history(venue));
    if (!kept.starts_with(round)) {
        return {}; // those of an application before say nothing about this one
    }
    kept.erase(0, round.size());
    std::set<std::string> ids;
    std::string id;
    for (const char letter : kept + ',') {
        if (letter != ',') {
            id += letter;
        } else if (!id.empty()) {
            ids.insert(id);
            id.clear();
        }
    }
    return ids;
}

void put_ticked_checks(SchemeDesk& desk, const VenueId& venue, const std::set<std::string>& ids) {
    require(desk.acting, SchemeAct::change_undecided);
    std::string text = round_of(desk.venues.history(venue));
    for (const std::string& id : ids) {
        text += id + ',';
    }
    desk.file.db().tx([&] {
        desk.settings.put(checks_key(venue), text);
        desk.audit.add(desk.outside.now(), desk.acting, RegisterAct::venue_corrected, venue.text,
                       "checks");
    });
}

std::vector<std::string> missing_for_approval(const SchemeDesk& desk,
                                              const RegisteredVenue& venue,
                                              const std::set<std::string>& ticked) {
    std::vector<std::string> missing;
    for (const CouncilCheck& check : desk.scheme.checks) {
        if (check.need == Need::required && !ticked.contains(check.id)) {
            missing.push_back(check_missing(check.label));
        }
    }
    for (std::string& sentence : missing_for_sticker(desk, venue)) {
        missing.push_back(std::move(sentence));
    }
    if (!venue.gate_met) {
        missing.push_back(too_few_trained_to_approve(venue.trained, venue.staff));
    }
    if (!venue.insurance_to || *venue.insurance_to < desk.outside.today()) {
        missing.push_back(insurance_missing(venue.insurance_to));
    }
    return missing;
}

std::vector<std::string> missing_for_sticker(const SchemeDesk& desk, const RegisteredVenue& venue) {
    std::vector<std::string> missing;
    if (is_doubtful(desk)) {
        missing.push_back(no_sticker_of_doubtful_register());
    }
    if (trimmed(venue.name).empty()) {
        missing.push_back(venue_name_missing());
    } else if (const auto letter = desk.library.fonts.missing_letter(venue.name)) {
        missing.push_back(venue_name_unprintable(*letter));
    }
    if (read_postcode(venue.postcode).verdict != PostcodeVerdict::good) {
        missing.push_back(postcode_missing(venue.postcode));
    }
    return missing;
}

Date first_day_of_approval(const RegisteredVenue& venue, Date today) {
    return is_safe_place(venue.state) && venue.valid_to && *venue.valid_to > today ? *venue.valid_to
                                                                                   : today;
}

} // namespace safeplaces
