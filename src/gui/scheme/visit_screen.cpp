#include "app/scheme/visit_view_model.h"
#include "app/words/scheme_document_words.h"
#include "app/words/tr.h"
#include "gui/scheme/one_page_screen.h"
#include "gui/scheme/scheme_screens.h"

namespace safeplaces {

namespace {

class VisitScreen : public OnePageScreen {
public:
    VisitScreen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue)
        : OnePageScreen(parent, here.look),
          m_here(here),
          m_model(model_of<VisitViewModel>(here, here.desk, venue)) {
        const VisitState& state = m_model.state();
        set_title(state.title);
        set_caption(visit_lead(state.venue));
        add_head_button(
            ButtonKind::secondary, tr("Back"), [this] { m_here.go_back(); }, Icon::arrow_left);
        add_page(m_model, tr("Save the visit"), [this] { m_model.save(); });
        m_model.observe([this](const VisitState& now) { render(now); });
        m_here.title(state.title);
        focus_page();
    }

private:
    void render(const VisitState& state) {
        if (state.is_saved) {
            m_here.go_back();
            return;
        }
        render_page(state);
    }

    SchemeSurroundings m_here;
    VisitViewModel& m_model;
};

} // namespace

Screen* visit_screen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue) {
    return new VisitScreen(parent, here, venue);
}

} // namespace safeplaces
