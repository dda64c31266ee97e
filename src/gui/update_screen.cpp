#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/button.h"
#include "gui/controls/words.h"
#include "gui/screens.h"
#include "gui/update_panel.h"

namespace safeplaces {

namespace {

class UpdateScreen : public Screen {
public:
    UpdateScreen(wxWindow* parent, const Surroundings& here)
        : Screen(parent, here.look), m_here(here) {
        m_here.title(tr("Update this program"));
        body().Add(new Heading(this, look(), tr("Update this program")), expanded());
        body().Add(new Paragraph(this, look(),
                                 tr("What you have typed and everybody's passes stay as they are. "
                                    "You need no internet."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        auto* panel = new UpdatePanel(
            *this, model_of<UpdateViewModel>(here, *here.program,
                                             UpdateDesk{.outside = here.desk.outside,
                                                        .work = here.desk.update_work,
                                                        .folder = here.desk.file.folder(),
                                                        .save_first = [&desk = here.desk] {
                                                            return desk.answers.save();
                                                        }}));
        body().Add(panel, expanded(space::block));
        auto* bar = new ActionBar(this, look());
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Back to this computer"),
                                   [this] { m_here.go({.place = Place::help}); }));
        bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Home"),
                                   [this] { m_here.go({.place = Place::home}); }));
        body().Add(bar, expanded(space::wide));
        focus_first_at_top(panel->first());
    }

private:
    Surroundings m_here;
};

} // namespace

Screen* update_screen(wxWindow* parent, const Surroundings& here) {
    return new UpdateScreen(parent, here);
}

} // namespace safeplaces
