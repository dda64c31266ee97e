#include "app/scheme/visit_view_model.h"
#include "app/words/scheme_document_words.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/form_entries.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/scheme_screens.h"

#include <memory>

namespace safeplaces {

namespace {

class VisitScreen : public DeskPage {
public:
    VisitScreen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<VisitViewModel>(here, here.desk, venue)) {
        const VisitState& state = m_model.state();
        set_title(state.title);
        set_caption(visit_lead(state.venue));
        add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* card = new Card(this, look());
        body().Add(card, expanded(space::block));
        m_entries = std::make_unique<FormEntries>(
            *card, look(), *state.page,
            FormActions{.type = [this](const std::string& key,
                                       const std::string& value) { m_model.type(key, value); },
                        .take_fix = [this](const std::string& key) { m_model.take_fix(key); },
                        .copy_hours = {},
                        .undo_copy = {}});
        auto* bar = new ActionBar(this, look());
        m_save = new Button(bar, look(), ButtonKind::primary, tr("Save the visit"),
                            [this] { m_model.save(); });
        bar->add_action(m_save);
        body().Add(bar, expanded(space::block));
        m_model.observe([this](const VisitState& now) { render(now); });
        m_here.title(state.title);
        focus_first(m_entries->first());
    }

private:
    void render(const VisitState& state) {
        if (state.is_saved) {
            m_here.go_back();
            return;
        }
        notice().report(state.trouble);
        m_save->Show(state.may_save);
        m_entries->render(state.fields);
        const auto count = static_cast<int>(state.summary.size());
        m_entries->show_summary(*m_summary,
                                filled(trn("There is {1} thing to fix on this page",
                                           "There are {1} things to fix on this page", count),
                                       {std::to_string(count)}),
                                state.summary, state.tries);
        reflow_later(*m_save);
    }

    SchemeSurroundings m_here;
    VisitViewModel& m_model;
    ErrorSummary* m_summary = nullptr;
    std::unique_ptr<FormEntries> m_entries;
    Button* m_save = nullptr;
};

} // namespace

Screen* visit_screen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue) {
    return new VisitScreen(parent, here, venue);
}

} // namespace safeplaces
