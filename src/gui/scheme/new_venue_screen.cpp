#include "app/scheme/new_venue_view_model.h"
#include "app/words/new_venue_words.h"
#include "app/words/tr.h"
#include "gui/scheme/one_page_screen.h"
#include "gui/scheme/scheme_screens.h"

namespace safeplaces {

namespace {

class NewVenueScreen : public OnePageScreen {
public:
    NewVenueScreen(wxWindow* parent, const SchemeSurroundings& here)
        : OnePageScreen(parent, here.look),
          m_here(here),
          m_model(model_of<NewVenueViewModel>(here, here.desk)) {
        set_title(add_venue_words());
        set_caption(new_venue_lead());
        add_head_button(ButtonKind::secondary, tr("Back to the venues"),
                        [this] { m_here.go({.place = SchemePlace::venues}); });
        add_page(m_model, tr("Add it as an enquiry"), [this] { m_model.add(); });
        m_model.observe([this](const NewVenueState& state) { render(state); });
        m_here.title(add_venue_words());
        focus_page();
    }

private:
    void render(const NewVenueState& state) {
        if (!state.added.text.empty()) {
            m_here.counts_changed();
            m_here.go({.place = SchemePlace::venue, .venue = state.added});
            return;
        }
        render_page(state);
    }

    SchemeSurroundings m_here;
    NewVenueViewModel& m_model;
};

} // namespace

Screen* new_venue_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new NewVenueScreen(parent, here);
}

} // namespace safeplaces
