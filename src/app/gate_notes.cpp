#include "app/gate_notes.h"

#include "domain/error.h"

#include <map>
#include <sstream>

namespace safeplaces {

namespace {

constexpr const char* named_key = "gate.named";
constexpr const char* from_the_beginning = "-";

using Notes = std::map<CourseId, std::optional<Date>>;

// "first-help 2026-11-26": one on each line.
Notes notes_in(const std::string& text) {
    Notes notes;
    std::istringstream words{text};
    std::string course;
    std::string day;
    while (words >> course >> day) {
        notes.emplace(CourseId{course}, date_from_iso(day));
    }
    return notes;
}

std::string text_of(const Notes& notes) {
    std::string text;
    for (const auto& [course, since] : notes) {
        text += course.text + ' ' + (since ? iso(*since) : from_the_beginning) + '\n';
    }
    return text;
}

} // namespace

std::vector<CourseNeed>
noted_gate(Settings& settings, std::vector<CourseNeed> gate, Date today, NotNamed others) {
    const auto kept = settings.get(named_key);
    const Notes before = notes_in(kept.value_or(""));
    Notes now = others == NotNamed::kept ? before : Notes{};
    for (CourseNeed& need : gate) {
        const auto noted = before.find(need.course);
        const std::optional<Date> since = noted != before.end() ? noted->second
                                          : kept                ? std::optional{today}
                                                                : std::nullopt;
        now.emplace(need.course, since);
        need.since = need.since ? need.since : since;
    }
    if (!kept || now != before) {
        try {
            settings.put(named_key, text_of(now));
        } catch (const MachineError&) {
            // A venue on a full disk opens all the same; the next start notes it.
        }
    }
    return gate;
}

} // namespace safeplaces
