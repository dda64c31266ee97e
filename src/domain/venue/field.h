#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace safeplaces {

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
    venue_kind, // an option id: shop, library
    address,
    town,
    postcode,
    phone,
    entrance,
    opening_hours,
    lead_name,
    lead_email,
    staff_count,
    insurance_end,
    signed_name,
    signed_role,
    signed_date,
};

// Asked only when another field holds one of these values (an option id, which may be one of
// several that are ticked; "yes", "no", or a number).
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

} // namespace safeplaces
