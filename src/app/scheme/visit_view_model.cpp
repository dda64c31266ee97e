#include "app/scheme/visit_view_model.h"

#include "app/words/reasons.h"
#include "storage/register/council_forms.h"

#include <utility>

namespace safeplaces {

VisitViewModel::VisitViewModel(SchemeDesk& desk, VenueId venue)
    : m_desk(desk), m_venue(std::move(venue)) {
    const Form& form = desk.library.visit;
    m_page = {.id = form.id, .title = form.title, .lead = form.at_hand, .fields = {}};
    for (const FormPage& page : form.pages) {
        m_page.fields.insert(m_page.fields.end(), page.fields.begin(), page.fields.end());
    }
    m_state.title = form.title;
    m_state.page = &m_page;
    m_state.may_save = may(desk.acting.role, SchemeAct::change_undecided);
    tried([&] { m_state.venue = desk.venues.find(m_venue).value_or(RegisteredVenue{}).name; });
    show();
}

FormContext VisitViewModel::context() const {
    return {.today = m_desk.outside.today(), .area = {}};
}

void VisitViewModel::type(const std::string& key, const std::string& value) {
    if (typed_in(m_entries, key) != value) {
        m_entries[key] = value;
        show();
    }
}

void VisitViewModel::take_fix(const std::string& key) {
    if (const auto fix = fix_of(m_state.fields, key)) {
        type(key, *fix);
    }
}

void VisitViewModel::show() {
    m_state.fields.clear();
    m_state.summary.clear();
    for (const Field& field : m_page.fields) {
        if (applies(field, m_entries)) {
            m_state.fields.push_back(
                {.field = &field, .typed = entries_of(field, m_entries), .notes = {}});
        }
    }
    for (const Problem& problem : problems_in(m_page, m_entries, context())) {
        if (m_tried || problem.severity == Severity::warning) {
            show_problem(problem, m_entries, m_state.fields, m_state.summary);
        }
    }
    changed();
}

void VisitViewModel::save() {
    if (!m_state.may_save || m_state.is_saved) {
        return;
    }
    m_tried = true;
    ++m_state.tries;
    show();
    if (!m_state.summary.empty()) {
        return;
    }
    const Form& form = m_desk.library.visit;
    m_state.is_saved = tried([&] {
        add_council_form(m_desk.file.db(), m_desk.acting, m_venue,
                         {.id = new_uuid(m_desk.outside),
                          .form = form.id,
                          .form_version = form.version,
                          .signed_at = m_desk.outside.now(),
                          .answers = submitted(form, m_entries, context())},
                         m_desk.outside.now());
    });
    changed();
}

} // namespace safeplaces
