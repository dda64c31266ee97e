// The filters of venues that somebody gave a name: a setting each, a line "what=value" for each
// thing asked.

#include "storage/register/register_columns.h"
#include "storage/register/venues_query.h"
#include "storage/settings.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace safeplaces {
namespace {

constexpr std::string_view key_start = "venues.filter.";

// One line, whatever was typed.
std::string on_one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string text_of(const VenuesFilter& filter) {
    std::string text;
    const auto add = [&](std::string_view what, const std::string& value) {
        if (!value.empty())
            text += std::string(what) + '=' + on_one_line(value) + '\n';
    };
    const auto add_day = [&](std::string_view what, const std::optional<Date>& day) {
        add(what, day ? iso(*day) : "");
    };
    add("words", filter.words);
    for (const VenueState state : filter.states)
        add("state", std::string(word_of(state)));
    add("ward", filter.ward);
    add("kind", filter.kind);
    add("gate_met", filter.gate_met ? (*filter.gate_met ? "yes" : "no") : "");
    add("on_map", filter.on_map ? (*filter.on_map ? "yes" : "no") : "");
    add("sign_again", filter.sign_again ? (*filter.sign_again ? "yes" : "no") : "");
    add_day("valid_to_until", filter.valid_to_until);
    add_day("insured_until", filter.insured_until);
    add_day("expiry_until", filter.expiry_until);
    add("silent_since",
        filter.silent_since ? std::to_string(stored(*filter.silent_since)) : std::string());
    return text;
}

std::optional<Instant> instant_from(const std::string& text) {
    std::int64_t ms = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), ms);
    return error == std::errc() && end == text.data() + text.size()
               ? std::optional(Instant(std::chrono::milliseconds(ms)))
               : std::nullopt;
}

// What a later version may have written besides is left out.
VenuesFilter filter_from(const std::string& text) {
    VenuesFilter filter;
    std::istringstream lines(text);
    std::string line;
    while (std::getline(lines, line)) {
        const std::size_t equals = line.find('=');
        const std::string what = line.substr(0, equals);
        const std::string value = equals == std::string::npos ? "" : line.substr(equals + 1);
        if (what == "words")
            filter.words = value;
        else if (what == "ward")
            filter.ward = value;
        else if (what == "kind")
            filter.kind = value;
        else if (what == "gate_met")
            filter.gate_met = value == "yes";
        else if (what == "on_map")
            filter.on_map = value == "yes";
        else if (what == "sign_again")
            filter.sign_again = value == "yes";
        else if (what == "valid_to_until")
            filter.valid_to_until = date_from_iso(value);
        else if (what == "insured_until")
            filter.insured_until = date_from_iso(value);
        else if (what == "expiry_until")
            filter.expiry_until = date_from_iso(value);
        else if (what == "silent_since")
            filter.silent_since = instant_from(value);
        else if (const auto state = kind_of<VenueState>(value); what == "state" && state)
            filter.states.push_back(*state);
    }
    return filter;
}

} // namespace

std::vector<NamedFilter> VenuesQuery::saved_filters() {
    std::vector<NamedFilter> filters;
    Rows rows = m_db.query("SELECT key, value FROM setting WHERE key LIKE $1 ORDER BY key",
                           {std::string(key_start) + '%'});
    while (rows.next())
        filters.push_back({rows.text(0).substr(key_start.size()), filter_from(rows.text(1))});
    return filters;
}

void VenuesQuery::save(const NamedFilter& filter) {
    Settings(m_db).put(std::string(key_start) + filter.name, text_of(filter.filter));
}

void VenuesQuery::forget(const std::string& name) {
    Settings(m_db).remove(std::string(key_start) + name);
}

} // namespace safeplaces
