#include "domain/venue/form.h"

#include "domain/fold.h"
#include "domain/venue/checks.h"

#include <algorithm>
#include <array>

namespace safeplaces {

namespace {

constexpr std::array<const char*, 7> day_keys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

bool is_hours(const Field& field) {
    return std::holds_alternative<HoursField>(field.kind);
}

bool is_declaration(const Field& field) {
    return std::holds_alternative<DeclarationField>(field.kind);
}

bool is_answered(const Field& field, const Entries& entries) {
    if (!is_hours(field)) {
        return !answer_to(entries, field.id).empty();
    }
    for (int day = 0; day < 7; ++day) {
        if (!answer_to(entries, hours_key(field.id, day)).empty()) {
            return true;
        }
    }
    return false;
}

std::vector<Problem>
problems_in(const Field& field, const Entries& entries, const FormContext& context) {
    if (!is_answered(field, entries)) {
        const Reason reason = is_declaration(field) ? Reason::not_ticked : Reason::missing;
        return field.need == Need::required
                   ? std::vector<Problem>{{.field = field.id, .reason = reason}}
                   : std::vector<Problem>{};
    }
    return is_hours(field) ? problems_in_hours(field, entries)
                           : problems_in_answer(field, answer_to(entries, field.id), context);
}

void copy_hours(const Field& field, const Entries& entries, Entries& to) {
    const WeekHours week = week_hours(entries, field.id);
    for (int day = 0; day < 7; ++day) {
        const DayHours& hours = week[static_cast<std::size_t>(day)];
        to[hours_key(field.id, day)] = answer_to(entries, hours_key(field.id, day));
        int which = 0;
        for (const OpenSpan& span : hours.spans) {
            ++which;
            to[hours_key(field.id, day, which, SpanEnd::from)] = clock_text(span.from);
            to[hours_key(field.id, day, which, SpanEnd::to)] = clock_text(span.to);
        }
    }
}

std::optional<OpenSpan>
span_in(const Entries& entries, const std::string& field, int day, int which) {
    const auto from =
        time_as_typed(answer_to(entries, hours_key(field, day, which, SpanEnd::from)));
    const auto to = time_as_typed(answer_to(entries, hours_key(field, day, which, SpanEnd::to)));
    if (!from || !to) {
        return std::nullopt;
    }
    return span_between(*from, *to);
}

} // namespace

std::string typed_in(const Entries& entries, const std::string& key) {
    const auto found = entries.find(key);
    return found == entries.end() ? std::string{} : found->second;
}

std::string answer_to(const Entries& entries, const std::string& key) {
    return std::string{trimmed(typed_in(entries, key))};
}

std::vector<std::string> ticked_in(const std::string& answer) {
    std::vector<std::string> ids;
    std::size_t from = 0;
    while (from < answer.size()) {
        const std::size_t end = std::min(answer.find('\n', from), answer.size());
        ids.push_back(answer.substr(from, end - from));
        from = end + 1;
    }
    return ids;
}

std::string ticks_answer(const std::vector<std::string>& ids) {
    std::string answer;
    for (const std::string& id : ids) {
        answer += answer.empty() ? "" : "\n";
        answer += id;
    }
    return answer;
}

bool belongs_to(const std::string& key, const Field& field) {
    return key == field.id || key.starts_with(field.id + '.');
}

bool applies(const Field& field, const Entries& entries) {
    if (!field.asked_when) {
        return true;
    }
    // Ticks are one option a line; every other answer that a condition takes is one line.
    const auto given = ticked_in(answer_to(entries, field.asked_when->field));
    const auto& wanted = field.asked_when->is_one_of;
    return std::find_first_of(given.begin(), given.end(), wanted.begin(), wanted.end()) !=
           given.end();
}

std::vector<Problem>
problems_in(const FormPage& page, const Entries& entries, const FormContext& context) {
    std::vector<Problem> problems;
    for (const Field& field : page.fields) {
        if (applies(field, entries)) {
            const std::vector<Problem> found = problems_in(field, entries, context);
            problems.insert(problems.end(), found.begin(), found.end());
        }
    }
    return problems;
}

PageState state_of(const FormPage& page, const Entries& entries, const FormContext& context) {
    bool touched = false;
    bool missing = false;
    bool wrong = false;
    for (const Field& field : page.fields) {
        if (!applies(field, entries)) {
            continue;
        }
        const bool answered = is_answered(field, entries);
        touched = touched || answered;
        for (const Problem& problem : problems_in(field, entries, context)) {
            if (problem.severity == Severity::error) {
                (answered && problem.reason != Reason::day_not_said &&
                         problem.reason != Reason::time_missing
                     ? wrong
                     : missing) = true;
            }
        }
    }
    if (wrong) {
        return PageState::to_fix;
    }
    if (!touched && missing) {
        return PageState::not_started;
    }
    if (!touched) {
        return PageState::not_needed;
    }
    return missing ? PageState::started : PageState::done;
}

bool is_complete(const Form& form, const Entries& entries, const FormContext& context) {
    return std::all_of(form.pages.begin(), form.pages.end(), [&](const FormPage& page) {
        const std::vector<Problem> problems = problems_in(page, entries, context);
        return std::none_of(problems.begin(), problems.end(), [](const Problem& problem) {
            return problem.severity == Severity::error;
        });
    });
}

Entries submitted(const Form& form, const Entries& entries, const FormContext& context) {
    Entries answers;
    for (const FormPage& page : form.pages) {
        for (const Field& field : page.fields) {
            if (!applies(field, entries) || !is_answered(field, entries)) {
                continue;
            }
            if (is_hours(field)) {
                copy_hours(field, entries, answers);
            } else {
                answers[field.id] = cleaned_answer(field, answer_to(entries, field.id), context);
            }
        }
    }
    return answers;
}

bool belongs_to_signature(const Field& field) {
    return field.meaning == Meaning::signed_name || field.meaning == Meaning::signed_role ||
           field.meaning == Meaning::signed_date;
}

const Field* field_meaning(const Form& form, Meaning meaning) {
    for (const FormPage& page : form.pages) {
        for (const Field& field : page.fields) {
            if (field.meaning == meaning) {
                return &field;
            }
        }
    }
    return nullptr;
}

std::string answer_meaning(const Form& form, const Entries& entries, Meaning meaning) {
    const Field* field = field_meaning(form, meaning);
    return field == nullptr ? std::string{} : answer_to(entries, field->id);
}

const Field* find_field(const Form& form, const std::string& id) {
    for (const FormPage& page : form.pages) {
        for (const Field& field : page.fields) {
            if (field.id == id) {
                return &field;
            }
        }
    }
    return nullptr;
}

WeekHours week_hours(const Entries& entries, const std::string& field) {
    WeekHours week;
    for (int day = 0; day < 7; ++day) {
        DayHours& hours = week[static_cast<std::size_t>(day)];
        const std::string kind = answer_to(entries, hours_key(field, day));
        if (kind == "closed") {
            hours.kind = DayKind::closed;
        } else if (kind == "all_day") {
            hours.kind = DayKind::all_day;
        } else if (kind == "spans") {
            for (const int which : {1, 2}) {
                if (const auto span = span_in(entries, field, day, which)) {
                    hours.spans.push_back(*span);
                }
            }
            hours.kind = hours.spans.empty() ? DayKind::not_said : DayKind::spans;
        }
    }
    return week;
}

std::string hours_key(const std::string& field, int day) {
    return field + '.' + day_keys.at(static_cast<std::size_t>(day));
}

std::string hours_key(const std::string& field, int day, int span, SpanEnd end) {
    return hours_key(field, day) + '.' + std::to_string(span) +
           (end == SpanEnd::from ? ".from" : ".to");
}

} // namespace safeplaces
