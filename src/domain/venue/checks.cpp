#include "domain/venue/checks.h"

#include "domain/fold.h"
#include "domain/overload.h"
#include "domain/venue/phone.h"
#include "domain/venue/postcode.h"

#include <algorithm>
#include <charconv>

namespace safeplaces {

namespace {

using Problems = std::vector<Problem>;

Problem problem(const Field& field, Reason reason) {
    return {.field = field.id, .reason = reason};
}

Problems in_text(const Field& field, const TextField& kind, const std::string& answer) {
    const auto length = static_cast<int>(length_in_characters(answer));
    Problem found{.field = field.id, .least = kind.least, .most = kind.most};
    if (!is_clean_text(answer) ||
        (kind.shape == TextShape::one_line && answer.find('\n') != std::string::npos)) {
        found.reason = Reason::unclean;
    } else if (length < kind.least) {
        found.reason = Reason::too_short;
    } else if (length > kind.most) {
        found.reason = Reason::too_long;
    } else {
        return {};
    }
    return {found};
}

Problems in_number(const Field& field, const NumberField& kind, const std::string& answer) {
    int value = 0;
    const char* end = answer.data() + answer.size();
    const auto [read, error] = std::from_chars(answer.data(), end, value);
    if (read != end || (error != std::errc{} && error != std::errc::result_out_of_range)) {
        return {problem(field, Reason::not_a_whole_number)};
    }
    if (error != std::errc{} || value < kind.least || value > kind.most) {
        return {{.field = field.id,
                 .reason = Reason::out_of_range,
                 .least = kind.least,
                 .most = kind.most}};
    }
    return {};
}

bool is_one_of(const std::vector<Choice>& choices, const std::string& id) {
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Choice& choice) { return choice.id == id; });
}

// The chosen options that the form still offers, in its order, one a line.
std::string known_ticks(const TicksField& kind, const std::string& answer) {
    const std::vector<std::string> ticked = ticked_in(answer);
    std::vector<std::string> known;
    for (const Choice& choice : kind.choices) {
        if (std::find(ticked.begin(), ticked.end(), choice.id) != ticked.end()) {
            known.push_back(choice.id);
        }
    }
    return ticks_answer(known);
}

Problems in_postcode(const Field& field, const std::string& answer, const FormContext& context) {
    const PostcodeReading reading = read_postcode(answer);
    switch (reading.verdict) {
    case PostcodeVerdict::good: {
        const std::string district = district_of(reading.shown);
        const bool outside =
            !context.area.empty() &&
            std::find(context.area.begin(), context.area.end(), district) == context.area.end();
        if (outside) {
            return {{.field = field.id,
                     .reason = Reason::postcode_outside_area,
                     .severity = Severity::warning,
                     .detail = district}};
        }
        return {};
    }
    case PostcodeVerdict::zero_for_o:
        return {{.field = field.id, .reason = Reason::postcode_slip, .fix = reading.suggestion}};
    case PostcodeVerdict::not_a_shop:
        return {problem(field, Reason::postcode_not_a_shop)};
    case PostcodeVerdict::not_a_postcode:
        break;
    }
    return {problem(field, Reason::not_a_postcode)};
}

Problems in_phone(const Field& field, const std::string& answer) {
    switch (read_phone(answer).verdict) {
    case PhoneVerdict::good:
        return {};
    case PhoneVerdict::costly:
        return {{.field = field.id, .reason = Reason::phone_costly, .severity = Severity::warning}};
    case PhoneVerdict::service:
        return {problem(field, Reason::phone_service)};
    case PhoneVerdict::wrong_length:
        return {problem(field, Reason::phone_wrong_length)};
    case PhoneVerdict::not_a_number:
        break;
    }
    return {problem(field, Reason::not_a_phone)};
}

// One @ with something before it, and a dot inside what follows. Source: domain.md 2, page 2.
bool looks_like_email(const std::string& text) {
    const std::size_t at = text.find('@');
    if (at == std::string::npos || at == 0 || text.find('@', at + 1) != std::string::npos ||
        text.find_first_of(" \t\n,;<>\"") != std::string::npos) {
        return false;
    }
    const std::string host = text.substr(at + 1);
    const std::size_t dot = host.find('.');
    return dot != std::string::npos && dot > 0 && host.back() != '.';
}

// Letters of any alphabet, digits, hyphens, and a dot inside; perhaps a port.
bool looks_like_host(std::string_view host) {
    const std::size_t colon = host.find(':');
    const std::string_view name = host.substr(0, colon);
    for (const char c : name) {
        const bool ascii = static_cast<unsigned char>(c) < 0x80;
        const bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
        if (ascii && !good) {
            return false;
        }
    }
    const std::size_t dot = name.find('.');
    const bool good_name = dot != std::string_view::npos && dot > 0 && name.back() != '.';
    const std::string_view port = colon == std::string_view::npos ? "80" : host.substr(colon + 1);
    return good_name && !port.empty() &&
           port.find_first_not_of("0123456789") == std::string_view::npos;
}

bool looks_like_web_address(const std::string& typed) {
    std::string text = folded(typed);
    for (const std::string_view prefix : {"https://", "http://"}) {
        if (text.starts_with(prefix)) {
            text.erase(0, prefix.size());
            break;
        }
    }
    return looks_like_host(std::string_view{text}.substr(0, text.find_first_of("/?#"))) &&
           text.find_first_of(" \"<>") == std::string::npos;
}

Problems in_date(const Field& field,
                 const DateField& kind,
                 const std::string& answer,
                 const FormContext& context) {
    const auto date = date_as_typed(answer);
    if (!date) {
        return {problem(field, Reason::not_a_date)};
    }
    if (kind.bound == DateBound::not_past && *date < context.today) {
        return {problem(field, Reason::date_past)};
    }
    if (kind.bound == DateBound::not_future && *date > context.today) {
        return {problem(field, Reason::date_future)};
    }
    return {};
}

Problems when(bool wrong, const Field& field, Reason reason) {
    return wrong ? Problems{problem(field, reason)} : Problems{};
}

Problems in_kind(const Field& field, const std::string& answer, const FormContext& context) {
    return std::visit(
        Overload{[&](const TextField& kind) { return in_text(field, kind, answer); },
                 [&](const NumberField& kind) { return in_number(field, kind, answer); },
                 [&](const ChoiceField& kind) {
                     return when(!is_one_of(kind.choices, answer), field, Reason::not_a_choice);
                 },
                 [&](const YesNoField&) {
                     return when(answer != "yes" && answer != "no", field, Reason::not_a_choice);
                 },
                 [&](const TicksField& kind) {
                     return when(known_ticks(kind, answer).empty(), field, Reason::not_a_choice);
                 },
                 [&](const PostcodeField&) { return in_postcode(field, answer, context); },
                 [&](const PhoneField&) { return in_phone(field, answer); },
                 [&](const EmailField&) {
                     return when(!looks_like_email(answer), field, Reason::not_an_email);
                 },
                 [&](const WebField&) {
                     return when(!looks_like_web_address(answer), field, Reason::not_a_web_address);
                 },
                 [&](const DateField& kind) { return in_date(field, kind, answer, context); },
                 [&](const HoursField&) { return Problems{}; },
                 [&](const DeclarationField& kind) {
                     return when(answer != kind.wording, field, Reason::wording_changed);
                 }},
        field.kind);
}

} // namespace

std::vector<Problem>
problems_in_answer(const Field& field, const std::string& answer, const FormContext& context) {
    Problems problems = in_kind(field, answer, context);
    if (problems.empty() && !field.must_be.empty() && answer != field.must_be) {
        problems.push_back(
            {.field = field.id, .reason = Reason::must_be_otherwise, .detail = field.otherwise});
    }
    if (!field.warn_when.empty() && answer == field.warn_when) {
        problems.push_back({.field = field.id,
                            .reason = Reason::worth_a_thought,
                            .severity = Severity::warning,
                            .detail = field.warning});
    }
    return problems;
}

std::string
cleaned_answer(const Field& field, const std::string& answer, const FormContext& context) {
    if (std::holds_alternative<PostcodeField>(field.kind)) {
        return read_postcode(answer).shown;
    }
    if (std::holds_alternative<PhoneField>(field.kind)) {
        return read_phone(answer).shown;
    }
    if (const auto* kind = std::get_if<TicksField>(&field.kind)) {
        return known_ticks(*kind, answer);
    }
    if (const auto* kind = std::get_if<DateField>(&field.kind);
        kind != nullptr && in_date(field, *kind, answer, context).empty()) {
        return iso(*date_as_typed(answer));
    }
    return answer;
}

} // namespace safeplaces
