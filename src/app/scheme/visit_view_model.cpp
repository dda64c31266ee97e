#include "app/scheme/visit_view_model.h"

#include "app/words/reasons.h"
#include "storage/register/council_forms.h"

#include <utility>

namespace safeplaces {

namespace {

// All of the form's pages as one.
FormPage whole(const Form& form) {
    FormPage whole{.id = form.id, .title = form.title, .lead = form.at_hand, .fields = {}};
    for (const FormPage& page : form.pages) {
        whole.fields.insert(whole.fields.end(), page.fields.begin(), page.fields.end());
    }
    return whole;
}

} // namespace

VisitViewModel::VisitViewModel(SchemeDesk& desk, VenueId venue)
    : OnePageViewModel(desk, whole(desk.library.visit), {}),
      m_desk(desk),
      m_venue(std::move(venue)) {
    m_state.title = m_state.page->title;
    m_state.may_save = may(desk.acting.role, SchemeAct::change_undecided);
    tried([&] { m_state.venue = desk.venues.find(m_venue).value_or(RegisteredVenue{}).name; });
}

void VisitViewModel::save() {
    if (!m_state.may_save || m_state.is_saved || !is_right()) {
        return;
    }
    const Form& form = m_desk.library.visit;
    m_state.is_saved = tried([&] {
        add_council_form(m_desk.file.db(), m_desk.acting, m_venue,
                         {.id = new_uuid(m_desk.outside),
                          .form = form.id,
                          .form_version = form.version,
                          .signed_at = m_desk.outside.now(),
                          .answers = submitted(form, entries(), context())},
                         m_desk.outside.now());
    });
    changed();
}

} // namespace safeplaces
