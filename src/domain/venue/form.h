#pragma once

#include "domain/date.h"
#include "domain/venue/opening_hours.h"
#include "domain/venue/reason.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace safeplaces {

// What stands in each field, exactly as it was typed or ticked, by field id. A missing key is an
// untouched field.
//   ticks        the chosen option ids, one a line, in the form's order
//   declaration  the wording version that was ticked; empty when not
//   hours        under "<field>.<mon..sun>": "closed", "all_day", "spans" or nothing;
//                under "<field>.<day>.<1|2>.<from|to>": a time as typed
using Entries = std::map<std::string, std::string>;

struct Choice {
    std::string id;
    std::string label;

    friend bool operator==(const Choice&, const Choice&) = default;
};

enum class TextShape { one_line, several_lines };

struct TextField {
    int least = 0; // characters
    int most = 200;
    TextShape shape = TextShape::one_line;
};
struct NumberField {
    int least = 0;
    int most = 9999;
};
struct ChoiceField {
    std::vector<Choice> choices;
};
struct YesNoField {};
struct TicksField {
    std::vector<Choice> choices;
};
struct PostcodeField {};
struct PhoneField {};
struct EmailField {};
struct WebField {};
enum class DateBound { any, not_past, not_future };
struct DateField {
    DateBound bound = DateBound::any;
};
struct HoursField {};
struct DeclarationField {
    std::string wording; // its version, "2026-11"; a new one must be ticked again
};

using FieldKind = std::variant<TextField,
                               NumberField,
                               ChoiceField,
                               YesNoField,
                               TicksField,
                               PostcodeField,
                               PhoneField,
                               EmailField,
                               WebField,
                               DateField,
                               HoursField,
                               DeclarationField>;

// What the program itself needs to know of a venue. A form says which field holds it, so that
// another council's form works without a line of C++.
enum class Meaning {
    none,
    venue_name,
    address,
    town,
    postcode,
    phone,
    entrance,
    opening_hours,
    lead_name,
    staff_count,
    signed_name,
    signed_role,
    signed_date,
};

// Asked only when another field holds one of these values (an option id, "yes", "no", or a number).
struct Condition {
    std::string field;
    std::vector<std::string> is_one_of;
};

enum class Need { optional, required };

struct Field {
    std::string id;
    FieldKind kind;
    std::string label;
    std::string help{};
    std::string change{}; // "Change opening hours": the whole phrase on "Check your answers"
    Need need = Need::optional;
    Meaning meaning = Meaning::none;
    std::optional<Condition> asked_when{};
    // The one answer that lets a venue in ("yes"), and what to say otherwise.
    std::string must_be{};
    std::string otherwise{};
    // The answer that is worth a second thought, and the thought.
    std::string warn_when{};
    std::string warning{};
    std::string action{}; // what the action plan says when must_be fails
};

struct FormPage {
    std::string id;
    std::string title;
    std::string lead{}; // one sentence under the title
    std::vector<Field> fields;
};

// A form as read from forms/<id>.toml. Ids are unique; conditions name earlier fields
// that have none themselves.
struct Form {
    std::string id;
    std::string version;
    std::string title;
    std::vector<FormPage> pages;
};

// What a check needs to know besides the form.
struct FormContext {
    Date today;
    std::vector<std::string> area; // postcode districts; empty: any
};

[[nodiscard]] bool applies(const Field& field, const Entries& entries);

// Everything to put right on the page, in the order of its fields; warnings too. Fields that do not
// apply have no problems.
[[nodiscard]] std::vector<Problem>
problems_in(const FormPage& page, const Entries& entries, const FormContext& context);

enum class PageState {
    not_started,
    started, // something answered, something required still missing
    to_fix,  // an answer that was given is wrong
    done,
    not_needed, // untouched, and nothing on it is required
};

[[nodiscard]] PageState
state_of(const FormPage& page, const Entries& entries, const FormContext& context);

// No page has an error.
[[nodiscard]] bool
is_complete(const Form& form, const Entries& entries, const FormContext& context);

// The answers that count: those of fields that apply, cleaned (a postcode as it is shown). The rest
// is kept by the venue, and not submitted.
[[nodiscard]] Entries
submitted(const Form& form, const Entries& entries, const FormContext& context);

// The field with that meaning, or null; and what stands in it, trimmed ("" when nothing).
[[nodiscard]] const Field* field_meaning(const Form& form, Meaning meaning);
[[nodiscard]] std::string answer_meaning(const Form& form, const Entries& entries, Meaning meaning);

[[nodiscard]] const Field* find_field(const Form& form, const std::string& id);

// Reads the week under that field id; what cannot be read is not_said.
[[nodiscard]] WeekHours week_hours(const Entries& entries, const std::string& field);

// The keys under which an hours field keeps what is typed; day is 0 (Monday) to 6, span 1 or 2.
enum class SpanEnd { from, to };
[[nodiscard]] std::string hours_key(const std::string& field, int day);
[[nodiscard]] std::string hours_key(const std::string& field, int day, int span, SpanEnd end);

} // namespace safeplaces
