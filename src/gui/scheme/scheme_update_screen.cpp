#include "app/words/tr.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/update_panel.h"

namespace safeplaces {

namespace {

class UpdateScreen : public DeskPage {
public:
    UpdateScreen(wxWindow* parent, const SchemeSurroundings& here) : DeskPage(parent, here.look) {
        set_title(tr("Update this program"));
        add_head_button(ButtonKind::secondary, tr("Back"), here.go_back, Icon::arrow_left);
        auto* panel = new UpdatePanel(
            *this, model_of<UpdateViewModel>(here, *here.program,
                                             UpdateDesk{.outside = here.desk.outside,
                                                        .work = here.desk.update_work,
                                                        .folder = here.desk.file.folder(),
                                                        .save_first = [] { return true; }}));
        body().Add(panel, expanded(space::block));
        here.title(tr("Update this program"));
        focus_first(panel->first());
    }
};

} // namespace

Screen* scheme_update_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new UpdateScreen(parent, here);
}

} // namespace safeplaces
