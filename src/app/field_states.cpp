#include "app/field_states.h"

#include "app/words/reasons.h"

#include <algorithm>

namespace safeplaces {

Entries entries_of(const Field& field, const Entries& entries) {
    Entries own;
    for (const auto& [key, value] : entries) {
        if (belongs_to(key, field)) {
            own.emplace(key, value);
        }
    }
    return own;
}

std::optional<std::string> fix_of(const std::vector<FieldState>& fields, const std::string& key) {
    for (const FieldState& field : fields) {
        for (const FieldNote& note : field.notes) {
            if (note.key == key && !note.fix.empty()) {
                return note.fix;
            }
        }
    }
    return std::nullopt;
}

void show_problem(const Problem& problem,
                  const Entries& entries,
                  std::vector<FieldState>& fields,
                  std::vector<FieldNote>& summary) {
    const auto shown = std::find_if(fields.begin(), fields.end(), [&](const FieldState& each) {
        return belongs_to(problem.field, *each.field);
    });
    const std::string typed = typed_in(entries, problem.field);
    FieldNote note{.key = problem.field,
                   .words = reason_in_words(problem, typed),
                   .severity = problem.severity,
                   .fix = problem.fix};
    if (problem.severity == Severity::error) {
        summary.push_back(note);
        summary.back().words = summary_line(problem, *shown->field, typed);
    }
    shown->notes.push_back(std::move(note));
}

} // namespace safeplaces
