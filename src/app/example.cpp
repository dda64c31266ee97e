#include "app/example.h"

#include "domain/overload.h"

#include <algorithm>

namespace safeplaces {

namespace {

// A date as a person types it.
std::string typed(Date date) {
    return std::to_string(static_cast<unsigned>(date.day())) + ' ' +
           std::to_string(static_cast<unsigned>(date.month())) + ' ' +
           std::to_string(static_cast<int>(date.year()));
}

std::string by_meaning(Meaning meaning, const FormContext& context) {
    switch (meaning) {
    case Meaning::venue_name:
        return "Example Corner Cafe";
    case Meaning::address:
        return "12 Example Street";
    case Meaning::town:
        return "Southampton";
    case Meaning::postcode:
        return (context.area.empty() ? std::string{"SO14"} : context.area.front()) + " 0AA";
    case Meaning::phone:
        return "01632 960123";
    case Meaning::entrance:
        return "Glass door beside the window";
    case Meaning::lead_name:
    case Meaning::signed_name:
        return example_lead;
    case Meaning::staff_count:
        return "3";
    case Meaning::signed_role:
        return "Owner";
    case Meaning::signed_date:
        return typed(context.today);
    case Meaning::insurance_end:
        return typed(plus_months(context.today, std::chrono::months{9}));
    case Meaning::venue_kind:
    case Meaning::lead_email:
    case Meaning::opening_hours:
    case Meaning::none:
        break;
    }
    return {};
}

// What reads better than the general answer, for fields of the form that we ship.
std::string by_id(const std::string& id) {
    static const std::map<std::string, std::string> answers{
        {"deputy-name", example_deputy},
        {"lead-job", "Owner"},
        {"lead-phone", "07700 900123"},
        {"venue-type", "cafe-restaurant"},
    };
    const auto found = answers.find(id);
    return found == answers.end() ? std::string{} : found->second;
}

std::string text_within(const TextField& kind) {
    std::string text = "Example";
    while (static_cast<int>(text.size()) < kind.least) {
        text += " and example";
    }
    return text.substr(0, static_cast<std::size_t>(kind.most));
}

std::string first_other_than(const std::vector<Choice>& choices, const std::string& unwanted) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice& choice) { return choice.id != unwanted; });
    return found == choices.end() ? std::string{} : found->id;
}

std::string first_two(const std::vector<Choice>& choices) {
    return choices.size() < 2 ? choices.front().id : choices[0].id + '\n' + choices[1].id;
}

std::string number_within(const NumberField& kind, const std::string& unwanted) {
    int number = std::clamp(2, kind.least, kind.most);
    if (std::to_string(number) == unwanted && number < kind.most) {
        ++number;
    }
    return std::to_string(number);
}

std::string by_kind(const Field& field, const FormContext& context) {
    return std::visit(
        Overload{
            [&](const TextField& kind) {
                return field.need == Need::required ? text_within(kind) : std::string{};
            },
            [&](const NumberField& kind) { return number_within(kind, field.warn_when); },
            [&](const ChoiceField& kind) {
                return first_other_than(kind.choices, field.warn_when);
            },
            [&](const YesNoField&) { return std::string{field.warn_when == "no" ? "yes" : "no"}; },
            [](const TicksField& kind) { return first_two(kind.choices); },
            [&](const PostcodeField&) { return by_meaning(Meaning::postcode, context); },
            [&](const PhoneField&) { return by_meaning(Meaning::phone, context); },
            [](const EmailField&) { return std::string{"hello@example.org"}; },
            [](const WebField&) { return std::string{"www.example.org"}; },
            [&](const DateField& kind) {
                return typed(kind.bound == DateBound::not_past
                                 ? plus_months(context.today, std::chrono::months{12})
                                 : context.today);
            },
            [](const HoursField&) { return std::string{}; },
            [](const DeclarationField& kind) { return kind.wording; },
        },
        field.kind);
}

void add_span(Entries& answers,
              const std::string& field,
              int day,
              int span,
              const std::string& from,
              const std::string& to) {
    answers[hours_key(field, day)] = "spans";
    answers[hours_key(field, day, span, SpanEnd::from)] = from;
    answers[hours_key(field, day, span, SpanEnd::to)] = to;
}

// A cafe with an evening past midnight, a break on Saturday, and Sunday off.
void add_week(Entries& answers, const std::string& field) {
    constexpr int friday = 4;
    constexpr int saturday = 5;
    constexpr int sunday = 6;
    for (int day = 0; day <= friday; ++day) {
        add_span(answers, field, day, 1, "9:00", "17:30");
    }
    add_span(answers, field, friday, 2, "19:00", "1:00");
    add_span(answers, field, saturday, 1, "10:00", "13:00");
    add_span(answers, field, saturday, 2, "14:00", "18:00");
    answers[hours_key(field, sunday)] = "closed";
}

std::string example_answer(const Field& field, const FormContext& context) {
    if (!field.must_be.empty()) {
        return field.must_be;
    }
    std::string answer = by_id(field.id);
    if (answer.empty()) {
        answer = by_meaning(field.meaning, context);
    }
    return answer.empty() ? by_kind(field, context) : answer;
}

} // namespace

Entries example_answers(const Form& form, const FormContext& context) {
    Entries answers;
    for (const FormPage& page : form.pages) {
        for (const Field& field : page.fields) {
            if (!applies(field, answers)) {
                continue;
            }
            if (std::holds_alternative<HoursField>(field.kind)) {
                add_week(answers, field.id);
            } else if (std::string answer = example_answer(field, context); !answer.empty()) {
                answers[field.id] = std::move(answer);
            }
        }
    }
    return answers;
}

} // namespace safeplaces
