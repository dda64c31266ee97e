#include "app/scheme/one_page_view_model.h"

namespace safeplaces {

void show_page(OnePageState& state, const Entries& entries, const FormContext& context) {
    state.fields.clear();
    state.summary.clear();
    for (const Field& field : state.page->fields) {
        if (applies(field, entries)) {
            state.fields.push_back(
                {.field = &field, .typed = entries_of(field, entries), .notes = {}});
        }
    }
    for (const Problem& problem : problems_in(*state.page, entries, context)) {
        if (state.tries > 0 || problem.severity == Severity::warning) {
            show_problem(problem, entries, state.fields, state.summary);
        }
    }
}

} // namespace safeplaces
