#pragma once

#include "domain/venue/form.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A remark beside a field.
struct FieldNote {
    std::string key; // of the entry: where to put the cursor
    std::string words;
    Severity severity = Severity::error;
    std::string fix; // an answer that can be taken with one press; else empty
};

// One field as the page shows it. `field` points into the form, which outlives every screen.
struct FieldState {
    const Field* field = nullptr;
    Entries typed; // its own entries: one, or those of a week
    std::vector<FieldNote> notes;
    bool may_undo = false; // other days have the hours of one day, and their earlier ones are known
};

// What was typed of that field.
[[nodiscard]] Entries entries_of(const Field& field, const Entries& entries);

// The first fix that is offered for the entry with that key.
[[nodiscard]] std::optional<std::string> fix_of(const std::vector<FieldState>& fields,
                                                const std::string& key);

// Puts a problem beside its field, which is one of `fields`, and an error into the summary too.
void show_problem(const Problem& problem,
                  const Entries& entries,
                  std::vector<FieldState>& fields,
                  std::vector<FieldNote>& summary);

} // namespace safeplaces
