#include "app/scheme/scheme_rules.h"

#include "app/artwork.h"
#include "app/scheme/hand_out.h"
#include "content/scheme_writer.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace safeplaces {

namespace {

constexpr const char* idle_key = "desk.idle_minutes";

// Whatever of it stands in the pack. How long the council keeps what is of no concern to venues.
bool is_the_same_for_venues(const DeskRules& before, DeskRules after) {
    after.scheme.retention = before.scheme.retention;
    after.idle = before.idle;
    return before == after;
}

void date_new_courses(const Scheme& before, Date today, Scheme& scheme) {
    for (CourseNeed& need : scheme.gate) {
        const bool is_new =
            std::none_of(before.gate.begin(), before.gate.end(), [&](const CourseNeed& known) {
                return known.course == need.course && known.audience == need.audience;
            });
        if (is_new) {
            need.since = today;
        }
    }
}

} // namespace

std::chrono::minutes idle_minutes(Settings& settings) {
    const auto kept = settings.get(idle_key);
    const std::chrono::minutes minutes{kept ? std::atoi(kept->c_str()) : usual_idle.count()};
    return std::clamp(minutes, least_idle, most_idle);
}

DeskRules rules_of(SchemeDesk& desk) {
    const auto files = desk.pack.all();
    const auto artwork = files.find(artwork_path);
    return {desk.scheme, desk.contacts, artwork == files.end() ? std::string{} : artwork->second,
            idle_minutes(desk.settings)};
}

void change_rules(SchemeDesk& desk, DeskRules rules) {
    require(desk.acting, SchemeAct::change_rules);
    const DeskRules before = rules_of(desk);
    date_new_courses(before.scheme, desk.outside.today(), rules.scheme);
    if (rules == before) {
        return;
    }
    desk.file.db().tx([&] {
        auto files = desk.pack.all();
        files["scheme.toml"] = scheme_text(rules.scheme);
        files["contacts.toml"] = contacts_text(rules.contacts);
        files.erase(artwork_path);
        if (!rules.artwork.empty()) {
            files[artwork_path] = rules.artwork;
        }
        desk.pack.change(desk.acting, files, desk.outside.now());
        desk.settings.put(idle_key, std::to_string(rules.idle.count()));
        if (!is_the_same_for_venues(before, rules)) {
            note_hand_out(desk.settings, HandOut::pack);
        }
        if (rules.scheme.gate != before.scheme.gate ||
            rules.scheme.new_course != before.scheme.new_course) {
            desk.venues.count_anew(calendar_rules(desk, rules.scheme));
        }
    });
    desk.scheme = rules.scheme;
    desk.contacts = rules.contacts;
}

} // namespace safeplaces
