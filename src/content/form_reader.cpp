#include "content/form_reader.h"

#include "content/files.h"
#include "content/toml_source.h"
#include "domain/error.h"
#include "domain/overload.h"

#include <algorithm>
#include <map>
#include <set>

namespace safeplaces {

namespace {

using KindReader = FieldKind (*)(TomlTable&);

std::vector<Choice> choices_from(TomlTable& table) {
    std::vector<Choice> choices;
    std::set<std::string> ids;
    for (TomlTable& option : table.tables("options")) {
        choices.push_back({option.id("id"), option.text("label")});
        option.refuse_other_keys();
        if (!ids.insert(choices.back().id).second) {
            option.refuse("id", "the option '" + choices.back().id + "' stands twice");
        }
    }
    return choices;
}

int number_or(TomlTable& table, std::string_view key, int least, int most, int otherwise) {
    return table.has(key) ? table.whole_number(key, least, most) : otherwise;
}

FieldKind text_from(TomlTable& table) {
    TextField field;
    field.most = number_or(table, "most", 1, 10'000, field.most);
    field.least = number_or(table, "least", 0, field.most, field.least);
    const std::string lines = table.text_if_any("lines");
    if (lines == "several") {
        field.shape = TextShape::several_lines;
    } else if (!lines.empty()) {
        table.refuse("lines", "'lines' is \"several\", or is left out");
    }
    return field;
}

FieldKind number_from(TomlTable& table) {
    NumberField field;
    field.most = number_or(table, "most", 0, 1'000'000, field.most);
    field.least = number_or(table, "least", 0, field.most, field.least);
    return field;
}

FieldKind date_from(TomlTable& table) {
    const std::string bound = table.text_if_any("bound");
    if (bound == "not_past") {
        return DateField{DateBound::not_past};
    }
    if (bound == "not_future") {
        return DateField{DateBound::not_future};
    }
    if (!bound.empty()) {
        table.refuse("bound", "'bound' is \"not_past\" or \"not_future\", or is left out");
    }
    return DateField{};
}

const std::map<std::string, KindReader, std::less<>>& kinds() {
    static const std::map<std::string, KindReader, std::less<>> readers{
        {"text", text_from},
        {"number", number_from},
        {"choice", [](TomlTable& t) -> FieldKind { return ChoiceField{choices_from(t)}; }},
        {"yes_no", [](TomlTable&) -> FieldKind { return YesNoField{}; }},
        {"ticks", [](TomlTable& t) -> FieldKind { return TicksField{choices_from(t)}; }},
        {"postcode", [](TomlTable&) -> FieldKind { return PostcodeField{}; }},
        {"phone", [](TomlTable&) -> FieldKind { return PhoneField{}; }},
        {"email", [](TomlTable&) -> FieldKind { return EmailField{}; }},
        {"web", [](TomlTable&) -> FieldKind { return WebField{}; }},
        {"date", date_from},
        {"hours", [](TomlTable&) -> FieldKind { return HoursField{}; }},
        {"declaration",
         [](TomlTable& t) -> FieldKind { return DeclarationField{t.text("wording")}; }},
    };
    return readers;
}

// A meaning and whether that kind of field can hold it.
struct MeaningRule {
    Meaning meaning;
    bool (*fits)(const FieldKind&);
};

template <class Kind>
bool is_kind(const FieldKind& kind) {
    return std::holds_alternative<Kind>(kind);
}

const std::map<std::string, MeaningRule, std::less<>>& meanings() {
    static const std::map<std::string, MeaningRule, std::less<>> rules{
        {"venue_name", {Meaning::venue_name, is_kind<TextField>}},
        {"venue_kind", {Meaning::venue_kind, is_kind<ChoiceField>}},
        {"address", {Meaning::address, is_kind<TextField>}},
        {"town", {Meaning::town, is_kind<TextField>}},
        {"postcode", {Meaning::postcode, is_kind<PostcodeField>}},
        {"phone", {Meaning::phone, is_kind<PhoneField>}},
        {"entrance", {Meaning::entrance, is_kind<TextField>}},
        {"opening_hours", {Meaning::opening_hours, is_kind<HoursField>}},
        {"lead_name", {Meaning::lead_name, is_kind<TextField>}},
        {"lead_email", {Meaning::lead_email, is_kind<EmailField>}},
        {"staff_count", {Meaning::staff_count, is_kind<NumberField>}},
        {"insurance_end", {Meaning::insurance_end, is_kind<DateField>}},
        {"signed_name", {Meaning::signed_name, is_kind<TextField>}},
        {"signed_role", {Meaning::signed_role, is_kind<TextField>}},
        {"signed_date", {Meaning::signed_date, is_kind<DateField>}},
    };
    return rules;
}

bool is_offered(const std::vector<Choice>& choices, const std::string& id) {
    return std::ranges::find(choices, id, &Choice::id) != choices.end();
}

// Whether that can be the whole answer to a field of this kind.
bool can_be(const FieldKind& kind, const std::string& answer) {
    return std::visit(
        Overload{[&](const YesNoField&) { return answer == "yes" || answer == "no"; },
                 [&](const ChoiceField& choice) { return is_offered(choice.choices, answer); },
                 [&](const NumberField& number) {
                     return answer.size() <= 7 &&
                            answer.find_first_not_of("0123456789") == std::string::npos &&
                            std::stoi(answer) >= number.least && std::stoi(answer) <= number.most;
                 },
                 [](const auto&) { return false; }},
        kind);
}

// Whether a condition may wait for that answer: of ticks, for one of them.
bool can_hold(const FieldKind& kind, const std::string& answer) {
    const auto* ticks = std::get_if<TicksField>(&kind);
    return ticks ? is_offered(ticks->choices, answer) : can_be(kind, answer);
}

class FormReader {
public:
    [[nodiscard]] Form read(TomlTable& table) {
        m_form.id = table.id("id");
        m_form.version = table.text("version");
        m_form.title = table.text("title");
        m_form.at_hand = table.text_if_any("at_hand");
        for (TomlTable& page : table.tables("page")) {
            read_page(page);
        }
        table.refuse_other_keys();
        return std::move(m_form);
    }

private:
    void read_page(TomlTable& table) {
        FormPage page;
        page.id = table.id("id");
        if (!m_page_ids.insert(page.id).second) {
            table.refuse("id", "the page id '" + page.id + "' is used twice");
        }
        page.title = table.text("title");
        page.lead = table.text_if_any("lead");
        for (TomlTable& entry : table.tables("field")) {
            Field field = field_from(entry);
            m_kinds.emplace(field.id, field.kind);
            if (field.asked_when) {
                m_conditional.insert(field.id);
            }
            page.fields.push_back(std::move(field));
        }
        table.refuse_other_keys();
        m_form.pages.push_back(std::move(page));
    }

    [[nodiscard]] Field field_from(TomlTable& table) {
        const std::string id = table.id("id");
        if (m_kinds.contains(id)) {
            table.refuse("id", "the field id '" + id + "' is used twice");
        }
        const auto kind = kinds().find(table.text("kind"));
        if (kind == kinds().end()) {
            table.refuse("kind", "there is no such kind of field");
        }
        Field field{id, kind->second(table), table.text("label")};
        field.help = table.text_if_any("help");
        field.change = table.text_if_any("change");
        field.need = table.flag_if_any("required") ? Need::required : Need::optional;
        field.meaning = meaning_from(table, field.kind);
        field.asked_when = condition_from(table);
        read_verdicts(table, field);
        table.refuse_other_keys();
        return field;
    }

    [[nodiscard]] Meaning meaning_from(TomlTable& table, const FieldKind& kind) {
        const std::string name = table.text_if_any("means");
        if (name.empty()) {
            return Meaning::none;
        }
        const auto rule = meanings().find(name);
        if (rule == meanings().end()) {
            table.refuse("means", "there is no such meaning");
        }
        if (!rule->second.fits(kind)) {
            table.refuse("means", "this kind of field cannot hold the " + name);
        }
        if (!m_meanings.insert(rule->second.meaning).second) {
            table.refuse("means", "another field is the " + name + " already");
        }
        return rule->second.meaning;
    }

    [[nodiscard]] std::optional<Condition> condition_from(TomlTable& table) const {
        if (!table.has("when")) {
            return std::nullopt;
        }
        TomlTable when = table.table("when");
        Condition condition{when.id("field"), when.texts("is")};
        when.refuse_other_keys();
        const auto asked = m_kinds.find(condition.field);
        if (asked == m_kinds.end()) {
            when.refuse("field", "no earlier field is called '" + condition.field + "'");
        }
        // An answer that was kept from before would go on asking.
        if (m_conditional.contains(condition.field)) {
            when.refuse("field", "'" + condition.field + "' has a 'when' of its own");
        }
        for (const std::string& answer : condition.is_one_of) {
            if (!can_hold(asked->second, answer)) {
                when.refuse("is", "'" + condition.field + "' is never \"" + answer + "\"");
            }
        }
        return condition;
    }

    static void read_verdicts(TomlTable& table, Field& field) {
        field.must_be = table.text_if_any("must_be");
        field.otherwise = table.text_if_any("otherwise");
        field.action = table.text_if_any("action");
        field.warn_when = table.text_if_any("warn_when");
        field.warning = table.text_if_any("warning");
        for (const char* key : {"must_be", "warn_when"}) {
            const std::string& answer =
                key == std::string_view{"must_be"} ? field.must_be : field.warn_when;
            if (!answer.empty() && !can_be(field.kind, answer)) {
                table.refuse(key, "this field is never \"" + answer + "\"");
            }
        }
        if (field.must_be.empty() != field.otherwise.empty()) {
            table.refuse("", "'must_be' and 'otherwise' stand together");
        }
        if (field.warn_when.empty() != field.warning.empty()) {
            table.refuse("", "'warn_when' and 'warning' stand together");
        }
        if (!field.action.empty() && field.must_be.empty()) {
            table.refuse("action", "an 'action' needs a 'must_be'");
        }
    }

    Form m_form{};
    std::set<std::string> m_page_ids{};
    std::map<std::string, FieldKind> m_kinds{}; // of the fields so far
    std::set<std::string> m_conditional{};      // those that are not always asked
    std::set<Meaning> m_meanings{};
};

} // namespace

Form read_form(std::string_view toml, const std::string& file) {
    const TomlNode root = parse_toml(toml, file);
    TomlTable table{root, file};
    return FormReader{}.read(table);
}

Form read_form(const std::filesystem::path& file) {
    Form form = read_form(read_content_file(file), path_text(file));
    if (form.id != path_text(file.stem())) {
        throw InputError(path_text(file), 1, "the id is not the file's name");
    }
    return form;
}

} // namespace safeplaces
