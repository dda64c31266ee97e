#include "content/scheme_reader.h"

#include "content/files.h"
#include "content/toml_source.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/venue/checks.h"

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

constexpr int longest_in_months = 120;
constexpr std::size_t longest_word = 100; // of a list: a ward, a level; it stands in a table

std::chrono::months
months_or(TomlTable& table, std::string_view key, std::chrono::months otherwise) {
    return table.has(key) ? std::chrono::months{table.whole_number(key, 1, longest_in_months)}
                          : otherwise;
}

std::string id_or(TomlTable& table, std::string_view key, const std::string& otherwise) {
    return table.has(key) ? table.id(key) : otherwise;
}

void refuse_second(const TomlTable& table, const std::string& id, std::set<std::string>& seen) {
    if (!seen.insert(id).second) {
        table.refuse("id", "the id '" + id + "' is used twice");
    }
}

// A list of words, each of which stands in it once.
std::vector<std::string> words_from(TomlTable& table, std::string_view key) {
    if (!table.has(key)) {
        return {};
    }
    std::vector<std::string> words = table.texts(key);
    if (std::set<std::string>{words.begin(), words.end()}.size() != words.size()) {
        table.refuse(key, "'" + std::string{key} + "' holds a word twice");
    }
    if (std::ranges::any_of(words, [](const std::string& word) {
            return length_in_characters(word) > longest_word;
        })) {
        table.refuse(key, "'" + std::string{key} + "' holds a word of more than 100 characters");
    }
    return words;
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
    if (table.has("since")) {
        need.since = table.date("since");
    }
    table.refuse_other_keys();
    return need;
}

std::vector<CourseNeed> gate_from(TomlTable& scheme) {
    std::vector<CourseNeed> gate;
    std::set<std::pair<CourseId, Audience>> seen;
    for (TomlTable& table : scheme.tables("gate")) {
        gate.push_back(need_from(table));
        if (!seen.insert({gate.back().course, gate.back().audience}).second) {
            table.refuse("course", "this course stands twice for the same people");
        }
    }
    return gate;
}

std::vector<CourseRefresh> refresh_from(TomlTable& scheme) {
    std::vector<CourseRefresh> refresh;
    std::set<CourseId> seen;
    for (TomlTable& table : scheme.tables_if_any("refresh")) {
        const CourseId course{table.id("course")};
        if (!seen.insert(course).second) {
            table.refuse("course", "this course stands twice");
        }
        refresh.push_back(
            {course, std::chrono::months{table.whole_number("months", 1, longest_in_months)}});
        table.refuse_other_keys();
    }
    return refresh;
}

std::vector<CouncilCheck> checks_from(TomlTable& scheme) {
    std::vector<CouncilCheck> checks;
    std::set<std::string> seen;
    for (TomlTable& table : scheme.tables_if_any("check")) {
        checks.push_back({table.id("id"), table.text("label"), table.text_if_any("help"),
                          table.flag_if_any("required") ? Need::required : Need::optional});
        table.refuse_other_keys();
        refuse_second(table, checks.back().id, seen);
    }
    return checks;
}

// `seen` holds the ids of both lists: a decision says a sentence by its id alone.
std::vector<StandardSentence>
sentences_from(TomlTable& scheme, std::string_view key, std::set<std::string>& seen) {
    std::vector<StandardSentence> sentences;
    for (TomlTable& table : scheme.tables_if_any(key)) {
        sentences.push_back({table.id("id"), table.text("text")});
        table.refuse_other_keys();
        refuse_second(table, sentences.back().id, seen);
    }
    return sentences;
}

Retention retention_from(TomlTable& scheme) {
    Retention retention;
    if (!scheme.has("retention")) {
        return retention;
    }
    TomlTable table = scheme.table("retention");
    retention.people = months_or(table, "people_months", retention.people);
    retention.venues = months_or(table, "venue_months", retention.venues);
    retention.uses = months_or(table, "use_log_months", retention.uses);
    table.refuse_other_keys();
    return retention;
}

std::string email_from(TomlTable& scheme) {
    std::string email = scheme.text_if_any("email");
    const Field field{"email", EmailField{}, {}};
    if (!email.empty() && !problems_in_answer(field, email, {}).empty()) {
        scheme.refuse("email", "'email' is an address such as \"safe-places@example.org\"");
    }
    return email;
}

// Plain enough for every phone, and short: the code on a sticker holds it.
std::string sticker_page_from(TomlTable& scheme, const std::string& otherwise) {
    if (!scheme.has("sticker_page")) {
        return otherwise;
    }
    constexpr std::string_view start = "https://";
    constexpr std::size_t longest_page = 60;
    std::string page = scheme.text("sticker_page");
    const auto is_plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view{":/.-_~"}.find(c) != std::string_view::npos;
    };
    if (!page.starts_with(start) || page.size() == start.size() || page.size() > longest_page ||
        !std::ranges::all_of(page, is_plain)) {
        scheme.refuse("sticker_page", "'sticker_page' is an address of at most 60 letters such as "
                                      "\"https://safeplaces.example/v\"");
    }
    return page;
}

// It stands large on a poster.
std::string code_word_from(TomlTable& scheme) {
    if (!scheme.has("code_word")) {
        return {};
    }
    constexpr std::size_t longest_code_word = 60;
    std::string word = scheme.text("code_word");
    if (length_in_characters(word) > longest_code_word) {
        scheme.refuse("code_word", "'code_word' is a few words of at most 60 letters");
    }
    return word;
}

void read_forms(TomlTable& table, Scheme& scheme) {
    scheme.suitability_form = table.id("suitability_form");
    scheme.registration_form = table.id("registration_form");
    scheme.change_form = id_or(table, "change_form", scheme.change_form);
    scheme.leaving_form = id_or(table, "leaving_form", scheme.leaving_form);
    scheme.yearly_check_form = id_or(table, "yearly_check_form", scheme.yearly_check_form);
    scheme.visit_form = id_or(table, "visit_form", scheme.visit_form);
}

void read_terms(TomlTable& table, Scheme& scheme) {
    scheme.provisional = std::chrono::days{table.whole_number("provisional_days", 1, 366)};
    scheme.approval = months_or(table, "approval_months", scheme.approval);
    if (table.has("renewal_notice_days")) {
        scheme.renewal_notice =
            std::chrono::days{table.whole_number("renewal_notice_days", 1, 366)};
    }
    if (table.has("new_course_days")) {
        scheme.new_course = std::chrono::days{table.whole_number("new_course_days", 1, 366)};
    }
    scheme.retention = retention_from(table);
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
    scheme.email = email_from(table);
    scheme.sticker_page = sticker_page_from(table, scheme.sticker_page);
    scheme.code_word = code_word_from(table);
    read_forms(table, scheme);
    scheme.area = words_from(table, "area");
    if (!std::ranges::all_of(scheme.area, is_district)) {
        table.refuse("area", "'area' lists postcode districts such as \"SO14\"");
    }
    scheme.wards = words_from(table, "wards");
    scheme.levels = words_from(table, "levels");
    read_terms(table, scheme);
    scheme.gate = gate_from(table);
    scheme.refresh = refresh_from(table);
    scheme.checks = checks_from(table);
    std::set<std::string> sentence_ids;
    scheme.questions = sentences_from(table, "question", sentence_ids);
    scheme.plan = sentences_from(table, "plan", sentence_ids);
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
        refuse_second(entry, contacts.back().id, ids);
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
