#include "gui/scheme/one_page_screen.h"

#include "gui/controls/action_bar.h"
#include "gui/controls/notices.h"

#include <utility>

namespace safeplaces {

void OnePageScreen::add_page(const FormPage& page,
                             FormActions actions,
                             const std::string& save,
                             Action on_save) {
    m_summary = new ErrorSummary(this, look());
    body().Add(m_summary, expanded(space::block));
    auto* card = new Card(this, look());
    body().Add(card, expanded(space::block));
    m_entries = std::make_unique<FormEntries>(*card, look(), page, std::move(actions));
    auto* bar = new ActionBar(this, look());
    m_save = new Button(bar, look(), ButtonKind::primary, save, std::move(on_save));
    bar->add_action(m_save);
    body().Add(bar, expanded(space::block));
}

void OnePageScreen::render_page(const OnePageState& state) {
    notice().report(state.trouble);
    m_save->Show(state.may_save);
    m_entries->render(state.fields);
    m_entries->show_to_fix(*m_summary, state.summary, state.tries);
    reflow_later(*m_save);
}

} // namespace safeplaces
