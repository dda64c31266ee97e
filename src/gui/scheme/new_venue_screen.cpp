#include "app/scheme/new_venue_view_model.h"
#include "app/words/new_venue_words.h"
#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/notices.h"
#include "gui/form_entries.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/scheme_screens.h"

#include <memory>

namespace safeplaces {

namespace {

class NewVenueScreen : public DeskPage {
public:
    NewVenueScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<NewVenueViewModel>(here, here.desk)) {
        set_title(add_venue_words());
        set_caption(new_venue_lead());
        add_head_button(ButtonKind::secondary, tr("Back to the venues"),
                        [this] { m_here.go({.place = SchemePlace::venues}); });
        m_summary = new ErrorSummary(this, look());
        body().Add(m_summary, expanded(space::block));
        auto* card = new Card(this, look());
        body().Add(card, expanded(space::block));
        m_entries = std::make_unique<FormEntries>(
            *card, look(), *m_model.state().page,
            FormActions{.type = [this](const std::string& key,
                                       const std::string& value) { m_model.type(key, value); },
                        .take_fix = [this](const std::string& key) { m_model.take_fix(key); },
                        .copy_hours = {},
                        .undo_copy = {}});
        auto* bar = new ActionBar(this, look());
        m_add = new Button(bar, look(), ButtonKind::primary, tr("Add it as an enquiry"),
                           [this] { m_model.add(); });
        bar->add_action(m_add);
        body().Add(bar, expanded(space::block));
        m_model.observe([this](const NewVenueState& state) { render(state); });
        m_here.title(add_venue_words());
        focus_first(m_entries->first());
    }

private:
    void render(const NewVenueState& state) {
        if (!state.added.text.empty()) {
            m_here.counts_changed();
            m_here.go({.place = SchemePlace::venue, .venue = state.added});
            return;
        }
        notice().report(state.trouble);
        m_add->Show(state.may_add);
        m_entries->render(state.fields);
        const auto count = static_cast<int>(state.summary.size());
        m_entries->show_summary(*m_summary,
                                filled(trn("There is {1} thing to fix on this page",
                                           "There are {1} things to fix on this page", count),
                                       {std::to_string(count)}),
                                state.summary, state.tries);
        reflow_later(*m_add);
    }

    SchemeSurroundings m_here;
    NewVenueViewModel& m_model;
    ErrorSummary* m_summary = nullptr;
    std::unique_ptr<FormEntries> m_entries;
    Button* m_add = nullptr;
};

} // namespace

Screen* new_venue_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new NewVenueScreen(parent, here);
}

} // namespace safeplaces
