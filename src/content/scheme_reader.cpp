#include "content/scheme_reader.h"

#include "content/files.h"
#include "content/toml_source.h"
#include "domain/error.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace safeplaces {

namespace {

// "SO14", "B1", "EC1A": one or two letters, a digit, and at most one more letter or digit.
bool is_district(std::string_view text) {
    const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t at = 0;
    while (at < text.size() && is_letter(text[at])) {
        ++at;
    }
    if (at < 1 || at > 2 || at >= text.size() || !is_digit(text[at])) {
        return false;
    }
    const std::string_view last = text.substr(at + 1);
    return last.empty() || (last.size() == 1 && (is_letter(last[0]) || is_digit(last[0])));
}

CourseNeed need_from(TomlTable& table) {
    CourseNeed need;
    need.course.text = table.id("course");
    const std::string audience = table.text("for");
    if (audience == "everyone") {
        need.more_than = table.share("more_than");
        need.at_least = table.whole_number("at_least", 1, 999);
        need.everyone_up_to = table.whole_number("everyone_up_to", 0, 999);
    } else if (audience == "lead") {
        need.audience = Audience::lead;
    } else {
        table.refuse("for", "'for' is \"everyone\" or \"lead\"");
    }
    table.refuse_other_keys();
    return need;
}

// Source: the issue on the journey; these are the same all over the country.
bool is_emergency_number(std::string_view number) {
    constexpr std::array<std::string_view, 5> numbers{"999", "101", "111", "18000", "18001 101"};
    return std::ranges::find(numbers, number) != numbers.end();
}

Contact contact_from(TomlTable& table) {
    Contact contact;
    contact.id = table.id("id");
    contact.name = table.text("name");
    contact.number = table.text("number");
    contact.use = table.text("use");
    contact.hours = table.text_if_any("hours");
    contact.source = table.text("source");
    contact.always = table.flag_if_any("always");
    if (contact.always && !is_emergency_number(contact.number)) {
        table.refuse("always", "only 999, 101, 111 and the textphone print before the council has "
                               "checked them");
    }
    if (table.has("checked")) {
        contact.checked = table.date("checked");
    }
    table.refuse_other_keys();
    return contact;
}

} // namespace

Scheme read_scheme(std::string_view toml, const std::string& file) {
    const TomlNode root = parse_toml(toml, file);
    TomlTable table{root, file};
    Scheme scheme;
    scheme.id = table.id("id");
    scheme.name = table.text("name");
    scheme.council = table.text("council");
    scheme.suitability_form = table.id("suitability_form");
    scheme.registration_form = table.id("registration_form");
    if (table.has("area")) {
        scheme.area = table.texts("area");
        if (!std::ranges::all_of(scheme.area, is_district)) {
            table.refuse("area", "'area' lists postcode districts such as \"SO14\"");
        }
    }
    scheme.provisional = std::chrono::days{table.whole_number("provisional_days", 1, 366)};
    std::set<std::pair<std::string, Audience>> needs;
    for (TomlTable& gate : table.tables("gate")) {
        scheme.gate.push_back(need_from(gate));
        if (!needs.insert({scheme.gate.back().course.text, scheme.gate.back().audience}).second) {
            gate.refuse("course", "this course stands twice for the same people");
        }
    }
    table.refuse_other_keys();
    return scheme;
}

std::vector<Contact> read_contacts(std::string_view toml, const std::string& file) {
    const TomlNode root = parse_toml(toml, file);
    TomlTable table{root, file};
    std::vector<Contact> contacts;
    std::set<std::string> ids;
    for (TomlTable& entry : table.tables("contact")) {
        contacts.push_back(contact_from(entry));
        if (!ids.insert(contacts.back().id).second) {
            entry.refuse("id", "the id '" + contacts.back().id + "' is used twice");
        }
    }
    table.refuse_other_keys();
    return contacts;
}

Scheme read_scheme(const std::filesystem::path& folder) {
    const std::string file = path_text(folder / "scheme.toml");
    Scheme scheme = read_scheme(read_content_file(folder / "scheme.toml"), file);
    if (scheme.id != path_text(folder.filename())) {
        throw InputError(file, 1, "the id is not the folder's name");
    }
    return scheme;
}

std::vector<Contact> read_contacts(const std::filesystem::path& folder) {
    return read_contacts(read_content_file(folder / "contacts.toml"),
                         path_text(folder / "contacts.toml"));
}

} // namespace safeplaces
