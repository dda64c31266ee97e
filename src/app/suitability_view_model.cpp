#include "app/suitability_view_model.h"

#include "app/words/print_words.h"
#include "app/words/tr.h"
#include "documents/pdf_writer.h"
#include "domain/venue/registration.h"
#include "storage/files.h"

#include <cassert>

namespace safeplaces {

SuitabilityViewModel::SuitabilityViewModel(Desk& desk) : m_desk(desk) {
    tried([&] { m_entries = desk.entries.all(desk.library.suitability.id); });
    show();
}

void SuitabilityViewModel::answer(const std::string& field, const std::string& value) {
    m_entries[field] = value;
    tried([&] {
        m_desk.entries.put(m_desk.library.suitability.id, field, value, m_desk.outside.now());
    });
    show();
}

void SuitabilityViewModel::finish() {
    m_tried = true;
    ++m_state.tries;
    show();
    if (!m_state.summary.empty() || !m_state.trouble.empty()) {
        return;
    }
    m_state.outcome = m_state.plan.empty() ? SuitabilityState::Outcome::suitable
                                           : SuitabilityState::Outcome::plan;
    changed();
}

void SuitabilityViewModel::answer_again() {
    m_tried = false;
    m_state.outcome = SuitabilityState::Outcome::asking;
    m_state.saved.clear();
    show();
}

void SuitabilityViewModel::save_plan() {
    m_desk.outside.ask_where_to_save(
        tr("Save the action plan"), "action-plan.pdf", [this](const std::filesystem::path& path) {
            tried([&] {
                const std::string bytes = pdf_bytes(plan(), m_desk.library.fonts);
                atomic_save(path, bytes, Rights::as_usual);
                m_desk.issues.add({.id = {new_uuid(m_desk.outside)},
                                   .kind = DocumentKind::action_plan,
                                   .made_at = m_desk.outside.now(),
                                   .made_on = m_desk.outside.today(),
                                   .content = digest_of(bytes)});
                m_state.saved = filled(tr("Saved as {1}"), {utf8(path.filename())});
            });
            changed();
        });
}

Drawing SuitabilityViewModel::plan() const {
    assert(m_state.outcome == SuitabilityState::Outcome::plan);
    std::vector<ActionPlanItem> items;
    for (const PlanItem& item : m_state.plan) {
        items.push_back({.question = item.question, .what_to_do = item.what_to_do});
    }
    const Form& form = m_desk.library.registration;
    const Entries entries = m_desk.entries.all(form.id);
    const PrintedVenue venue{.name = answer_meaning(form, entries, Meaning::venue_name),
                             .town = answer_meaning(form, entries, Meaning::town),
                             .language = m_desk.language};
    return draw(action_plan(venue, std::move(items)), m_desk.library.fonts);
}

void SuitabilityViewModel::show() {
    const Form& form = m_desk.library.suitability;
    const FormContext context = form_context(m_desk);
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
                    {&field, typed == m_entries.end() ? Entries{} : Entries{*typed}, {}});
            }
        }
        for (const Problem& problem : problems_in(page, m_entries, context)) {
            const Field* field = find_field(form, problem.field);
            if (problem.reason == Reason::must_be_otherwise) {
                m_state.plan.push_back({.question = field->label, .what_to_do = field->action});
            } else if (m_tried && problem.severity == Severity::error) {
                m_state.summary.push_back({.key = problem.field,
                                           .words = summary_line(problem, *field, {}),
                                           .severity = problem.severity,
                                           .fix = {}});
            }
        }
    }
    for (FieldState& question : m_state.questions) {
        for (const FieldNote& note : m_state.summary) {
            if (note.key == question.field->id) {
                question.notes.push_back(note);
                question.notes.back().words = tr("We need an answer here");
            }
        }
    }
    changed();
}

} // namespace safeplaces
