#include "app/suitability_view_model.h"

#include "app/words/print_room_words.h"
#include "app/words/saving.h"

#include <algorithm>

namespace safeplaces {

SuitabilityViewModel::SuitabilityViewModel(Desk& desk) : m_desk(desk) {
    tried([&] { m_entries = desk.answers.of(desk.library.suitability.id); });
    show();
}

void SuitabilityViewModel::answer(const std::string& field, const std::string& value) {
    m_state.trouble.clear();
    m_entries[field] = value;
    m_desk.answers.put(m_desk.library.suitability.id, {{field, value}});
    show();
}

void SuitabilityViewModel::finish() {
    m_tried = true;
    ++m_state.tries;
    const bool saved = m_desk.answers.save();
    show();
    if (!m_state.summary.empty() || !saved) {
        return;
    }
    m_state.outcome = m_state.plan.empty() ? SuitabilityState::Outcome::suitable
                                           : SuitabilityState::Outcome::plan;
    if (m_state.outcome == SuitabilityState::Outcome::suitable) {
        tried([&] { carry_over(); });
    }
    changed();
}

// Nothing is asked twice: a question that stands in the form too is answered there already.
void SuitabilityViewModel::carry_over() {
    const Form& form = m_desk.library.registration;
    const Entries known = m_desk.answers.of(form.id);
    Entries answers;
    for (const FieldState& question : m_state.questions) {
        const Field* same = find_field(form, question.field->id);
        const auto answer = m_entries.find(question.field->id);
        if (same != nullptr && same->kind.index() == question.field->kind.index() &&
            answer != m_entries.end() && !known.contains(same->id)) {
            answers.insert(*answer);
        }
    }
    m_desk.answers.put(form.id, answers);
}

void SuitabilityViewModel::answer_again() {
    m_tried = false;
    m_state.outcome = SuitabilityState::Outcome::asking;
    m_state.saved.clear();
    show();
}

void SuitabilityViewModel::save_plan() {
    Document document;
    const bool made = tried([&] { document = plan(); });
    if (!made) {
        changed();
        return;
    }
    if (const auto letter = missing_letter(document.drawing)) {
        m_state.trouble = letter_missing_in_words(*letter, document.drawing).text;
        changed();
        return;
    }
    m_desk.outside.ask_where_to_save(
        save_plan_question(), document.file_name,
        [this, document](const std::filesystem::path& path) {
            m_state.saved.clear();
            if (tried([&] { save_document(m_desk, document, path); })) {
                m_state.saved = saved_in_words(path);
            }
            changed();
        });
}

Document SuitabilityViewModel::plan() const {
    std::vector<ActionPlanItem> items;
    for (const PlanItem& item : m_state.plan) {
        items.push_back({.question = item.question, .what_to_do = item.what_to_do});
    }
    return action_plan_document(m_desk, standing_of(m_desk), std::move(items));
}

void SuitabilityViewModel::show() {
    const Form& form = m_desk.library.suitability;
    m_state.title = form.title;
    m_state.lead = form.pages.front().lead;
    m_state.questions.clear();
    m_state.summary.clear();
    m_state.plan.clear();
    for (const FormPage& page : form.pages) {
        for (const Field& field : page.fields) {
            if (applies(field, m_entries)) {
                const auto typed = m_entries.find(field.id);
                m_state.questions.push_back(
                    {.field = &field,
                     .typed = typed == m_entries.end() ? Entries{} : Entries{*typed},
                     .notes = {}});
            }
        }
    }
    const FormContext context = form_context(m_desk);
    for (const FormPage& page : form.pages) {
        for (const Problem& problem : problems_in(page, m_entries, context)) {
            show(problem);
        }
    }
    changed();
}

// A missing essential goes into the plan; the rest stands beside its question.
void SuitabilityViewModel::show(const Problem& problem) {
    if (problem.reason == Reason::must_be_otherwise) {
        const auto question = std::find_if(
            m_state.questions.begin(), m_state.questions.end(),
            [&](const FieldState& each) { return belongs_to(problem.field, *each.field); });
        const Field& field = *question->field;
        m_state.plan.push_back({.question = field.label, .what_to_do = field.action});
    } else if (m_tried || problem.severity == Severity::warning) {
        show_problem(problem, m_entries, m_state.questions, m_state.summary);
    }
}

} // namespace safeplaces
